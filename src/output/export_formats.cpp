// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/export_formats.h"

#include "heatmap/io/heatmap_file.h"
#include "output/plain_number.h"
#include "words/warning_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace floorscope {

namespace {

constexpr const char *kNoData = "-9999";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::ExportFormats)
};

/// Calls visit(x, y, count) for every cell above 0, row by row from the lowest y.
template <typename Visit>
void forEachUsedCell(const Grid<Detections> &grid, Visit visit)
{
    const GridFrame &frame = grid.frame();
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (const std::uint64_t count = grid.at(column, row); count > 0)
                visit(frame.centreX(column), frame.centreY(row), count);
}

/// True where coverage is unknown, too.
bool isCovered(const Heatmap &heatmap, std::size_t cell)
{
    return !heatmap.coverage || heatmap.coverage->covered[cell];
}

QByteArray rateText(std::uint64_t count, const std::optional<double> &hours, const char *unknown)
{
    return hours ? plainNumber(static_cast<double>(count) / *hours) : QByteArray(unknown);
}

/// x, y (centre, metres), detections, per_hour (empty where hours are unknown or none); one line per used cell, from
/// the lowest y upward.
QByteArray cellsCsv(const Heatmap &heatmap)
{
    QByteArray text("x,y,detections,per_hour\n");
    forEachUsedCell(heatmap.grid, [&](double x, double y, std::uint64_t count) {
        text += plainNumber(x) + ',' + plainNumber(y) + ',' + plainNumber(count) + ','
            + rateText(count, hoursForRates(heatmap.observed), "") + '\n';
    });
    return text;
}

/// A FeatureCollection; one square per used cell in local metres (no geographic coordinates), properties detections and
/// per_hour.
QByteArray cellsGeoJson(const Heatmap &heatmap)
{
    const double half = metres(heatmap.cellSize) / 2.0;
    QByteArray text("{\"type\":\"FeatureCollection\",\"name\":\"detections\",\"features\":[");
    bool first = true;
    forEachUsedCell(heatmap.grid, [&](double x, double y, std::uint64_t count) {
        const auto corner = [&](double dx, double dy) -> QByteArray {
            return '[' + plainNumber(x + dx) + ',' + plainNumber(y + dy) + ']';
        };
        text += first ? "\n" : ",\n";
        first = false;
        text += "{\"type\":\"Feature\",\"properties\":{\"detections\":" + plainNumber(count)
            + ",\"per_hour\":" + rateText(count, hoursForRates(heatmap.observed), "null")
            + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + corner(-half, -half) + ','
            + corner(half, -half) + ',' + corner(half, half) + ',' + corner(-half, half) + ',' + corner(-half, -half)
            + "]]}}";
    });
    return text + "\n]}\n";
}

/// Readers take a grid without a decimal point for 32-bit numbers (GDAL does), so that larger ones turn negative.
bool needsWideNumbers(const Heatmap &heatmap)
{
    return heatmap.maximum > std::uint64_t(std::numeric_limits<std::int32_t>::max());
}

/// An ESRI ASCII grid of detections; the first line is the highest y. 0 is "no detections"; NODATA (-9999) is a cell
/// that no sensor covers, where that is known. Without any cell one of NODATA, since a grid has at least one.
QByteArray cellsAsciiGrid(const Heatmap &heatmap)
{
    const GridFrame &frame = heatmap.grid.frame();
    const bool empty = frame.columns == 0 || frame.rows == 0;
    const QByteArray decimals = needsWideNumbers(heatmap) ? ".0" : "";
    QByteArray text = "ncols " + QByteArray::number(empty ? 1 : frame.columns) + "\nnrows "
        + QByteArray::number(empty ? 1 : frame.rows) + "\nxllcorner " + plainNumber(empty ? 0.0 : frame.minX)
        + "\nyllcorner " + plainNumber(empty ? 0.0 : frame.minY) + "\ncellsize " + plainNumber(metres(frame.cellSize))
        + "\nNODATA_value " + kNoData + '\n';
    if (empty)
        return text + kNoData + '\n';
    for (int row = frame.rows - 1; row >= 0; --row) {
        for (int column = 0; column < frame.columns; ++column)
            text += (isCovered(heatmap, frame.index(column, row)) ? plainNumber(heatmap.grid.at(column, row)) + decimals
                                                                  : QByteArray(kNoData))
                + (column + 1 < frame.columns ? ' ' : '\n');
    }
    return text;
}

/// Merged, without its single answers.
QByteArray heatmapFile(const Heatmap &heatmap)
{
    return writeHeatmapFile(heatmap, {false, fileWarningTexts(heatmap.warnings), QStringLiteral(FLOORSCOPE_VERSION)});
}

}   // namespace

std::vector<ExportFormat> exportFormats()
{
    return {
        {"csv", Words::tr("OUT.csv"), cellsCsv},
        {"geojson", Words::tr("OUT.geojson (cells as squares in local meters)"), cellsGeoJson},
        {"asc", Words::tr("OUT.asc (ESRI ASCII grid, -9999 where it is known that no sensor looks)"), cellsAsciiGrid},
        {"json", Words::tr("OUT.json"), heatmapFile}};
}

QByteArray exportedBytes(const Heatmap &heatmap, const QString &ending)
{
    const std::vector<ExportFormat> formats = exportFormats();
    const auto format = std::find_if(formats.begin(), formats.end(), [&ending](const ExportFormat &each) {
        return ending == QLatin1String(each.ending);
    });
    return format == formats.end() ? QByteArray() : format->bytes(heatmap);
}

}   // namespace floorscope
