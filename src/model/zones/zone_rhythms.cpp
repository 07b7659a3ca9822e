// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/zones/zone_rhythms.h"

#include "analysis/places/mask.h"
#include "analysis/zone_totals.h"
#include "floor/uncovered_rooms.h"
#include "model/zones/drawn_zones.h"

#include <algorithm>
#include <iterator>

namespace floorscope {

namespace {

/// The map that tells most. To protect individuals nothing is told of single hours, so those of `hours` are not looked
/// at then.
std::optional<Heatmap> tellingMap(const Drawn &drawn, const std::optional<PeriodAnswer> &hours)
{
    const Heatmap *map = drawn.shown.mode == ViewMode::Map ? counts(drawn.answers.single) : nullptr;
    if (!map)
        return std::nullopt;
    const Heatmap *byHour = drawn.shown.protectIndividuals ? nullptr : counts(hours);
    return byHour ? masked(*byHour, drawn.shown.masked) : *map;
}

/// What has no number of detections has no rhythm either.
std::vector<Rhythm> withoutUnknown(std::vector<Rhythm> rhythms, const std::vector<ZoneFigures> &figures)
{
    for (std::size_t i = 0; i + 1 < rhythms.size(); ++i)
        if (!figures[i].detections)
            rhythms[i] = {{}, {}, figures[i].unseen};
    return rhythms;
}

}   // namespace

std::optional<ZoneRhythms> zoneRhythms(const Drawn &drawn, const std::optional<PeriodAnswer> &hours)
{
    std::optional<Heatmap> map = tellingMap(drawn, hours);
    if (!map)
        return std::nullopt;
    if (const std::optional<Floor> &floor = drawn.answers.floor; floor && !map->origin.floor)
        map->origin.floor = FloorName{floor->name, floor->building};
    const std::vector<CountedPlace> places = countedPlaces(drawn);
    std::vector<Zone> zones;
    std::transform(places.begin(), places.end(), std::back_inserter(zones),
                   [](const CountedPlace &place) { return place.zone; });
    const ZoneRule rule = drawn.shown.zoneRule;
    const ZoneShares cells = zoneShares(map->grid.frame(), zones, rule);
    const std::vector<ZoneFigures> figures = zoneFigures(*map, zones, cells, findUncoveredRooms(drawn.answers.floor));
    return ZoneRhythms{*map, rule, places, withoutUnknown(rhythms(*map, cells), figures)};
}

KeptMerged keptMerged(const ZoneRhythms &rhythms, std::size_t place)
{
    return place < rhythms.places.size() ? keptMerged(rhythms.map) : KeptMerged::None;
}

}   // namespace floorscope
