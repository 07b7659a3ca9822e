// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/span_choice.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace floorscope {

namespace {

/// How good a choice of pieces is: the more seconds the better, then the shorter the pieces.
using Worth = std::pair<qint64, int>;   ///< seconds, pieces

}   // namespace

std::vector<TimeSpan> inside(const std::vector<TimeSpan> &spans, const std::vector<TimeSpan> &hours)
{
    std::vector<TimeSpan> result;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(result),
                 [&hours](TimeSpan span) { return liesInside(span, hours); });
    return result;
}

std::vector<TimeSpan> disjointChoice(std::vector<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](TimeSpan a, TimeSpan b) { return std::tie(a.stop, a.start) < std::tie(b.stop, b.start); });
    std::vector<Worth> best{{0, 0}};   // of the first n spans
    std::vector<std::size_t> before;   // how many of them end before the nth begins
    for (const TimeSpan &span : spans) {
        const auto clear = std::upper_bound(spans.begin(), spans.end(), span.start,
                                            [](qint64 start, TimeSpan one) { return start < one.stop; });
        before.push_back(static_cast<std::size_t>(clear - spans.begin()));
        const Worth taken{best[before.back()].first + span.seconds(), best[before.back()].second + 1};
        best.push_back(std::max(best.back(), taken));
    }
    std::vector<TimeSpan> chosen;
    for (std::size_t n = spans.size(); n > 0;) {
        if (best[n] == best[n - 1]) {
            --n;
            continue;
        }
        chosen.push_back(spans[n - 1]);
        n = before[n - 1];
    }
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

}   // namespace floorscope
