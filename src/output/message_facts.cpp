// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/message_facts.h"

#include "model/day_marks.h"
#include "service/local_time.h"

#include <algorithm>
#include <variant>

namespace floorscope {

namespace {

/// The periods that the maps show, in order of time.
std::vector<const PeriodAnswer *> periodsOf(const Drawn &drawn)
{
    std::vector<const PeriodAnswer *> periods;
    for (const auto *period :
         drawn.mode == ViewMode::Map ? std::vector{&drawn.period} : std::vector{&drawn.before, &drawn.after})
        if (*period)
            periods.push_back(&**period);
    return periods;
}

/// First and last day that the maps show; nothing for an opened file.
std::optional<std::pair<QDate, QDate>> drawnDays(const Drawn &drawn)
{
    std::optional<std::pair<QDate, QDate>> days;
    for (const PeriodAnswer *period : periodsOf(drawn)) {
        if (!period->question)
            return std::nullopt;
        const auto own = localDays(period->question->range, period->question->timeZone);
        days = days ? std::pair(std::min(days->first, own.first), std::max(days->second, own.second)) : own;
    }
    return days;
}

/// The maps show another question than the one that is asked.
bool showsOtherQuestion(const Drawn &drawn, const Document &document)
{
    if (drawn.mode != document.mode)
        return true;
    const auto differs = [](const std::optional<PeriodAnswer> &period, const Question &question) {
        return !period || period->question != question;
    };
    if (drawn.mode == ViewMode::Map)
        return differs(drawn.period, document.question);
    return differs(drawn.before, document.before) || differs(drawn.after, document.after);
}

/// Days so far and days asked of all periods together, where one of them is not whole.
std::optional<std::pair<int, int>> partialOf(const Drawn &drawn)
{
    std::pair<int, int> sum;
    bool whole = true;
    for (const PeriodAnswer *period : periodsOf(drawn)) {
        const int shown = static_cast<int>(daysShownIn(*period));
        const auto [came, asked] = period->partial.value_or(std::pair(shown, shown));
        sum = {sum.first + came, sum.second + asked};
        whole = whole && !period->partial;
    }
    return whole ? std::nullopt : std::optional(sum);
}

std::vector<DayMark> marksOf(const Drawn &drawn)
{
    std::vector<DayMark> marks;
    for (const PeriodAnswer *period : periodsOf(drawn)) {
        const std::vector<DayMark> own = dayMarks(*period);
        marks.insert(marks.end(), own.begin(), own.end());
    }
    return marks;
}

bool hasNothing(const Drawn &drawn)
{
    const Heatmap *map = drawn.period ? std::get_if<Heatmap>(&drawn.period->map) : nullptr;
    return drawn.mode == ViewMode::Map && map && map->total == 0 && !drawn.period->partial
        && map->observedHours.value_or(1.0) > 0.0;
}

}   // namespace

MessageFacts messageFactsOf(const Drawn &drawn, const Document &document, const FetchState &state,
                            const std::optional<Error> &failure)
{
    MessageFacts facts;
    const std::vector<DayMark> marks = marksOf(drawn);
    const bool running = state.phase == FetchState::Phase::Running;
    const bool waits = state.phase == FetchState::Phase::NeedsFetch || state.phase == FetchState::Phase::Failed;
    facts.failure = failure;
    facts.offline = isOffline(state);
    if (!facts.failure && state.error && !facts.offline)
        facts.failure = state.error;
    facts.missingDays = daysIn(marks, DayState::Missing);
    facts.missingLieAhead = !state.missing.empty()
        && std::all_of(state.missing.begin(), state.missing.end(),
                       [](const auto &missing) { return missing.second.kind == ErrorKind::NotOverYet; });
    facts.notes = state.notes;
    facts.askedDays = static_cast<int>(marks.size() - daysIn(marks, DayState::LeftOut).size());
    facts.nothingDetected = !running && hasNothing(drawn);
    if (waits && showsOtherQuestion(drawn, document))
        facts.pendingOver = drawnDays(drawn);
    facts.partial = partialOf(drawn);
    if (!running && !facts.nothingDetected && !facts.pendingOver)
        facts.silentDays = state.silentDays;
    facts.planNotFitted = drawn.plan && !drawn.planFitted;
    facts.timeZoneUnknown = drawn.floor && timeZoneOf(*drawn.floor).isEmpty();
    facts.planMissing = drawn.floor && !drawn.plan && (drawn.period || drawn.comparison);
    facts.planOffered = facts.planMissing && !drawn.floor->plans.empty();
    return facts;
}

}   // namespace floorscope
