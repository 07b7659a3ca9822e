// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_totals.h"

namespace floorscope {

ZoneTotals zoneTotals(const Grid<Detections> &counts, const std::vector<Zone> &zones)
{
    ZoneTotals totals{std::vector<std::uint64_t>(zones.size()), 0};
    const GridFrame &frame = counts.frame();
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const std::uint64_t count = counts.values()[frame.index(column, row)];
            if (count == 0)
                continue;
            const Zone *zone = zoneAt(zones, {frame.centreX(column), frame.centreY(row)});
            (zone ? totals.zones[static_cast<std::size_t>(zone - zones.data())] : totals.outside) += count;
        }
    }
    return totals;
}

/// A zone of which cells are withheld and nothing is counted has no number: it is no zero.
ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones)
{
    ZoneTotals totals = zoneTotals(map.grid, zones);
    if (!map.withheld)
        return totals;
    const GridFrame &frame = map.grid.frame();
    totals.withheld.assign(zones.size(), map.withheld->everything);
    totals.outsideWithheld = map.withheld->everything;
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            if (!isWithheld(map.withheld, frame.index(column, row)))
                continue;
            const Zone *zone = zoneAt(zones, {frame.centreX(column), frame.centreY(row)});
            if (!zone)
                totals.outsideWithheld = totals.outsideWithheld || totals.outside == 0;
            else if (const auto index = static_cast<std::size_t>(zone - zones.data()); totals.zones[index] == 0)
                totals.withheld[index] = 1;
        }
    }
    return totals;
}

}   // namespace floorscope
