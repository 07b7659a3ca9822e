// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/zones/drawn_zones.h"

#include "analysis/evidence/zone_changes.h"
#include "analysis/places/cover.h"
#include "floor/uncovered_rooms.h"
#include "model/evidence/comparison_evidence.h"

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

void addPlaces(std::vector<CountedPlace> &places, CountedKind kind, const std::vector<Zone> &zones)
{
    for (const Zone &zone : zones)
        places.push_back({kind, zone});
}

/// Copies of evidence that is worked out once.
bool isSameEvidence(const std::optional<Evidence> &a, const std::optional<Evidence> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->options == b->options && a->places == b->places));
}

/// With what is known of each change.
ZoneTable weighed(ZoneTable table, const Drawn &drawn)
{
    const std::optional<EvidenceInput> input = drawn.answers.evidence ? evidenceInput(drawn) : std::nullopt;
    return input ? withChanges(std::move(table), *input, *drawn.answers.evidence) : table;
}

}   // namespace

bool countsTheSame(const Drawn &a, const Drawn &b)
{
    return a.shown.mode == b.shown.mode && a.shown.zoneRule == b.shown.zoneRule
        && isSameMap(a.answers.single, b.answers.single) && isSameMap(a.answers.before, b.answers.before)
        && isSameMap(a.answers.after, b.answers.after) && isSameEvidence(a.answers.evidence, b.answers.evidence)
        && a.answers.floor == b.answers.floor && a.shown.zones == b.shown.zones;
}

bool mayStandBeside(const Drawn &counted, const Drawn &drawn)
{
    return counted.shown.protectIndividuals == drawn.shown.protectIndividuals
        && counted.shown.source == drawn.shown.source;
}

std::size_t firstDrawn(const ZoneTable &table)
{
    const auto found = std::find_if(table.rows.begin(), table.rows.end(),
                                    [](const ZoneRow &row) { return row.place.kind >= CountedKind::Drawn; });
    return static_cast<std::size_t>(found - table.rows.begin());
}

bool isOfSameFloor(const ZoneTable &a, const ZoneTable &b)
{
    const std::size_t count = firstDrawn(a);
    return count == firstDrawn(b)
        && std::equal(a.rows.begin(), a.rows.begin() + static_cast<std::ptrdiff_t>(count), b.rows.begin(),
                      [](const ZoneRow &one, const ZoneRow &other) { return one.place == other.place; });
}

std::vector<CountedPlace> countedPlaces(const Drawn &drawn)
{
    std::vector<CountedPlace> places;
    if (const std::optional<Floor> &floor = drawn.answers.floor) {
        addPlaces(places, CountedKind::Room, floor->rooms);
        addPlaces(places, CountedKind::Zone, floor->zones);
    }
    addPlaces(places, CountedKind::Drawn, placesAmong(drawn.shown.zones));
    return places;
}

std::optional<ZoneTable> zoneTable(const Drawn &drawn)
{
    const ZoneRule rule = drawn.shown.zoneRule;
    const std::vector<Zone> uncovered = findUncoveredRooms(drawn.answers.floor);
    if (drawn.shown.mode == ViewMode::Compare) {
        const Heatmap *before = counts(drawn.answers.before), *after = counts(drawn.answers.after);
        return before && after
            ? std::optional(weighed(makeZoneTable(countedPlaces(drawn), rule, *before, *after, uncovered), drawn))
            : std::nullopt;
    }
    const Heatmap *map = counts(drawn.answers.single);
    return map ? std::optional(makeZoneTable(countedPlaces(drawn), rule, *map, uncovered)) : std::nullopt;
}

QString freeZoneName(const Drawn &drawn, const std::function<QString(int)> &nameFor)
{
    const std::vector<CountedPlace> places = countedPlaces(drawn);
    for (int number = 1;; ++number) {
        const QString name = nameFor(number);
        if (std::none_of(places.begin(), places.end(),
                         [&name](const CountedPlace &place) { return place.zone.name == name; }))
            return name;
    }
}

std::optional<std::size_t> smallestAt(const std::vector<CountedPlace> &places, FloorPoint point)
{
    std::optional<std::size_t> smallest;
    double least = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double area = contains(places[i].zone, point) ? zoneArea(places[i].zone) : 0.0;
        if (area > 0.0 && (!smallest || area < least)) {
            smallest = i;
            least = area;
        }
    }
    return smallest;
}

}   // namespace floorscope
