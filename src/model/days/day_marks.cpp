// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/days/day_marks.h"

#include "heatmap/local_time.h"
#include "service/asked.h"
#include "service/named_hours.h"
#include "service/shown_hours.h"

#include <algorithm>
#include <map>
#include <variant>

namespace floorscope {

namespace {

/// More than anybody looks through day by day: a century. Times of a file that are wrong can lie millennia apart.
constexpr qint64 kMostDays = 36'525;

struct Came
{
    std::vector<TimeSpan> observed;
    std::vector<TimeSpan> missing;
    std::vector<QDate> silent;
};

DayState dayState(QDate day, const std::vector<TimeSpan> &asked, const Came &came)
{
    if (std::find(came.silent.begin(), came.silent.end(), day) != came.silent.end())
        return DayState::Silent;
    const std::vector<TimeSpan> open = subtracted(asked, came.observed);
    if (open.empty())
        return DayState::Shown;
    const bool touchesMissing = totalSeconds(subtracted(open, came.missing)) < totalSeconds(open);
    return touchesMissing ? DayState::Missing : DayState::Waiting;
}

/// Of a day without hours: on a weekday that has some, a person left it out.
DayState unaskedState(QDate day, const std::optional<Question> &question)
{
    if (!question)
        return DayState::NoHours;
    const bool weekdayHasHours = !question->week[static_cast<std::size_t>(day.dayOfWeek() - 1)].empty();
    const auto &excluded = question->excluded;
    return weekdayHasHours && std::find(excluded.begin(), excluded.end(), day) != excluded.end() ? DayState::LeftOut
                                                                                                 : DayState::NoHours;
}

using AskedDays = std::map<QDate, std::vector<TimeSpan>>;

AskedDays byDay(const std::vector<WantedSpan> &wanted)
{
    AskedDays days;
    for (const WantedSpan &one : wanted)
        days[one.day].push_back(one.span);
    return days;
}

/// The days of a question's range; of hours that tell no question, from the first to the last.
DayRange markedDays(const std::optional<Question> &question, const AskedDays &asked)
{
    return question ? localDays(question->range, question->timeZone)
                    : DayRange{asked.begin()->first, asked.rbegin()->first};
}

}   // namespace

std::vector<DayMark> dayMarks(const Drawn &drawn)
{
    return drawn.shown.mode == ViewMode::Map ? dayMarks(drawn, Pane::Single) : std::vector<DayMark>();
}

std::vector<DayMark> dayMarks(const Drawn &drawn, Pane pane)
{
    const Heatmap *map = counts(answer(drawn.answers, pane));
    if (!map)
        return {};
    const std::optional<Question> fetched = answeredQuestion(drawn, pane);
    const std::optional<Question> question = fetched ? fetched : toQuestion(*map);   // an opened file may tell it
    const AskedDays asked =
        byDay(question ? wantedSpans(*question).value_or(std::vector<WantedSpan>()) : namedHours(*map));
    if (!question && asked.empty())
        return {};
    const Came came{spans(map->observed, IntervalStatus::Ok), spans(map->observed, IntervalStatus::Missing),
                    map->observed.silentDays.value_or(std::vector<QDate>{})};
    const DayRange range = markedDays(question, asked);
    if (range.first.daysTo(range.second) > kMostDays)
        return {};
    std::vector<DayMark> marks;
    for (QDate day = range.first; day.isValid() && day <= range.second; day = day.addDays(1)) {
        const auto found = asked.find(day);
        marks.push_back({day, found == asked.end() ? unaskedState(day, question) : dayState(day, found->second, came)});
    }
    return marks;
}

std::vector<QDate> daysMarked(const std::vector<DayMark> &marks, DayState state)
{
    std::vector<QDate> days;
    for (const DayMark &mark : marks)
        if (mark.state == state)
            days.push_back(mark.day);
    return days;
}

std::size_t daysAsked(const std::vector<DayMark> &marks)
{
    return static_cast<std::size_t>(std::count_if(marks.begin(), marks.end(), [](const DayMark &mark) {
        return mark.state != DayState::LeftOut && mark.state != DayState::NoHours;
    }));
}

}   // namespace floorscope
