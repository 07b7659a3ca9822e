// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zones.h"
#include "heatmap/grid.h"

#include <cstdint>
#include <vector>

namespace floorscope {

/// The shape of the floor as its cells tell it: what the cells of `frame` that are marked (one a cell, not 0) cover, as
/// outlines along the lattice, counter-clockwise, with clockwise holes, in metres. Gaps up to 2 m across are closed,
/// and what is narrower than three cells or smaller than 4 m² is left out, so that an outline has few corners, and
/// those at places that a plan has too. A zone without areas where nothing is left.
[[nodiscard]] Zone cellShape(const GridFrame &frame, const std::vector<std::uint8_t> &marked);

}   // namespace floorscope
