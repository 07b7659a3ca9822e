// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/share_text.h"

#include "base/described.h"
#include "heatmap/io/file_names.h"
#include "model/json_members.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace floorscope {

struct FaultEntry
{
    QString kind;
    qint64 count = 0;
    QString detail;
};

template <typename Archive, Either<FaultEntry> T>
void members(Archive &archive, T &entry)
{
    archive("kind", entry.kind);
    archive("count", entry.count);
    archive("detail", entry.detail);
}

struct SharesEntry
{
    double cellSize = 0.0;
    double minX = 0.0;
    double minY = 0.0;
    int columns = 0;
    int rows = 0;
    std::vector<double> values;
    std::vector<FaultEntry> faults;
};

template <typename Archive, Either<SharesEntry> T>
void members(Archive &archive, T &entry)
{
    archive("cell_size", entry.cellSize);
    archive("min_x", entry.minX);
    archive("min_y", entry.minY);
    archive("columns", entry.columns);
    archive("rows", entry.rows);
    archive("values", entry.values);
    archive("faults", entry.faults);
}

QByteArray writeShares(const ShareMap &map)
{
    const GridFrame &frame = map.grid.frame();
    SharesEntry entry{metres(map.cellSize), frame.minX, frame.minY, frame.columns, frame.rows, map.grid.values(), {}};
    for (const Warning &warning : map.warnings)
        entry.faults.push_back({faultName(warning.kind), warning.count, writtenDetail(warning)});
    return QJsonDocument(json::toJson(entry).toObject()).toJson(QJsonDocument::Compact);
}

std::optional<ShareMap> readShares(const QByteArray &text)
{
    SharesEntry entry;
    json::ReadingNotes notes;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const std::optional<CellSize> size = document.isObject() && json::fromJson(document.object(), entry, {{}, notes})
        ? cellSizeFromMetres(entry.cellSize)
        : std::nullopt;
    const auto isShare = [](double value) { return value >= 0.0 && value <= 1.0; };
    const bool isNear = std::abs(entry.minX) <= kFarthestCoordinate && std::abs(entry.minY) <= kFarthestCoordinate;
    if (!size || notes.wrong || !isNear || !std::all_of(entry.values.begin(), entry.values.end(), isShare))
        return std::nullopt;
    Result<Grid<Share>> grid =
        Grid<Share>::create({*size, entry.minX, entry.minY, entry.columns, entry.rows}, std::move(entry.values));
    if (!grid)
        return std::nullopt;
    ShareMap map{*size, *std::move(grid), {}};
    for (const FaultEntry &fault : entry.faults)
        if (const std::optional<WarningKind> kind = faultOfName(fault.kind))
            if (const std::optional<Warning> warning = writtenWarning(*kind, fault.count, fault.detail))
                map.warnings.push_back(*warning);
    return map;
}

}   // namespace floorscope
