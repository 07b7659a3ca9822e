// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

bool hotter(const RankedCell &a, const RankedCell &b)
{
    if (a.value != b.value)
        return a.value > b.value;
    return a.y != b.y ? a.y < b.y : a.x < b.x;
}

}   // namespace

std::vector<RankedCell> hottestCells(const Grid<Detections> &counts, std::size_t count)
{
    const GridFrame &frame = counts.frame();
    std::vector<RankedCell> cells;
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (const std::uint64_t value = counts.at(column, row))
                cells.push_back({frame.centreX(column), frame.centreY(row), value});
    count = std::min(count, cells.size());
    std::partial_sort(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(count), cells.end(), hotter);
    cells.resize(count);
    return cells;
}

std::size_t rank(const Grid<Detections> &counts, std::uint64_t value)
{
    const auto above = std::count_if(counts.values().begin(), counts.values().end(),
                                     [value](std::uint64_t other) { return other > value; });
    return static_cast<std::size_t>(above) + 1;
}

}   // namespace floorscope
