// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/open_files.h"

#include "heatmap/heatmap_file.h"
#include "heatmap/merge.h"

#include <QFile>

#include <cstdio>

namespace floorscope {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool open = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    return bytes;
}

Result<AnyHeatmap> openHeatmap(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readHeatmapFile(*bytes).map_error([&](const Error &error) { return at(error, path); });
}

Result<Heatmap> openCounts(const QString &path)
{
    return openHeatmap(path).and_then([&](const AnyHeatmap &any) -> Result<Heatmap> {
        if (const Heatmap *heatmap = std::get_if<Heatmap>(&any))
            return *heatmap;
        return failure(ErrorKind::NormalisedAnswer, path);
    });
}

Result<Heatmap> mergeFiles(const QStringList &paths)
{
    std::vector<Part> parts;
    for (const QString &path : paths) {
        const Result<Heatmap> heatmap = openCounts(path);
        if (!heatmap)
            return tl::unexpected(heatmap.error());
        parts.push_back(partOf(*heatmap));
    }
    return merge(parts);
}

Result<PlacementFit> openPlacement(const QString &path, PlacementFile kind, FitModel model)
{
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const Result<PlacementFit> fit = kind == PlacementFile::Points
        ? readControlPoints(*text).and_then([model](const std::vector<ControlPoint> &points) { return fitPlacement(points, model); })
        : readWorldFile(*text).map([](const Placement &placement) { return PlacementFit{placement, {}, 0.0, 0.0, 0.0, false, 0.0, 0.0}; });
    return fit.map_error([&path](const Error &error) { return at(error, path); });
}

Result<AnyHeatmap> openAll(const QStringList &paths)
{
    if (paths.size() == 1)
        return openHeatmap(paths.front());
    return mergeFiles(paths).map([](Heatmap heatmap) { return AnyHeatmap(std::move(heatmap)); });
}

} // namespace floorscope
