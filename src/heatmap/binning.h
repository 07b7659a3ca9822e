// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/merge.h"

namespace floorscope {

/// The lattice of a merge, and the rectangle of its cells that the grid covers.
struct Target
{
    PhasePair phase;
    LatticeAxis x;
    LatticeAxis y;
    int firstColumn = 0;
    int firstRow = 0;
    int columns = 0;
    int rows = 0;

    [[nodiscard]] std::size_t indexOf(const Cell &cell) const
    {
        return static_cast<std::size_t>(y.cellAt(toTenths(cell.y)) - firstRow) * static_cast<std::size_t>(columns)
            + static_cast<std::size_t>(x.cellAt(toTenths(cell.x)) - firstColumn);
    }
    [[nodiscard]] bool fits(const Cell &cell) const
    {
        return x.isCentre(toTenths(cell.x)) && y.isCentre(toTenths(cell.y));
    }
    [[nodiscard]] Cell emptyCellAt(std::size_t index) const
    {
        const auto width = static_cast<std::size_t>(columns);
        return {toMetres(x.centre(firstColumn + static_cast<int>(index % width))),
                toMetres(y.centre(firstRow + static_cast<int>(index / width))), 0};
    }
    [[nodiscard]] GridFrame frame(CellSize size) const
    {
        return {size, toMetres(x.lowerEdge(firstColumn)), toMetres(y.lowerEdge(firstRow)), columns, rows};
    }
};

/// What the parts add up to, in the order of a grid on the target.
struct Sums
{
    std::vector<std::uint64_t> counts;
    std::vector<std::uint8_t> covered;   ///< empty where coverage is unknown
    std::vector<Cell> misfits;
};

/// What messages call a part: its name, or which one it is.
[[nodiscard]] Fact partName(const std::vector<Part> &parts, std::size_t index);
/// The same error, told of that part.
[[nodiscard]] Error inPart(Error error, const std::vector<Part> &parts, std::size_t index);

/// The lattice on which most cells of all parts lie, and the rectangle that holds all their bounds, snapped outward.
/// Fails with IncompatiblePhase, AbsurdExtent.
[[nodiscard]] Result<Target> targetFor(const std::vector<Part> &parts, CellSize size);

/// The parts' cells added on the target, which was found for them (and perhaps for others too).
[[nodiscard]] Sums makeSums(const std::vector<Part> &parts, const Target &target);

/// The smallest rectangle that holds the bounds of all parts, or nothing.
[[nodiscard]] std::optional<FloorRect> unitedBounds(const std::vector<Part> &parts);

}   // namespace floorscope
