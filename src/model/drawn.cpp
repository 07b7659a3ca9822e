// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawn.h"

#include "service/planner.h"

#include <algorithm>
#include <variant>

namespace floorscope {

std::optional<FloorRect> boundsOf(const Drawn &drawn)
{
    std::optional<FloorRect> bounds;
    if (drawn.floor)
        for (const Place &room : drawn.floor->rooms)
            if (const std::optional<FloorRect> outline = boundsOf(room.outline))
                bounds = bounds ? united(*bounds, *outline) : *outline;
    const Heatmap *heatmap = drawn.period ? std::get_if<Heatmap>(&drawn.period->map) : nullptr;
    return bounds ? bounds : heatmap ? heatmap->bounds : std::nullopt;
}

bool hasMissingHours(const std::optional<PeriodAnswer> &period)
{
    const Heatmap *heatmap = period ? std::get_if<Heatmap>(&period->map) : nullptr;
    return heatmap && std::any_of(heatmap->intervals.begin(), heatmap->intervals.end(), [](const Interval &interval) {
               return interval.status == IntervalStatus::Missing;
           });
}

bool hasMissingHours(const Drawn &drawn)
{
    return drawn.mode == ViewMode::Map ? hasMissingHours(drawn.period)
                                       : hasMissingHours(drawn.before) || hasMissingHours(drawn.after);
}

std::size_t daysShownIn(const PeriodAnswer &period)
{
    const Heatmap *heatmap = std::get_if<Heatmap>(&period.map);
    if (!heatmap || !period.question)
        return 0;
    const Result<std::vector<WantedSpan>> wanted = wantedSpans(*period.question);
    std::vector<TimeSpan> observed;
    for (const Interval &interval : heatmap->intervals)
        if (interval.status == IntervalStatus::Ok)
            observed.push_back(interval.span);
    std::vector<QDate> days;
    for (const WantedSpan &span : wanted.value_or(std::vector<WantedSpan>()))
        if (subtracted({span.span}, observed).empty() && (days.empty() || days.back() != span.day))
            days.push_back(span.day);
    return days.size();
}

}   // namespace floorscope
