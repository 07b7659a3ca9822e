// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace floorscope {

/// A mean, and how far chance may have moved it.
struct Estimate
{
    double mean = 0.0;
    double variance = 0.0;   ///< of the mean: its standard error squared
    double freedom = 0.0;    ///< degrees of freedom of `variance`
};

/// Of `values`, each with its size (above 0; hours, as a rule): the mean of its strata's means, each with its share
/// (`shares`, whose sum is 1), and the variance from how much the values differ within their stratum (one a value,
/// its index in `shares`, each of at least two values). With equal sizes and one stratum this is the textbook's s²/n
/// with n − 1 degrees of freedom; in general Σ w² r² · n / (n − strata), w what a value weighs in the mean and r what
/// it lies off its stratum's mean (Cochran, Sampling Techniques, 3rd edition, 1977, 5.3 and 6.3). More values than
/// strata are needed.
[[nodiscard]] Estimate estimate(const std::vector<double> &values, const std::vector<double> &sizes,
                                const std::vector<int> &stratumOf, const std::vector<double> &shares);

/// The difference of two means: Welch's test (B. L. Welch, Biometrika 34, 1947, 28–35), the degrees of freedom by
/// Satterthwaite.
struct Difference
{
    double value = 0.0;   ///< of the second minus the first
    double error = 0.0;   ///< its standard error
    double freedom = 1.0;
};
[[nodiscard]] Difference difference(const Estimate &first, const Estimate &second);

/// How likely a difference at least so large is by chance alone, both ways: 0 to 1. 1 where nothing differs, 0 where
/// something differs and nothing varies.
[[nodiscard]] double chance(const Difference &difference);
/// What Student's t exceeds with a probability of `tail` (above 0, below 1).
[[nodiscard]] double studentsT(double tail, double freedom);

}   // namespace floorscope
