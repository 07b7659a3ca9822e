// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/rarely_used.h"

#include "analysis/smoothing.h"

#include <algorithm>

namespace floorscope {

namespace {

using Mask = std::vector<std::uint8_t>;

/// The mean over a Gaussian neighbourhood of what is seen; 0 where nothing is.
std::vector<double> neighbourhoodMeans(const Cover &cover)
{
    const GridFrame &frame = cover.counts.frame();
    const std::vector<std::uint64_t> &counts = cover.counts.values();
    const std::vector<double> weights =
        smoothed(std::vector<double>(cover.seen.begin(), cover.seen.end()), frame, cover.seen, kNeighbourhood);
    std::vector<double> means =
        smoothed(std::vector<double>(counts.begin(), counts.end()), frame, cover.seen, kNeighbourhood);
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] = weights[i] > 0.0 ? means[i] / weights[i] : 0.0;
    return means;
}

std::size_t countMarked(const Mask &mask)
{
    return mask.size() - static_cast<std::size_t>(std::count(mask.begin(), mask.end(), std::uint8_t(0)));
}

}   // namespace

std::optional<RarelyUsed> rarelyUsed(const Cover &cover, double percent, const std::vector<Zone> &blindRooms)
{
    const std::size_t seen = countMarked(cover.seen);
    double sum = 0.0;
    for (const std::uint64_t count : cover.counts.values())
        sum += static_cast<double>(count);
    if (seen == 0 || sum <= 0.0)
        return std::nullopt;
    RarelyUsed result;
    result.cover = cover.source;
    result.coverDays = cover.days;
    const double limit = sum / static_cast<double>(seen) * percent / 100.0;
    const double cell = cellArea(cover.counts.frame().cellSize);
    const std::vector<double> means = neighbourhoodMeans(cover);
    result.cells.resize(means.size());
    const std::vector<int> blindRoom = placesOfCells(cover.counts.frame(), blindRooms);
    std::size_t unseen = 0, blind = 0;
    for (std::size_t i = 0; i < means.size(); ++i) {
        result.cells[i] = cover.seen[i] && means[i] < limit;
        const bool isUnseen = cover.floor[i] && !cover.seen[i];
        unseen += isUnseen;
        blind += isUnseen && blindRoom[i] >= 0;
    }
    const std::size_t rare = countMarked(result.cells);
    result.area = static_cast<double>(rare) * cell;
    result.share = static_cast<double>(rare) / static_cast<double>(seen);
    result.notSeen = static_cast<double>(unseen) * cell;
    result.noSensor = static_cast<double>(blind) * cell;
    result.patches = patches(cover.counts, result.cells, Touch::Edges, cover.place);
    return result;
}

}   // namespace floorscope
