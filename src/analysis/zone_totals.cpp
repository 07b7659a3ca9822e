// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_totals.h"

#include "analysis/places/patches.h"
#include "floor/uncovered_rooms.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr double kHalf = 0.5;   ///< a cell that lies in a zone by less stands for its neighbor

RankedCell rankedCell(const Grid<Detections> &counts, std::size_t cell)
{
    const FloorPoint centre = centreOf(counts.frame(), cell);
    return {centre.x, centre.y, counts.values()[cell]};
}

/// Of equal cells the first in the frame's order is the hottest: by y, then x.
void addCell(ZoneFigures &figures, const Heatmap &map, const CellShare &part)
{
    const std::uint64_t count = map.grid.values()[part.cell];
    figures.area += part.share * cellArea(map.cellSize);
    if (count == 0)
        return;
    figures.usedArea += part.share * cellArea(map.cellSize);
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

/// The places that tell whether a sensor sees the zone: the cells that lie in it by half or more. Where none does, in a
/// narrow zone or one without a cell's centre, its own centre.
std::vector<FloorPoint> placesIn(const Zone &zone, const GridFrame &frame, const std::vector<CellShare> &parts)
{
    std::vector<FloorPoint> places;
    for (const CellShare &part : parts)
        if (part.share >= kHalf)
            places.push_back(centreOf(frame, part.cell));
    if (const std::optional<FloorPoint> centre = centreOfArea(zone); centre && places.empty())
        places.push_back(*centre);
    return places;
}

/// Where the map knows its coverage, and none of the zone's places is in it.
bool isUncovered(const Heatmap &map, const Zone &zone, const std::vector<CellShare> &parts)
{
    if (!map.coverage)
        return false;
    const std::vector<FloorPoint> places = placesIn(zone, map.grid.frame(), parts);
    return !places.empty()
        && std::none_of(places.begin(), places.end(), [&](FloorPoint place) { return covers(*map.coverage, place); });
}

ZoneFigures zoneFigures(const Heatmap &map, const Zone &zone, const std::vector<CellShare> &parts)
{
    ZoneFigures figures = figuresOf(map, parts);
    figures.area = zoneArea(zone);
    if (zone.areas.empty())
        figures.detections.reset();
    return isUncovered(map, zone, parts) ? asUnseen(std::move(figures)) : figures;
}

}   // namespace

ZoneFigures asUnseen(ZoneFigures figures)
{
    figures.unseen = figures.detections && !figures.peak;
    if (figures.unseen)
        figures.detections.reset();
    return figures;
}

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
    for (std::size_t zone = 0; zone < zones.size(); ++zone)
        totals.zones.push_back(zoneFigures(map, zones[zone], cells.zones[zone]));
    const ZoneFigures shared = figuresOf(map, cells.shared);
    totals.sharedArea = shared.area;
    totals.sharedDetections = shared.detections;
    return totals;
}

ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones, const ZoneCells &cells,
                      const std::vector<Zone> &uncovered)
{
    ZoneTotals totals = zoneTotals(map, zones, cells);
    for (std::size_t i = 0; i < zones.size() && !map.coverage; ++i)
        if (liesInUncovered(zones[i], uncovered))
            totals.zones[i] = asUnseen(std::move(totals.zones[i]));
    return totals;
}

ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones, ZoneRule rule)
{
    return zoneTotals(map, zones, zoneCells(map.grid.frame(), zones, rule));
}

}   // namespace floorscope
