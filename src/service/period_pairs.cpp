// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/period_pairs.h"

#include "base/named_values.h"
#include "heatmap/local_time.h"
#include "service/presets.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kWeeksAroundChange = 4;
constexpr int kDaysOf52Weeks = 52 * kDaysOfWeek;
constexpr int kDaysOf53Weeks = 53 * kDaysOfWeek;
constexpr NamedValues<PairKind, 2> kNames{{{PairKind::WeeksBefore, "weeks-before"}, {PairKind::LastYear, "last-year"}}};

/// That of ISO 8601, and the year that it belongs to.
std::pair<int, int> weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {week, year};
}

qint64 instantEarlier(qint64 instant, int days, const TimeZone &zone)
{
    const QDate day = zone.localTime(instant).date();
    return zone.firstInstant(day.addDays(-days)) + instant - zone.firstInstant(day);
}

/// Days of as many whole weeks as the question's days need.
int wholeWeeks(const Question &question)
{
    const auto [first, last] = firstAndLastDay(question);
    return static_cast<int>((first.daysTo(last) + kDaysOfWeek) / kDaysOfWeek) * kDaysOfWeek;
}

bool leavesOut(const Question &question, QDate day)
{
    return std::find(question.excluded.begin(), question.excluded.end(), day) != question.excluded.end();
}

}   // namespace

std::optional<PairKind> pairKindNamed(const QString &name)
{
    return knownIn(kNames, name);
}

QString pairKindNames()
{
    return namesIn(kNames);
}

int daysToLastYear(QDate day)
{
    const auto [week, year] = weekOf(day);
    return weekOf(day.addDays(-kDaysOf53Weeks)) == std::pair(week, year - 1) ? kDaysOf53Weeks : kDaysOf52Weeks;
}

Question daysEarlier(const Question &question, int days)
{
    const TimeZone zone = zoneOrUtc(question.timeZone);
    Question earlier = question;
    for (qint64 *end : {&earlier.range.start, &earlier.range.stop})
        *end = instantEarlier(*end, days, zone);
    for (QDate &day : earlier.excluded)
        day = day.addDays(-days);
    return earlier;
}

Question earlierPeriod(const Question &after, PairKind kind)
{
    return daysEarlier(after,
                       kind == PairKind::LastYear ? daysToLastYear(firstAndLastDay(after).first) : wholeWeeks(after));
}

std::pair<Question, Question> periodPair(const Question &question, QDate first, int weeks, PairKind kind)
{
    Question after = withDays(question, first, first.addDays(kDaysOfWeek * weeks - 1));
    after.excluded.clear();
    if (kind == PairKind::EqualWeekdays)
        after.excluded = {first};
    const Question before = earlierPeriod(after, kind);
    if (kind == PairKind::AroundDay)
        after.excluded = {first};
    return {before, after};
}

std::pair<Question, Question> pairAroundChange(const Question &question, QDate firstAfter)
{
    const QDate eve = firstAfter.addDays(-1);
    const bool asksEve = !question.week[static_cast<std::size_t>(eve.dayOfWeek() - 1)].empty();
    return periodPair(question, asksEve ? firstAfter : eve, kWeeksAroundChange, PairKind::AroundDay);
}

PairKind findPairKind(const Question &before, const Question &after)
{
    if (before.range == earlierPeriod(after, PairKind::WeeksBefore).range) {
        const bool hasDay = leavesOut(after, firstAndLastDay(after).first);
        const bool isEqual = leavesOut(before, firstAndLastDay(before).first);
        return !hasDay ? PairKind::WeeksBefore : isEqual ? PairKind::EqualWeekdays : PairKind::AroundDay;
    }
    return before.range == earlierPeriod(after, PairKind::LastYear).range ? PairKind::LastYear : PairKind::AroundDay;
}

bool shiftsWeeks(const Question &after)
{
    const auto [first, last] = firstAndLastDay(after);
    const int days = daysToLastYear(first);
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (weekOf(day).first != weekOf(day.addDays(-days)).first)
            return true;
    return false;
}

}   // namespace floorscope
