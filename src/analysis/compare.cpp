// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/compare.h"

#include "heatmap/merge.h"
#include "heatmap/normalise.h"

namespace floorscope {

namespace {

std::optional<Error> whyNot(const Heatmap &a, const Heatmap &b)
{
    if (!a.origin.spaceId.isEmpty() && !b.origin.spaceId.isEmpty() && a.origin.spaceId != b.origin.spaceId)
        return because({ErrorKind::DifferentFloors, {}, {}}, Reason::TwoFloors, {a.origin.spaceId, b.origin.spaceId});
    for (const Heatmap *side : {&a, &b})   // what one of them does not tell is no zero
        if (side->withheld)
            return Error{ErrorKind::WithheldCells, side == &a ? QStringLiteral("A") : QStringLiteral("B"), {}};
    if (!hoursForRates(a.observed))
        return Error{ErrorKind::UnknownHours, QStringLiteral("A"), {}};
    if (!hoursForRates(b.observed))
        return Error{ErrorKind::UnknownHours, QStringLiteral("B"), {}};
    return std::nullopt;
}

/// Cells off the map's own lattice.
std::uint64_t misfitsIn(const Heatmap &heatmap)
{
    return countMisfits(heatmap.tally, winningPhase(heatmap.tally, heatmap.cellSize));
}

bool isTiny(std::uint64_t count)
{
    return static_cast<double>(count) < kTinyDetections;
}

RatioKind ratioKind(std::uint64_t before, std::uint64_t after, double rateBefore, double rateAfter)
{
    if (before == 0 && after == 0)
        return RatioKind::Unused;
    if (isTiny(before) && isTiny(after))
        return RatioKind::TooFew;
    if (isTiny(before) && rateAfter > kNearlyEmpty * rateBefore)
        return RatioKind::New;
    return isTiny(after) && rateBefore > kNearlyEmpty * rateAfter ? RatioKind::Gone : RatioKind::Known;
}

/// Before, after, and what follows from both cell by cell. Both counts have one frame.
Result<Comparison> ofCounts(const Grid<Detections> &a, double hoursA, const Grid<Detections> &b, double hoursB)
{
    Result<Grid<PerHour>> before = perHour(a, hoursA);
    Result<Grid<PerHour>> after = perHour(b, hoursB);
    if (!before || !after)
        return tl::unexpected<Error>(before ? after.error() : before.error());
    const std::size_t count = a.values().size();
    std::vector<double> difference(count);
    std::vector<double> ratio(count, 1.0);
    std::vector<RatioKind> kinds(count);
    for (std::size_t i = 0; i < count; ++i) {
        difference[i] = after->values()[i] - before->values()[i];
        kinds[i] = ratioKind(a.values()[i], b.values()[i], before->values()[i], after->values()[i]);
        if (kinds[i] == RatioKind::Known)
            ratio[i] = after->values()[i] / before->values()[i];
    }
    return Comparison{hoursA,
                      hoursB,
                      0,
                      0,
                      *std::move(before),
                      *std::move(after),
                      *Grid<ChangePerHour>::create(a.frame(), std::move(difference)),
                      *Grid<ChangeRatio>::create(a.frame(), std::move(ratio)),
                      std::move(kinds),
                      {}};
}

}   // namespace

Result<Comparison> compare(const Heatmap &a, const Heatmap &b)
{
    if (const std::optional<Error> error = whyNot(a, b))
        return tl::unexpected<Error>(*error);
    const auto grids = onOneFrame(a, b);
    if (!grids)
        return tl::unexpected<Error>(grids.error());
    Result<Comparison> result = ofCounts(grids->a, *a.observed.hours, grids->b, *b.observed.hours);
    if (result) {
        result->totalA = a.total;
        result->totalB = b.total;
        if (grids->misfits > misfitsIn(a) + misfitsIn(b))
            result->warnings.push_back({WarningKind::SnappedCells, static_cast<qint64>(grids->misfits), {}});
    }
    return result;
}

}   // namespace floorscope
