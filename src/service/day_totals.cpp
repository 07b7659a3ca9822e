// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/day_totals.h"

#include "heatmap/local_time.h"

#include <map>

namespace floorscope {

std::optional<std::vector<DayTotal>> dayTotals(const Observation &observed)
{
    std::map<QDate, DayTotal> days;
    for (const Interval &interval : observed.intervals) {
        const auto [first, last] = localDays(interval.span, observed.timeZone);
        if (interval.status == IntervalStatus::Missing) {
            for (QDate day = first; day <= last; day = day.addDays(1))
                days[day].day = day;
            continue;
        }
        if (first != last)
            return std::nullopt;
        DayTotal &total = days[first];
        total.day = first;
        total.detections += interval.detections;
        total.observedHours += inHours(interval.span.seconds());
    }
    if (days.empty())
        return std::nullopt;
    std::vector<DayTotal> totals;
    for (const auto &[day, total] : days)
        totals.push_back(total);
    return totals;
}

}   // namespace floorscope
