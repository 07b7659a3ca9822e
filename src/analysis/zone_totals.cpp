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

/// Whether `coverage` holds none of the cells that lie in the zone by half or more. Where none does, in a narrow zone
/// or one without a cell's centre, whether it leaves out most of its points.
bool isUncovered(const Coverage &coverage, const Zone &zone, const GridFrame &frame,
                 const std::vector<CellShare> &parts)
{
    const auto isOutside = [&](FloorPoint place) { return !covers(coverage, place); };
    std::vector<FloorPoint> centres;
    for (const CellShare &part : parts)
        if (part.share >= kHalf)
            centres.push_back(centreOf(frame, part.cell));
    if (!centres.empty())
        return std::all_of(centres.begin(), centres.end(), isOutside);
    const std::vector<FloorPoint> points = pointsIn(zone);
    return 2 * std::count_if(points.begin(), points.end(), isOutside) > std::ssize(points);
}

ZoneFigures figuresOf(const Heatmap &map, const Zone &zone, const std::vector<CellShare> &parts)
{
    ZoneFigures figures = figuresOf(map, parts);
    figures.area = zoneArea(zone);
    if (zone.areas.empty())
        figures.detections.reset();
    return figures;
}

/// Whether its cells have to be looked at to know whether a sensor sees a zone.
bool mayBeUnseen(const Heatmap &map, const Zone &zone, const std::vector<Zone> &uncovered)
{
    return !zone.areas.empty() && (map.coverage || liesInUncovered(zone, uncovered));
}

/// Of such a zone: whether no sensor sees it. What the map knows of its coverage comes first. `parts`: its cells by
/// their area inside, whatever rule they are counted by.
bool isUnseen(const Heatmap &map, const Zone &zone, const std::vector<CellShare> &parts)
{
    if (map.coverage && !isUncovered(*map.coverage, zone, map.grid.frame(), parts))
        return false;
    const ZoneFigures counted = figuresOf(map, parts);
    return counted.detections && !counted.peak;
}

bool isUnseen(const Heatmap &map, const Zone &zone, const std::vector<Zone> &uncovered)
{
    return mayBeUnseen(map, zone, uncovered)
        && isUnseen(map, zone, zoneShares(map.grid.frame(), {zone}, ZoneRule::Area).zones.front());
}

ZoneFigures unseenFigures(double area)
{
    ZoneFigures figures;
    figures.area = area;
    figures.unseen = true;
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

std::vector<ZoneFigures> zoneFigures(const Heatmap &map, const std::vector<Zone> &zones, const ZoneShares &cells,
                                     const std::vector<Zone> &uncovered)
{
    const auto unseen = [&](std::size_t zone) {
        return cells.rule == ZoneRule::Area
            ? mayBeUnseen(map, zones[zone], uncovered) && isUnseen(map, zones[zone], cells.zones[zone])
            : isUnseen(map, zones[zone], uncovered);
    };
    std::vector<ZoneFigures> all;
    for (std::size_t zone = 0; zone < zones.size(); ++zone) {
        all.push_back(figuresOf(map, zones[zone], cells.zones[zone]));
        if (unseen(zone))
            all.back() = unseenFigures(all.back().area);
    }
    return all;
}

std::vector<std::uint8_t> unseenZones(const Heatmap &map, const std::vector<Zone> &zones,
                                      const std::vector<Zone> &uncovered)
{
    std::vector<std::uint8_t> unseen;
    for (const Zone &zone : zones)
        unseen.push_back(isUnseen(map, zone, uncovered));
    return unseen;
}

std::vector<std::uint8_t> unseenZones(const Heatmap &before, const Heatmap &after, const std::vector<Zone> &zones,
                                      const std::vector<Zone> &uncovered)
{
    std::vector<std::uint8_t> unseen;
    for (const Zone &zone : zones)
        unseen.push_back(isUnseen(before, zone, uncovered) || isUnseen(after, zone, uncovered));
    return unseen;
}

ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones, const ZoneCells &cells,
                      const std::vector<Zone> &uncovered)
{
    ZoneTotals totals{cells.rule, zoneFigures(map, zones, cells, uncovered), figuresOf(map, cells.outside)};
    const ZoneFigures shared = figuresOf(map, cells.shared);
    totals.sharedArea = shared.area;
    totals.sharedDetections = shared.detections;
    return totals;
}

ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones, ZoneRule rule)
{
    return zoneTotals(map, zones, zoneCells(map.grid.frame(), zones, rule));
}

}   // namespace floorscope
