// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/cell_sums.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::size_t kFewestWeeks = 3;

}   // namespace

CellSums::CellSums(std::size_t cells, const std::vector<double> &shares)
    : m_shares(shares), m_sums(shares.size(), std::vector<double>(cells)), m_squares(cells), m_counts(shares.size())
{
}

void CellSums::add(const std::vector<double> &values, int stratum, QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    if (m_weeks.empty() || m_weeks.back().monday != monday)
        m_weeks.push_back({monday, std::vector<double>(values.size()), std::vector<double>(m_shares.size())});
    std::vector<double> &week = m_weeks.back().sums;
    std::vector<double> &sums = m_sums[static_cast<std::size_t>(stratum)];
    m_weeks.back().counts[static_cast<std::size_t>(stratum)] += 1.0;
    m_counts[static_cast<std::size_t>(stratum)] += 1.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sums[i] += values[i];
        week[i] += values[i];
        m_squares[i] += values[i] * values[i];
    }
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

CellSums::Spread CellSums::spread(std::size_t cell) const
{
    double count = 0.0, byWeeks = 0.0;
    for (const Week &week : m_weeks) {
        double off = week.sums[cell];
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            off -= week.counts[i] * m_sums[i][cell] / m_counts[i];
            count += week.counts[i];
        }
        byWeeks += off * off;
    }
    const auto weekCount = static_cast<double>(m_weeks.size());
    return {within(cell) * count / (count - static_cast<double>(m_sums.size())),
            byWeeks * weekCount / (weekCount - 1.0)};
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
