// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_list.h"
#include "floor/floor.h"
#include "heatmap/heatmap.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace floorscope {

/// Where it is known from which cells a sensor sees.
enum class CoverSource {
    Unknown,
    Answers,         ///< the service was asked for empty cells too
    Sensors,         ///< where the floor's sensors hang, how high, and how wide they see
    Stored,          ///< cells that ever had a detection in any stored answer of the floor
    Drawn,           ///< what a person drew as covered
    StoredAndDrawn   ///< both together: each cell is known from one of them
};

/// Whether what the source does not tell to be covered may be covered all the same.
[[nodiscard]] inline bool isGuess(CoverSource source)
{
    return source == CoverSource::Stored || source == CoverSource::Drawn || source == CoverSource::StoredAndDrawn;
}

/// Where stored answers of a floor tell of detections, of whatever days and hours they are.
struct SeenBefore
{
    SharedList<FloorPoint> places;   ///< metres; one in each cell that ever had a detection
    std::size_t days = 0;            ///< local days that these answers tell of
    friend bool operator==(const SeenBefore &, const SeenBefore &) = default;
};

/// What else may tell what is covered, where neither answers nor sensors do.
struct CoverHints
{
    std::optional<SeenBefore> stored{};
    std::vector<Zone> zones{};   ///< those of `isCoverZone` count
};

/// Whether a person drew the zone to say that sensors see all of it: its use is "coverage".
[[nodiscard]] bool isCoverZone(const Zone &zone);
/// `zones` without those: what says what is covered is no place of its own.
[[nodiscard]] std::vector<Zone> placesAmong(std::vector<Zone> zones);

/// The one choice of what tells which cells are covered: what the answers themselves say, else the sensors of which
/// height and field of view are known, else the stored answers and what a person drew.
[[nodiscard]] CoverSource coverSource(const Heatmap &map, const std::optional<Floor> &floor,
                                      const CoverHints &hints = {});

/// What of a floor the sensors see, on the lattice of its map but as wide as its rooms and as what is known to
/// be covered.
struct Cover
{
    CoverSource source = CoverSource::Unknown;
    Grid<Detections> counts;           ///< the map's, on the wider frame
    std::vector<std::uint8_t> seen;    ///< one a cell, 1 = a sensor sees it; empty where that is unknown
    std::vector<std::uint8_t> floor;   ///< one a cell, 1 = it belongs to the floor: to a room, where rooms are known
    std::vector<int> place;            ///< one a cell: which of the rooms it lies in; −1 in none
    std::size_t days = 0;              ///< that stored answers tell of, where they are the source
};

/// `floor`: nothing where it is unknown. What tells it is chosen by `coverSource`. A cell with a detection is seen; a
/// room without a sensor is not, although a footprint crosses its wall (walls stop heat), unless a person drew it as
/// covered, and what is withheld is neither.
[[nodiscard]] Cover findCover(const Heatmap &map, const std::optional<Floor> &floor, const CoverHints &hints = {});

/// What of a map's own frame the sensors see, by the same rule.
struct SeenCells
{
    CoverSource source = CoverSource::Unknown;
    std::vector<std::uint8_t> cells;   ///< one a cell, 1 = seen; empty where that is unknown
};
[[nodiscard]] SeenCells seenCells(const Heatmap &map, const std::optional<Floor> &floor, const CoverHints &hints = {});

/// What `coverage` tells of the cells of `frame`, one a cell, 1 = covered. What lies outside of it is not.
[[nodiscard]] std::vector<std::uint8_t> coverageOn(const GridFrame &frame, const Coverage &coverage);

/// Which of `zones` each cell lies in by its centre, the first of several; −1 in none.
[[nodiscard]] std::vector<int> placesOfCells(const GridFrame &frame, const std::vector<Zone> &zones);

/// `counts` on a frame of the same lattice that holds `area` too; unchanged where that would be larger than any floor.
[[nodiscard]] Grid<Detections> widened(const Grid<Detections> &counts, const FloorRect &area);

}   // namespace floorscope
