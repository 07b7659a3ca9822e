// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_cells.h"
#include "heatmap/heatmap.h"

#include <vector>

namespace floorscope {

/// What was detected in each zone in one observed stretch of time.
struct ZoneStretch
{
    TimeSpan span;
    std::vector<double> zones;   ///< detections, one a zone; parts of cells count as `cells` divides them
    friend bool operator==(const ZoneStretch &, const ZoneStretch &) = default;
};

/// The observed intervals of `map` that tell their own cells, in order; none where it was merged without them, and none
/// where individuals are protected. `cells` divides the map's frame.
[[nodiscard]] std::vector<ZoneStretch> zoneStretches(const Heatmap &map, const ZoneShares &cells);

}   // namespace floorscope
