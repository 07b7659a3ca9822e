// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/asked.h"

#include "service/planner.h"

#include <algorithm>
#include <set>

namespace floorscope {

namespace {

std::size_t dayCount(const Result<std::vector<WantedSpan>> &wanted)
{
    std::set<QDate> days;
    for (const WantedSpan &span : wanted.value_or(std::vector<WantedSpan>()))
        days.insert(span.day);
    return days.size();
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

std::size_t daysLeftOut(const Question &question, const std::optional<std::vector<QDate>> &silentDays)
{
    Question whole = question;
    whole.excluded.clear();
    const std::size_t excluded = dayCount(wantedSpans(whole)) - dayCount(wantedSpans(question));
    return excluded + (question.leaveOutSilent && silentDays ? silentDays->size() : 0);
}

}   // namespace floorscope
