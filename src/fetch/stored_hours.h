// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/heatmap_source.h"
#include "service/planner.h"
#include "store/store.h"

namespace floorscope {

/// Where the store keeps answers of `source` to `question`.
[[nodiscard]] StoreKey makeStoreKey(const HeatmapSource &source, const Question &question);
/// The sets of hours in which stored pieces must lie that a question may use: all together, or day by day where silent
/// days have to be known.
[[nodiscard]] std::vector<std::vector<TimeSpan>> usableSets(const Question &question,
                                                            const std::vector<WantedSpan> &wanted);

}   // namespace floorscope
