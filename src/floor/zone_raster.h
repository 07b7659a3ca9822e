// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zones.h"

#include <vector>

namespace floorscope {

/// Equal rectangles over a part of the floor; column 0 at the left, row 0 at the bottom.
struct Raster
{
    FloorPoint corner;     ///< the lower left one, metres
    double width = 1.0;    ///< of one rectangle, metres
    double height = 1.0;   ///< of one rectangle, metres
    int columns = 0;
    int rows = 0;
};

/// A rectangle of a raster, counted row by row, and the share of its area that something holds: above 0, at most 1.
struct CellShare
{
    std::size_t cell = 0;
    double share = 0.0;
    friend bool operator==(const CellShare &, const CellShare &) = default;
};

/// The rectangles of which a zone holds a part, in order. The shares are those of the polygons themselves, up to the
/// rounding of numbers. A place lies inside as `contains` says it: where an outline crosses itself, where a ray from it
/// meets the outline an odd number of times.
[[nodiscard]] std::vector<CellShare> shares(const Raster &raster, const Zone &zone);

/// The area in m² that the zones hold of a rectangle together, each place counted once.
[[nodiscard]] double heldTogether(const FloorRect &rectangle, const std::vector<const Zone *> &zones);

/// The area of a zone in m², without its holes; 0 where its outline is not known.
[[nodiscard]] double zoneArea(const Zone &zone);

/// True where an outline or a hole crosses itself, so that a part of it counts otherwise than its corners suggest.
[[nodiscard]] bool crossesItself(const Zone &zone);

}   // namespace floorscope
