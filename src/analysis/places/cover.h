// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"
#include "heatmap/heatmap.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace floorscope {

/// Where it is known from which cells a sensor sees.
enum class CoverSource {
    Unknown,
    Answers,   ///< the service was asked for empty cells too
    Sensors    ///< where the floor's sensors hang, how high, and how wide they see
};

/// What of a floor the sensors see, on the lattice of its map but as wide as its rooms.
struct Cover
{
    CoverSource source = CoverSource::Unknown;
    Grid<Detections> counts;           ///< the map's, on the wider frame
    std::vector<std::uint8_t> seen;    ///< one a cell, 1 = a sensor sees it; empty where that is unknown
    std::vector<std::uint8_t> floor;   ///< one a cell, 1 = it belongs to the floor: to a room, where rooms are known
    std::vector<int> place;            ///< one a cell: which of the rooms it lies in; −1 in none
};

/// `floor`: nothing where it is unknown. What the answers tell comes first, then the sensors of which height and field
/// of view are known. A cell with a detection is seen; a room without a sensor is not, although a footprint crosses its
/// wall (walls stop heat), and what is withheld is neither.
[[nodiscard]] Cover findCover(const Heatmap &map, const std::optional<Floor> &floor);

/// What of a map's own frame the sensors see, by the same rule.
struct SeenCells
{
    CoverSource source = CoverSource::Unknown;
    std::vector<std::uint8_t> cells;   ///< one a cell, 1 = seen; empty where that is unknown
};
[[nodiscard]] SeenCells seenCells(const Heatmap &map, const std::optional<Floor> &floor);

/// What `coverage` tells of the cells of `frame`, one a cell, 1 = covered. What lies outside of it is not.
[[nodiscard]] std::vector<std::uint8_t> coverageOn(const GridFrame &frame, const Coverage &coverage);

/// Which of `zones` each cell lies in by its centre, the first of several; −1 in none.
[[nodiscard]] std::vector<int> placesOfCells(const GridFrame &frame, const std::vector<Zone> &zones);

/// `counts` on a frame of the same lattice that holds `area` too; unchanged where that would be larger than any floor.
[[nodiscard]] Grid<Detections> widened(const Grid<Detections> &counts, const FloorRect &area);

}   // namespace floorscope
