// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/file_kinds.h"

#include "plan/plan_formats.h"
#include "project/project_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace floorscope {

namespace {

constexpr qint64 kHead = 256;

const QStringList &placementEndings()
{
    static const QStringList endings{QStringLiteral("points"), QStringLiteral("pgw"),  QStringLiteral("pngw"),
                                     QStringLiteral("jgw"),    QStringLiteral("jpgw"), QStringLiteral("jpegw"),
                                     QStringLiteral("tfw"),    QStringLiteral("tifw"), QStringLiteral("wld")};
    return endings;
}

QString fileEnding(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

bool isJson(const QString &path)
{
    return fileEnding(path) == QLatin1String("json");
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::MainWindow)
};

/// The beginning of a GeoJSON object: its type stands there, as a rule before everything else.
bool isGeoJson(const QByteArray &head)
{
    static const QRegularExpression type(
        QStringLiteral(R"re("type"\s*:\s*"(FeatureCollection|Feature|GeometryCollection|(Multi)?Polygon)")re"));
    return type.match(QString::fromUtf8(head)).hasMatch();
}

}   // namespace

FileKind fileKind(const QString &path)
{
    if (isJson(path))
        return FileKind::Heatmap;
    if (fileEnding(path) == QLatin1String("geojson"))
        return FileKind::Zones;
    if (fileEnding(path) == QLatin1String("floorscope"))
        return FileKind::Project;
    if (placementEndings().contains(fileEnding(path)))
        return FileKind::Placement;
    return planEndings().contains(fileEnding(path)) ? FileKind::Plan : FileKind::Other;
}

FileKind contentKind(const QString &path)
{
    const FileKind named = fileKind(path);
    if (named == FileKind::Other && isProjectFile(path))
        return FileKind::Project;
    QFile file(path);
    if (named != FileKind::Heatmap || !file.open(QIODevice::ReadOnly))
        return named;
    QByteArray head = file.read(kHead);
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.mid(3);
    if (head.trimmed().startsWith('['))
        return FileKind::Placement;
    return isGeoJson(head) ? FileKind::Zones : named;
}

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

QString openFilter()
{
    return Words::tr("Projects, heatmaps and saved answers (*.floorscope *.json)");
}

QString zonesFilter()
{
    return Words::tr("Zones (*.geojson *.json)");
}

QString planFilter()
{
    //: %1 endings of files: "*.png *.pdf"
    return Words::tr("Floor plans (%1)").arg(QStringLiteral("*.") + planEndings(true).join(QStringLiteral(" *.")));
}

PlacementFile placementFileKind(const QString &path)
{
    return isJson(path) ? PlacementFile::Points : PlacementFile::World;
}

}   // namespace floorscope
