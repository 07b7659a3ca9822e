// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// Under so many pairs nothing is said of a correlation.
inline constexpr std::size_t kFewestPairs = 8;

/// The place of each value among all, from 1 on; equal values share the mean of their places.
[[nodiscard]] std::vector<double> midranks(const std::vector<double> &values);

/// How far two quantities rise and fall together.
struct RankCorrelation
{
    std::size_t pairs = 0;
    std::optional<double> rho;   ///< −1 to 1; nothing under kFewestPairs, and where one side has a single value
    std::optional<std::pair<double, double>> interval;   ///< of 95 %; nothing without rho, and where it is −1 or 1
    friend bool operator==(const RankCorrelation &, const RankCorrelation &) = default;
};

/// Spearman's rho: the correlation of the midranks (C. Spearman, American Journal of Psychology 15, 1904, 72–101). Its
/// interval is that of Fisher's z, atanh(rho), with the variance (1 + rho²/2) / (n − 3) (D. G. Bonett and T. A. Wright,
/// Psychometrika 65, 2000, 23–28). The pairs are `x[i]`, `y[i]`: both have one length, and the pairs are taken to be
/// independent of each other.
[[nodiscard]] RankCorrelation rankCorrelation(const std::vector<double> &x, const std::vector<double> &y);

}   // namespace floorscope
