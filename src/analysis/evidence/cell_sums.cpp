// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/cell_sums.h"

#include "base/week_start.h"

#include <algorithm>
#include <numeric>

namespace floorscope {

CellSums::CellSums(std::size_t cells, const std::vector<double> &shares)
    : m_shares(shares),
      m_sums(shares.size(), std::vector<double>(cells)),
      m_squares(cells),
      m_counts(shares.size()),
      m_weekSums(cells),
      m_weekCounts(shares.size()),
      m_weekSquares(cells),
      m_weekWith(shares.size(), std::vector<double>(cells)),
      m_weekPairs(shares.size(), std::vector<double>(shares.size()))
{
}

void CellSums::add(const std::vector<double> &values, int stratum, QDate day)
{
    const QDate monday = weekStart(day);
    if (m_monday != monday)
        beginWeek();
    m_monday = monday;
    std::vector<double> &sums = m_sums[static_cast<std::size_t>(stratum)];
    m_weekCounts[static_cast<std::size_t>(stratum)] += 1.0;
    m_counts[static_cast<std::size_t>(stratum)] += 1.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sums[i] += values[i];
        m_weekSums[i] += values[i];
        m_squares[i] += values[i] * values[i];
    }
}

/// What went on is over.
void CellSums::beginWeek()
{
    ++m_weeks;
    for (std::size_t i = 0; i < m_weekSums.size(); ++i)
        m_weekSquares[i] += m_weekSums[i] * m_weekSums[i];
    for (std::size_t a = 0; a < m_weekCounts.size(); ++a) {
        for (std::size_t i = 0; i < m_weekSums.size() && m_weekCounts[a] > 0.0; ++i)
            m_weekWith[a][i] += m_weekCounts[a] * m_weekSums[i];
        for (std::size_t b = 0; b < m_weekCounts.size(); ++b)
            m_weekPairs[a][b] += m_weekCounts[a] * m_weekCounts[b];
    }
    std::fill(m_weekSums.begin(), m_weekSums.end(), 0.0);
    std::fill(m_weekCounts.begin(), m_weekCounts.end(), 0.0);
}

double CellSums::within(std::size_t cell) const
{
    double within = m_squares[cell];
    for (std::size_t i = 0; i < m_sums.size(); ++i)
        within -= m_sums[i][cell] * m_sums[i][cell] / m_counts[i];
    return within > 1e-12 * m_squares[cell] ? within : 0.0;   // equal values may seem to differ by rounding
}

Estimate CellSums::estimate(std::size_t cell) const
{
    double count = 0.0, mean = 0.0, weights = 0.0;
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        count += m_counts[i];
        mean += m_shares[i] * m_sums[i][cell] / m_counts[i];
        weights += m_shares[i] * m_shares[i] / m_counts[i];
    }
    const double freedom = count - static_cast<double>(m_sums.size());
    return {mean, within(cell) / freedom * weights, freedom};
}

/// Σ (S − Σ n x̄)² over the weeks, S their sum, n their replicates in a stratum and x̄ its mean: of those that are over
/// by their squares and products.
double CellSums::byWeeks(std::size_t cell) const
{
    double over = m_weekSquares[cell], off = m_weekSums[cell];
    for (std::size_t a = 0; a < m_sums.size(); ++a) {
        const double mean = m_sums[a][cell] / m_counts[a];
        off -= m_weekCounts[a] * mean;
        over -= 2.0 * mean * m_weekWith[a][cell];
        for (std::size_t b = 0; b < m_sums.size(); ++b)
            over += mean * m_sums[b][cell] / m_counts[b] * m_weekPairs[a][b];
    }
    return (over > 1e-12 * m_weekSquares[cell] ? over : 0.0) + off * off;
}

CellSums::Spread CellSums::spread(std::size_t cell) const
{
    const double count = std::accumulate(m_counts.begin(), m_counts.end(), 0.0);
    const auto weekCount = static_cast<double>(m_weeks);
    return {within(cell) * count / (count - static_cast<double>(m_sums.size())),
            byWeeks(cell) * weekCount / (weekCount - 1.0)};
}

double clusteringOf(const CellSums &before, const CellSums &after, const std::vector<std::uint8_t> &inside)
{
    if (std::min(before.weeks(), after.weeks()) < kFewestWeeks)
        return 1.0;
    CellSums::Spread sum;
    for (const CellSums *side : {&before, &after})
        for (std::size_t i = 0; i < inside.size(); ++i) {
            if (!inside[i])
                continue;
            const CellSums::Spread cell = side->spread(i);
            sum.alone += cell.alone;
            sum.byWeeks += cell.byWeeks;
        }
    return sum.alone > 0.0 ? std::max(sum.byWeeks / sum.alone, 1.0) : 1.0;
}

}   // namespace floorscope
