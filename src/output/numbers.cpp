// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/numbers.h"

#include "analysis/statistics.h"
#include "heatmap/io/json_writer.h"
#include "output/plain_number.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace floorscope {

namespace {

constexpr std::size_t kHottest = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Numbers)
};

void writeBounds(json::Writer &out, const std::optional<FloorRect> &bounds)
{
    if (!bounds) {
        out.raw("null");
        return;
    }
    out.raw("{\"min_x\": ").number(bounds->minX).raw(", \"max_x\": ").number(bounds->maxX);
    out.raw(", \"min_y\": ").number(bounds->minY).raw(", \"max_y\": ").number(bounds->maxY).raw("}");
}

void writeHottest(json::Writer &out, const Heatmap &heatmap)
{
    out.list(hottestCells(heatmap.grid, kHottest), [&out](const RankedCell &cell) {
        out.raw("\n  {\"x\": ")
            .number(cell.x)
            .raw(", \"y\": ")
            .number(cell.y)
            .raw(", \"value\": ")
            .number(cell.value)
            .raw("}");
    });
}

/// Calls visit(x, y, a, b, difference) for every cell with detections on a side.
template <typename Visit>
void forEachChange(const Comparison &comparison, Visit visit)
{
    const GridFrame &frame = comparison.before.frame();
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const double a = comparison.before.at(column, row);
            const double b = comparison.after.at(column, row);
            if (a > 0.0 || b > 0.0)
                visit(frame.centreX(column), frame.centreY(row), a, b, comparison.difference.at(column, row));
        }
    }
}

QByteArray side(double hours, std::uint64_t total)
{
    return "{\"observed_hours\":" + plainNumber(hours) + ",\"total_detections\":" + plainNumber(total) + '}';
}

QByteArray mismatchNames(const std::vector<Mismatch> &mismatches)
{
    QByteArrayList names;
    for (const Mismatch mismatch : mismatches) {
        switch (mismatch) {
        case Mismatch::OtherHours: names << "\"other_hours\""; break;
        case Mismatch::Overlap: names << "\"overlap\""; break;
        case Mismatch::Reversed: names << "\"reversed\""; break;
        case Mismatch::SilentBefore: names << "\"silent_days_a\""; break;
        case Mismatch::SilentAfter: names << "\"silent_days_b\""; break;
        }
    }
    return names.join(',');
}

/// How a table writes numbers: in English the same on every computer, else as the language has them.
QLocale tableNumbers()
{
    const QLocale locale;
    const bool english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    return english ? QLocale::c() : locale;
}

QStringList inColumns(const std::vector<std::pair<QString, QString>> &rows)
{
    qsizetype width = 20;
    for (const auto &row : rows)
        width = std::max(width, row.first.size() + 2);
    QStringList lines;
    for (const auto &[name, value] : rows)
        lines << name.leftJustified(width) + value;
    return lines;
}

}   // namespace

QByteArray statsJson(const Heatmap &heatmap)
{
    QByteArray text;
    json::Writer out(text);
    out.raw("{\n \"space_id\": ").stringOrNull(heatmap.origin.spaceId);
    out.raw(",\n \"resolution\": ").number(metres(heatmap.cellSize));
    out.raw(",\n \"observed_hours\": ").numberOrNull(heatmap.observed.hours);
    out.raw(",\n \"total_detections\": ").number(heatmap.total);
    out.raw(",\n \"max_value\": ").number(heatmap.maximum);
    out.raw(",\n \"occupied_cells\": ").number(std::uint64_t(heatmap.occupiedCells));
    out.raw(",\n \"bounds\": ");
    writeBounds(out, heatmap.bounds);
    out.raw(",\n \"hottest\": ");
    writeHottest(out, heatmap);
    out.raw(",\n \"zones\": [],\n \"outside\": null,\n \"gi_star\": null\n}\n");
    return text;
}

QByteArray statsCsv(const Heatmap &heatmap)
{
    QByteArray text("name,value\n");
    text += "resolution," + plainNumber(metres(heatmap.cellSize)) + '\n';
    text += "observed_hours," + (heatmap.observed.hours ? plainNumber(*heatmap.observed.hours) : QByteArray()) + '\n';
    text += "total_detections," + plainNumber(heatmap.total) + '\n';
    text += "max_value," + plainNumber(heatmap.maximum) + '\n';
    text += "occupied_cells," + QByteArray::number(static_cast<qulonglong>(heatmap.occupiedCells)) + '\n';
    return text;
}

QByteArray statsTable(const Heatmap &heatmap)
{
    const QLocale numbers = tableNumbers();
    const QString hoursUnknown = Words::tr("unknown (tell them with merge --exposure)");
    const std::optional<double> &observed = heatmap.observed.hours;
    std::vector<std::pair<QString, QString>> rows{
        {Words::tr("Floor"), heatmap.origin.spaceId.isEmpty() ? Words::tr("unknown") : heatmap.origin.spaceId},
        {Words::tr("Cell size"), Words::tr("%1 m").arg(numbers.toString(metres(heatmap.cellSize)))},
        {Words::tr("Observed hours"), observed ? hoursText(*observed, numbers) : hoursUnknown},
        {Words::tr("Detections"), countText(heatmap.total, numbers)}};
    if (const std::optional<double> hours = hoursForRates(heatmap.observed))
        rows.emplace_back(Words::tr("Per observed hour"),
                          valueText(static_cast<double>(heatmap.total) / *hours, numbers));
    rows.emplace_back(Words::tr("Used cells"), countText(heatmap.occupiedCells, numbers));
    QStringList lines = inColumns(rows);
    lines << QString() << Words::tr("Hottest cells (center in meters, detections)");
    for (const RankedCell &cell : hottestCells(heatmap.grid, kHottest))
        lines << QStringLiteral("  x %1  y %2  %3")
                     .arg(numbers.toString(cell.x, 'f', 3), 9)
                     .arg(numbers.toString(cell.y, 'f', 3), 9)
                     .arg(countText(cell.value, numbers));
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

QByteArray comparisonJson(const Comparison &comparison, const std::vector<Mismatch> &mismatches)
{
    QByteArray text = "{\"unit\":\"detections per observed hour\",\n\"a\":" + side(comparison.hoursA, comparison.totalA)
        + ",\n\"b\":" + side(comparison.hoursB, comparison.totalB) + ",\n\"mismatches\":[" + mismatchNames(mismatches)
        + "],\n\"cells\":[";
    bool first = true;
    forEachChange(comparison, [&](double x, double y, double a, double b, double difference) {
        text += first ? "\n[" : ",\n[";
        first = false;
        text += plainNumber(x) + ',' + plainNumber(y) + ',' + plainNumber(a) + ',' + plainNumber(b) + ','
            + plainNumber(difference) + ']';
    });
    return text + "\n]}\n";
}

QByteArray comparisonCsv(const Comparison &comparison)
{
    QByteArray text("x,y,a,b,difference\n");
    forEachChange(comparison, [&](double x, double y, double a, double b, double difference) {
        text += plainNumber(x) + ',' + plainNumber(y) + ',' + plainNumber(a) + ',' + plainNumber(b) + ','
            + plainNumber(difference) + '\n';
    });
    return text;
}

}   // namespace floorscope
