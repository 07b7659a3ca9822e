// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/mask.h"

#include "analysis/places/cells_in.h"

#include <algorithm>

namespace floorscope {

namespace {

/// The cells of a frame whose centre is masked. A cell off the lattice goes with the one that it lies in, as it was
/// counted there.
class MaskedCells
{
public:
    MaskedCells(const GridFrame &frame, const std::vector<FloorRect> &areas)
        : m_frame(frame), m_masked(frame.cellCount())
    {
        for (const FloorRect &area : areas)
            forEachCellIn(frame, area, [&](std::size_t cell, FloorPoint centre) {
                if (area.contains(centre))
                    m_masked[cell] = 1;
            });
    }
    [[nodiscard]] bool at(std::size_t cell) const { return m_masked[cell] != 0; }
    [[nodiscard]] bool holds(const Cell &cell) const
    {
        const int column = m_frame.columnAt(cell.x), row = m_frame.rowAt(cell.y);
        return m_frame.holds(column, row) && at(m_frame.index(column, row));
    }

private:
    GridFrame m_frame;
    std::vector<std::uint8_t> m_masked;
};

void maskGrid(Heatmap &map, const MaskedCells &cells)
{
    const GridFrame &frame = map.grid.frame();
    std::vector<std::uint64_t> values = map.grid.values();
    map.total = 0;
    map.maximum = 0;
    map.occupiedCells = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (cells.at(i))
            values[i] = 0;
        map.total += values[i];
        map.maximum = std::max(map.maximum, values[i]);
        map.occupiedCells += values[i] > 0 ? 1 : 0;
    }
    map.grid = Grid<Detections>::create(frame, std::move(values)).value_or(map.grid);
}

/// Without the masked cells, and what they held.
std::pair<CellList, std::uint64_t> maskedList(const CellList &list, const MaskedCells &cells)
{
    std::vector<Cell> kept;
    std::uint64_t gone = 0;
    for (const Cell &cell : list.unpacked()) {
        if (cells.holds(cell))
            gone += cell.count;
        else
            kept.push_back(cell);
    }
    return {gone > 0 ? CellList(kept) : list, gone};
}

}   // namespace

Heatmap masked(const Heatmap &map, const std::vector<FloorRect> &areas)
{
    Heatmap result = map;
    const MaskedCells cells(map.grid.frame(), areas);
    maskGrid(result, cells);
    std::erase_if(result.misfits, [&cells](const Cell &cell) { return cells.holds(cell); });
    for (Interval &interval : result.observed.intervals) {
        if (!interval.cells)
            continue;
        auto [kept, gone] = maskedList(*interval.cells, cells);
        interval.cells = std::move(kept);
        interval.detections -= std::min(gone, interval.detections);
    }
    return result;
}

std::vector<FloorRect> squares(const OddPlaces &odd, const GridFrame &frame)
{
    std::vector<FloorRect> result;
    const double half = metres(frame.cellSize) / 2.0;
    for (std::size_t i = 0; i < odd.cells.size(); ++i) {
        if (!odd.cells[i])
            continue;
        const FloorPoint centre = centreOf(frame, i);
        result.push_back({centre.x - half, centre.y - half, centre.x + half, centre.y + half});
    }
    return result;
}

}   // namespace floorscope
