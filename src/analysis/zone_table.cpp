// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_table.h"

#include "analysis/compare.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr double kToldArea = 0.01;   ///< m²: less in several zones is the drawing's want of care

std::vector<Zone> zonesOf(const std::vector<CountedPlace> &places)
{
    std::vector<Zone> zones;
    for (const CountedPlace &place : places)
        zones.push_back(place.zone);
    return zones;
}

ZoneFigures sharedFigures(const ZoneTotals &totals)
{
    ZoneFigures figures;
    figures.area = totals.sharedArea;
    figures.detections = totals.sharedDetections;
    figures.withheld = !figures.detections;
    return figures;
}

void addPeriod(ZoneTable &table, std::size_t period, const Heatmap &map, const ZoneTotals &totals)
{
    const std::size_t zones = totals.zones.size();
    table.periods[period] = {hoursForRates(map.observed), static_cast<double>(map.total)};
    for (std::size_t zone = 0; zone < zones; ++zone) {
        table.rows[zone].area = totals.zones[zone].area;
        table.rows[zone].figures[period] = totals.zones[zone];
    }
    ZoneRow &outside = table.rows[zones], &shared = table.rows[zones + 1];
    outside.area = std::max(outside.area, totals.outside.area);
    outside.figures[period] = totals.outside;
    shared.area = std::max(shared.area, totals.sharedArea);
    shared.figures[period] = sharedFigures(totals);
}

ZoneTable makeTable(const std::vector<CountedPlace> &places, ZoneRule rule, const std::vector<const Heatmap *> &maps,
                    const std::vector<Zone> &uncovered)
{
    ZoneTable table{rule, maps.size() > 1, {}, {}};
    for (const CountedPlace &place : places)
        table.rows.push_back({place, 0.0, {}});
    table.rows.push_back({{CountedKind::Outside, {}}, 0.0, {}});
    table.rows.push_back({{CountedKind::Shared, {}}, 0.0, {}});
    const std::vector<Zone> zones = zonesOf(places);
    std::optional<ZoneCells> cells;
    for (std::size_t period = 0; period < maps.size(); ++period) {
        if (const GridFrame &frame = maps[period]->grid.frame(); !cells || cells->frame != frame)
            cells = zoneCells(frame, zones, rule);
        addPeriod(table, period, *maps[period], zoneTotals(*maps[period], zones, *cells, uncovered));
    }
    if (table.rows.back().area <= kToldArea)
        table.rows.pop_back();
    return table;
}

std::optional<double> divided(std::optional<double> part, std::optional<double> whole)
{
    return part && whole && *whole > 0.0 ? std::optional(*part / *whole) : std::nullopt;
}

std::optional<double> perHour(const ZoneTable &table, const ZoneRow &row, std::size_t period)
{
    const std::optional<ZoneFigures> &figures = row.figures[period];
    return figures ? divided(figures->detections, table.periods[period].hours) : std::nullopt;
}

/// Few detections on both sides make no ratio, and none before makes none either.
std::optional<double> ratioOf(const ZoneTable &table, const ZoneRow &row)
{
    const auto detections = [&](std::size_t period) {
        return row.figures[period] ? row.figures[period]->detections.value_or(0.0) : 0.0;
    };
    if (std::max(detections(0), detections(1)) < kTinyDetections)
        return std::nullopt;
    return divided(perHour(table, row, 1), perHour(table, row, 0));
}

std::optional<double> figure(const ZoneTable &table, const ZoneRow &row, const ZoneColumn &column)
{
    const std::optional<ZoneFigures> &figures = row.figures[column.period];
    if (!figures)
        return std::nullopt;
    switch (column.measure) {
    case ZoneMeasure::Detections: return figures->detections;
    case ZoneMeasure::PerHour: return perHour(table, row, column.period);
    case ZoneMeasure::PerHourAndArea: return divided(perHour(table, row, column.period), row.area);
    case ZoneMeasure::Share: return divided(figures->detections, table.periods[column.period].total);
    case ZoneMeasure::Peak:
        return figures->peak ? std::optional(static_cast<double>(figures->peak->value)) : std::nullopt;
    case ZoneMeasure::UsedShare: return row.place.kind == CountedKind::Shared ? std::nullopt : usedShare(*figures);
    default: return std::nullopt;
    }
}

/// How far the change may reach as days tell it, or how large it had to be to be seen.
std::optional<double> reachOf(const ZoneRow &row, ZoneMeasure measure)
{
    if (!row.change)
        return std::nullopt;
    if (measure == ZoneMeasure::Detectable)
        return row.change->detectable;
    if (!row.change->interval)
        return std::nullopt;
    return 1.0 + (measure == ZoneMeasure::RatioLow ? row.change->interval->low : row.change->interval->high);
}

std::optional<double> evidenceOf(const ZoneRow &row)
{
    if (!row.change)
        return std::nullopt;
    using Verdicts = std::decay_t<decltype(row.change->verdict)>;
    switch (row.change->verdict) {
    case Verdicts::More: return 1.0;
    case Verdicts::Less: return -1.0;
    case Verdicts::NotEstablished: return 0.0;
    case Verdicts::NotCovered: break;
    }
    return std::nullopt;
}

