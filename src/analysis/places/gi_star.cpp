// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/gi_star.h"

#include "analysis/false_discovery.h"
#include "analysis/places/draws.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr std::size_t kFewestCells = 30;   // under so many the normal approximation says nothing

using Mask = std::vector<std::uint8_t>;

struct Offset
{
    int right = 0;
    int up = 0;
};

/// The neighbours of a cell, itself among them.
std::vector<Offset> neighbourhood(const GiOptions &options, double side)
{
    const bool plain = options.variant == GiVariant::Plain;
    const double radius = options.radius / side + 1e-9;   // in cells; what lies on the circle is inside
    const int reach = plain ? 1 : static_cast<int>(radius);
    std::vector<Offset> offsets;
    for (int up = -reach; up <= reach; ++up)
        for (int right = -reach; right <= reach; ++right)
            if (plain || std::hypot(right, up) <= radius)
                offsets.push_back({right, up});
    return offsets;
}

/// Adds to each cell the value of the cell that lies `offset` away from it, where there is one.
void addShifted(std::vector<double> &sums, const std::vector<double> &values, const GridFrame &frame, Offset offset)
{
    const int first = std::max(0, -offset.right), end = std::min(frame.columns, frame.columns - offset.right);
    for (int row = std::max(0, -offset.up); row < std::min(frame.rows, frame.rows - offset.up); ++row) {
        double *to = sums.data() + frame.index(0, row);
        const double *from = values.data() + frame.index(0, row + offset.up) + offset.right;
        for (int column = first; column < end; ++column)
            to[column] += from[column];
    }
}

/// Of each cell the sum over its neighbours.
std::vector<double> neighbourSums(const std::vector<double> &values, const GridFrame &frame,
                                  const std::vector<Offset> &offsets)
{
    std::vector<double> sums(values.size());
    for (const Offset offset : offsets)
        addShifted(sums, values, frame, offset);
    return sums;
}

Mask cellsThatTakePart(const Heatmap &map, const Mask &observed, GiVariant variant)
{
    const std::vector<std::uint64_t> &counts = map.grid.values();
    Mask part(counts.size(), 1);
    for (std::size_t i = 0; i < part.size(); ++i) {
        const bool seen = variant == GiVariant::Plain || counts[i] > 0 || (!observed.empty() && observed[i] != 0);
        part[i] = seen && !isWithheld(map.withheld, i) ? 1 : 0;
    }
    return part;
}

/// The values of what takes part, and what Gi* takes of them all.
struct Population
{
    std::vector<double> values;   ///< one a cell, 0 where it takes no part
    std::vector<double> part;     ///< 1 or 0
    std::vector<double> own;      ///< of those that take part, in order
    double mean = 0.0;
    double spread = 0.0;
};

Population makePopulation(const Heatmap &map, const Mask &observed)
{
    Population all;
    double sum = 0.0, squares = 0.0;
    for (std::size_t i = 0; i < observed.size(); ++i) {
        const double value = observed[i] ? static_cast<double>(map.grid.values()[i]) : 0.0;
        all.values.push_back(value);
        all.part.push_back(observed[i] ? 1.0 : 0.0);
        if (observed[i])
            all.own.push_back(value);
        sum += value;
    }
    const double n = static_cast<double>(std::max<std::size_t>(all.own.size(), 1));
    all.mean = sum / n;
    for (const double value : all.own)
        squares += (value - all.mean) * (value - all.mean);
    all.spread = std::sqrt(squares / n);
    return all;
}

std::vector<double> zScores(const Population &all, const std::vector<double> &sums, const std::vector<double> &weights)
{
    const double n = static_cast<double>(all.own.size());
    std::vector<double> z(sums.size());
    for (std::size_t i = 0; i < z.size(); ++i) {
        const double spread =
            all.spread * std::sqrt(std::max(0.0, n * weights[i] - weights[i] * weights[i]) / (n - 1.0));
        if (all.part[i] > 0.0 && spread > 0.0)
            z[i] = (sums[i] - all.mean * weights[i]) / spread;
    }
    return z;
}

/// Of both sides together.
double normalP(double z)
{
    return 2.0 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(z)));
}

/// The p-value of each cell that takes part, in order.
std::vector<double> pValues(const Population &all, const GiStar &gi, const std::vector<double> &sums,
                            const std::vector<double> &weights, const GiOptions &options)
{
    std::vector<double> p;
    std::optional<NeighbourDraws> draws;
    if (options.variant == GiVariant::Permuted)
        draws.emplace(all.own, options.draws, options.seed);
    for (std::size_t i = 0; i < gi.z.size(); ++i) {
        if (!gi.observed[i])
            continue;
        const auto others = static_cast<std::size_t>(weights[i]) - 1;
        p.push_back(draws ? draws->share(others, sums[i] - all.values[i]) : normalP(gi.z[i]));
    }
    return p;
}

}   // namespace

GiStar giStar(const Heatmap &map, const std::vector<std::uint8_t> &observed, const GiOptions &options)
{
    const GridFrame &frame = map.grid.frame();
    GiStar gi{frame, std::vector<double>(frame.cellCount()), cellsThatTakePart(map, observed, options.variant),
              Mask(frame.cellCount()), Mask(frame.cellCount())};
    const Population all = makePopulation(map, gi.observed);
    if (all.own.size() < kFewestCells || all.spread <= 0.0)
        return gi;
    const std::vector<Offset> offsets = neighbourhood(options, metres(frame.cellSize));
    const std::vector<double> sums = neighbourSums(all.values, frame, offsets);
    const std::vector<double> weights = neighbourSums(all.part, frame, offsets);
    gi.z = zScores(all, sums, weights);
    const Mask significant = established(pValues(all, gi, sums, weights, options), options.falseRate);
    for (std::size_t i = 0, next = 0; i < gi.z.size(); ++i) {
        if (!gi.observed[i] || !significant[next++])
            continue;
        gi.busy[i] = gi.z[i] > 0.0;
        gi.quiet[i] = gi.z[i] < 0.0;
    }
    return gi;
}

std::vector<GiCluster> clusters(const GiStar &gi, const Heatmap &map)
{
    std::vector<GiCluster> found;
    for (const bool busy : {true, false})
        for (Patch &patch : patches(map.grid, busy ? gi.busy : gi.quiet, Touch::Corners)) {
            const double share =
                map.total > 0 ? static_cast<double>(patch.detections) / static_cast<double>(map.total) : 0.0;
            found.push_back({busy, std::move(patch), share});
        }
    return found;
}

}   // namespace floorscope
