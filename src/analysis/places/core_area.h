// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"

#include <cstdint>
#include <vector>

namespace floorscope {

/// The smallest area that holds a share of all detections.
struct CoreArea
{
    int percent = 50;                  ///< of all detections, at least
    double area = 0.0;                 ///< m²
    double usedShare = 0.0;            ///< of the area of used cells, 0 to 1
    std::vector<std::uint8_t> cells;   ///< one a cell of the map's frame, 1 = in it
    friend bool operator==(const CoreArea &, const CoreArea &) = default;
};

/// The cells with the most detections, as few as hold `percent` of them all; of equal ones the first in reading order
/// from the lowest y. Empty where the map holds none. The idea is that of home ranges: Worton 1989,
/// doi 10.2307/1938423.
[[nodiscard]] CoreArea coreArea(const Heatmap &map, int percent);
/// Those of 50, 80 and 95 %, each inside the next.
[[nodiscard]] std::vector<CoreArea> coreAreas(const Heatmap &map);

}   // namespace floorscope
