// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/narrow.h"

#include "heatmap/local_time.h"
#include "heatmap/merge.h"

#include <algorithm>

namespace floorscope {

namespace {

/// What `whole` knows of that interval.
Part toPart(const Heatmap &whole, const Interval &interval)
{
    const bool observed = interval.status == IntervalStatus::Ok;
    Part part;
    part.observed.intervals = {interval};
    part.observed.hours = observed ? inHours(interval.span.seconds()) : 0.0;
    part.observed.timeZone = whole.observed.timeZone;
    part.origin = whole.origin;
    part.cellSize = whole.cellSize;
    part.bounds = whole.bounds;
    part.allowed = whole.allowed;
    if (interval.cells) {
        part.cells = *interval.cells;
        part.tally = makeTally(part.cells, part.cellSize);
        part.coverageKnown = part.cells.values().hasEmpty;
    }
    return part;
}

/// Of a merge that concerns these hours, or nobody knows which.
Warnings warningsIn(const Warnings &warnings, const std::vector<TimeSpan> &hours)
{
    Warnings kept;
    std::copy_if(warnings.begin(), warnings.end(), std::back_inserter(kept), [&hours](const Warning &warning) {
        return !isFoundByMerging(warning.kind) && (!warning.hours || liesInside(*warning.hours, hours));
    });
    return kept;
}

}   // namespace

Result<Heatmap> narrowed(const Heatmap &whole, const std::vector<TimeSpan> &hours)
{
    std::vector<Part> parts;
    for (const Interval &interval : whole.observed.intervals) {
        const bool known = interval.status == IntervalStatus::Missing || interval.cells;
        if (known && liesInside(interval.span, hours))
            parts.push_back(toPart(whole, interval));
    }
    return merge(parts).map([&](Heatmap heatmap) {
        const Warnings kept = warningsIn(whole.warnings, hours);
        heatmap.warnings.insert(heatmap.warnings.end(), kept.begin(), kept.end());
        return heatmap;
    });
}

}   // namespace floorscope
