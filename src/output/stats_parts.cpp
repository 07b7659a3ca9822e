// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/stats_parts.h"

#include "floor/uncovered_rooms.h"
#include "output/plain_number.h"
#include "output/text_columns.h"
#include "service/day_totals.h"
#include "words/number_text.h"
#include "words/zone_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kToldArea = 0.01;   ///< m²: less in several zones is the drawing's want of care

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::StatsParts)
};

/// A name and its number a line, below a heading.
QStringList namedNumbers(const QStringList &names, const QStringList &values)
{
    std::vector<QStringList> rows;
    for (qsizetype i = 0; i < names.size(); ++i)
        rows.push_back({QStringLiteral("  ") + names[i], values[i]});
    return aligned(rows);
}

/// Single days tell of too few: a map that protects individuals has none.
std::optional<std::vector<DayTotal>> toldDays(const Heatmap &heatmap)
{
    return heatmap.withheld ? std::nullopt : dayTotals(heatmap.observed);
}

ZoneTotals totalsOf(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                    const std::optional<Floor> &floor)
{
    return zoneTotals(heatmap, zones, zoneCells(heatmap.grid.frame(), zones, rule), findUncoveredRooms(floor));
}

std::optional<double> ratio(std::optional<double> part, std::optional<double> whole)
{
    return part && whole && *whole > 0.0 ? std::optional(*part / *whole) : std::nullopt;
}

void writeFigures(json::Writer &out, const Heatmap &heatmap, const ZoneFigures &figures)
{
    const std::optional<double> perHour = ratio(figures.detections, hoursForRates(heatmap.observed));
    out.raw("\"area_m2\": ").number(figures.area).raw(", \"detections\": ").numberOrNull(figures.detections);
    out.raw(", \"detections_per_hour\": ").numberOrNull(perHour);
    out.raw(", \"detections_per_hour_and_m2\": ").numberOrNull(ratio(perHour, figures.area));
    out.raw(", \"share\": ").numberOrNull(ratio(figures.detections, static_cast<double>(heatmap.total)));
    out.raw(", \"peak\": ");
    if (figures.peak)
        out.raw("{\"x\": ")
            .number(figures.peak->x)
            .raw(", \"y\": ")
            .number(figures.peak->y)
            .raw(", \"value\": ")
            .number(figures.peak->value)
            .raw("}");
    else
        out.raw("null");
    out.raw(", \"used_share\": ").numberOrNull(usedShare(figures));
}

QStringList zoneCounts(const ZoneTotals &totals, const QLocale &numbers)
{
    const auto text = [&](const ZoneFigures &figures) {
        return figures.withheld  ? Words::tr("withheld")
            : figures.unseen     ? Words::tr("no sensor")
            : figures.detections ? countText(static_cast<std::uint64_t>(std::llround(*figures.detections)), numbers)
                                 : Words::tr("no outline");
    };
    QStringList values;
    for (const ZoneFigures &figures : totals.zones)
        values << text(figures);
    return values << text(totals.outside);
}

QStringList dayLines(const Heatmap &heatmap, const QLocale &numbers)
{
    const std::optional<std::vector<DayTotal>> days = toldDays(heatmap);
    if (heatmap.observed.intervals.empty())
        return {};
    if (heatmap.withheld)
        return {QString(), Words::tr("Detections per day: withheld to protect individuals")};
    if (!days)
        return {QString(),
                Words::tr("Detections per day: unknown, since an answer spans several days (fetch with --split day)")};
    QStringList names, values;
    for (const DayTotal &day : *days) {
        names << day.day.toString(Qt::ISODate) + QLatin1Char(' ')
                + numbers.standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat);
        values << (day.observedHours > 0.0 ? countText(day.detections, numbers) : Words::tr("missing"));
    }
    return QStringList{QString(), Words::tr("Detections per day")} + namedNumbers(names, values);
}

