// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/draws.h"

#include <algorithm>

namespace floorscope {

NeighbourDraws::NeighbourDraws(std::vector<double> values, int draws, std::uint32_t seed)
    : m_values(std::move(values)), m_draws(draws), m_dice(seed)
{
}

double NeighbourDraws::share(std::size_t others, double sum)
{
    if (others == 0 || others > m_values.size())
        return 1.0;
    const std::vector<double> &sums = sumsOf(others);
    const auto below = std::upper_bound(sums.begin(), sums.end(), sum) - sums.begin();   // as little or less
    const auto above = sums.end() - std::lower_bound(sums.begin(), sums.end(), sum);     // as much or more
    const double rarer = static_cast<double>(std::min(below, above)) + 1.0;
    return std::min(1.0, 2.0 * rarer / (static_cast<double>(m_draws) + 1.0));
}

const std::vector<double> &NeighbourDraws::sumsOf(std::size_t others)
{
    std::vector<double> &sums = m_sums[others];
    if (!sums.empty())
        return sums;
    for (int draw = 0; draw < m_draws; ++draw) {
        double sum = 0.0;
        for (std::size_t i = 0; i < others; ++i) {   // the first ones of a shuffle (Fisher and Yates)
            const std::uint64_t left = m_values.size() - i;
            const auto other = static_cast<std::size_t>((std::uint64_t(m_dice()) * left) >> 32);
            std::swap(m_values[i], m_values[i + other]);
            sum += m_values[i];
        }
        sums.push_back(sum);
    }
    std::sort(sums.begin(), sums.end());
    return sums;
}

}   // namespace floorscope
