// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/figure_table.h"

#include "analysis/zone_totals.h"
#include "floor/uncovered_rooms.h"
#include "heatmap/local_time.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// All that a map can hold.
Zone wholeFloor(const FigurePlace &place)
{
    constexpr double kFar = 1e5;   ///< metres
    return makeZone(place.id, place.name, {{-kFar, -kFar}, {kFar, -kFar}, {kFar, kFar}, {-kFar, kFar}});
}

/// The outlines of the places, in their order; a place without one has no areas.
std::vector<Zone> outlines(const std::vector<FigurePlace> &places, const Floor &floor)
{
    std::vector<Zone> zones;
    for (const FigurePlace &place : places) {
        if (place.kind == PlaceKind::Floor) {
            zones.push_back(wholeFloor(place));
            continue;
        }
        const std::vector<Zone> &known = place.kind == PlaceKind::Room ? floor.rooms : floor.zones;
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const Zone &zone) { return zone.id == place.id; });
        zones.push_back(found == known.end() ? makeZone(place.id, place.name, {}) : *found);
    }
    return zones;
}

const FigureSeries *find(const Figures &figures, const FigurePlace &place, FigureKind kind)
{
    const auto found = std::find_if(figures.series.begin(), figures.series.end(), [&](const FigureSeries &series) {
        return series.place == place && series.kind == kind;
    });
    return found == figures.series.end() ? nullptr : &*found;
}

std::vector<TimeSpan> observedHours(const Heatmap &map, const Figures &figures)
{
    return map.observed.intervals.empty() ? figures.hours : joined(spans(map.observed, IntervalStatus::Ok));
}

/// Of a figure that covers `span` whole; nothing otherwise.
std::optional<FigureTotal> totalOver(const FigureSeries &series, TimeSpan span)
{
    const std::optional<FigureTotal> total = figureTotal(inside(series, {span}));
    const double hours = inHours(span.seconds());
    return total && std::abs(total->hours - hours) < 1e-9 ? total : std::nullopt;
}

std::vector<PresenceSample> presenceSamples(const std::vector<ZoneStretch> &stretches, std::size_t zone,
                                            const FigureSeries *presence)
{
    std::vector<PresenceSample> samples;
    if (presence)
        for (const ZoneStretch &stretch : stretches)
            if (const std::optional<FigureTotal> seconds = totalOver(*presence, stretch.span))
                samples.push_back({stretch.zones[zone], seconds->value});
    return samples;
}

FigureRow makeRow(const FigurePlace &place, const ZoneFigures &counted, const std::optional<double> &hours)
{
    FigureRow row;
    row.place = place;
    row.withheld = counted.withheld;
    row.unseen = counted.unseen;
    row.detections = counted.detections;
    if (row.detections && hours)
        row.perHour = *row.detections / *hours;
    return row;
}

void addTotals(FigureRow &row, const FigureTable &table, const Figures &figures, const std::vector<TimeSpan> &hours)
{
    for (const FigureKind kind : table.kinds) {
        const FigureSeries *series = row.withheld ? nullptr : find(figures, row.place, kind);
        row.totals.push_back(series ? figureTotal(inside(*series, hours)) : std::nullopt);
    }
}

/// Adds what estimates say of each place, once the rate of all is known.
void addPersonHours(FigureTable &table)
{
    for (FigureRow &row : table.rows)
        if (table.rate && row.detections)
            row.personHours = personHours(*row.detections, *table.rate);
}

PairsOver stretchUnit(const std::vector<ZoneStretch> &stretches, const QByteArray &timeZone)
{
    const auto isHour = [](const ZoneStretch &one) { return one.span.seconds() == kHourSeconds; };
    if (std::all_of(stretches.begin(), stretches.end(), isHour))
        return PairsOver::Hours;
    std::vector<QDate> days;
    for (const ZoneStretch &one : stretches) {
        const auto [first, last] = localDays(one.span, timeZone);
        if (first != last || (!days.empty() && days.back() == first))
            return PairsOver::Stretches;
        days.push_back(first);
    }
    return PairsOver::Days;
}

}   // namespace

