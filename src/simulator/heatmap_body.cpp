// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/heatmap_body.h"

#include "simulator/demo_layout.h"
#include "simulator/dice.h"

#include <algorithm>
#include <limits>

namespace floorscope {

namespace {

struct Cell
{
    int column = 0;
    int row = 0;
    std::uint64_t count = 0;
};

/// The cells of one answer, all of the same size.
struct CellList
{
    double size = 0.5;   ///< metres
    std::vector<Cell> cells;
};

FloorPoint cellCentre(const Cell &cell, double size)
{
    return {(cell.column + 0.5) * size, (cell.row + 0.5) * size};
}

std::uint64_t countAt(const QuarterCounts &counts, int column, int row, int factor)
{
    std::uint64_t sum = 0;
    for (int y = row * factor; y < (row + 1) * factor; ++y) {
        for (int x = column * factor; x < (column + 1) * factor; ++x)
            sum += counts[static_cast<std::size_t>(y) * kQuarterColumns + static_cast<std::size_t>(x)];
    }
    return sum;
}

/// The documented example shows its cells in no order at all; neither does this.
void scramble(std::vector<Cell> &cells)
{
    const auto chance = [](const Cell &cell) {
        return mixed(static_cast<std::uint64_t>(cell.row) * kQuarterColumns + static_cast<std::uint64_t>(cell.column));
    };
    std::sort(cells.begin(), cells.end(), [&chance](const Cell &a, const Cell &b) { return chance(a) < chance(b); });
}

CellList makeCellList(const QuarterCounts &counts, const std::vector<Sensor> &sensors, const HeatmapQuery &query)
{
    CellList list{query.cellSizeCm / 100.0, {}};
    const int factor = query.cellSizeCm / 25;
    for (int row = 0; row < kQuarterRows / factor; ++row) {
        for (int column = 0; column < kQuarterColumns / factor; ++column) {
            const Cell cell{column, row, countAt(counts, column, row, factor)};
            if (cell.count > 0 || (!query.omitEmpty && seenBy(sensors, cellCentre(cell, list.size))))
                list.cells.push_back(cell);
        }
    }
    scramble(list.cells);
    return list;
}

FloorRect listBounds(const CellList &list)
{
    if (list.cells.empty())
        return {};
    FloorRect bounds{std::numeric_limits<double>::max(), std::numeric_limits<double>::max(), 0.0, 0.0};
    for (const Cell &cell : list.cells) {
        const double x = cell.column * list.size;
        const double y = cell.row * list.size;
        bounds = united(bounds, {x, y, x + list.size, y + list.size});
    }
    return bounds;
}

QByteArray text(double value)
{
    return QByteArray::number(value, 'g', 17);
}

/// The centres along an axis as text, so that each is written once.
std::vector<QByteArray> centres(int count, double size)
{
    std::vector<QByteArray> texts;
    for (int i = 0; i < count; ++i)
        texts.push_back(text((i + 0.5) * size));
    return texts;
}

QByteArray cellsJson(const CellList &list, std::uint64_t largest, bool normalize)
{
    const std::vector<QByteArray> along = centres(kQuarterColumns, list.size);
    QByteArray body = "[";
    for (const Cell &cell : list.cells) {
        const QByteArray value = normalize && largest > 0
            ? text(static_cast<double>(cell.count) / static_cast<double>(largest))
            : QByteArray::number(static_cast<qulonglong>(cell.count));
        const QByteArray &x = along[static_cast<std::size_t>(cell.column)];
        const QByteArray &y = along[static_cast<std::size_t>(cell.row)];
        body += (body.size() > 1 ? ",[" : "[") + x + ',' + y + ',' + value + ']';
    }
    return body + ']';
}

QByteArray metadataJson(const CellList &list, std::uint64_t total, std::uint64_t largest)
{
    const FloorRect bounds = listBounds(list);
    return "{\"type\":\"occupancy\",\"resolution\":" + text(list.size)
        + ",\"total_detections\":" + QByteArray::number(static_cast<qulonglong>(total))
        + ",\"max_value\":" + QByteArray::number(static_cast<qulonglong>(largest))
        + ",\"bounds\":{\"min_x\":" + text(bounds.minX) + ",\"max_x\":" + text(bounds.maxX)
        + ",\"min_y\":" + text(bounds.minY) + ",\"max_y\":" + text(bounds.maxY) + "}}";
}

}   // namespace

QByteArray heatmapBody(const QuarterCounts &counts, const std::vector<Sensor> &sensors, const HeatmapQuery &query)
{
    const CellList list = makeCellList(counts, sensors, query);
    std::uint64_t total = 0;
    std::uint64_t largest = 0;
    for (const Cell &cell : list.cells) {
        total += cell.count;
        largest = std::max(largest, cell.count);
    }
    return "{\"heatmap_v2\":{\"array_cells\":" + cellsJson(list, largest, query.normalize)
        + ",\"metadata\":" + metadataJson(list, total, largest) + "}}";
}

}   // namespace floorscope
