// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/exposure.h"

#include <algorithm>

namespace floorscope {

std::vector<TimeSpan> joined(std::vector<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<TimeSpan> result;
    for (const TimeSpan &span : spans) {
        if (span.isEmpty())
            continue;
        if (!result.empty() && span.start <= result.back().stop)
            result.back().stop = std::max(result.back().stop, span.stop);
        else
            result.push_back(span);
    }
    return result;
}

std::vector<TimeSpan> subtracted(const std::vector<TimeSpan> &from, const std::vector<TimeSpan> &taken)
{
    const std::vector<TimeSpan> gone = joined(taken);
    std::vector<TimeSpan> result;
    auto first = gone.begin();
    for (TimeSpan rest : joined(from)) {
        while (first != gone.end() && first->stop <= rest.start)
            ++first;
        for (auto it = first; it != gone.end() && it->start < rest.stop; ++it) {
            if (it->start > rest.start)
                result.push_back({rest.start, it->start});
            rest.start = std::max(rest.start, it->stop);
        }
        if (!rest.isEmpty())
            result.push_back(rest);
    }
    return result;
}

bool liesInside(TimeSpan span, const std::vector<TimeSpan> &hours)
{
    const auto after = std::upper_bound(hours.begin(), hours.end(), span.start,
                                        [](qint64 start, TimeSpan one) { return start < one.start; });
    return after != hours.begin() && span.stop <= std::prev(after)->stop;
}

qint64 totalSeconds(const std::vector<TimeSpan> &spans)
{
    qint64 sum = 0;
    for (const TimeSpan &span : joined(spans))
        sum += span.seconds();
    return sum;
}

}   // namespace floorscope
