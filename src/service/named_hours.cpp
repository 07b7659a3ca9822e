// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/named_hours.h"

#include "heatmap/local_time.h"
#include "service/asked.h"

#include <array>
#include <iterator>

namespace floorscope {

namespace {

/// The hours of intervals, each named by the local day that it lies in.
std::vector<WantedSpan> hoursByDay(const Observation &observed)
{
    std::vector<WantedSpan> hours;
    const TimeZone zone = zoneOrUtc(observed.timeZone);
    std::vector<TimeSpan> spans;
    for (const Interval &interval : observed.intervals)
        spans.push_back(interval.span);
    for (TimeSpan rest : joined(std::move(spans))) {
        for (const qint64 midnight : localBoundaries(zone, rest, kLocalDays)) {
            if (rest.start < midnight)
                hours.push_back({{rest.start, midnight}, zone.localTime(rest.start).date()});
            rest.start = midnight;
        }
        if (!rest.isEmpty())
            hours.push_back({rest, zone.localTime(rest.start).date()});
    }
    return hours;
}

/// The clock of a local day in seconds that a span covers. What a clock that is set forward skips counts as covered.
TimeSpan clockOf(TimeSpan span, QDate day, const TimeZone &zone)
{
    const qint64 midnight = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    const qint64 start = span.start + zone.offsetAt(span.start) - midnight;
    const qint64 stop = span.stop + zone.offsetAt(span.stop - 1) - midnight;
    return span.start == zone.firstInstant(day) ? TimeSpan{0, stop} : TimeSpan{start, stop};
}

/// The hours that each weekday has on any of its days.
WeekPattern touchedWeek(const std::vector<WantedSpan> &hours, const TimeZone &zone)
{
    std::array<std::vector<TimeSpan>, 7> clocks;
    for (const WantedSpan &one : hours)
        clocks[static_cast<std::size_t>(one.day.dayOfWeek() - 1)].push_back(clockOf(one.span, one.day, zone));
    WeekPattern week;
    for (std::size_t day = 0; day < week.size(); ++day)
        for (const TimeSpan &clock : joined(clocks[day]))
            week[day].push_back({static_cast<int>(clock.start / 60), static_cast<int>((clock.stop + 59) / 60)});
    return week;
}

/// The hours of a week on the days of `hours`; none where days lie out of reach. Asked for days that follow each other
/// at once, so that years without hours between two of them cost nothing.
std::vector<TimeSpan> hoursOf(const WeekPattern &week, const std::vector<WantedSpan> &hours, const TimeZone &zone)
{
    std::vector<WantedSpan> all;
    for (auto first = hours.begin(); first != hours.end();) {
        auto last = first;
        while (std::next(last) != hours.end() && std::next(last)->day <= last->day.addDays(1))
            ++last;
        Question question;
        question.timeZone = zone.name();
        question.range = {zone.firstInstant(first->day), zone.firstInstant(last->day.addDays(1))};
        question.week = week;
        const Result<std::vector<WantedSpan>> wanted = wantedSpans(question);
        if (!wanted)
            return {};
        all.insert(all.end(), wanted->begin(), wanted->end());
        first = std::next(last);
    }
    return wantedHours(all);
}

/// The hours of the week that intervals come to; nothing where days of one weekday have other ones.
std::optional<WeekPattern> commonWeek(const Observation &observed)
{
    const std::optional<TimeZone> zone = TimeZone::find(observed.timeZone);
    const std::vector<WantedSpan> hours = hoursByDay(observed);
    if (!zone || hours.empty())
        return std::nullopt;
    const WeekPattern week = touchedWeek(hours, *zone);
    return hoursOf(week, hours, *zone) == wantedHours(hours) ? std::optional(week) : std::nullopt;
}

}   // namespace

std::vector<WantedSpan> namedHours(const Heatmap &heatmap)
{
    const std::optional<Question> question = toQuestion(heatmap);
    return question ? wantedSpans(*question).value_or(std::vector<WantedSpan>()) : hoursByDay(heatmap.observed);
}

std::optional<WeekPattern> shownWeek(const Heatmap &heatmap)
{
    const std::optional<Question> question = toQuestion(heatmap);
    return question ? std::optional(question->week) : commonWeek(heatmap.observed);
}

bool hasVaryingHours(const Heatmap &heatmap)
{
    return !heatmap.observed.intervals.empty() && TimeZone::find(heatmap.observed.timeZone) && !shownWeek(heatmap);
}

}   // namespace floorscope
