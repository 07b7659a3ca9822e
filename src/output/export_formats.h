// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace floorscope {

/// A file that other programs read the numbers of a map from: UTF-8, decimal points, no thousands marks, whatever the
/// language is.
struct ExportFormat
{
    const char *ending;    ///< "csv": names the format in a file's name
    QString description;   ///< for the help: "OUT.csv", with what is special about it
    QByteArray (*bytes)(const Heatmap &heatmap);
};

/// All of them, the one of standard output first.
/// - csv: x, y (centre, metres), detections, per_hour (empty where hours are unknown or none); one line per used cell,
///   from the lowest y upward.
/// - geojson: a FeatureCollection; one square per used cell in local metres (no geographic coordinates), properties
///   detections and per_hour.
/// - asc: an ESRI ASCII grid of detections; the first line is the highest y. 0 is "no detections"; NODATA (-9999) is a
///   cell that no sensor covers, where that is known (`heatmap.coverage`).
/// - json: a heatmap file, merged and without its single answers.
[[nodiscard]] std::vector<ExportFormat> exportFormats();

/// `ending` is that of one of them.
[[nodiscard]] QByteArray exportedBytes(const Heatmap &heatmap, const QString &ending);

}   // namespace floorscope
