// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/merge.h"

namespace floorscope {

/// How several parts together were observed. What no rule adds up is kept where there is but one part.
/// Fails with OverlappingHours (`facts`: the two parts, and the first instant that both observed, RFC 3339).
[[nodiscard]] Result<Observation> mergedObservation(const std::vector<Part> &parts);

}   // namespace floorscope
