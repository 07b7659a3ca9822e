// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace floorscope {

/// Of many tests at once, which are established: at most `rate` of those that are called so are false on average. One a
/// test, 1 = established; `p`: their p-values, 0 to 1. Source: Benjamini & Hochberg 1995, doi
/// 10.1111/j.2517-6161.1995.tb02031.x.
[[nodiscard]] std::vector<std::uint8_t> established(const std::vector<double> &p, double rate = 0.05);

}   // namespace floorscope
