// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rank_correlation.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace floorscope {

namespace {

constexpr double kTail = 0.025;   // on each side of the interval

/// Of ranks, which have one mean; nothing where one side is constant.
std::optional<double> correlationOfRanks(const std::vector<double> &x, const std::vector<double> &y)
{
    const double mean = (static_cast<double>(x.size()) + 1.0) / 2.0;
    double both = 0.0, left = 0.0, right = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        both += (x[i] - mean) * (y[i] - mean);
        left += (x[i] - mean) * (x[i] - mean);
        right += (y[i] - mean) * (y[i] - mean);
    }
    if (left <= 0.0 || right <= 0.0)
        return std::nullopt;
    return std::clamp(both / std::sqrt(left * right), -1.0, 1.0);
}

std::optional<std::pair<double, double>> interval(double rho, std::size_t pairs)
{
    if (std::abs(rho) > 1.0 - 1e-12)
        return std::nullopt;
    static const double reach = boost::math::quantile(boost::math::complement(boost::math::normal(), kTail));
    const double error = std::sqrt((1.0 + rho * rho / 2.0) / (static_cast<double>(pairs) - 3.0));
    const double z = std::atanh(rho);
    return std::pair(std::tanh(z - reach * error), std::tanh(z + reach * error));
}

}   // namespace

std::vector<double> midranks(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (std::size_t i = from; i < to; ++i)
            ranks[order[i]] = (static_cast<double>(from + 1) + static_cast<double>(to)) / 2.0;
        from = to;
    }
    return ranks;
}

RankCorrelation rankCorrelation(const std::vector<double> &x, const std::vector<double> &y)
{
    RankCorrelation result{std::min(x.size(), y.size()), {}, {}};
    if (result.pairs < kFewestPairs)
        return result;
    result.rho = correlationOfRanks(midranks(x), midranks(y));
    if (result.rho)
        result.interval = interval(*result.rho, result.pairs);
    return result;
}

}   // namespace floorscope
