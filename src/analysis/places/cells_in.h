// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/grid.h"

#include <algorithm>

namespace floorscope {

/// Calls visit(index, centre) for the cells of `frame` that `area` (metres) reaches.
template <typename Visit>
void forEachCellIn(const GridFrame &frame, const FloorRect &area, Visit visit)
{
    const int left = std::max(0, frame.columnAt(area.minX)),
              right = std::min(frame.columns - 1, frame.columnAt(area.maxX));
    const int top = std::min(frame.rows - 1, frame.rowAt(area.maxY));
    for (int row = std::max(0, frame.rowAt(area.minY)); row <= top; ++row)
        for (int column = left; column <= right; ++column)
            visit(frame.index(column, row), FloorPoint{frame.centreX(column), frame.centreY(row)});
}

}   // namespace floorscope
