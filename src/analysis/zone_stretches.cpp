// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_stretches.h"

#include <utility>

namespace floorscope {

namespace {

/// For each cell of the frame the zones that hold a part of it.
using Holders = std::vector<std::vector<std::pair<std::size_t, double>>>;

Holders holders(const ZoneShares &cells)
{
    Holders result(cells.frame.cellCount());
    for (std::size_t zone = 0; zone < cells.zones.size(); ++zone)
        for (const CellShare &part : cells.zones[zone])
            result[part.cell].emplace_back(zone, part.share);
    return result;
}

}   // namespace

std::vector<ZoneStretch> zoneStretches(const Heatmap &map, const ZoneShares &cells)
{
    std::vector<ZoneStretch> stretches;
    if (map.withheld)
        return stretches;
    const Holders held = holders(cells);
    for (const Interval &interval : map.observed.intervals) {
        if (interval.status != IntervalStatus::Ok || !interval.cells)
            continue;
        ZoneStretch stretch{interval.span, std::vector<double>(cells.zones.size())};
        for (const Cell &cell : interval.cells->unpacked()) {
            const int column = cells.frame.columnAt(cell.x), row = cells.frame.rowAt(cell.y);
            if (!cells.frame.holds(column, row))
                continue;
            for (const auto &[zone, share] : held[cells.frame.index(column, row)])
                stretch.zones[zone] += share * static_cast<double>(cell.count);
        }
        stretches.push_back(std::move(stretch));
    }
    return stretches;
}

}   // namespace floorscope
