// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/student.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace floorscope {

/// Sums over the replicates of one side, one a cell, from which each cell's Estimate follows.
class CellSums
{
public:
    /// `shares`: of each stratum in the mix.
    CellSums(std::size_t cells, const std::vector<double> &shares);
    /// A replicate that begins on `day`: one value a cell.
    void add(const std::vector<double> &values, int stratum, QDate day);

    /// The mean of the strata's means; its variance is that within all strata together.
    [[nodiscard]] Estimate estimate(std::size_t cell) const;

    /// How much of a cell's replicates lies off their stratum's mean, squared: each by itself, and summed by weeks.
    /// Where replicates of a week are independent, both are expected to be the same.
    struct Spread
    {
        double alone = 0.0;
        double byWeeks = 0.0;
    };
    [[nodiscard]] Spread spread(std::size_t cell) const;
    [[nodiscard]] std::size_t weeks() const { return m_weeks; }

private:
    [[nodiscard]] double within(std::size_t cell) const;
    [[nodiscard]] double byWeeks(std::size_t cell) const;
    void beginWeek();

    std::vector<double> m_shares;
    std::vector<std::vector<double>> m_sums;   ///< a list for each stratum
    std::vector<double> m_squares;
    std::vector<double> m_counts;
    // of a week its sums are needed until it is over; of all weeks their squares and products, so that a year takes no
    // more memory than a month
    std::size_t m_weeks = 0;
    QDate m_monday;                                 ///< of the week that goes on
    std::vector<double> m_weekSums;                 ///< of it, one a cell
    std::vector<double> m_weekCounts;               ///< of it, one a stratum: replicates
    std::vector<double> m_weekSquares;              ///< of the weeks that are over: their sums squared
    std::vector<std::vector<double>> m_weekWith;    ///< a list for each stratum: their sums times its replicates
    std::vector<std::vector<double>> m_weekPairs;   ///< stratum by stratum: products of their replicates
};

inline constexpr std::size_t kFewestWeeks = 3;   ///< of a side: with fewer it cannot be told how days go together

/// People are away for days on end, so days of one week tell less than as many single days: by so much more than a sum
/// of independent days does a mean vary, at least 1. It is the same for all cells, since one cell tells too little of
/// it (the design effect of cluster samples: Kish, Survey Sampling, 1965, 5.4). 1 where a side has fewer than 3 weeks.
/// `inside`: one a cell, 1 = counts.
[[nodiscard]] double clusteringOf(const CellSums &before, const CellSums &after,
                                  const std::vector<std::uint8_t> &inside);

}   // namespace floorscope
