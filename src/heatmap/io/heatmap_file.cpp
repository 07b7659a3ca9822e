// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/heatmap_file.h"

#include "base/time_zone.h"
#include "heatmap/io/file_names.h"
#include "heatmap/io/file_question.h"
#include "heatmap/io/json_writer.h"

namespace floorscope {

namespace {

using json::Writer;

constexpr qsizetype kBytesPerCell = 24;

void writeCell(Writer &out, double x, double y, std::uint64_t count)
{
    out.raw("[").number(x).raw(",").number(y).raw(",").number(count).raw("]");
}

void writeCells(Writer &out, const std::vector<Cell> &cells)
{
    out.list(cells, [&out](const Cell &cell) { writeCell(out, cell.x, cell.y, cell.count); });
}

/// Row by row from the lowest y upward: the occupied cells, and the empty ones that are known to be covered.
void writeGrid(Writer &out, const Heatmap &heatmap)
{
    const GridFrame &frame = heatmap.grid.frame();
    std::string_view comma;
    out.raw("[");
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const std::uint64_t count = heatmap.grid.at(column, row);
            if (isWithheld(heatmap.withheld, frame.index(column, row)))
                continue;
            if (count == 0 && !(heatmap.coverage && heatmap.coverage->covered[frame.index(column, row)]))
                continue;
            out.raw(comma).raw("\n");
            writeCell(out, frame.centreX(column), frame.centreY(row), count);
            comma = ",";
        }
    }
    out.raw("]");
}

void writeMetadata(Writer &out, const Heatmap &heatmap)
{
    const FloorRect bounds = heatmap.bounds.value_or(FloorRect{});
    out.raw("{\"type\":\"occupancy\",\"resolution\":").number(metres(heatmap.cellSize));
    out.raw(",\"total_detections\":").number(heatmap.total).raw(",\"max_value\":").number(heatmap.maximum);
    out.raw(",\"bounds\":{\"min_x\":").number(bounds.minX).raw(",\"max_x\":").number(bounds.maxX);
    out.raw(",\"min_y\":").number(bounds.minY).raw(",\"max_y\":").number(bounds.maxY).raw("}}");
}

/// `counts`: null in place of what is withheld.
void writeInterval(Writer &out, const Interval &interval, bool counts, bool withCells)
{
    out.raw("\n{\"start\":");
    json::writeTime(out, interval.span.start);
    out.raw(",\"stop\":");
    json::writeTime(out, interval.span.stop);
    out.raw(interval.status == IntervalStatus::Ok ? ",\"status\":\"ok\"" : ",\"status\":\"missing\"");
    out.raw(",\"detections\":");
    if (counts || interval.status == IntervalStatus::Missing)
        out.number(interval.detections);
    else
        out.raw("null");
    out.raw(",\"sha256\":").stringOrNull(QString::fromLatin1(interval.sha256)).raw(",\"cells\":");
    if (withCells && interval.cells)
        writeCells(out, rowByRow(interval.cells->unpacked()));
    else
        out.raw("null");
    out.raw("}");
}

void writeSilentDays(Writer &out, const std::optional<std::vector<QDate>> &days)
{
    if (!days)
        out.raw("null");
    else
        out.list(*days, [&out](QDate day) { out.string(day.toString(Qt::ISODate)); });
}

void writePhases(Writer &out, const Heatmap &heatmap)
{
    out.raw(",\"tally\":").list(heatmap.tally, [&out](const auto &entry) {
        out.raw("[").number(entry.first.x).raw(",").number(entry.first.y).raw(",").number(entry.second).raw("]");
    });
    out.raw(",\"allowed_phases\":");
    if (!heatmap.allowed)
        out.raw("null");
    else
        out.list(*heatmap.allowed,
                 [&out](PhasePair phase) { out.raw("[").number(phase.x).raw(",").number(phase.y).raw("]"); });
    out.raw(",\"misfits\":");
    writeCells(out, heatmap.misfits);
}

void writeFaults(Writer &out, const Warnings &warnings)
{
    out.raw(",\"faults\":").list(warnings, [&out](const Warning &warning) {
        out.raw("{\"kind\":")
            .string(faultName(warning.kind))
            .raw(",\"count\":")
            .number(static_cast<double>(warning.count));
        out.raw(",\"detail\":").string(writtenDetail(warning)).raw("}");
    });
}

/// Null where individuals are not protected.
void writeWithheld(Writer &out, const Heatmap &heatmap)
{
    out.raw(",\"withheld_all\":").raw(withholdsAll(heatmap.withheld) ? "true" : "false").raw(",\"withheld\":");
    if (heatmap.withheld)
        writeCells(out, withheldCentres(heatmap));
    else
        out.raw("null");
}

/// What only a later merge needs: the file can be merged again as if its answers had been merged one by one.
void writeOrigin(Writer &out, const Heatmap &heatmap)
{
    writePhases(out, heatmap);
    out.raw(",\"coverage_known\":").raw(heatmap.coverage ? "true" : "false");
    out.raw(",\"raw_answers\":").list(heatmap.rawAnswers, [&out](const QByteArray &sha) {
        out.string(QString::fromLatin1(sha));
    });
    writeFaults(out, heatmap.warnings);
}

void writeFloorscope(Writer &out, const Heatmap &heatmap, const HeatmapFileOptions &options)
{
    out.raw("{\"version\":").string(options.version).raw(",\"space\":").stringOrNull(heatmap.origin.spaceId);
    out.raw(",\"floor\":");
    json::writeFloorName(out, heatmap.origin.floor);
    out.raw(",\"question\":");
    json::writeAsked(out, heatmap.origin.asked);
    out.raw(",\"resolution\":").number(metres(heatmap.cellSize));
    out.raw(",\"phase\":{\"x\":").number(heatmap.phase.x).raw(",\"y\":").number(heatmap.phase.y).raw("}");
    out.raw(",\"timezone\":").stringOrNull(QString::fromLatin1(heatmap.observed.timeZone));
    out.raw(",\"timezone_database\":").string(QString::fromLatin1(TimeZone::databaseVersion()));
    out.raw(",\"observed_hours\":").numberOrNull(heatmap.observed.hours).raw(",\"silent_days\":");
    writeSilentDays(out, heatmap.observed.silentDays);
    out.raw(",\"warnings\":").list(options.warnings, [&out](const QString &sentence) { out.string(sentence); });
    out.raw(",\"intervals\":").list(heatmap.observed.intervals, [&](const Interval &interval) {
        writeInterval(out, interval, !heatmap.withheld, !options.mergedOnly);
    });
    writeOrigin(out, heatmap);
    writeWithheld(out, heatmap);
    out.raw("}");
}

}   // namespace

QByteArray writeHeatmapFile(const Heatmap &heatmap, const HeatmapFileOptions &options)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(heatmap.occupiedCells) * kBytesPerCell + 4096);
    Writer out(bytes);
    out.raw("{\"heatmap_v2\":{\"array_cells\":");
    writeGrid(out, heatmap);
    out.raw(",\n\"metadata\":");
    writeMetadata(out, heatmap);
    out.raw("},\n\"floorscope\":");
    writeFloorscope(out, heatmap, options);
    out.raw("}\n");
    return bytes;
}

}   // namespace floorscope
