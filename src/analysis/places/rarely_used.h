// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/cover.h"
#include "analysis/places/patches.h"

namespace floorscope {

/// Where sensors look and hardly anybody is.
struct RarelyUsed
{
    double area = 0.0;       ///< m²
    double share = 0.0;      ///< of the area that is seen, 0 to 1
    double notSeen = 0.0;    ///< m² of the floor that is not known to be covered, which no figure counts
    double noSensor = 0.0;   ///< m² of that, in rooms that are known to have no sensor
    CoverSource cover = CoverSource::Unknown;   ///< what tells what is seen
    std::size_t coverDays = 0;                  ///< of stored answers, where they do
    std::vector<std::uint8_t> cells;            ///< one a cell of the cover's frame, 1 = rarely used
    std::vector<Patch> patches;                 ///< the largest first; none crosses from room to room
    friend bool operator==(const RarelyUsed &, const RarelyUsed &) = default;
};

inline constexpr double kRarelyUsedPercent = 10.0;   ///< of the floor's mean
inline constexpr double kNeighbourhood = 1.5;        ///< metres: σ of the mean over a cell's neighbourhood

/// Cells in whose neighbourhood (a Gaussian of 1.5 m over what is seen, cells of 0.5 m alone are too sparse) lies less
/// than `percent` of the floor's mean per m²; the mean is that of what is seen. Nothing where that is unknown, and
/// where nobody was detected at all. `blindRooms`: those that are known to have no sensor (floor/uncovered_rooms.h).
[[nodiscard]] std::optional<RarelyUsed> rarelyUsed(const Cover &cover, double percent = kRarelyUsedPercent,
                                                   const std::vector<Zone> &blindRooms = {});

}   // namespace floorscope
