// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/days/chosen_days.h"

#include "heatmap/local_time.h"
#include "heatmap/narrow.h"
#include "service/asked.h"
#include "service/named_hours.h"
#include "service/shown_hours.h"

#include <algorithm>
#include <set>

namespace floorscope {

namespace {

using Days = std::set<QDate>;

/// The question that a map answers, of an opened file as far as it tells it.
std::optional<Question> questionOf(const Drawn &drawn, Pane pane)
{
    const Heatmap *map = counts(answer(drawn.answers, pane));
    const std::optional<Question> fetched = answeredQuestion(drawn, pane);
    return fetched || !map ? fetched : toQuestion(*map);
}

/// The hours of one map, each with the day that names it: as its question wants them, else as they were observed.
std::vector<WantedSpan> hoursToChoose(const Drawn &drawn, Pane pane)
{
    const Heatmap *map = counts(answer(drawn.answers, pane));
    if (const std::optional<Question> question = questionOf(drawn, pane))
        return wantedSpans(*question).value_or(std::vector<WantedSpan>());
    return map ? namedHours(*map) : std::vector<WantedSpan>();
}

/// The days whose hours an interval touches; `wanted` is in order.
Days daysIn(TimeSpan span, const std::vector<WantedSpan> &wanted)
{
    Days days;
    auto touched = std::partition_point(wanted.begin(), wanted.end(),
                                        [span](const WantedSpan &one) { return one.span.stop <= span.start; });
    for (; touched != wanted.end() && touched->span.start < span.stop; ++touched)
        days.insert(touched->day);
    return days;
}

/// The days of each answer; none where the cells of one are not known by themselves.
std::vector<Days> answeredTogether(const Heatmap &map, const std::vector<WantedSpan> &wanted)
{
    std::vector<Days> together;
    for (const Interval &interval : map.observed.intervals) {
        if (interval.status != IntervalStatus::Ok)
            continue;
        if (!interval.cells)
            return {};
        together.push_back(daysIn(interval.span, wanted));
    }
    return together;
}

/// The hours of these days, in order and touching nowhere.
std::vector<TimeSpan> hoursOf(const std::vector<WantedSpan> &wanted, const Days &days)
{
    std::vector<TimeSpan> hours;
    for (const WantedSpan &one : wanted)
        if (days.count(one.day) != 0)
            hours.push_back(one.span);
    return joined(std::move(hours));
}

Question leavingOutOthers(Question question, const std::vector<WantedSpan> &wanted, const Days &days)
{
    Days others(question.excluded.begin(), question.excluded.end());
    for (const WantedSpan &one : wanted)
        if (days.count(one.day) == 0)
            others.insert(one.day);
    question.excluded.assign(others.begin(), others.end());
    return question;
}

std::optional<std::vector<QDate>> silentAmong(const std::optional<std::vector<QDate>> &silent, const Days &days)
{
    if (!silent)
        return std::nullopt;
    std::vector<QDate> kept;
    std::copy_if(silent->begin(), silent->end(), std::back_inserter(kept),
                 [&days](QDate day) { return days.count(day) != 0; });
    return kept;
}

/// One map of `drawn` with these days alone.
Result<Drawn> withDaysAlone(Drawn drawn, Pane pane, const Days &days)
{
    const std::optional<Question> asked = questionOf(drawn, pane);
    const Heatmap *map = counts(answer(drawn.answers, pane));
    if (!map || days.empty())
        return drawn;
    const std::vector<WantedSpan> wanted = hoursToChoose(drawn, pane);
    Result<Heatmap> narrow = narrowed(*map, hoursOf(wanted, days));
    if (!narrow)
        return tl::unexpected(narrow.error());
    narrow->observed.silentDays = silentAmong(map->observed.silentDays, days);
    narrow->origin.asked = asked ? std::optional(askedBy(*asked)) : std::nullopt;
    PeriodAnswer alone;
    alone.alone = DaysAlone{days.size(), daysToChoose(drawn, pane).size(), shownDays(*narrow)};
    if (asked) {
        const Question question = leavingOutOthers(*asked, wanted, days);
        narrow->origin.asked = askedBy(question);
        if (answeredQuestion(drawn, pane))
            drawn.shown = withQuestion(std::move(drawn.shown), pane, question);
    }
    alone.askedHours = inHours(askedSeconds(narrow->observed));
    alone.map = *std::move(narrow);
    drawn.answers = withAnswer(std::move(drawn.answers), pane, std::move(alone));
    return drawn;
}

}   // namespace

std::vector<QDate> daysToChoose(const Drawn &whole, Pane pane, const std::vector<QDate> &days)
{
    const Heatmap *map = counts(answer(whole.answers, pane));
    if (!map)
        return {};
    const std::vector<Days> together = answeredTogether(*map, hoursToChoose(whole, pane));
    const Days wished(days.begin(), days.end());
    Days chosen;
    const auto touches = [&](const Days &answered) {
        return std::any_of(answered.begin(), answered.end(),
                           [&](QDate day) { return wished.count(day) != 0 || chosen.count(day) != 0; });
    };
    for (std::size_t known = 1; known != 0;) {   // until no answer brings another day along
        known = chosen.size();
        for (const Days &answered : together)
            if (touches(answered))
                chosen.insert(answered.begin(), answered.end());
        known = chosen.size() - known;
    }
    return {chosen.begin(), chosen.end()};
}

std::vector<QDate> daysToChoose(const Drawn &whole, Pane pane)
{
    std::vector<QDate> all;
    for (const WantedSpan &one : hoursToChoose(whole, pane))
        all.push_back(one.day);
    return daysToChoose(whole, pane, all);
}

std::optional<std::pair<std::size_t, std::size_t>> daysAlone(const Drawn &whole, const ChosenDays &days)
{
    std::pair<std::size_t, std::size_t> sum;
    for (const Pane pane : askedPanes(whole.shown.mode)) {
        const std::size_t all = daysToChoose(whole, pane).size();
        const auto chosen = days.find(pane);
        sum.first += chosen == days.end() ? all : chosen->second.size();
        sum.second += all;
    }
    return days.empty() ? std::nullopt : std::optional(sum);
}

Result<Drawn> withDaysAlone(const Drawn &whole, const ChosenDays &days)
{
    Drawn narrow = whole;
    for (const auto &[pane, chosen] : days) {
        Result<Drawn> next = withDaysAlone(std::move(narrow), pane, Days(chosen.begin(), chosen.end()));
        if (!next)
            return next;
        narrow = *std::move(next);
    }
    const Heatmap *before = counts(narrow.answers.before);
    const Heatmap *after = counts(narrow.answers.after);
    const bool compared = days.count(Pane::Before) != 0 || days.count(Pane::After) != 0;
    if (!whole.answers.comparison || !compared || !before || !after)
        return narrow;
    return compare(*before, *after).map([&narrow](Comparison comparison) {
        narrow.answers.comparison = std::move(comparison);
        return narrow;
    });
}

Drawn withAnswersOf(const Drawn &narrow, const Drawn &whole)
{
    Drawn drawn = whole;
    for (const Pane pane : {Pane::Single, Pane::Before, Pane::After}) {
        const std::optional<PeriodAnswer> &alone = answer(narrow.answers, pane);
        if (!alone || !alone->alone)
            continue;
        drawn.shown = withQuestion(std::move(drawn.shown), pane, question(narrow.shown, pane));
        drawn.answers = withAnswer(std::move(drawn.answers), pane, *alone);
        if (pane != Pane::Single)
            drawn.answers.comparison = narrow.answers.comparison;
    }
    return drawn;
}

}   // namespace floorscope
