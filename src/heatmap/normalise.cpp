// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/normalise.h"

#include "heatmap/exposure.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// Each count divided by `divisor`, which is positive: always a valid grid.
template <typename Quantity>
Grid<Quantity> divided(const Grid<Detections> &counts, double divisor)
{
    std::vector<double> values(counts.values().size());
    std::transform(counts.values().begin(), counts.values().end(), values.begin(),
                   [divisor](std::uint64_t count) { return static_cast<double>(count) / divisor; });
    return *Grid<Quantity>::create(counts.frame(), std::move(values));
}

}   // namespace

Result<Grid<PerHour>> perHour(const Grid<Detections> &counts, double observedHours)
{
    if (!std::isfinite(observedHours) || observedHours < kFewestHours)
        return failureFor(ErrorKind::Value, Reason::ObservedHours, {}, {observedHours});
    return divided<PerHour>(counts, observedHours);
}

Grid<PerSquareMetre> perSquareMetre(const Grid<Detections> &counts)
{
    const double edge = metres(counts.frame().cellSize);
    return divided<PerSquareMetre>(counts, edge * edge);
}

Result<Grid<PerHourAndSquareMetre>> perHourAndSquareMetre(const Grid<Detections> &counts, double observedHours)
{
    const double edge = metres(counts.frame().cellSize);
    return perHour(counts, observedHours).map([&](const Grid<PerHour> &) {
        return divided<PerHourAndSquareMetre>(counts, observedHours * edge * edge);
    });
}

Grid<Share> shareOfMaximum(const Grid<Detections> &counts)
{
    const auto largest = std::max_element(counts.values().begin(), counts.values().end());
    const bool nothing = largest == counts.values().end() || *largest == 0;
    return divided<Share>(counts, nothing ? 1.0 : static_cast<double>(*largest));
}

Result<Grid<Share>> shareOfPercentile(const Grid<Detections> &counts, double percentile)
{
    if (!(percentile > 0.0 && percentile <= 100.0))
        return failureFor(ErrorKind::Value, Reason::Percentile, {}, {percentile});
    const double limit = countAtPercentile(counts, percentile);
    return divided<Share>(counts, limit > 0.0 ? limit : 1.0);
}

double countAtPercentile(const Grid<Detections> &counts, double percentile)
{
    std::vector<std::uint64_t> occupied;
    std::copy_if(counts.values().begin(), counts.values().end(), std::back_inserter(occupied),
                 [](std::uint64_t v) { return v > 0; });
    if (occupied.empty())
        return 0.0;
    const double rank = std::ceil(std::clamp(percentile, 0.0, 100.0) / 100.0 * static_cast<double>(occupied.size()));
    const auto nth = occupied.begin() + (rank < 1.0 ? 0 : static_cast<std::ptrdiff_t>(rank) - 1);
    std::nth_element(occupied.begin(), nth, occupied.end());
    return static_cast<double>(*nth);
}

}   // namespace floorscope
