// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/exposure.h"

#include <vector>

namespace floorscope {

/// Those of `spans` that lie inside one of `hours`, which are in order and touch nowhere.
[[nodiscard]] std::vector<TimeSpan> inside(const std::vector<TimeSpan> &spans, const std::vector<TimeSpan> &hours);
/// Those of `spans` that cover the most seconds without an overlap, the shorter pieces where two choices cover the
/// same; in order. (Weighted interval scheduling.)
[[nodiscard]] std::vector<TimeSpan> disjointChoice(std::vector<TimeSpan> spans);

}   // namespace floorscope
