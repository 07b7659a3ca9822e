// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/figures/figure.h"

#include <algorithm>

namespace floorscope {

std::optional<FigureTotal> figureTotal(const FigureSeries &series)
{
    double seconds = 0.0, sum = 0.0;
    for (const FigureBucket &bucket : series.buckets) {
        const auto length = static_cast<double>(bucket.span.seconds());
        seconds += length;
        sum += addsUp(series.kind) ? bucket.value : bucket.value * length;
    }
    if (seconds <= 0.0)
        return std::nullopt;
    const double hours = seconds / 3600.0;
    if (addsUp(series.kind))
        return FigureTotal{hours, sum, sum / hours};
    return FigureTotal{hours, sum / seconds, sum / seconds};
}

FigureSeries inside(const FigureSeries &series, const std::vector<TimeSpan> &hours)
{
    FigureSeries result{series.kind, series.place, {}};
    std::copy_if(series.buckets.begin(), series.buckets.end(), std::back_inserter(result.buckets),
                 [&](const FigureBucket &bucket) { return liesInside(bucket.span, hours); });
    return result;
}

FigureSeries joined(const FigureSeries &series, const FigureSeries &more)
{
    FigureSeries result = more;
    std::vector<TimeSpan> known;
    for (const FigureBucket &bucket : more.buckets)
        known.push_back(bucket.span);
    const std::vector<TimeSpan> taken = joined(known);
    std::copy_if(series.buckets.begin(), series.buckets.end(), std::back_inserter(result.buckets),
                 [&](const FigureBucket &bucket) { return !subtracted({bucket.span}, taken).empty(); });
    std::sort(result.buckets.begin(), result.buckets.end(),
              [](const FigureBucket &a, const FigureBucket &b) { return a.span < b.span; });
    return result;
}

}   // namespace floorscope
