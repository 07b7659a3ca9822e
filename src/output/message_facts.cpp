// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/message_facts.h"

#include "heatmap/local_time.h"
#include "model/days/day_marks.h"
#include "output/field.h"
#include "output/scene_facts.h"
#include "words/data_text.h"

#include <algorithm>

namespace floorscope {

namespace {

/// The maps that have an answer, in order of time.
std::vector<Pane> answeredPanes(const Drawn &drawn)
{
    std::vector<Pane> panes;
    for (const Pane pane : askedPanes(drawn.shown.mode))
        if (answer(drawn.answers, pane))
            panes.push_back(pane);
    return panes;
}

/// First and last day that the maps show; nothing for an opened file.
std::optional<std::pair<QDate, QDate>> drawnDays(const Drawn &drawn)
{
    std::optional<std::pair<QDate, QDate>> days;
    for (const Pane pane : answeredPanes(drawn)) {
        const std::optional<Question> question = answeredQuestion(drawn, pane);
        if (!question)
            return std::nullopt;
        const auto own = localDays(question->range, question->timeZone);
        days = days ? std::pair(std::min(days->first, own.first), std::max(days->second, own.second)) : own;
    }
    return days;
}

/// Adds in what one map's question differs from the one that is asked now.
void addDifferences(StillShown &still, const Question &shown, const Question &asked)
{
    if (shown.cellSize != asked.cellSize)
        still.cells = shown.cellSize;
    if (shown.week != asked.week)
        still.week = shown.week;
    if (shown.excluded != asked.excluded || shown.leaveOutSilent != asked.leaveOutSilent)
        still.otherDaysLeftOut = true;
}

/// In what the maps differ from the question that is asked; nothing where they do not, or show no question.
std::optional<StillShown> stillShown(const Drawn &drawn, const Document &document)
{
    const std::optional<std::pair<QDate, QDate>> days = drawnDays(drawn);
    StillShown still;
    bool differs = drawn.shown.mode != document.mode;
    bool otherDays = differs;
    for (const Pane pane : askedPanes(document.mode)) {
        const std::optional<Question> shown = answeredQuestion(drawn, pane);
        const Question &asked = question(document, pane);
        differs = differs || shown != asked;
        otherDays = otherDays || !shown || shown->range != asked.range;
        if (shown)
            addDifferences(still, *shown, asked);
    }
    if (!differs || !days)
        return std::nullopt;
    if (otherDays || still == StillShown{})
        still.days = days;
    if (otherDays)
        still.otherDaysLeftOut = false;   // the days that are left out lie in the dates
    return still;
}

std::vector<DayMark> allDayMarks(const Drawn &drawn)
{
    std::vector<DayMark> marks;
    for (const Pane pane : answeredPanes(drawn)) {
        const std::vector<DayMark> own = dayMarks(drawn, pane);
        marks.insert(marks.end(), own.begin(), own.end());
    }
    return marks;
}

/// The silent days of opened files, unless they were left out.
std::vector<QDate> countedSilentDays(const Drawn &drawn, const std::vector<DayMark> &marks)
{
    const Heatmap *map = counts(drawn.answers.single);
    const bool leftOut = map && map->origin.asked && map->origin.asked->leaveOutSilent;
    return leftOut ? std::vector<QDate>() : daysMarked(marks, DayState::Silent);
}

bool hasNothing(const Drawn &drawn)
{
    const Heatmap *map = counts(drawn.answers.single);
    return drawn.shown.mode == ViewMode::Map && map && map->total == 0 && withheldCells(map->withheld) == 0
        && !drawn.answers.single->partial && map->observed.hours.value_or(1.0) > 0.0;
}

/// Why the map shows nothing, where individuals are protected; what it withholds otherwise stands in the legend.
QString protectionNote(const Drawn &drawn)
{
    const std::optional<Withheld> &withheld = withheldOf(drawn, mainPane(drawn.shown.mode));
    return withholdsAll(withheld) ? protectionText(withheld, CellSize::Half) : QString();
}

bool lacksHours(const Drawn &drawn)
{
    const Heatmap *map = drawn.shown.mode == ViewMode::Map ? counts(drawn.answers.single) : nullptr;
    return map && drawn.answers.single->hoursUntold && !map->observed.hours;
}

}   // namespace

MessageFacts makeMessageFacts(const Drawn &drawn, const Document &document, const FetchState &state,
                              const std::optional<Error> &failure)
{
    MessageFacts facts;
    const std::vector<DayMark> marks = allDayMarks(drawn);
    const bool running = state.phase == FetchState::Phase::Running;
    const bool waits = state.phase == FetchState::Phase::NeedsFetch || state.phase == FetchState::Phase::Failed;
    facts.failure = failure;
    facts.isFile = std::holds_alternative<OpenedFiles>(drawn.shown.source);
    facts.offline = isOffline(state);
    facts.notConnected = state.unserved && !state.unservedDemo;   // the demo building is opened on the fetch card
    if (!facts.failure && state.error && !facts.offline)
        facts.failure = state.error;
    facts.missingDays = daysMarked(marks, DayState::Missing);
    facts.missingLieAhead = !state.missing.empty()
        && std::all_of(state.missing.begin(), state.missing.end(),
                       [](const auto &missing) { return missing.second.kind == ErrorKind::NotOverYet; });
    facts.notes = state.notes;
    if (drawn.answers.plan)
        facts.notes.insert(facts.notes.end(), drawn.answers.plan->notes.begin(), drawn.answers.plan->notes.end());
    facts.askedDays = static_cast<int>(daysAsked(marks));
    if (waits)
        facts.pending = stillShown(drawn, document);
    facts.nothingDetected = !running && !facts.pending && hasNothing(drawn);
    facts.withheld = protectionNote(drawn);
    facts.hoursUntold = isRate(drawn.shown.look.unit) && lacksHours(drawn);
    facts.partial = partialDays(drawn);
    facts.answersArrive = running;
    if (!running && !facts.nothingDetected && !facts.pending && facts.withheld.isEmpty())
        facts.silentDays = facts.isFile ? countedSilentDays(drawn, marks) : state.silentDays;
    if (drawn.shown.mode == ViewMode::Compare && !facts.pending)
        facts.mismatches = mismatches(drawn.answers);
    facts.planNotFitted = drawn.answers.plan && !planIsFitted(drawn);
    if (facts.planNotFitted)
        facts.drawnScale = drawnScale(drawn);
    const std::optional<Floor> &floor = drawn.answers.floor;
    facts.timeZoneUnknown = floor && floorTimeZone(*floor).isEmpty();
    facts.planMissing = floor && !drawn.answers.plan && (drawn.answers.single || drawn.answers.comparison);
    facts.planOffered = facts.planMissing && !floor->plans.empty();
    return facts;
}

QString nothingToldText(const Drawn &drawn)
{
    const std::optional<Withheld> &withheld = withheldOf(drawn, mainPane(drawn.shown.mode));
    return withholdsAll(withheld) ? protectionText(withheld, CellSize::Half) : QString();
}

}   // namespace floorscope
