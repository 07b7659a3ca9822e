// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/grid.h"

#include <cstdint>
#include <vector>

namespace floorscope {

/// Spreads the values of cells by a Gaussian of `sigma` metres, cut off at three times that: what a floor looks like
/// from farther away. One value a cell of `frame`, and so is what comes back.
///
/// What one cell holds goes to cells of `inside` alone (one a cell, 1 = inside; empty: all of the frame), so that
/// nothing crosses the border of what is observed, and nothing is lost: the sum stays, but for rounding. A cell that
/// holds something is inside. `sigma` of 0 or less changes nothing.
///
/// It is linear: for one `inside` the smoothed difference is the difference of what is smoothed.
[[nodiscard]] std::vector<double> smoothed(const std::vector<double> &values, const GridFrame &frame,
                                           const std::vector<std::uint8_t> &inside, double sigma);
/// The same, and nothing crosses from one part of the floor into another: `parts` holds the number
/// of the part that a cell lies in, one a cell of `frame`; empty: there is one part.
[[nodiscard]] std::vector<double> smoothed(const std::vector<double> &values, const GridFrame &frame,
                                           const std::vector<std::uint8_t> &inside, double sigma,
                                           const std::vector<int> &parts);

}   // namespace floorscope
