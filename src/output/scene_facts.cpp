// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/scene_facts.h"

#include "heatmap/local_time.h"
#include "output/picture_frame.h"
#include "output/picture_title.h"
#include "output/smoothed_sides.h"
#include "words/caption.h"
#include "words/meeting_text.h"

#include <algorithm>
#include <variant>

namespace floorscope {

namespace {

/// Whether what is hatched is only not known to be covered: rarely used places are marked by such a cover.
bool guessesCover(const Drawn &drawn)
{
    const Heatmap *map = drawn.shown.mode == ViewMode::Map ? counts(drawn.answers.single) : nullptr;
    return map && drawn.shown.look.mark == Mark::RarelyUsed
        && isGuess(coverSource(*map, drawn.answers.floor, {drawn.answers.seenBefore, drawn.shown.zones}));
}

std::optional<double> observedHours(const std::optional<PeriodAnswer> &answer)
{
    const Heatmap *heatmap = counts(answer);
    return heatmap ? heatmap->observed.hours : std::nullopt;
}

double missingHours(const std::optional<PeriodAnswer> &answer)
{
    const Heatmap *heatmap = counts(answer);
    return heatmap ? inHours(missingSeconds(heatmap->observed)) : 0.0;
}

std::optional<double> askedHours(const std::optional<PeriodAnswer> &answer)
{
    return answer && answer->askedHours > 0.0 ? std::optional(answer->askedHours) : std::nullopt;
}

template <typename T>
bool holds(const std::vector<T> &cells, T wanted)
{
    return std::find(cells.begin(), cells.end(), wanted) != cells.end();
}

}   // namespace

bool isSimulated(const Drawn &drawn)
{
    const auto simulated = [](const std::optional<PeriodAnswer> &answer) {
        const Heatmap *heatmap = counts(answer);
        return heatmap && isSimulated(heatmap->origin.spaceId);
    };
    const auto *chosen = std::get_if<ChosenFloor>(&drawn.shown.source);
    return (chosen && chosen->simulated) || simulated(drawn.answers.single) || simulated(drawn.answers.before)
        || simulated(drawn.answers.after);
}

LegendFacts legendFacts(const Drawn &drawn, Pane pane, const Field &field, bool uncoveredRooms)
{
    const Answers &answers = drawn.answers;
    LegendFacts facts;
    facts.meaning = field.meaning;
    facts.cellSize = field.frame.cellSize;
    facts.coverageKnown = !field.covered.empty() || (answers.floor && !answers.floor->sensors.empty());
    facts.hasUncovered = uncoveredRooms || holds(field.covered, std::uint8_t(0));
    facts.coverGuessed = guessesCover(drawn);
    facts.hasTooFew = holds(field.ratios, RatioKind::TooFew);
    facts.hasPale = holds(field.pale, std::uint8_t(1));
    facts.relative = pane == Pane::Change && drawn.shown.relative;
    facts.hasNew = holds(field.ratios, RatioKind::New);
    facts.hasGone = holds(field.ratios, RatioKind::Gone);
    if (const std::optional<Withheld> &withheld = withheldOf(drawn, pane)) {
        facts.isProtected = true;
        facts.withholdsAll = withheld->everything;
        facts.hasWithheld = holds(withheld->cells, std::uint8_t(1));
    }
    facts.simulated = isSimulated(drawn);
    if (field.meaning == FieldMeaning::PersonHours)
        facts.rate = presenceRate(answers);
    facts.smoothing = appliedSmoothing(drawn);
    facts.smoothedInRooms = smoothsInRooms(drawn);
    const std::optional<PeriodAnswer> &first = pane == Pane::Single ? answers.single : answers.before;
    facts.observedHours = observedHours(first);
    facts.askedHours = askedHours(first);
    facts.missingHours = missingHours(first);
    if (pane != Pane::Single) {
        facts.otherHours = observedHours(answers.after);
        facts.otherAskedHours = askedHours(answers.after);
        facts.otherMissingHours = missingHours(answers.after);
    }
    return facts;
}

std::optional<std::pair<int, int>> partialDays(const Drawn &drawn)
{
    std::pair<int, int> sum;
    bool whole = true;
    for (const Pane pane : askedPanes(drawn.shown.mode)) {
        const std::optional<PeriodAnswer> &period = answer(drawn.answers, pane);
        const int shown = static_cast<int>(daysShown(drawn, pane));
        const auto [came, asked] = period && period->partial ? *period->partial : std::pair(shown, shown);
        sum = {sum.first + came, sum.second + asked};
        whole = whole && !(period && period->partial);
    }
    return whole ? std::nullopt : std::optional(sum);
}

static CaptionFacts captionFacts(const Drawn &drawn, Pane pane)
{
    const std::optional<PeriodAnswer> &period = answer(drawn.answers, pane);
    CaptionFacts facts;
    if (period) {
        if (const Heatmap *heatmap = counts(period))
            facts = makeCaptionFacts(*heatmap, {}, drawn.shown.look);
        if (facts.unit == Unit::PersonHours && !presenceRate(drawn.answers))
            facts.unit = Unit::Total;   // of which they would be an estimate
        facts.share = std::holds_alternative<ShareMap>(period->map);
        if (const std::optional<Question> question = answeredQuestion(drawn, pane)) {
            facts.question = question;
            facts.week = question->week;
            facts.stretches.clear();   // the days so far
            facts.spans.clear();
            facts.daysLeftOut = period->daysLeftOut;
            facts.hoursMissing = false;   // what was fetched tells it in days, or as "558 of 585 hours"
        }
        if (const std::optional<DaysAlone> &alone = period->alone) {
            facts.alone = std::pair(alone->days, alone->of);
            facts.stretches = alone->stretches;
            facts.spans.clear();
        }
        facts.partial = period->partial;
        if (period->askedHours > 0.0)
            facts.askedHours = period->askedHours;
    }
    facts.files = static_cast<std::size_t>(files(drawn.shown, pane).size());
    facts.floor = pictureTitle(drawn);
    facts.outside = outsideText(makeMeeting(drawn));
    facts.planNotFitted = drawn.answers.plan && !planIsFitted(drawn);
    facts.simulated = isSimulated(drawn);
    return facts;
}

static Compared compared(const Drawn &drawn, Pane pane)
{
    if (pane != Pane::Change)
        return Compared::Rates;
    return drawn.shown.measure == ChangeMeasure::Ratio ? Compared::Ratio : Compared::Difference;
}

QStringList caption(const Drawn &drawn, Pane pane)
{
    if (pane == Pane::Single)
        return captionParts(captionFacts(drawn, pane));
    CaptionFacts before = captionFacts(drawn, Pane::Before);
    CaptionFacts after = captionFacts(drawn, Pane::After);
    before.partial = after.partial = partialDays(drawn);
    return comparisonCaptionParts(before, after, compared(drawn, pane), mismatches(drawn.answers));
}

}   // namespace floorscope
