// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protected_answers.h"

#include "analysis/places/cover.h"
#include "analysis/places/mask.h"
#include "analysis/protection.h"
#include "model/places/side_questions.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

PlaceLists placesOf(const Drawn &drawn)
{
    PlaceLists places{placesAmong(drawn.shown.zones)};
    if (const std::optional<Floor> &floor = drawn.answers.floor) {
        places.push_back(floor->rooms);
        places.push_back(floor->zones);
    }
    return places;
}

void protectAlone(std::optional<PeriodAnswer> &answer, const PlaceLists &places)
{
    if (!answer)
        return;
    if (Heatmap *map = std::get_if<Heatmap>(&answer->map))
        *map = protectedMap(*map, places);
    else
        answer->map = protectedMap(std::get<ShareMap>(answer->map));
}

void maskAnswer(std::optional<PeriodAnswer> &answer, const std::vector<FloorRect> &areas)
{
    Heatmap *map = answer ? std::get_if<Heatmap>(&answer->map) : nullptr;
    if (!map)
        return;
    const std::uint64_t before = map->total;
    *map = masked(*map, areas);
    answer->masked += before - map->total;   // of what was masked already nothing is left to count
}

std::vector<FloorPoint> outside(const SharedList<FloorPoint> &places, const std::vector<FloorRect> &areas)
{
    std::vector<FloorPoint> result;
    std::copy_if(places.begin(), places.end(), std::back_inserter(result), [&areas](FloorPoint place) {
        return std::none_of(areas.begin(), areas.end(),
                            [place](const FloorRect &area) { return area.contains(place); });
    });
    return result;
}

/// As if nothing had been detected where the document masks the floor.
Drawn withoutMasked(Drawn drawn)
{
    const std::vector<FloorRect> &areas = drawn.shown.masked;
    if (areas.empty())
        return drawn;
    Answers &answers = drawn.answers;
    for (std::optional<PeriodAnswer> *period : {&answers.single, &answers.before, &answers.after})
        maskAnswer(*period, areas);
    for (const SideQuestion &side : kSideQuestions)
        if (side.answer)
            maskAnswer(answers.*side.answer, areas);
    if (answers.seenBefore)
        answers.seenBefore->places = outside(answers.seenBefore->places, areas);
    const Heatmap *before = counts(answers.before), *after = counts(answers.after);
    if (answers.comparison && before && after)
        if (Result<Comparison> comparison = compare(*before, *after))
            answers.comparison = *std::move(comparison);
    return drawn;
}

bool isSameAnswer(const std::optional<PeriodAnswer> &a, const std::optional<PeriodAnswer> &b)
{
    return isSameMap(a, b)
        && (!a || !b
            || (a->partial == b->partial && a->alone == b->alone && a->askedHours == b->askedHours
                && a->daysLeftOut == b->daysLeftOut && a->hoursUntold == b->hoursUntold && a->masked == b->masked));
}

/// Whether both are seen in the same way, in the same places.
bool hidesTheSame(const Document &a, const Document &b)
{
    return a.protectIndividuals == b.protectIndividuals && a.masked == b.masked
        && (!a.protectIndividuals || a.zones == b.zones);
}

bool holdsTheSame(const Answers &a, const Answers &b)
{
    return a.floor == b.floor && isSameAnswer(a.single, b.single) && isSameAnswer(a.before, b.before)
        && isSameAnswer(a.after, b.after) && a.comparison.has_value() == b.comparison.has_value()
        && a.seenBefore == b.seenBefore
        && std::all_of(kSideQuestions.begin(), kSideQuestions.end(), [&](const SideQuestion &side) {
               return !side.answer || isSameAnswer(a.*side.answer, b.*side.answer);
           });
}

}   // namespace

Drawn seen(const Drawn &whole)
{
    const Drawn drawn = withoutMasked(whole);
    if (!drawn.shown.protectIndividuals)
        return drawn;
    Drawn result = drawn;
    for (const SideQuestion &side : kSideQuestions)
        if (side.answer)
            (result.answers.*side.answer).reset();   // single nights and hours tell of too few
    result.answers.seenBefore.reset();               // a cell where a single person ever was would be told
    result.answers.presence.reset();                 // of single stretches of time
    Answers &answers = result.answers;
    const PlaceLists places = placesOf(drawn);
    protectAlone(answers.single, places);
    const Heatmap *before = counts(answers.before), *after = counts(answers.after);
    if (!answers.comparison || !before || !after) {
        protectAlone(answers.before, places);
        protectAlone(answers.after, places);
        return result;
    }
    ProtectedSides sides = protectedSides(*before, *after, *answers.comparison, places);
    answers.before->map = std::move(sides.before);
    answers.after->map = std::move(sides.after);
    answers.comparison = std::move(sides.comparison);
    answers.evidence.reset();   // it tells of cells that are withheld
    return result;
}

Drawn seenAnew(const Drawn &drawn, const Drawn &before, const Drawn &told)
{
    const bool hides = drawn.shown.protectIndividuals || !drawn.shown.masked.empty();
    if (!hides || !hidesTheSame(drawn.shown, before.shown) || !holdsTheSame(drawn.answers, before.answers))
        return seen(drawn);
    Drawn result{drawn.shown, told.answers};
    result.answers.plan = drawn.answers.plan;
    return result;
}

}   // namespace floorscope
