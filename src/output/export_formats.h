// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "floor/floor.h"
#include "heatmap/heatmap.h"
#include "look/look.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace floorscope {

/// A map whose numbers are written.
struct ExportedMap
{
    Heatmap heatmap;
    Look look{};                           ///< its unit alone
    std::optional<Floor> floor{};          ///< whose sensors tell what is covered where the answers do not
    std::optional<DetectionRate> rate{};   ///< of person-hours
};

/// A file that other programs read the numbers of a map from: UTF-8, decimal points, no thousands marks, whatever the
/// language is.
struct ExportFormat
{
    const char *ending;    ///< "csv": names the format in a file's name
    QString description;   ///< for the help: "OUT.csv", with what is special about it
    QByteArray (*bytes)(const ExportedMap &map);
};

/// All of them, the one of standard output first; what each holds stands beside its function.
[[nodiscard]] std::vector<ExportFormat> exportFormats();

/// `ending` is that of one of them. Tables of cells have the look's unit beside detections and their rate per hour;
/// nothing else of the look changes a file.
[[nodiscard]] QByteArray exportedBytes(const ExportedMap &map, const QString &ending);

}   // namespace floorscope
