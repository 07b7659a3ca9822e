// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/export_formats.h"

#include "heatmap/io/heatmap_file.h"
#include "output/plain_number.h"
#include "output/provenance.h"
#include "output/unit_values.h"
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

/// Nothing where it is withheld to protect individuals.
using Count = std::optional<std::uint64_t>;

/// True where coverage is unknown, too.
bool isCovered(const Heatmap &heatmap, std::size_t cell)
{
    return !heatmap.coverage || heatmap.coverage->covered[cell];
}

/// Whether a number stands for the cell in a grid of them.
bool isTold(const Heatmap &heatmap, std::size_t cell)
{
    return isCovered(heatmap, cell) && !isWithheld(heatmap.withheld, cell);
}

/// Calls visit(x, y, cell, count) for every cell of which something is known, row by row from the lowest y: with
/// detections, or known to be covered and without any; nothing for a count that is withheld.
template <typename Visit>
void forEachKnownCell(const Heatmap &heatmap, Visit visit)
{
    const GridFrame &frame = heatmap.grid.frame();
    for (int row = 0; row < frame.rows && !withholdsAll(heatmap.withheld); ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const std::size_t cell = frame.index(column, row);
            const std::uint64_t count = heatmap.grid.values()[cell];
            if (isWithheld(heatmap.withheld, cell))
                visit(frame.centreX(column), frame.centreY(row), cell, Count());
            else if (count > 0 || (heatmap.coverage && isCovered(heatmap, cell)))
                visit(frame.centreX(column), frame.centreY(row), cell, Count(count));
        }
    }
}

QByteArray countText(const Count &count, const char *unknown)
{
    return count ? plainNumber(*count) : QByteArray(unknown);
}

QByteArray rateText(const Count &count, const std::optional<double> &hours, const char *unknown)
{
    return count && hours ? plainNumber(static_cast<double>(*count) / *hours) : QByteArray(unknown);
}

/// The numbers of one more column, which the look's unit asks for.
class UnitNumbers
{
public:
    explicit UnitNumbers(const ExportedMap &map) : m_name(unitColumn(map.look))
    {
        if (m_name.isEmpty())
            return;
        m_numbers = unitValues(map.heatmap, map.look, map.rate);
        m_known = m_numbers.meaning != FieldMeaning::Total;
    }

    /// Empty: there is no such column.
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] QByteArray text(std::size_t cell, const Count &count, const char *unknown) const
    {
        return m_known && count ? plainNumber(m_numbers.values[cell]) : QByteArray(unknown);
    }

private:
    QByteArray m_name;
    UnitValues m_numbers;
    bool m_known = false;
};

/// What the numbers are; of person-hours the rate, too, with the spread that makes them an estimate.
std::vector<Provenance> factsOf(const ExportedMap &map)
{
    std::vector<Provenance> facts = provenance(map.heatmap, map.floor);
    if (map.look.unit == Unit::PersonHours && map.rate) {
        facts.push_back({"estimated_detections_per_person_second", map.rate->median});
        facts.push_back({"estimated_detections_per_person_second_lower", map.rate->lower});
        facts.push_back({"estimated_detections_per_person_second_upper", map.rate->upper});
    }
    return facts;
}

/// What the numbers are as lines that begin with #, then x, y (centre, metres), detections, per_hour (empty where hours
/// are unknown or none) and the look's unit; one line per known cell, from the lowest y upward. What is withheld has no
/// numbers.
QByteArray cellsCsv(const ExportedMap &map)
{
    const Heatmap &heatmap = map.heatmap;
    const UnitNumbers more(map);
    QByteArray text = provenanceLines(factsOf(map)) + "x,y,detections,per_hour"
        + (more.name().isEmpty() ? QByteArray() : ',' + more.name()) + '\n';
    forEachKnownCell(heatmap, [&](double x, double y, std::size_t cell, const Count &count) {
        text += plainNumber(x) + ',' + plainNumber(y) + ',' + countText(count, "") + ','
            + rateText(count, hoursForRates(heatmap.observed), "");
        text += (more.name().isEmpty() ? QByteArray() : ',' + more.text(cell, count, "")) + '\n';
    });
    return text;
}

