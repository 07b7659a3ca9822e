// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/figure_hours.h"

#include "analysis/places/mask.h"
#include "heatmap/local_time.h"

#include <algorithm>

namespace floorscope {

bool tellsHours(const Heatmap &map)
{
    const std::vector<Interval> &intervals = map.observed.intervals;
    return !intervals.empty() && std::all_of(intervals.begin(), intervals.end(), [](const Interval &one) {
        return one.status != IntervalStatus::Ok || one.span.seconds() == kHourSeconds;
    });
}

std::optional<Heatmap> hourlyMap(const Drawn &drawn, const std::optional<PeriodAnswer> &hours)
{
    const Heatmap *map = counts(drawn.answers.single);
    if (!map || drawn.shown.protectIndividuals)
        return std::nullopt;
    if (tellsHours(*map))
        return *map;
    if (const Heatmap *byHour = counts(hours))
        return masked(*byHour, drawn.shown.masked);
    const Heatmap *all = counts(drawn.answers.allHours);
    return all ? std::optional(*all) : std::nullopt;
}

Figures insideObserved(Figures figures, const Heatmap &map)
{
    const std::vector<TimeSpan> observed = joined(spans(map.observed, IntervalStatus::Ok));
    for (FigureSeries &series : figures.series)
        series = inside(series, observed);
    return figures;
}

}   // namespace floorscope
