// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_list.h"
#include "floor/geometry.h"
#include "heatmap/cell.h"
#include "heatmap/lattice.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace floorscope {

// What the numbers of a grid are: a tag that names the unit and the type that holds it.
struct Detections
{
    using Value = std::uint64_t;
};   ///< counts: neither people nor seconds
struct PerHour
{
    using Value = double;
};   ///< detections per observed hour
struct PerSquareMetre
{
    using Value = double;
};   ///< detections per m²
struct PerHourAndSquareMetre
{
    using Value = double;
};   ///< detections per observed hour and m²
struct Share
{
    using Value = double;
};   ///< 0 to 1, of the busiest cell or of a percentile (can exceed 1 there)
struct ChangePerHour
{
    using Value = double;
};   ///< after minus before, detections per observed hour
struct ChangeRatio
{
    using Value = double;
};   ///< after / before; NaN-free: see compare.h

/// Which rectangle of the lattice a grid covers. Row 0 is at the bottom (y grows upward), column 0 at the left.
/// Places are computed in whole tenths of a millimetre, as cells are added up: a place is read where it was counted,
/// and a centre has the same digits in every frame of one lattice.
struct GridFrame
{
    CellSize cellSize = CellSize::Half;
    double minX = 0.0;   ///< left EDGE of column 0, metres
    double minY = 0.0;   ///< lower EDGE of row 0, metres
    int columns = 0;
    int rows = 0;

    [[nodiscard]] std::size_t cellCount() const
    {
        return static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    }
    [[nodiscard]] double centreX(int column) const { return toMetres(xAxis().centre(column)); }
    [[nodiscard]] double centreY(int row) const { return toMetres(yAxis().centre(row)); }
    /// Outer edges.
    [[nodiscard]] FloorRect bounds() const
    {
        return {minX, minY, toMetres(xAxis().edge(columns)), toMetres(yAxis().edge(rows))};
    }
    /// The column that contains x (an edge belongs to the upper cell); may lie outside 0..columns−1.
    [[nodiscard]] int columnAt(double x) const { return xAxis().cellAt(x); }
    [[nodiscard]] int rowAt(double y) const { return yAxis().cellAt(y); }
    [[nodiscard]] bool holds(int column, int row) const
    {
        return column >= 0 && column < columns && row >= 0 && row < rows;
    }
    [[nodiscard]] std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
    }
    friend bool operator==(const GridFrame &, const GridFrame &) = default;

private:
    [[nodiscard]] FrameAxis xAxis() const { return {tenthsIn(cellSize), toTenths(minX)}; }
    [[nodiscard]] FrameAxis yAxis() const { return {tenthsIn(cellSize), toTenths(minY)}; }
};

/// Values on a lattice of square cells over one floor.
///
/// Shape:  frame().rows x frame().columns, row-major, row 0 at the bottom (y grows upward).
/// Values: one `Quantity::Value` a cell, finite. For Detections 0 means "nothing reported": the
///         service does not tell an empty cell from one that no sensor sees (see Coverage).
/// An immutable value whose copies share their numbers: copy it freely, hand it to another thread without a lock. A
/// grid of no cells (columns and rows 0) is the picture of an empty answer.
template <typename Quantity>
class Grid
{
public:
    using Value = typename Quantity::Value;

    Grid() = default;

    /// Takes `values` in the order above.
    /// Fails with ErrorKind::Shape if values.size() is not frame.cellCount() or a side is negative,
    /// with ErrorKind::Value if a value is not finite.
    [[nodiscard]] static Result<Grid> create(GridFrame frame, std::vector<Value> values)
    {
        if (frame.columns < 0 || frame.rows < 0 || values.size() != frame.cellCount())
            return failure(ErrorKind::Shape);
        if constexpr (std::is_floating_point_v<Value>) {
            for (const Value v : values)
                if (!std::isfinite(v))
                    return failure(ErrorKind::Value);
        }
        return Grid(frame, std::move(values));
    }

    [[nodiscard]] const GridFrame &frame() const { return m_frame; }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values.values(); }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] Value at(int column, int row) const { return m_values[m_frame.index(column, row)]; }
    /// The value of the cell that contains (x, y) in metres, or nothing outside the frame.
    [[nodiscard]] std::optional<Value> valueAt(FloorPoint p) const
    {
        const int column = m_frame.columnAt(p.x);
        const int row = m_frame.rowAt(p.y);
        if (!m_frame.holds(column, row))
            return std::nullopt;
        return at(column, row);
    }
    friend bool operator==(const Grid &, const Grid &) = default;

private:
    Grid(GridFrame frame, std::vector<Value> values) : m_frame(frame), m_values(std::move(values)) {}
    GridFrame m_frame;
    SharedList<Value> m_values;
};

/// Which cells a sensor is known to see: one byte per cell in the frame's order, 1 = covered.
struct Coverage
{
    GridFrame frame;
    std::vector<std::uint8_t> covered;
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// Whether the cell at `point` (metres on the floor) is covered; never outside the coverage's own frame.
[[nodiscard]] inline bool covers(const Coverage &coverage, FloorPoint point)
{
    const int column = coverage.frame.columnAt(point.x), row = coverage.frame.rowAt(point.y);
    return coverage.frame.holds(column, row) && coverage.covered[coverage.frame.index(column, row)] != 0;
}

/// The number of covered cells.
[[nodiscard]] inline std::uint64_t coveredCells(const Coverage &coverage)
{
    return coverage.covered.size()
        - static_cast<std::uint64_t>(std::count(coverage.covered.begin(), coverage.covered.end(), std::uint8_t(0)));
}

}   // namespace floorscope
