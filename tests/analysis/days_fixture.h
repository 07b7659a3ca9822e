// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/merge.h"

#include <QByteArray>
#include <QDateTime>

#include <numeric>
#include <vector>

namespace floorscope {

/// The hours 9 to 18 of a day in UTC.
inline TimeSpan workingHours(QDate day)
{
    const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    return {midnight + 9 * 3600, midnight + 18 * 3600};
}

/// The part that answers `span` with these cells.
inline Part partOf(const std::vector<Cell> &cells, CellSize size, TimeSpan span)
{
    Answer answer;
    answer.cellSize = size;
    answer.cells = CellList(cells);
    answer.total = std::accumulate(cells.begin(), cells.end(), std::uint64_t(0),
                                   [](std::uint64_t sum, const Cell &cell) { return sum + cell.count; });
    return toPart(answer, QStringLiteral("space_1"), span);
}

/// What these parts add up to, on days of `zone`.
inline Heatmap mapOf(const std::vector<Part> &parts, const QByteArray &zone = "UTC")
{
    Heatmap map = *merge(parts);
    map.observed.timeZone = zone;
    return map;
}

}   // namespace floorscope
