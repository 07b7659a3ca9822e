// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/cell_mask.h"

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

FloorPoint centre(const FloorRect &cell)
{
    return {(cell.minX + cell.maxX) / 2.0, (cell.minY + cell.maxY) / 2.0};
}

/// What of `area` lies outside of the cell, which lies in it.
std::vector<FloorRect> rest(const FloorRect &area, const FloorRect &cell)
{
    const double left = std::max(area.minX, cell.minX), right = std::min(area.maxX, cell.maxX);
    const double below = std::max(area.minY, cell.minY), above = std::min(area.maxY, cell.maxY);
    std::vector<FloorRect> parts{{area.minX, area.minY, left, area.maxY},
                                 {right, area.minY, area.maxX, area.maxY},
                                 {left, area.minY, right, below},
                                 {left, above, right, area.maxY}};
    std::erase_if(parts, [](const FloorRect &part) { return part.width() <= 0.0 || part.height() <= 0.0; });
    return parts;
}

}   // namespace

std::optional<FloorRect> cellToMask(const Drawn &drawn, FloorPoint point)
{
    const Heatmap *map = counts(drawn.answers.single);
    if (!map || drawn.shown.mode != ViewMode::Map || drawn.shown.surface)
        return std::nullopt;
    const GridFrame &frame = map->grid.frame();
    const int column = frame.columnAt(point.x), row = frame.rowAt(point.y);
    if (!frame.holds(column, row))
        return std::nullopt;
    const double x = frame.centreX(column), y = frame.centreY(row), half = metres(frame.cellSize) / 2.0;
    return FloorRect{x - half, y - half, x + half, y + half};
}

bool isMasked(const Document &document, const FloorRect &cell)
{
    return std::any_of(document.masked.begin(), document.masked.end(),
                       [&cell](const FloorRect &area) { return area.contains(centre(cell)); });
}

Document withMasked(Document document, const FloorRect &cell)
{
    if (!isMasked(document, cell))
        document.masked.push_back(cell);
    return document;
}

Document withCounted(Document document, const FloorRect &cell)
{
    for (const FloorRect &area : std::exchange(document.masked, {})) {
        const std::vector<FloorRect> kept =
            area.contains(centre(cell)) ? rest(area, cell) : std::vector<FloorRect>{area};
        document.masked.insert(document.masked.end(), kept.begin(), kept.end());
    }
    return document;
}

}   // namespace floorscope
