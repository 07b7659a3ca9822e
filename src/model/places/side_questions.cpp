// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/side_questions.h"

#include "model/figures/figure_question.h"
#include "service/presets.h"
#include "service/week_hours.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr qint64 kNightsReach = 7 * 86'400;   // seconds
constexpr MinuteSpan kNightMinutes{60, 300};
constexpr unsigned kEveryWeekday = 0x7F;
constexpr qint64 kFewestDays = 7, kMostDays = 28;   // of all hours

}   // namespace

std::optional<Question> nightsQuestion(const Question &map)
{
    Question nights = map;
    nights.range.start = map.range.stop - kNightsReach;
    nights.week = samePattern(kEveryWeekday, kNightMinutes);
    nights.excluded.clear();
    nights.split = Split::Day;
    nights.leaveOutSilent = false;
    nights.includeEmpty = false;
    return nights;
}

std::optional<Question> hoursQuestion(const Question &map)
{
    Question hours = map;
    hours.split = Split::Hour;
    hours.includeEmpty = false;
    return hours;
}

std::optional<Question> allHoursQuestion(const Question &map)
{
    const auto [first, last] = firstAndLastDay(map);
    const qint64 days = first.daysTo(last) + 1;
    if (findWeekPreset(map.week) == WeekPreset::EveryHour && map.split == Split::Hour && days >= kFewestDays)
        return std::nullopt;
    Question hours = withDays(map, last.addDays(1 - std::clamp(days, kFewestDays, kMostDays)), last);
    hours.week = everyHour();
    hours.split = Split::Hour;
    hours.includeEmpty = false;
    return hours;
}

std::optional<FiguresQuestion> presenceQuestion(const Heatmap &map, const Floor &floor)
{
    Result<FiguresQuestion> question = figuresQuestion(map, floor, {FigureTopic::Presence});
    if (!question)
        return std::nullopt;
    std::erase_if(question->places, [](const FigurePlace &place) { return place.kind == PlaceKind::Floor; });
    return question->places.empty() ? std::nullopt : std::optional(*question);
}

std::optional<FiguresQuestion> otherFiguresQuestion(const Heatmap &map, const Floor &floor)
{
    const Result<FiguresQuestion> question =
        figuresQuestion(map, floor, {FigureTopic::Occupancy, FigureTopic::Presence, FigureTopic::Traffic});
    return question ? std::optional(*question) : std::nullopt;
}

}   // namespace floorscope