QByteArray measureName(ZoneMeasure measure)
{
    switch (measure) {
    case ZoneMeasure::Name: return "name";
    case ZoneMeasure::Kind: return "kind";
    case ZoneMeasure::Area: return "area_m2";
    case ZoneMeasure::Capacity: return "capacity";
    case ZoneMeasure::Detections: return "detections";
    case ZoneMeasure::PerHour: return "per_hour";
    case ZoneMeasure::PerHourAndArea: return "per_hour_m2";
    case ZoneMeasure::Share: return "share";
    case ZoneMeasure::Peak: return "busiest_cell";
    case ZoneMeasure::UsedShare: return "used_share";
    case ZoneMeasure::Difference: return "difference";
    case ZoneMeasure::Ratio: return "ratio";
    case ZoneMeasure::RatioLow: return "ratio_low";
    case ZoneMeasure::RatioHigh: return "ratio_high";
    case ZoneMeasure::Detectable: return "detectable_change";
    case ZoneMeasure::Evidence: return "evidence";
    case ZoneMeasure::PersonHours: return "estimated_person_hours";
    }
    return {};
}

}   // namespace

ZoneTable makeZoneTable(const std::vector<CountedPlace> &places, ZoneRule rule, const Heatmap &map,
                        const std::vector<Zone> &uncovered)
{
    return makeTable(places, rule, {&map}, uncovered);
}

ZoneTable makeZoneTable(const std::vector<CountedPlace> &places, ZoneRule rule, const Heatmap &before,
                        const Heatmap &after, const std::vector<Zone> &uncovered)
{
    return makeTable(places, rule, {&before, &after}, uncovered);
}

std::vector<ZoneColumn> zoneColumns(bool compares)
{
    std::vector<ZoneColumn> columns{
        {ZoneMeasure::Name}, {ZoneMeasure::Kind}, {ZoneMeasure::Area}, {ZoneMeasure::Capacity}};
    for (const ZoneMeasure measure : {ZoneMeasure::Detections, ZoneMeasure::PerHour, ZoneMeasure::PerHourAndArea,
                                      ZoneMeasure::Share, ZoneMeasure::Peak, ZoneMeasure::UsedShare})
        for (std::size_t period = 0; period < (compares ? 2 : 1); ++period)
            columns.push_back({measure, period});
    if (compares)
        columns.insert(columns.end(),
                       {{ZoneMeasure::Difference},
                        {ZoneMeasure::Ratio},
                        {ZoneMeasure::RatioLow},
                        {ZoneMeasure::RatioHigh},
                        {ZoneMeasure::Detectable},
                        {ZoneMeasure::Evidence}});
    return columns;
}

std::vector<ZoneColumn> zoneColumns(const ZoneTable &table)
{
    std::vector<ZoneColumn> columns = zoneColumns(table.compares);
    if (table.rate && !table.compares)
        columns.push_back({ZoneMeasure::PersonHours});
    return columns;
}

std::optional<PersonHours> personHours(const ZoneTable &table, const ZoneRow &row)
{
    const std::optional<ZoneFigures> &figures = row.figures.front();
    return table.rate && !table.compares && figures && figures->detections
        ? std::optional(personHours(*figures->detections, *table.rate))
        : std::nullopt;
}

std::optional<double> zoneValue(const ZoneTable &table, const ZoneRow &row, const ZoneColumn &column)
{
    const std::optional<int> &capacity = row.place.zone.capacity;
    switch (column.measure) {
    case ZoneMeasure::Area: return row.area > 0.0 ? std::optional(row.area) : std::nullopt;
    case ZoneMeasure::Capacity: return capacity ? std::optional<double>(*capacity) : std::nullopt;
    case ZoneMeasure::Ratio: return ratioOf(table, row);
    case ZoneMeasure::RatioLow:
    case ZoneMeasure::RatioHigh:
    case ZoneMeasure::Detectable: return reachOf(row, column.measure);
    case ZoneMeasure::Evidence: return evidenceOf(row);
    case ZoneMeasure::PersonHours:
        if (const auto hours = personHours(table, row))
            return hours->estimate;
        return std::nullopt;
    case ZoneMeasure::Difference:
        if (const auto before = perHour(table, row, 0), after = perHour(table, row, 1); before && after)
            return *after - *before;
        return std::nullopt;
    default: return figure(table, row, column);
    }
}

QByteArray zoneColumnName(const ZoneColumn &column, bool compares)
{
    const bool common = column.measure < ZoneMeasure::Detections || column.measure > ZoneMeasure::UsedShare;
    return (common || !compares ? QByteArray() : QByteArray(column.period == 0 ? "a_" : "b_"))
        + measureName(column.measure);
}

QByteArray countedKindName(CountedKind kind)
{
    switch (kind) {
    case CountedKind::Room: return "room";
    case CountedKind::Zone: return "zone";
    case CountedKind::Drawn: return "drawn";
    case CountedKind::Outside: return "outside";
    case CountedKind::Shared: return "shared";
    }
    return {};
}

}   // namespace floorscope
