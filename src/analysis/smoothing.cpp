// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/smoothing.h"

#include "analysis/gaussian.h"

#include <algorithm>

namespace floorscope {

std::vector<double> smoothed(const std::vector<double> &values, const GridFrame &frame,
                             const std::vector<std::uint8_t> &inside, double sigma)
{
    if (sigma <= 0.0 || values.empty() || values.size() != frame.cellCount())
        return values;
    const std::vector<double> weights = gaussianWeights(sigma, metres(frame.cellSize), 3.0 * sigma);
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
