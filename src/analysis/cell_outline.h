// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zones.h"
#include "heatmap/grid.h"

#include <cstdint>
#include <vector>

namespace floorscope {

/// What the cells of `frame` that are marked (one a cell, not 0) cover, exactly: outlines along the lattice,
/// counter-clockwise, with clockwise holes, in metres. Cells that touch at a corner alone are two pieces. A zone
/// without areas where nothing is marked.
[[nodiscard]] Zone cellOutline(const GridFrame &frame, const std::vector<std::uint8_t> &marked);
/// The same of cells by their index, in ascending order; its time grows with them and not with the frame.
[[nodiscard]] Zone cellsOutline(const GridFrame &frame, const std::vector<std::size_t> &cells);

}   // namespace floorscope
