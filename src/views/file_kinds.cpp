// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/file_kinds.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace floorscope {

namespace {

const QStringList &planEndings()
{
    static const QStringList endings{QStringLiteral("png"),  QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                     QStringLiteral("svg"),  QStringLiteral("pdf"), QStringLiteral("bmp"),
                                     QStringLiteral("webp"), QStringLiteral("tif"), QStringLiteral("tiff")};
    return endings;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("floorscope::MainWindow", text);
}

} // namespace

FileKind kindOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return FileKind::Heatmap;
    return planEndings().contains(ending) ? FileKind::Plan : FileKind::Other;
}

QString heatmapFilter()
{
    return translated(QT_TRANSLATE_NOOP("floorscope::MainWindow", "Heatmaps and saved answers (*.json)"));
}

QString planFilter()
{
    const QString name = translated(QT_TRANSLATE_NOOP("floorscope::MainWindow", "Floor plans"));
    return name + QStringLiteral(" (*.") + planEndings().join(QStringLiteral(" *.")) + QLatin1Char(')');
}

Result<Placement> placementFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    const QByteArray text = file.readAll();
    if (kindOf(path) != FileKind::Heatmap)
        return readWorldFile(text).map_error([&path](const Error &error) { return at(error, path); });
    return readControlPoints(text)
        .and_then([](const std::vector<ControlPoint> &points) { return fitPlacement(points); })
        .map([](const PlacementFit &fit) { return fit.placement; })
        .map_error([&path](const Error &error) { return at(error, path); });
}

} // namespace floorscope
