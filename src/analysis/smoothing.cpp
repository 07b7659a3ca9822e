// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/smoothing.h"

#include "base/portable.h"
#include "base/two_threads.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// Weights of the cell itself and of those 1, 2, … cells away on one side; with both sides their sum is 1.
std::vector<double> gaussianWeights(double sigma, double cell)
{
    const int reach = static_cast<int>(std::ceil(3.0 * sigma / cell));
    std::vector<double> weights;
    double sum = 0.0;
    for (int i = 0; i <= reach; ++i) {
        const double distance = i * cell / sigma;
        weights.push_back(std::exp(-0.5 * distance * distance));
        sum += (i == 0 ? 1.0 : 2.0) * weights.back();
    }
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

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

}   // namespace

std::vector<double> smoothed(const std::vector<double> &values, const GridFrame &frame,
                             const std::vector<std::uint8_t> &inside, double sigma)
{
    if (sigma <= 0.0 || values.empty() || values.size() != frame.cellCount())
        return values;
    const std::vector<double> weights = gaussianWeights(sigma, metres(frame.cellSize));
    std::vector<double> mask(values.size(), 1.0);
    for (std::size_t i = 0; i < std::min(inside.size(), mask.size()); ++i)
        mask[i] = inside[i] != 0 || values[i] != 0.0 ? 1.0 : 0.0;
    std::vector<double> sent = spread(mask, frame, weights);   // the share of a cell's value that stays inside
    for (std::size_t i = 0; i < sent.size(); ++i)
        sent[i] = mask[i] > 0.0 ? values[i] / sent[i] : 0.0;
    std::vector<double> result = spread(sent, frame, weights);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] *= mask[i];
    return result;
}

}   // namespace floorscope
