// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/findings.h"

#include "analysis/findings/place_findings.h"
#include "model/evidence/comparison_evidence.h"
#include "model/places/asked_places.h"

namespace floorscope {

namespace {

/// Of a map that still grows nothing is said.
Findings mapFindings(const Drawn &drawn)
{
    const std::optional<PlacesAsked> asked = placesAsked(drawn);
    return asked && !drawn.answers.single->partial ? placeFindings(*asked) : Findings();
}

/// Nothing where both periods compare, apart from silent days, which findings weigh like any others.
std::optional<PeriodsDiffer> periodsDiffer(const Answers &answers)
{
    PeriodsDiffer differ;
    for (const Mismatch mismatch : mismatches(answers)) {
        differ.otherHours = differ.otherHours || mismatch == Mismatch::OtherHours;
        differ.overlap = differ.overlap || mismatch == Mismatch::Overlap;
        differ.reversed = differ.reversed || mismatch == Mismatch::Reversed;
    }
    return differ == PeriodsDiffer() ? std::nullopt : std::optional(differ);
}

/// Trouble first; without what is to be waited for.
Findings tellComparison(const Drawn &drawn, std::size_t most)
{
    if (!drawn.answers.evidence)
        return {};
    const std::optional<PeriodsDiffer> differ = periodsDiffer(drawn.answers);
    Findings found = changeFindings(*drawn.answers.evidence, most - (differ ? 1 : 0));
    if (differ)
        found.insert(found.begin(), *differ);
    return found;
}

/// Of one map, or of the comparison.
Findings tellDrawn(const Drawn &drawn, std::size_t most)
{
    Findings all = drawn.shown.mode == ViewMode::Map ? mapFindings(drawn) : tellComparison(drawn, most);
    if (all.size() > most)
        all.resize(most);
    return all;
}

}   // namespace

std::optional<Waits> changeWaits(const Drawn &drawn, double change)
{
    std::optional<Waits> found;
    if (drawn.shown.mode == ViewMode::Map) {
        const Heatmap *map = counts(drawn.answers.single);
        if (map && !drawn.answers.single->partial) {
            const ComparedPlaces places = seenPlaces(drawn, *map);
            found = plannedWaits(*map, places.zones, change, places.kinds);
        }
    } else if (const std::optional<EvidenceInput> input = evidenceInput(drawn); input && drawn.answers.evidence) {
        found = waits(*input, *drawn.answers.evidence, change);
    }
    return found && !found->places.empty() ? found : std::nullopt;
}

Findings comparisonFindings(const Drawn &drawn)
{
    return tellComparison(drawn, kMostFindings);
}

namespace {

/// All of it but what presence time says.
Findings withoutPresence(const Drawn &drawn, std::optional<double> change)
{
    Findings all = tellDrawn(drawn, kMostFindings);
    if (!change && (all.empty() || all.size() == kMostFindings))
        return all;
    const std::optional<Waits> waits = changeWaits(drawn, change.value_or(kWaitedChange));
    if (!waits)
        return all;
    if (all.size() == kMostFindings)
        all = tellDrawn(drawn, kMostFindings - 1);
    all.emplace_back(*waits);
    return all;
}

}   // namespace

bool hasRoomForPresence(const Drawn &drawn, const Findings &found)
{
    return drawn.shown.mode == ViewMode::Map && counts(drawn.answers.single) && !drawn.shown.protectIndividuals
        && !found.empty() && found.size() < kMostFindings;
}

Findings withRoomForPresence(Findings found)
{
    if (found.size() == kMostFindings && std::holds_alternative<Waits>(found.back()))
        found.pop_back();
    return found;
}

Findings findings(const Drawn &drawn, std::optional<double> change)
{
    Findings all = withoutPresence(drawn, change);
    if (!drawn.answers.presence)
        return all;
    Findings room = change ? all : withRoomForPresence(all);   // whoever asks for waits gets them
    if (!hasRoomForPresence(drawn, room))
        return all;
    room.push_back(
        PersonHoursFound{drawn.answers.presence->rate, static_cast<double>(counts(drawn.answers.single)->total)});
    return room;
}

Drawn settled(Drawn drawn)
{
    if (drawn.shown.mode == ViewMode::Compare && !drawn.answers.evidence)
        if (const std::optional<EvidenceInput> input = evidenceInput(drawn))
            drawn.answers.evidence = makeEvidence(*input, evidenceOptions(drawn.shown));
    return drawn;
}

NoFindings whyNoFindings(const Drawn &drawn)
{
    const Answers &answers = drawn.answers;
    if (drawn.shown.mode != ViewMode::Compare || !answers.before || !answers.after)
        return NoFindings::NoComparison;
    if (answers.before->partial || answers.after->partial || !answers.comparison)
        return NoFindings::StillFetching;
    return drawn.shown.protectIndividuals ? NoFindings::Protected : NoFindings::NoSingleDays;
}

}   // namespace floorscope
