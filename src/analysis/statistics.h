// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"

namespace floorscope {

/// One cell with its place: centre in metres.
struct RankedCell
{
    double x = 0.0;
    double y = 0.0;
    std::uint64_t value = 0;
    friend bool operator==(const RankedCell &, const RankedCell &) = default;
};

/// The `count` hottest cells above 0, hottest first; equal values by y, then x.
[[nodiscard]] std::vector<RankedCell> hottestCells(const Grid<Detections> &counts, std::size_t count);

/// How many cells are hotter than the one that holds `value`, plus one.
[[nodiscard]] std::size_t rank(const Grid<Detections> &counts, std::uint64_t value);

}   // namespace floorscope