/// A FeatureCollection; one square per known cell in local metres (no geographic coordinates), properties detections,
/// per_hour and the look's unit. What the numbers are stands in its member "floorscope".
QByteArray cellsGeoJson(const ExportedMap &map)
{
    const Heatmap &heatmap = map.heatmap;
    const UnitNumbers more(map);
    const double half = metres(heatmap.cellSize) / 2.0;
    QByteArray text("{\"type\":\"FeatureCollection\",\"name\":\"detections\",\n\"floorscope\":{");
    json::Writer out(text);
    writeProvenance(out, factsOf(map), ",\n ");
    text += "},\n\"features\":[";
    bool first = true;
    forEachKnownCell(heatmap, [&](double x, double y, std::size_t cell, const Count &count) {
        const auto corner = [&](double dx, double dy) -> QByteArray {
            return '[' + plainNumber(x + dx) + ',' + plainNumber(y + dy) + ']';
        };
        text += first ? "\n" : ",\n";
        first = false;
        text += "{\"type\":\"Feature\",\"properties\":{\"detections\":" + countText(count, "null")
            + ",\"per_hour\":" + rateText(count, hoursForRates(heatmap.observed), "null");
        if (!more.name().isEmpty())
            text += ",\"" + more.name() + "\":" + more.text(cell, count, "null");
        text += "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + corner(-half, -half) + ','
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
/// that no sensor covers, where that is known, or one that is withheld. Without any cell one of NODATA, since a grid
/// has at least one. What the numbers are follows as lines that begin with #: readers stop after the last cell.
QByteArray cellsAsciiGrid(const ExportedMap &map)
{
    const Heatmap &heatmap = map.heatmap;
    const GridFrame &frame = heatmap.grid.frame();
    const bool empty = frame.columns == 0 || frame.rows == 0;
    const QByteArray decimals = needsWideNumbers(heatmap) ? ".0" : "";
    QByteArray text = "ncols " + QByteArray::number(empty ? 1 : frame.columns) + "\nnrows "
        + QByteArray::number(empty ? 1 : frame.rows) + "\nxllcorner " + plainNumber(empty ? 0.0 : frame.minX)
        + "\nyllcorner " + plainNumber(empty ? 0.0 : frame.minY) + "\ncellsize " + plainNumber(metres(frame.cellSize))
        + "\nNODATA_value " + kNoData + '\n';
    if (empty)
        return text + kNoData + '\n' + provenanceLines(provenance(heatmap, map.floor));
    for (int row = frame.rows - 1; row >= 0; --row) {
        for (int column = 0; column < frame.columns; ++column)
            text += (isTold(heatmap, frame.index(column, row)) ? plainNumber(heatmap.grid.at(column, row)) + decimals
                                                               : QByteArray(kNoData))
                + (column + 1 < frame.columns ? ' ' : '\n');
    }
    return text + provenanceLines(provenance(heatmap, map.floor));
}

/// Merged, without its single answers.
QByteArray heatmapFile(const ExportedMap &map)
{
    return writeHeatmapFile(map.heatmap,
                            {false, fileWarningTexts(map.heatmap.warnings), QStringLiteral(FLOORSCOPE_VERSION)});
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

QByteArray exportedBytes(const ExportedMap &map, const QString &ending)
{
    const std::vector<ExportFormat> formats = exportFormats();
    const auto format = std::find_if(formats.begin(), formats.end(), [&ending](const ExportFormat &each) {
        return ending == QLatin1String(each.ending);
    });
    return format == formats.end() ? QByteArray() : format->bytes(map);
}

}   // namespace floorscope
