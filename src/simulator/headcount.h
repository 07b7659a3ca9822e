// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace floorscope {

/// People counted once a minute, and what a window of them amounts to.
using Headcounts = std::vector<double>;

[[nodiscard]] inline double headcountSum(const Headcounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}
[[nodiscard]] inline double headcountMean(const Headcounts &counts)
{
    return counts.empty() ? 0.0 : headcountSum(counts) / static_cast<double>(counts.size());
}
[[nodiscard]] inline double headcountMin(const Headcounts &counts)
{
    return counts.empty() ? 0.0 : *std::min_element(counts.begin(), counts.end());
}
[[nodiscard]] inline double headcountMax(const Headcounts &counts)
{
    return counts.empty() ? 0.0 : *std::max_element(counts.begin(), counts.end());
}

[[nodiscard]] inline double headcountMedian(Headcounts counts)
{
    if (counts.empty())
        return 0.0;
    std::sort(counts.begin(), counts.end());
    const std::size_t middle = counts.size() / 2;
    return counts.size() % 2 == 1 ? counts[middle] : (counts[middle - 1] + counts[middle]) / 2.0;
}

[[nodiscard]] inline double headcountDeviation(const Headcounts &counts)
{
    if (counts.size() < 2)
        return 0.0;
    const double mean = headcountMean(counts);
    double squares = 0.0;
    for (const double count : counts)
        squares += (count - mean) * (count - mean);
    return std::sqrt(squares / static_cast<double>(counts.size() - 1));
}

}   // namespace floorscope
