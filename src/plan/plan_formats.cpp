// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_formats.h"

#include "plan/cad/cad_module.h"

#include <QImageReader>

namespace floorscope {

namespace {

#ifdef FLOORSCOPE_PDF
constexpr bool kReadsPdf = true;
#else
constexpr bool kReadsPdf = false;
#endif

/// Whether Qt has the plugin.
bool isInstalled(const char *format)
{
    return QImageReader::supportedImageFormats().contains(format);
}

std::vector<PlanFormat> findFormats()
{
    const bool cad = hasCadModule();
    return {{QStringLiteral("PNG"), {QStringLiteral("png")}},
            {QStringLiteral("JPEG"), {QStringLiteral("jpg"), QStringLiteral("jpeg")}, isInstalled("jpeg")},
            {QStringLiteral("TIFF"), {QStringLiteral("tif"), QStringLiteral("tiff")}, isInstalled("tiff")},
            {QStringLiteral("WebP"), {QStringLiteral("webp")}, isInstalled("webp")},
            {QStringLiteral("BMP"), {QStringLiteral("bmp")}},
            {QStringLiteral("SVG"), {QStringLiteral("svg"), QStringLiteral("svgz")}},
            {QStringLiteral("PDF"), {QStringLiteral("pdf")}, kReadsPdf},
            {QStringLiteral("DXF"), {QStringLiteral("dxf")}, cad},
            {QStringLiteral("DWG (AutoCAD 2000)"), {QStringLiteral("dwg")}, cad}};
}

}   // namespace

const std::vector<PlanFormat> &planFormats()
{
    static const std::vector<PlanFormat> formats = findFormats();
    return formats;
}

QStringList readPlanFormats()
{
    QStringList names;
    for (const PlanFormat &format : planFormats())
        if (format.isRead)
            names << format.name;
    return names;
}

QStringList planEndings(bool readAlone)
{
    QStringList endings;
    for (const PlanFormat &format : planFormats())
        if (format.isRead || !readAlone)
            endings << format.endings;
    return endings;
}

}   // namespace floorscope