QStringList zoneLines(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                      const std::optional<Floor> &floor, const QLocale &numbers)
{
    if (zones.empty())
        return {};
    const ZoneTotals totals = totalsOf(heatmap, zones, rule, floor);
    QStringList names, values = zoneCounts(totals, numbers);
    for (std::size_t i = 0; i < zones.size(); ++i)
        names << (zones[i].name.isEmpty() ? Words::tr("zone %1").arg(i + 1) : zones[i].name);
    names << Words::tr("outside of all");
    if (totals.sharedArea > kToldArea) {
        names << Words::tr("counted in several");
        values << (totals.sharedDetections
                       ? countText(static_cast<std::uint64_t>(std::llround(*totals.sharedDetections)), numbers)
                       : Words::tr("withheld"));
    }
    return QStringList{QString(), Words::tr("Detections per zone (%1)").arg(zoneRuleText(rule))}
    + namedNumbers(names, values);
}

}   // namespace

void writeDays(json::Writer &out, const Heatmap &heatmap)
{
    const std::optional<std::vector<DayTotal>> days = toldDays(heatmap);
    if (!days) {
        out.raw("null");
        return;
    }
    out.list(*days, [&out](const DayTotal &day) {
        out.raw("\n  {\"day\": ")
            .string(day.day.toString(Qt::ISODate))
            .raw(", \"detections\": ")
            .number(day.detections);
        out.raw(", \"observed_hours\": ").number(day.observedHours).raw("}");
    });
}

void writeZones(json::Writer &out, const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                const std::optional<Floor> &floor)
{
    const ZoneTotals totals = totalsOf(heatmap, zones, rule, floor);
    out.list(zones, [&](const Zone &zone) {
        out.raw("\n  {\"name\": ").stringOrNull(zone.name).raw(", ");
        writeFigures(out, heatmap, totals.zones[static_cast<std::size_t>(&zone - zones.data())]);
        out.raw("}");
    });
    if (zones.empty()) {
        out.raw(",\n \"rule\": null,\n \"outside\": null,\n \"shared\": null");
        return;
    }
    out.raw(",\n \"rule\": ").string(zoneRuleName(rule)).raw(",\n \"outside\": {");
    writeFigures(out, heatmap, totals.outside);
    out.raw("},\n \"shared\": {\"area_m2\": ").number(totals.sharedArea);
    out.raw(", \"detections\": ").numberOrNull(totals.sharedDetections).raw("}");
}

QByteArray statsRows(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                     const std::optional<Floor> &floor)
{
    QByteArray rows;
    for (const DayTotal &day : toldDays(heatmap).value_or(std::vector<DayTotal>()))
        rows += "day " + day.day.toString(Qt::ISODate).toUtf8() + ','
            + (day.observedHours > 0.0 ? QByteArray::number(qulonglong(day.detections)) : QByteArray()) + '\n';
    if (zones.empty())
        return rows;
    const ZoneTotals totals = totalsOf(heatmap, zones, rule, floor);
    rows += "zone_rule," + zoneRuleName(rule).toUtf8() + '\n';
    for (std::size_t i = 0; i < zones.size(); ++i)
        rows += csvText(QStringLiteral("zone ") + zones[i].name) + ',' + numberField(totals.zones[i].detections) + '\n';
    rows += "outside," + numberField(totals.outside.detections) + '\n';
    return totals.sharedArea > kToldArea ? rows + "shared," + numberField(totals.sharedDetections) + '\n' : rows;
}

QStringList statsLines(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                       const std::optional<Floor> &floor, const QLocale &numbers)
{
    return zoneLines(heatmap, zones, rule, floor, numbers) + dayLines(heatmap, numbers);
}

QString zoneName(const std::vector<Zone> &zones, FloorPoint place)
{
    const Zone *zone = zoneAt(zones, place);
    return zone ? zone->name : QString();
}

}   // namespace floorscope
