// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/fetched.h"

#include "heatmap/local_time.h"
#include "service/asked.h"

#include <algorithm>
#include <set>
#include <utility>

namespace floorscope {

namespace {

double hoursIn(const std::vector<WantedSpan> &wanted)
{
    qint64 seconds = 0;
    for (const WantedSpan &span : wanted)
        seconds += span.span.seconds();
    return inHours(seconds);
}

int dayCount(const std::vector<WantedSpan> &wanted)
{
    std::set<QDate> days;
    for (const WantedSpan &span : wanted)
        days.insert(span.day);
    return static_cast<int>(days.size());
}

/// Days all of whose hours have been answered.
int daysAnswered(const std::vector<WantedSpan> &wanted, const std::vector<Interval> &intervals)
{
    std::vector<TimeSpan> answered;
    answered.reserve(intervals.size());
    for (const Interval &interval : intervals)
        answered.push_back(interval.span);
    answered = joined(std::move(answered));
    std::set<QDate> open;
    for (const WantedSpan &span : wanted)
        if (!subtracted({span.span}, answered).empty())
            open.insert(span.day);
    return dayCount(wanted) - static_cast<int>(open.size());
}

/// An observation of no hours: what is left when all that was asked is left out.
Part makeEmptyPart(const Question &question)
{
    Part part;
    part.origin.spaceId = question.spaceId;
    part.cellSize = question.cellSize;
    part.observed.hours = 0.0;
    part.observed.silentDays.emplace();
    return part;
}

/// A day whose hours an answer lies in.
std::optional<QDate> wantedDay(TimeSpan answered, const std::vector<WantedSpan> &wanted)
{
    const auto day = std::find_if(wanted.begin(), wanted.end(), [&](const WantedSpan &span) {
        return answered.start >= span.span.start && answered.stop <= span.span.stop;
    });
    return day == wanted.end() ? std::nullopt : std::optional(day->day);
}

std::vector<Interval> intervalsIn(const std::vector<Part> &parts)
{
    std::vector<Interval> intervals;
    for (const Part &part : parts)
        intervals.insert(intervals.end(), part.observed.intervals.begin(), part.observed.intervals.end());
    return intervals;
}

/// Without the parts of silent days: their hours are neither observed nor missing.
std::vector<Part> withoutDays(const std::vector<Part> &parts, const std::vector<WantedSpan> &wanted,
                              const std::vector<QDate> &days)
{
    std::vector<Part> kept;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(kept), [&](const Part &part) {
        const std::optional<QDate> day = wantedDay(part.observed.intervals.front().span, wanted);
        return !day || std::find(days.begin(), days.end(), *day) == days.end();
    });
    return kept;
}

/// All parts on one map, which knows what was asked.
Result<Heatmap> merged(const Question &question, const std::vector<WantedSpan> &wanted, const std::vector<Part> &parts)
{
    const std::optional<std::vector<QDate>> silent = silentDays(wanted, intervalsIn(parts));
    const bool leaveOut = question.leaveOutSilent && silent && !silent->empty();
    std::vector<Part> kept = leaveOut ? withoutDays(parts, wanted, *silent) : parts;
    if (leaveOut && kept.empty())
        kept.push_back(makeEmptyPart(question));
    return merge(kept).map([&](Heatmap heatmap) {
        heatmap.origin.spaceId = question.spaceId;
        heatmap.observed.timeZone = question.timeZone;
        heatmap.observed.silentDays = silent;
        heatmap.origin.asked = askedBy(question);
        return heatmap;
    });
}

}   // namespace

Result<PeriodAnswer> wholeAnswer(const Question &question, const std::vector<WantedSpan> &wanted,
                                 const std::vector<Part> &parts)
{
    return merged(question, wanted, parts).map([&](Heatmap heatmap) {
        PeriodAnswer period;
        period.askedHours = inHours(askedSeconds(heatmap.observed));
        period.daysLeftOut = daysLeftOut(question, heatmap.observed.silentDays);
        period.map = std::move(heatmap);
        return period;
    });
}

Result<PeriodAnswer> growingAnswer(const Question &question, const std::vector<WantedSpan> &wanted,
                                   const std::optional<Heatmap> &before, std::vector<Part> since)
{
    if (before)
        since.push_back(toPart(*before));
    return merge(since).map([&](Heatmap heatmap) {
        heatmap.observed.timeZone = question.timeZone;
        PeriodAnswer period;
        period.askedHours = hoursIn(wanted);
        period.daysLeftOut = daysLeftOut(question);
        period.partial = std::make_pair(daysAnswered(wanted, heatmap.observed.intervals), dayCount(wanted));
        period.map = std::move(heatmap);
        return period;
    });
}

PeriodAnswer emptyAnswer(const Question &question)
{
    const std::vector<WantedSpan> wanted = wantedSpans(question).value_or(std::vector<WantedSpan>());
    Heatmap heatmap;
    heatmap.origin.spaceId = question.spaceId;
    heatmap.observed.timeZone = question.timeZone;
    heatmap.observed.hours = 0.0;
    PeriodAnswer period;
    period.map = std::move(heatmap);
    period.askedHours = hoursIn(wanted);
    period.daysLeftOut = daysLeftOut(question);
    period.partial = std::make_pair(0, dayCount(wanted));
    return period;
}

}   // namespace floorscope
