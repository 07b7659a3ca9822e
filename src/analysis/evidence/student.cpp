// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/student.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// Results in double's own precision: long double takes ten times as long and changes no verdict.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using StudentsT = boost::math::students_t_distribution<double, Policy>;

/// The mean of a stratum, each value with its size.
struct Stratum
{
    double sizes = 0.0;
    double sum = 0.0;
    [[nodiscard]] double mean() const { return sum / sizes; }
};

std::vector<Stratum> makeStrata(const std::vector<double> &values, const std::vector<double> &sizes,
                                const std::vector<int> &stratumOf, std::size_t count)
{
    std::vector<Stratum> strata(count);
    for (std::size_t i = 0; i < values.size(); ++i) {
        Stratum &stratum = strata[static_cast<std::size_t>(stratumOf[i])];
        stratum.sizes += sizes[i];
        stratum.sum += sizes[i] * values[i];
    }
    return strata;
}

}   // namespace

Estimate estimate(const std::vector<double> &values, const std::vector<double> &sizes,
                  const std::vector<int> &stratumOf, const std::vector<double> &shares)
{
    const std::vector<Stratum> strata = makeStrata(values, sizes, stratumOf, shares.size());
    const auto count = static_cast<double>(values.size());
    Estimate result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto stratum = static_cast<std::size_t>(stratumOf[i]);
        const double weight = shares[stratum] * sizes[i] / strata[stratum].sizes;
        const double off = values[i] - strata[stratum].mean();
        result.mean += weight * values[i];
        result.variance += weight * weight * off * off;
    }
    result.freedom = count - static_cast<double>(shares.size());
    result.variance *= count / result.freedom;
    return result;
}

Difference difference(const Estimate &first, const Estimate &second)
{
    const double variance = first.variance + second.variance;
    const double parts =
        first.variance * first.variance / first.freedom + second.variance * second.variance / second.freedom;
    const double freedom = parts > 0.0 ? variance * variance / parts : first.freedom + second.freedom;
    return {second.mean - first.mean, std::sqrt(variance), freedom};
}

double chance(const Difference &difference)
{
    const double off = std::abs(difference.value);
    if (difference.error <= 1e-12 * off || off == 0.0)
        return off == 0.0 ? 1.0 : 0.0;
    const StudentsT distribution(difference.freedom);
    return 2.0 * boost::math::cdf(boost::math::complement(distribution, off / difference.error));
}

double studentsT(double tail, double freedom)
{
    return boost::math::quantile(boost::math::complement(StudentsT(freedom), tail));
}

}   // namespace floorscope
