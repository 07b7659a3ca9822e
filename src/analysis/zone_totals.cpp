// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_totals.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr double kHalf = 0.5;   ///< a cell that lies in a zone by less stands for its neighbor

double areaOfCell(const Heatmap &map)
{
    return metres(map.cellSize) * metres(map.cellSize);
}

RankedCell rankedCell(const Grid<Detections> &counts, std::size_t cell)
{
    const GridFrame &frame = counts.frame();
    const auto columns = static_cast<std::size_t>(frame.columns);
    return {frame.centreX(static_cast<int>(cell % columns)), frame.centreY(static_cast<int>(cell / columns)),
            counts.values()[cell]};
}

/// Of equal cells the first in the frame's order is the hottest: by y, then x.
void addCell(ZoneFigures &figures, const Heatmap &map, const CellShare &part)
{
    const std::uint64_t count = map.grid.values()[part.cell];
    figures.area += part.share * areaOfCell(map);
    if (count == 0)
        return;
    figures.usedArea += part.share * areaOfCell(map);
    *figures.detections += part.share * static_cast<double>(count);
    if (part.share >= kHalf && (!figures.peak || count > figures.peak->value))
        figures.peak = rankedCell(map.grid, part.cell);
}

ZoneFigures figuresOf(const Heatmap &map, const std::vector<CellShare> &parts)
{
    ZoneFigures figures;
    figures.detections = 0.0;
    bool keptBack = withholdsAll(map.withheld);
    for (const CellShare &part : parts) {
        addCell(figures, map, part);
        keptBack = keptBack || isWithheld(map.withheld, part.cell);
    }
    figures.withheld = keptBack && !figures.peak;
    if (figures.withheld)
        figures.detections.reset();
    return figures;
}

}   // namespace

/// Whole cells can have more area than the outline that holds their centres.
std::optional<double> usedShare(const ZoneFigures &figures)
{
    if (figures.area <= 0.0 || !figures.detections)
        return std::nullopt;
    return std::min(1.0, figures.usedArea / figures.area);
}

ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones, const ZoneCells &cells)
{
    ZoneTotals totals{cells.rule, {}, figuresOf(map, cells.outside)};
    for (std::size_t zone = 0; zone < zones.size(); ++zone) {
        totals.zones.push_back(figuresOf(map, cells.zones[zone]));
        totals.zones.back().area = zoneArea(zones[zone]);
        if (zones[zone].areas.empty())
            totals.zones.back().detections.reset();
    }
    for (const CellShare &part : cells.shared) {
        totals.sharedArea += part.share * areaOfCell(map);
        totals.sharedDetections += part.share * static_cast<double>(map.grid.values()[part.cell]);
    }
    return totals;
}

ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones, ZoneRule rule)
{
    return zoneTotals(map, zones, zoneCells(map.grid.frame(), zones, rule));
}

}   // namespace floorscope
