// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/zones/zone_numbers.h"

#include "output/evidence/evidence_numbers.h"
#include "output/figures/figure_numbers.h"
#include "output/plain_number.h"
#include "output/provenance.h"
#include "output/text_columns.h"
#include "words/zone_table_text.h"

#include <algorithm>

namespace floorscope {

namespace {

/// Calls visit(name, value as JSON or nothing) for each field of a row; a place stands behind the busiest cell.
template <typename Visit>
void forEachField(const ZoneTable &table, const ZoneRow &row, Visit visit)
{
    for (const ZoneColumn &column : zoneColumns(table)) {
        const QByteArray name = zoneColumnName(column, table.compares);
        if (column.measure == ZoneMeasure::Name) {
            visit(name, row.place.zone.name);
        } else if (column.measure == ZoneMeasure::Kind) {
            visit(name, QString::fromLatin1(countedKindName(row.place.kind)));
        } else if (column.measure == ZoneMeasure::Evidence) {
            visit(name, row.change ? QString::fromLatin1(verdictName(row.change->verdict)) : QString());
        } else {
            visit(name, zoneValue(table, row, column));
        }
        if (column.measure == ZoneMeasure::PersonHours) {
            const std::optional<PersonHours> hours = personHours(table, row);
            visit(name + "_lower", hours ? std::optional(hours->lower) : std::nullopt);
            visit(name + "_upper", hours ? hours->upper : std::nullopt);
        }
        if (column.measure != ZoneMeasure::Peak)
            continue;
        const std::optional<ZoneFigures> &figures = row.figures[column.period];
        const std::optional<RankedCell> peak = figures ? figures->peak : std::nullopt;
        visit(QByteArray(name).replace("cell", "x"), peak ? std::optional(peak->x) : std::nullopt);
        visit(QByteArray(name).replace("cell", "y"), peak ? std::optional(peak->y) : std::nullopt);
    }
}

QByteArray csvValue(const QString &text)
{
    return csvText(text);
}

QByteArray csvValue(std::optional<double> value)
{
    return numberField(value);
}

std::vector<QStringList> textsOf(const ZoneTable &table, const QLocale &numbers)
{
    const std::vector<ZoneColumn> columns = zoneColumns(table);
    std::vector<QStringList> lines(1);
    for (const ZoneColumn &column : columns)
        lines.front().push_back(zoneHeading(column, table.compares));
    for (const ZoneRow &row : table.rows) {
        lines.emplace_back();
        for (const ZoneColumn &column : columns)
            lines.back().push_back(zoneText(table, row, column, numbers));
    }
    return lines;
}

}   // namespace

QByteArray zoneCsv(const ZoneTable &table, const Drawn &drawn)
{
    QByteArray text = provenanceLines(drawn) + "# zone_rule: " + zoneRuleName(table.rule).toUtf8() + '\n';
    if (table.rate)
        text += "# estimated_detections_per_person_second: " + plainNumber(table.rate->median)
            + "; middle half of stretches: " + plainNumber(table.rate->lower) + " to " + plainNumber(table.rate->upper)
            + '\n' + openEndLine(table.rate);
    QByteArray names;
    forEachField(table, table.rows.front(),
                 [&names](const QByteArray &name, const auto &) { names += (names.isEmpty() ? "" : ",") + name; });
    text += names + '\n';
    for (const ZoneRow &row : table.rows) {
        QByteArray line;
        bool first = true;
        forEachField(table, row, [&](const QByteArray &, const auto &value) {
            line += (first ? QByteArray() : QByteArray(",")) + csvValue(value);
            first = false;
        });
        text += line + '\n';
    }
    return text;
}

QByteArray zoneJson(const ZoneTable &table, const Drawn &drawn)
{
    QByteArray text;
    json::Writer out(text);
    out.raw("{\n ");
    writeProvenance(out, drawn);
    out.raw(",\n \"rule\": ").string(zoneRuleName(table.rule));
    if (table.rate) {
        out.raw(",\n \"detections_per_person_second\": ");
        writeRate(out, table.rate);
    }
    out.raw(",\n \"zones\": ");
    out.list(table.rows, [&](const ZoneRow &row) {
        std::string_view between = "\n  {";
        forEachField(table, row, [&](const QByteArray &name, const auto &value) {
            out.raw(between).string(QString::fromLatin1(name)).raw(": ");
            between = ", ";
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
                out.stringOrNull(value);
            else
                out.numberOrNull(value);
        });
        out.raw("}");
    });
    out.raw("\n}\n");
    return text;
}

QByteArray zoneLines(const ZoneTable &table, const QLocale &numbers)
{
    constexpr qsizetype kWords = 2;   // name and kind
    const QString text = aligned(textsOf(table, numbers), kWords).join(QLatin1Char('\n')) + QLatin1Char('\n');
    return (text + QLatin1Char('\n') + zoneTableNote(table, numbers) + QLatin1Char('\n')).toUtf8();
}

}   // namespace floorscope
