// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/stored_hours.h"

#include <map>

namespace floorscope {

StoreKey makeStoreKey(const HeatmapSource &source, const Question &question)
{
    return {source.storeKey(), question.spaceId, question.cellSize, question.includeEmpty};
}

std::vector<std::vector<TimeSpan>> usableSets(const Question &question, const std::vector<WantedSpan> &wanted)
{
    if (!question.leaveOutSilent)
        return {wantedHours(wanted)};
    // a piece that reaches over a day could not tell whether that day is silent
    std::map<QDate, std::vector<TimeSpan>> days;
    for (const WantedSpan &span : wanted)
        days[span.day].push_back(span.span);
    std::vector<std::vector<TimeSpan>> sets;
    sets.reserve(days.size());
    for (const auto &[day, spans] : days)
        sets.push_back(spans);
    return sets;
}

}   // namespace floorscope
