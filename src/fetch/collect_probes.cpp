// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/collect_probes.h"

#include "service/heatmap_source.h"

#include <set>

namespace floorscope {

namespace {

/// The first smallest piece of `span`; the rest goes to the end of `rest`, in order.
TimeSpan probeOf(TimeSpan span, std::deque<TimeSpan> &rest)
{
    std::deque<TimeSpan> later;
    while (canBeHalved(span)) {
        const auto [first, second] = halved(span);
        later.push_front(second);
        span = first;
    }
    rest.insert(rest.end(), later.begin(), later.end());
    return span;
}

}   // namespace

std::pair<TimeSpan, TimeSpan> halved(TimeSpan span)
{
    const qint64 middle = span.start + span.seconds() / 2 / 60 * 60;
    return {{span.start, middle}, {middle, span.stop}};
}

std::vector<TimeSpan> takeProbes(std::deque<TimeSpan> &waiting)
{
    if (waiting.empty())
        return {};
    const std::set<std::size_t> places{0, waiting.size() / 2, waiting.size() - 1};
    std::vector<TimeSpan> probes;
    std::deque<TimeSpan> rest;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        if (places.count(i) > 0)
            probes.push_back(probeOf(waiting[i], rest));
        else
            rest.push_back(waiting[i]);
    }
    waiting = std::move(rest);
    return probes;
}

}   // namespace floorscope
