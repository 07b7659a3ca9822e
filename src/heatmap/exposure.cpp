// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/exposure.h"

#include <algorithm>

namespace floorscope {

std::vector<TimeSpan> joined(std::vector<TimeSpan> spans)
{
    std::erase_if(spans, [](const TimeSpan &span) { return span.isEmpty(); });
    std::sort(spans.begin(), spans.end());
    std::vector<TimeSpan> result;
    for (const TimeSpan &span : spans) {
        if (!result.empty() && span.start <= result.back().stop)
            result.back().stop = std::max(result.back().stop, span.stop);
        else
            result.push_back(span);
    }
    return result;
}

std::vector<TimeSpan> subtracted(const std::vector<TimeSpan> &from, const std::vector<TimeSpan> &taken)
{
    const std::vector<TimeSpan> holes = joined(taken);
    std::vector<TimeSpan> result;
    auto hole = holes.begin();
    for (TimeSpan rest : joined(from)) {
        while (hole != holes.end() && hole->stop <= rest.start)
            ++hole;
        for (auto next = hole; next != holes.end() && next->start < rest.stop; ++next) {
            if (rest.start < next->start)
                result.push_back({rest.start, next->start});
            rest.start = next->stop;
        }
        if (!rest.isEmpty())
            result.push_back(rest);
    }
    return result;
}

qint64 totalSeconds(const std::vector<TimeSpan> &spans)
{
    qint64 sum = 0;
    for (const TimeSpan &span : spans)
        sum += span.seconds();
    return sum;
}

} // namespace floorscope
