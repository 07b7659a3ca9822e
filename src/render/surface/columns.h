// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <cstdint>
#include <vector>

namespace floorscope {

/// The columns of a surface: each stands on a square of `block` × `block` cells (at the upper edges of the frame on
/// what is left of one) and is as high as the value of them that lies farthest from 0.
///
/// Shape: rows x columns, row-major, row 0 at the bottom (y grows upward).
struct Columns
{
    int block = 1;
    int columns = 0;
    int rows = 0;
    std::vector<double> values;
    std::vector<std::uint8_t> pale;     ///< 1 = the value is drawn at a sixth of its strength; empty: none is
    std::vector<std::uint8_t> tooFew;   ///< 1 = without a value, but used: drawn flat; empty where no ratio is drawn
    std::vector<double> xEdges;         ///< metres, columns + 1 of them, growing
    std::vector<double> yEdges;         ///< metres, rows + 1 of them, growing

    [[nodiscard]] std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
    }
};

/// How many cells a side one column stands on: 1 as long as neither side of the frame has more than 160 columns.
[[nodiscard]] int columnBlock(const GridFrame &frame);
[[nodiscard]] Columns makeColumns(const FieldLayer &field);

/// How high a value stands, from 0 (on the ground) to 1 (at the end of the color bar that lies farther from 0, or
/// beyond it): in proportion to its distance from 0, whatever the scale of the colors is.
[[nodiscard]] double columnHeight(const ColorScale &scale, double value);

}   // namespace floorscope
