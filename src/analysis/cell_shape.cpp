// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cell_shape.h"

#include "analysis/cell_outline.h"

#include <cmath>

namespace floorscope {

namespace {

constexpr double kGap = 1.0;        ///< metres: half of the widest gap that is closed
constexpr double kSliver = 0.5;     ///< metres: half of the widest strip that is left out
constexpr double kSmallest = 4.0;   ///< m²

/// A cell by its column and row.
struct CellAt
{
    int x = 0;
    int y = 0;
};

/// Cells that belong to the shape.
class Mask
{
public:
    Mask(int columns, int rows) : m_columns(columns), m_rows(rows), m_in(std::size_t(columns) * std::size_t(rows)) {}

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] bool has(CellAt cell) const
    {
        return cell.x >= 0 && cell.y >= 0 && cell.x < m_columns && cell.y < m_rows && m_in[index(cell)] != 0;
    }
    void set(CellAt cell, bool in) { m_in[index(cell)] = in ? 1 : 0; }
    [[nodiscard]] const std::vector<std::uint8_t> &cells() const { return m_in; }

private:
    [[nodiscard]] std::size_t index(CellAt cell) const
    {
        return std::size_t(cell.y) * std::size_t(m_columns) + std::size_t(cell.x);
    }
    int m_columns;
    int m_rows;
    std::vector<std::uint8_t> m_in;
};

/// Along one direction: what is at most `reach` cells from a cell that is in (or not, as `in` says) becomes as it is.
Mask spread(const Mask &mask, int reach, bool in, bool alongX)
{
    Mask result = mask;
    const int lines = alongX ? mask.rows() : mask.columns();
    const int length = alongX ? mask.columns() : mask.rows();
    for (int line = 0; line < lines; ++line) {
        int last = -reach - 1;   // the last cell that spreads
        const auto cell = [line, alongX](int at) { return alongX ? CellAt{at, line} : CellAt{line, at}; };
        for (int at = 0; at < length + reach; ++at) {
            if (at < length && mask.has(cell(at)) == in)
                last = at;
            if (const int middle = at - reach; middle >= 0 && last >= middle - reach)
                result.set(cell(middle), in);
        }
    }
    return result;
}

/// Every cell grows to a square of 2·`reach` + 1 cells, or what is not in the shape does.
Mask grown(const Mask &mask, int reach, bool in)
{
    return spread(spread(mask, reach, in, true), reach, in, false);
}

/// Changes pieces of fewer than `least` cells that are in (or not): one that touches the rim stays.
void dropSmall(Mask &mask, std::size_t least, bool in)
{
    Mask seen(mask.columns(), mask.rows());
    for (int y = 0; y < mask.rows(); ++y)
        for (int x = 0; x < mask.columns(); ++x) {
            if (mask.has({x, y}) != in || seen.has({x, y}))
                continue;
            std::vector<CellAt> piece{{x, y}};
            bool atTheRim = false;
            seen.set({x, y}, true);
            for (std::size_t next = 0; next < piece.size(); ++next) {
                const CellAt cell = piece[next];
                for (const CellAt &beside : {CellAt{cell.x - 1, cell.y}, CellAt{cell.x + 1, cell.y},
                                             CellAt{cell.x, cell.y - 1}, CellAt{cell.x, cell.y + 1}}) {
                    const bool outside =
                        beside.x < 0 || beside.y < 0 || beside.x >= mask.columns() || beside.y >= mask.rows();
                    atTheRim = atTheRim || outside;
                    if (outside || mask.has(beside) != in || seen.has(beside))
                        continue;
                    seen.set(beside, true);
                    piece.push_back(beside);
                }
            }
            if (piece.size() < least && !atTheRim)
                for (const CellAt &cell : piece)
                    mask.set(cell, !in);
        }
}

}   // namespace

Zone cellShape(const GridFrame &frame, const std::vector<std::uint8_t> &marked)
{
    const double side = metres(frame.cellSize);
    const int gap = static_cast<int>(std::lround(kGap / side)), sliver = static_cast<int>(std::lround(kSliver / side));
    const int room = gap + 1;   // whatever grows, the rim is no part of the shape
    Mask mask(frame.columns + 2 * room, frame.rows + 2 * room);
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            mask.set({column + room, row + room}, marked[frame.index(column, row)] != 0);
    mask = grown(grown(mask, gap, true), gap, false);
    mask = grown(grown(mask, sliver, false), sliver, true);
    const auto least = static_cast<std::size_t>(std::lround(kSmallest / (side * side)));
    dropSmall(mask, least, true);
    dropSmall(mask, least, false);
    return cellOutline(
        {frame.cellSize, frame.minX - room * side, frame.minY - room * side, mask.columns(), mask.rows()},
        mask.cells());
}

}   // namespace floorscope