std::vector<FigureKind> kindsIn(const Figures &figures)
{
    std::vector<FigureKind> kinds;
    for (const FigureKind kind :
         {FigureKind::Occupancy, FigureKind::PresenceTime, FigureKind::Entries, FigureKind::Exits})
        if (std::any_of(figures.series.begin(), figures.series.end(),
                        [kind](const FigureSeries &series) { return series.kind == kind; }))
            kinds.push_back(kind);
    return kinds;
}

FigureTable makeFigureTable(const Heatmap &map, const Floor &floor, const Figures &figures)
{
    const std::vector<FigurePlace> &places = figures.asked.places;
    const std::vector<Zone> zones = outlines(places, floor);
    const ZoneShares cells = zoneShares(map.grid.frame(), zones, ZoneRule::Area);
    const std::vector<ZoneFigures> counted = zoneFigures(map, zones, cells, findUncoveredRooms(floor));
    const std::vector<ZoneStretch> stretches = zoneStretches(map, cells);
    const std::vector<TimeSpan> hours = observedHours(map, figures);
    FigureTable table;
    table.kinds = kindsIn(figures);
    table.hours = inHours(totalSeconds(hours));
    std::vector<PresenceSample> all;
    for (std::size_t i = 0; i < places.size(); ++i) {
        FigureRow row = makeRow(places[i], counted[i], hoursForRates(map.observed));
        addTotals(row, table, figures, hours);
        const FigureSeries *presence =   // what has no number is no 0 beside a presence
            row.detections ? find(figures, places[i], FigureKind::PresenceTime) : nullptr;
        const std::vector<PresenceSample> samples = presenceSamples(stretches, i, presence);
        row.rate = detectionRate(samples);
        if (places[i].kind != PlaceKind::Floor)   // which has all of them once more
            all.insert(all.end(), samples.begin(), samples.end());
        table.rows.push_back(std::move(row));
    }
    table.rate = detectionRate(all);
    addPersonHours(table);
    for (const FigureKind kind : table.kinds)
        table.overPlaces.push_back(pairsOverPlaces(table, kind).correlation);
    return table;
}

FigurePairs pairsOverPlaces(const FigureTable &table, FigureKind kind)
{
    FigurePairs pairs;
    pairs.kind = kind;
    const auto column = std::find(table.kinds.begin(), table.kinds.end(), kind) - table.kinds.begin();
    for (const FigureRow &row : table.rows) {
        const auto index = static_cast<std::size_t>(column);
        if (row.place.kind == PlaceKind::Floor || !row.perHour || index >= row.totals.size() || !row.totals[index])
            continue;
        pairs.names.push_back(row.place.name);
        pairs.detections.push_back(*row.perHour);
        pairs.figures.push_back(row.totals[index]->perHour);
    }
    pairs.correlation = rankCorrelation(pairs.detections, pairs.figures);
    return pairs;
}

FigurePairs pairsOverTime(const Heatmap &map, const Floor &floor, const Figures &figures, const FigurePlace &place,
                          FigureKind kind)
{
    FigurePairs pairs;
    pairs.kind = kind;
    pairs.place = place;
    const std::vector<Zone> zones = outlines({place}, floor);
    const ZoneShares cells = zoneShares(map.grid.frame(), zones, ZoneRule::Area);
    const std::vector<ZoneStretch> stretches = zoneStretches(map, cells);
    pairs.over = stretchUnit(stretches, map.observed.timeZone);
    const ZoneFigures counted = zoneFigures(map, zones, cells, findUncoveredRooms(floor)).front();
    const FigureSeries *series = counted.detections ? find(figures, place, kind) : nullptr;
    for (const ZoneStretch &stretch : stretches) {
        const std::optional<FigureTotal> total = series ? totalOver(*series, stretch.span) : std::nullopt;
        if (!total)
            continue;
        pairs.spans.push_back(stretch.span);
        pairs.detections.push_back(stretch.zones.front() / total->hours);
        pairs.figures.push_back(total->perHour);
    }
    pairs.correlation = rankCorrelation(pairs.detections, pairs.figures);
    return pairs;
}

}   // namespace floorscope
