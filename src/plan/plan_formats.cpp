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

}   // namespace

std::vector<PlanFormat> planFormatsWith(const PlanReaders &readers)
{
    const auto has = [&](const char *format) { return readers.pictures.contains(format); };
    return {{QStringLiteral("PNG"), {QStringLiteral("png")}},
            {QStringLiteral("JPEG"), {QStringLiteral("jpg"), QStringLiteral("jpeg")}, has("jpeg")},
            {QStringLiteral("TIFF"), {QStringLiteral("tif"), QStringLiteral("tiff")}, has("tiff")},
            {QStringLiteral("WebP"), {QStringLiteral("webp")}, has("webp")},
            {QStringLiteral("HEIF"), {QStringLiteral("heic"), QStringLiteral("heif")}, has("heic") || has("heif")},
            {QStringLiteral("BMP"), {QStringLiteral("bmp")}},
            {QStringLiteral("SVG"), {QStringLiteral("svg"), QStringLiteral("svgz")}},
            {QStringLiteral("PDF"), {QStringLiteral("pdf")}, readers.pdf},
            {QStringLiteral("DXF"), {QStringLiteral("dxf")}, readers.cad},
            {QStringLiteral("DWG (AutoCAD 2000)"), {QStringLiteral("dwg")}, readers.cad}};
}

const std::vector<PlanFormat> &planFormats()
{
    static const std::vector<PlanFormat> formats =
        planFormatsWith({QImageReader::supportedImageFormats(), kReadsPdf, hasCadModule()});
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
