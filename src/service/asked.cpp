// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/asked.h"

#include "service/planner.h"

#include <algorithm>
#include <set>

namespace floorscope {

namespace {

std::set<QDate> wantedDays(const Question &question)
{
    std::set<QDate> days;
    for (const WantedSpan &span : wantedSpans(question).value_or(std::vector<WantedSpan>()))
        days.insert(span.day);
    return days;
}

}   // namespace

Asked askedBy(const Question &question)
{
    Asked asked{question.range, question.week, question.excluded, question.leaveOutSilent};
    std::sort(asked.excluded.begin(), asked.excluded.end());
    asked.excluded.erase(std::unique(asked.excluded.begin(), asked.excluded.end()), asked.excluded.end());
    return asked;
}

std::optional<Question> toQuestion(const Heatmap &heatmap)
{
    if (!heatmap.origin.asked)
        return std::nullopt;
    Question question;
    question.spaceId = heatmap.origin.spaceId;
    question.cellSize = heatmap.cellSize;
    question.timeZone = heatmap.observed.timeZone;
    question.range = heatmap.origin.asked->range;
    question.week = heatmap.origin.asked->week;
    question.excluded = heatmap.origin.asked->excluded;
    question.leaveOutSilent = heatmap.origin.asked->leaveOutSilent;
    return question;
}

std::vector<QDate> leftOut(const Question &question)
{
    Question whole = question;
    whole.excluded.clear();
    std::vector<QDate> days;
    for (const QDate day : wantedDays(whole))
        if (std::find(question.excluded.begin(), question.excluded.end(), day) != question.excluded.end())
            days.push_back(day);
    return days;
}

std::size_t daysLeftOut(const Question &question, const std::optional<std::vector<QDate>> &silentDays)
{
    return leftOut(question).size() + (question.leaveOutSilent && silentDays ? silentDays->size() : 0);
}

}   // namespace floorscope
