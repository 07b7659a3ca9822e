// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/stats_parts.h"

#include "analysis/zone_totals.h"
#include "service/day_totals.h"
#include "words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::StatsParts)
};

/// A field of CSV, quoted where it has to be (RFC 4180).
QByteArray csvField(const QString &text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter == QLatin1Char(',') || letter == QLatin1Char('"') || letter == QLatin1Char('\n')
            || letter == QLatin1Char('\r');
    });
    return plain ? text.toUtf8() : '"' + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

/// Two columns, the second one flush right.
QStringList aligned(const QStringList &names, const QStringList &values)
{
    const auto widest = [](const QStringList &texts) {
        qsizetype width = 0;
        for (const QString &text : texts)
            width = std::max(width, text.size());
        return width;
    };
    const qsizetype left = widest(names), right = widest(values);
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); ++i)
        lines << QStringLiteral("  ") + names[i].leftJustified(left + 2) + values[i].rightJustified(right);
    return lines;
}

/// Single days tell of too few: a map that protects individuals has none.
std::optional<std::vector<DayTotal>> toldDays(const Heatmap &heatmap)
{
    return heatmap.withheld ? std::nullopt : dayTotals(heatmap.observed);
}

bool isWithheld(const ZoneTotals &totals, std::size_t zone)
{
    return !totals.withheld.empty() && totals.withheld[zone] != 0;
}

/// Nothing in place of what is withheld.
QByteArray numberField(std::uint64_t count, bool withheld)
{
    return withheld ? QByteArray() : QByteArray::number(qulonglong(count));
}

void numberOrNull(json::Writer &out, std::uint64_t count, bool unknown)
{
    if (unknown)
        out.raw("null");
    else
        out.number(count);
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
    return QStringList{QString(), Words::tr("Detections per day")} + aligned(names, values);
}

QStringList zoneLines(const Heatmap &heatmap, const std::vector<Zone> &zones, const QLocale &numbers)
{
    if (zones.empty())
        return {};
    const ZoneTotals totals = zoneTotals(heatmap, zones);
    QStringList names, values;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        names << (zones[i].name.isEmpty() ? Words::tr("zone %1").arg(i + 1) : zones[i].name);
        values << (isWithheld(totals, i) ? Words::tr("withheld") : countText(totals.zones[i], numbers));
    }
    names << Words::tr("outside of all");
    values << (totals.outsideWithheld ? Words::tr("withheld") : countText(totals.outside, numbers));
    return QStringList{QString(), Words::tr("Detections per zone")} + aligned(names, values);
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

void writeZones(json::Writer &out, const Heatmap &heatmap, const std::vector<Zone> &zones)
{
    const ZoneTotals totals = zoneTotals(heatmap, zones);
    out.list(zones, [&](const Zone &zone) {
        const auto index = static_cast<std::size_t>(&zone - zones.data());
        out.raw("\n  {\"name\": ").stringOrNull(zone.name).raw(", \"detections\": ");
        numberOrNull(out, totals.zones[index], isWithheld(totals, index));
        out.raw("}");
    });
    out.raw(",\n \"outside\": ");
    numberOrNull(out, totals.outside, zones.empty() || totals.outsideWithheld);
}

QByteArray statsRows(const Heatmap &heatmap, const std::vector<Zone> &zones)
{
    QByteArray rows;
    for (const DayTotal &day : toldDays(heatmap).value_or(std::vector<DayTotal>()))
        rows += "day " + day.day.toString(Qt::ISODate).toUtf8() + ','
            + (day.observedHours > 0.0 ? QByteArray::number(qulonglong(day.detections)) : QByteArray()) + '\n';
    if (zones.empty())
        return rows;
    const ZoneTotals totals = zoneTotals(heatmap, zones);
    for (std::size_t i = 0; i < zones.size(); ++i)
        rows += csvField(QStringLiteral("zone ") + zones[i].name) + ','
            + numberField(totals.zones[i], isWithheld(totals, i)) + '\n';
    return rows + "outside," + numberField(totals.outside, totals.outsideWithheld) + '\n';
}

QStringList statsLines(const Heatmap &heatmap, const std::vector<Zone> &zones, const QLocale &numbers)
{
    return zoneLines(heatmap, zones, numbers) + dayLines(heatmap, numbers);
}

QString zoneName(const std::vector<Zone> &zones, FloorPoint place)
{
    const Zone *zone = zoneAt(zones, place);
    return zone ? zone->name : QString();
}

}   // namespace floorscope
