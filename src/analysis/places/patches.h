// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/grid.h"

#include <cstdint>
#include <vector>

namespace floorscope {

/// Which cells touch: those with a common edge, or with a common corner too.
enum class Touch { Edges, Corners };

/// Cells that hang together.
struct Patch
{
    std::vector<std::size_t> cells;   ///< by their index in the frame
    double area = 0.0;                ///< m²
    std::uint64_t detections = 0;
    FloorPoint place;   ///< a centre of its cells: that of the most detections, the first in reading order of equals
    friend bool operator==(const Patch &, const Patch &) = default;
};

/// The patches of the cells that are marked (one a cell of the grid's frame, not 0), the largest first; equal ones from
/// the lowest y, then x. `places`: one a cell, none of the patches reaches from one into another; empty: all is one.
[[nodiscard]] std::vector<Patch> patches(const Grid<Detections> &counts, const std::vector<std::uint8_t> &marked,
                                         Touch touch = Touch::Edges, const std::vector<int> &places = {});

/// The area of one cell, m².
[[nodiscard]] inline double cellArea(CellSize size)
{
    return metres(size) * metres(size);
}

/// The centre of a cell, metres.
[[nodiscard]] inline FloorPoint centreOf(const GridFrame &frame, std::size_t cell)
{
    const auto columns = static_cast<std::size_t>(frame.columns);
    return {frame.centreX(static_cast<int>(cell % columns)), frame.centreY(static_cast<int>(cell / columns))};
}

}   // namespace floorscope
