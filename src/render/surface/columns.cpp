// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/surface/columns.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr int kMostColumns = 160;   ///< a side: each is still some pixels wide on a slide

/// Where the columns of one axis begin and end, from `first` metres on.
std::vector<double> edges(int cells, int block, double first, double cellSide)
{
    std::vector<double> places;
    for (int cell = 0; cell < cells; cell += block)
        places.push_back(first + cell * cellSide);
    places.push_back(first + cells * cellSide);
    return places;
}

}   // namespace

int columnBlock(const GridFrame &frame)
{
    return std::max(1, (std::max(frame.columns, frame.rows) + kMostColumns - 1) / kMostColumns);
}

Columns makeColumns(const FieldLayer &field)
{
    const GridFrame &frame = field.frame;
    Columns made;
    made.block = columnBlock(frame);
    made.xEdges = edges(frame.columns, made.block, frame.minX, metres(frame.cellSize));
    made.yEdges = edges(frame.rows, made.block, frame.minY, metres(frame.cellSize));
    made.columns = static_cast<int>(made.xEdges.size()) - 1;
    made.rows = static_cast<int>(made.yEdges.size()) - 1;
    made.values.resize(made.index(0, made.rows));
    made.pale.resize(field.pale.empty() ? 0 : made.values.size());
    made.tooFew.resize(field.tooFew.empty() ? 0 : made.values.size());
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const std::size_t cell = frame.index(column, row);
            const std::size_t stands = made.index(column / made.block, row / made.block);
            if (std::abs(field.values[cell]) > std::abs(made.values[stands])) {
                made.values[stands] = field.values[cell];
                if (!field.pale.empty())
                    made.pale[stands] = field.pale[cell];
            }
            if (!field.tooFew.empty() && field.tooFew[cell] != 0)
                made.tooFew[stands] = 1;
        }
    }
    return made;
}

double columnHeight(const ColorScale &scale, double value)
{
    const double most = std::max(std::abs(scale.range().low), std::abs(scale.range().high));
    return most > 0.0 ? std::min(1.0, std::abs(value) / most) : 0.0;
}

}   // namespace floorscope
