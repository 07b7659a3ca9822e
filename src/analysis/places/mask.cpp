// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/mask.h"

#include <algorithm>

namespace floorscope {

namespace {

bool isIn(const std::vector<FloorRect> &areas, FloorPoint place)
{
    return std::any_of(areas.begin(), areas.end(), [place](const FloorRect &area) { return area.contains(place); });
}

void maskGrid(Heatmap &map, const std::vector<FloorRect> &areas)
{
    const GridFrame &frame = map.grid.frame();
    std::vector<std::uint64_t> values = map.grid.values();
    map.total = 0;
    map.maximum = 0;
    map.occupiedCells = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] > 0 && isIn(areas, centreOf(frame, i)))
            values[i] = 0;
        map.total += values[i];
        map.maximum = std::max(map.maximum, values[i]);
        map.occupiedCells += values[i] > 0 ? 1 : 0;
    }
    map.grid = Grid<Detections>::create(frame, std::move(values)).value_or(map.grid);
}

/// Without the cells of `areas`, and what they held.
std::pair<CellList, std::uint64_t> maskedList(const CellList &list, const std::vector<FloorRect> &areas)
{
    std::vector<Cell> kept;
    std::uint64_t gone = 0;
    for (const Cell &cell : list.unpacked()) {
        if (isIn(areas, {cell.x, cell.y}))
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
    maskGrid(result, areas);
    result.misfits.erase(std::remove_if(result.misfits.begin(), result.misfits.end(),
                                        [&areas](const Cell &cell) {
                                            return isIn(areas, {cell.x, cell.y});
                                        }),
                         result.misfits.end());
    for (Interval &interval : result.observed.intervals) {
        if (!interval.cells)
            continue;
        auto [cells, gone] = maskedList(*interval.cells, areas);
        interval.cells = std::move(cells);
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
