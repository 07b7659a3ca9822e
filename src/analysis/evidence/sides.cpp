// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/sides.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace floorscope {

namespace {

std::vector<double> sizesOf(const std::vector<Replicate> &side, bool relative)
{
    std::vector<double> sizes(side.size());
    std::transform(side.begin(), side.end(), sizes.begin(),
                   [relative](const Replicate &one) { return size(one, relative); });
    return sizes;
}

}   // namespace

Sides makeSides(const EvidenceInput &input, ReplicateUnit unit, bool relative)
{
    Sides sides{replicates(input.before, input.frame, unit), replicates(input.after, input.frame, unit), {}, relative};
    if (relative)
        for (std::vector<Replicate> *side : {&sides.before, &sides.after})
            std::erase_if(*side, [](const Replicate &one) { return one.detections == 0; });
    sides.strata = strata(sides.before, sides.after, unit);
    return sides;
}

std::vector<PlaceSums> placeSums(const std::vector<Replicate> &side, const ZoneShares &cells, bool relative)
{
    std::vector<PlaceSums> places(cells.zones.size(), {{}, sizesOf(side, relative)});
    std::vector<double> counts(cells.frame.cellCount());
    for (const Replicate &replicate : side) {
        std::fill(counts.begin(), counts.end(), 0.0);
        for (const CellCount &cell : replicate.cells)
            counts[cell.cell] += static_cast<double>(cell.count);
        for (std::size_t i = 0; i < places.size(); ++i) {
            double sum = 0.0;
            for (const CellShare &part : cells.zones[i])
                sum += part.share * counts[part.cell];
            places[i].detections.push_back(sum);
        }
    }
    return places;
}

PlaceSums floorSums(const std::vector<Replicate> &side)
{
    PlaceSums sums{{}, sizesOf(side, false)};
    for (const Replicate &replicate : side)
        sums.detections.push_back(static_cast<double>(replicate.detections));
    return sums;
}

double overallRate(const PlaceSums &sums)
{
    return std::accumulate(sums.detections.begin(), sums.detections.end(), 0.0)
        / std::accumulate(sums.sizes.begin(), sums.sizes.end(), 0.0);
}

Estimate estimateOf(const PlaceSums &sums, const std::vector<int> &stratumOf, const std::vector<double> &shares)
{
    std::vector<double> rates(sums.detections.size());
    std::transform(sums.detections.begin(), sums.detections.end(), sums.sizes.begin(), rates.begin(), std::divides<>());
    return estimate(rates, sums.sizes, stratumOf, shares);
}

}   // namespace floorscope
