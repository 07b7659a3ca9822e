// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/comparison_evidence.h"

#include "analysis/places/cover.h"
#include "analysis/zone_totals.h"
#include "floor/uncovered_rooms.h"

#include <algorithm>

namespace floorscope {

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

std::vector<Zone> comparedPlaces(const Drawn &drawn)
{
    std::vector<Zone> zones = placesAmong(drawn.shown.zones);
    if (!zones.empty() || !drawn.answers.floor)
        return zones;
    return drawn.answers.floor->rooms.empty() ? drawn.answers.floor->zones : drawn.answers.floor->rooms;
}

std::vector<Zone> seenPlaces(const Drawn &drawn, const Heatmap &map)
{
    const std::vector<Zone> places = comparedPlaces(drawn);
    const std::vector<std::uint8_t> unseen = unseenZones(map, places, findUncoveredRooms(drawn.answers.floor));
    std::vector<Zone> seen;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!unseen[i])
            seen.push_back(places[i]);
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
    return EvidenceInput{
        *counts(drawn.answers.before),       *counts(drawn.answers.after), frame,
        coveredOnBoth(frame, drawn.answers), comparedPlaces(drawn),        findUncoveredRooms(drawn.answers.floor)};
}

}   // namespace floorscope
