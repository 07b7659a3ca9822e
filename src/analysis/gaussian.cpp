// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gaussian.h"

#include "base/portable.h"
#include "base/two_threads.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// One plain loop, so that the compiler makes it wide.
FLOORSCOPE_VECTOR_CLONES void addScaled(double *to, const double *from, std::size_t count, double weight)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i] += weight * from[i];
}

/// What each row gets of itself.
void spreadAlongRows(const std::vector<double> &from, std::vector<double> &to, std::size_t columns,
                     const std::vector<double> &weights, int first, int end)
{
    for (std::size_t row = static_cast<std::size_t>(first); row < static_cast<std::size_t>(end); ++row) {
        const double *in = from.data() + row * columns;
        double *out = to.data() + row * columns;
        addScaled(out, in, columns, weights[0]);
        for (std::size_t away = 1; away < std::min(weights.size(), columns); ++away) {
            addScaled(out, in + away, columns - away, weights[away]);
            addScaled(out + away, in, columns - away, weights[away]);
        }
    }
}

/// What each row gets of those above and below it.
void spreadAcrossRows(const std::vector<double> &from, std::vector<double> &to, std::size_t columns,
                      const std::vector<double> &weights, int first, int end)
{
    const int rows = static_cast<int>(from.size() / columns);
    const int reach = static_cast<int>(weights.size()) - 1;
    for (int row = first; row < end; ++row)
        for (int other = std::max(row - reach, 0); other <= std::min(row + reach, rows - 1); ++other)
            addScaled(to.data() + static_cast<std::size_t>(row) * columns,
                      from.data() + static_cast<std::size_t>(other) * columns, columns,
                      weights[static_cast<std::size_t>(std::abs(other - row))]);
}

}   // namespace

std::vector<double> gaussianWeights(double sigma, double cell, double reach)
{
    const int cells = static_cast<int>(std::ceil(reach / cell));
    std::vector<double> weights;
    double sum = 0.0;
    for (int i = 0; i <= cells; ++i) {
        const double distance = i * cell / sigma;
        weights.push_back(std::exp(-0.5 * distance * distance));
        sum += (i == 0 ? 1.0 : 2.0) * weights.back();
    }
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

std::vector<double> spread(const std::vector<double> &values, const GridFrame &frame,
                           const std::vector<double> &weights)
{
    const auto columns = static_cast<std::size_t>(frame.columns);
    std::vector<double> half(values.size());
    std::vector<double> whole(values.size());
    inTwoThreads(frame.rows, values.size(),
                 [&](int first, int end) { spreadAlongRows(values, half, columns, weights, first, end); });
    inTwoThreads(frame.rows, values.size(),
                 [&](int first, int end) { spreadAcrossRows(half, whole, columns, weights, first, end); });
    return whole;
}

}   // namespace floorscope
