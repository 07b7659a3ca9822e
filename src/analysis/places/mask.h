// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/odd_places.h"

#include <vector>

namespace floorscope {

/// The map as if nothing had been detected in `areas` (a cell of its lattice counts by its centre, one off the lattice
/// with the cell that it lies in): grid, total, and the cells of each interval with their sum. Intervals whose cells
/// are not known keep their sum.
[[nodiscard]] Heatmap masked(const Heatmap &map, const std::vector<FloorRect> &areas);

/// The squares of the odd cells of a map on `frame`.
[[nodiscard]] std::vector<FloorRect> squares(const OddPlaces &odd, const GridFrame &frame);

}   // namespace floorscope
