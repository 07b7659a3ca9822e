// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/comparison_evidence.h"

#include "analysis/places/cover.h"
#include "analysis/zone_totals.h"
#include "floor/uncovered_rooms.h"
#include "model/zones/drawn_zones.h"

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

/// Those of the zone table: rooms and zones of the floor and the document's own zones.
ComparedPlaces comparedPlaces(const Drawn &drawn)
{
    ComparedPlaces places;
    for (const CountedPlace &place : countedPlaces(drawn)) {
        places.zones.push_back(place.zone);
        places.kinds.push_back(static_cast<int>(place.kind));
    }
    return places;
}

}   // namespace

std::vector<std::uint8_t> coverageOn(const GridFrame &frame, const std::optional<Coverage> &coverage)
{
    return coverage ? coverageOn(frame, *coverage) : std::vector<std::uint8_t>();
}

std::vector<std::uint8_t> coverageOn(const GridFrame &frame, const std::optional<PeriodAnswer> &answer)
{
    const Heatmap *heatmap = counts(answer);
    return heatmap ? coverageOn(frame, heatmap->coverage) : std::vector<std::uint8_t>();
}

std::vector<std::uint8_t> coveredOnBoth(const GridFrame &frame, const Answers &answers)
{
    std::vector<std::uint8_t> before = coverageOn(frame, answers.before), after = coverageOn(frame, answers.after);
    if (before.empty() || after.empty())
        return {};
    std::transform(before.begin(), before.end(), after.begin(), before.begin(),
                   [](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a && b); });
    return before;
}

std::vector<std::uint8_t> seenOnBoth(const GridFrame &frame, const Drawn &drawn)
{
    const Answers &answers = drawn.answers;
    if (std::vector<std::uint8_t> covered = coveredOnBoth(frame, answers); !covered.empty())
        return covered;
    const std::vector<double> &before = answers.comparison->before.values(),
                              &after = answers.comparison->after.values();
    std::vector<std::uint64_t> used(before.size());
    std::transform(before.begin(), before.end(), after.begin(), used.begin(),
                   [](double a, double b) { return std::uint64_t(a > 0.0 || b > 0.0); });
    Heatmap both;
    both.cellSize = frame.cellSize;
    both.grid = Grid<Detections>::create(frame, std::move(used)).value_or(both.grid);
    return seenCells(both, answers.floor, {std::nullopt, drawn.shown.zones}).cells;
}

ComparedPlaces seenPlaces(const Drawn &drawn, const Heatmap &map)
{
    const ComparedPlaces places = comparedPlaces(drawn);
    const std::vector<std::uint8_t> unseen = unseenZones(map, places.zones, findUncoveredRooms(drawn.answers.floor));
    ComparedPlaces seen;
    for (std::size_t i = 0; i < places.zones.size(); ++i) {
        if (unseen[i])
            continue;
        seen.zones.push_back(places.zones[i]);
        seen.kinds.push_back(places.kinds[i]);
    }
    return seen;
}

bool hasEvidence(const Drawn &drawn)
{
    const Answers &answers = drawn.answers;
    return answers.comparison && counts(answers.before) && counts(answers.after) && !answers.before->partial
        && !answers.after->partial && !drawn.shown.protectIndividuals;
}

EvidenceOptions evidenceOptions(const Document &shown)
{
    return {shown.byWeeks ? std::optional(ReplicateUnit::Week) : std::nullopt, shown.relative};
}

std::optional<EvidenceInput> evidenceInput(const Drawn &drawn)
{
    if (!hasEvidence(drawn))
        return std::nullopt;
    const GridFrame &frame = drawn.answers.comparison->before.frame();
    ComparedPlaces places = comparedPlaces(drawn);
    return EvidenceInput{
        *counts(drawn.answers.before), *counts(drawn.answers.after), frame,
        seenOnBoth(frame, drawn),      std::move(places.zones),      findUncoveredRooms(drawn.answers.floor),
        std::move(places.kinds)};
}

}   // namespace floorscope
