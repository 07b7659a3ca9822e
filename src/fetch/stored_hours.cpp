// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/stored_hours.h"

#include "fetch/span_choice.h"
#include "heatmap/local_time.h"
#include "service/retry/pieces.h"

#include <algorithm>
#include <set>

namespace floorscope {

namespace {

using Spans = std::vector<TimeSpan>;

void append(Spans &spans, const Spans &more)
{
    spans.insert(spans.end(), more.begin(), more.end());
}

/// The pieces that were kept when `request` took too long and was halved; none where they do not fill it. A whole hour
/// is what --split hour asks, and nothing tells the two apart.
Spans keptHalves(TimeSpan request, const std::set<TimeSpan> &stored)
{
    if (stored.count(request) != 0)
        return request.seconds() == kHourSeconds ? Spans() : Spans{request};
    if (!canBeHalved(request))
        return {};
    const auto [first, second] = halved(request);
    Spans pieces = keptHalves(first, stored);
    const Spans rest = pieces.empty() ? Spans() : keptHalves(second, stored);
    append(pieces, rest);
    return rest.empty() ? Spans() : pieces;
}

/// Any pieces inside `request` that leave no more than one gap.
Spans fittingPieces(TimeSpan request, const Spans &stored)
{
    const Spans pieces = disjointChoice(inside(stored, {request}));
    return subtracted({request}, pieces).size() <= 1 ? pieces : Spans();
}

Division divideEach(const Spans &requests, const Spans &stored, bool anyPieces)
{
    const std::set<TimeSpan> known(stored.begin(), stored.end());
    Division division;
    for (const TimeSpan &request : requests) {
        const Spans pieces = known.count(request) != 0 ? Spans{request}
            : anyPieces                                ? fittingPieces(request, stored)
                                                       : keptHalves(request, known);
        append(division.stored, pieces);
        append(division.asked, subtracted({request}, pieces));
    }
    return division;
}

}   // namespace

StoreKey makeStoreKey(const HeatmapSource &source, const Question &question)
{
    return {source.storeKey(), question.spaceId, question.cellSize, question.includeEmpty};
}

Result<Division> divide(const Question &question, const Spans &hours, const Spans &stored)
{
    const Result<Spans> requests = requestsFor(question, hours);
    if (!requests)
        return tl::unexpected(requests.error());
    const bool free = question.split == Split::Auto;
    Division each = divideEach(*requests, stored, free);
    if (!free || question.leaveOutSilent || each.asked.empty())
        return each;
    // pieces that reach over two requests save requests, too
    Division whole{disjointChoice(inside(stored, joined(hours))), {}};
    whole.asked = requestsFor(question, subtracted(hours, whole.stored)).value_or(Spans());
    return whole.asked.size() < each.asked.size() ? whole : each;
}

}   // namespace floorscope
