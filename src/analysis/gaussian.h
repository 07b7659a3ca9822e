// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/grid.h"

#include <vector>

namespace floorscope {

/// A Gaussian sampled at the centres of cells, one axis at a time: the weights of the cell itself and of those 1, 2, …
/// cells away on one side, up to `reach` metres; with both sides their sum is 1. `sigma` (metres) and `cell` (metres)
/// are above 0.
[[nodiscard]] std::vector<double> gaussianWeights(double sigma, double cell, double reach);

/// `values`, one a cell of `frame`, spread by `weights` along both axes; what crosses the border of the frame is lost.
[[nodiscard]] std::vector<double> spread(const std::vector<double> &values, const GridFrame &frame,
                                         const std::vector<double> &weights);

}   // namespace floorscope
