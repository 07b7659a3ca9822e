// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/numbers.h"

#include "analysis/places/cover.h"
#include "analysis/statistics.h"
#include "base/clean_line.h"
#include "floor/uncovered_rooms.h"
#include "floor/zone_raster.h"
#include "heatmap/io/json_writer.h"
#include "heatmap/local_time.h"
#include "output/places/gi_numbers.h"
#include "output/places/place_numbers.h"
#include "output/plain_number.h"
#include "output/provenance.h"
#include "output/stats_parts.h"
#include "output/text_columns.h"
#include "service/named_hours.h"
#include "service/shown_hours.h"
#include "words/data_text.h"
#include "words/number_text.h"
#include "words/period_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace floorscope {

namespace {

constexpr std::size_t kHottest = 5;
constexpr int kMissingNamed = 5;

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

void writeHottest(json::Writer &out, const Heatmap &heatmap, const std::vector<Zone> &zones)
{
    out.list(hottestCells(heatmap.grid, kHottest), [&](const RankedCell &cell) {
        out.raw("\n  {\"x\": ").number(cell.x).raw(", \"y\": ").number(cell.y).raw(", \"value\": ").number(cell.value);
        if (!zones.empty())
            out.raw(", \"zone\": ").stringOrNull(zoneName(zones, {cell.x, cell.y}));
        out.raw("}");
    });
}

QStringList inColumns(const std::vector<std::pair<QString, QString>> &rows)
{
    constexpr qsizetype kLeast = 18, kWords = 2;   // values of several tables stand below each other
    std::vector<QStringList> texts;
    for (const auto &[name, value] : rows)
        texts.push_back({name.leftJustified(kLeast), value});
    return aligned(texts, kWords);
}

using Rows = std::vector<std::pair<QString, QString>>;

Rows floorRows(const Heatmap &heatmap, const QLocale &numbers)
{
    constexpr qsizetype kLongestPart = 120;   // letters
    const QString id = heatmap.origin.spaceId.isEmpty() ? Words::tr("unknown") : heatmap.origin.spaceId;
    const FloorName name = heatmap.origin.floor.value_or(FloorName());
    QStringList parts{name.building, name.name};
    parts.removeAll(QString());
    parts << id;
    for (QString &part : parts)
        part = shortLine(part, kLongestPart);
    return {{Words::tr("Floor"), parts.join(QStringLiteral(" · "))},
            {Words::tr("Cell size"), Words::tr("%1 m").arg(numbers.toString(metres(heatmap.cellSize)))}};
}

/// Which hours were asked for, which of them were observed, and which not.
void addHourRows(Rows &rows, const Heatmap &heatmap, const QLocale &numbers)
{
    const Observation &observed = heatmap.observed;
    const QString unknown = Words::tr("unknown");
    const std::vector<DayRange> days = shownDays(heatmap);
    rows.emplace_back(Words::tr("Days"),
                      days.empty() ? unknown : stretchesText(days, shownSpans(heatmap), heatmap.observed.timeZone));
    if (const QString week = weekText(shownWeek(heatmap), hasVaryingHours(heatmap)); !week.isEmpty())
        rows.emplace_back(Words::tr("Weekdays and hours"), week);
    rows.emplace_back(Words::tr("Time zone"),
                      observed.timeZone.isEmpty() ? unknown : QString::fromUtf8(observed.timeZone));
    rows.emplace_back(Words::tr("Observed hours"),
                      observed.hours ? hoursText(*observed.hours, numbers)
                                     : Words::tr("unknown (tell them with merge --exposure)"));
    if (!observed.intervals.empty()) {
        const std::vector<TimeSpan> missing = spans(observed, IntervalStatus::Missing);
        const QString hours = hoursText(inHours(missingSeconds(observed)), numbers);
        //: %1 a number of hours, %2 which ones
        rows.emplace_back(Words::tr("Missing hours"),
                          missing.empty()
                              ? hours
                              : Words::tr("%1: %2").arg(hours, spansText(missing, observed.timeZone, kMissingNamed)));
    }
    if (observed.silentDays && !observed.silentDays->empty())
        rows.emplace_back(Words::tr("Days without detections"), dayListText(*observed.silentDays, {}, kMissingNamed));
}

QString zoneEnding(const QString &zone)
{
    return zone.isEmpty() ? QString() : QStringLiteral("  ") + zone;
}

/// How it is known which cells are covered, with %1 for their number.
QString coverText(CoverSource source)
{
    switch (source) {
    //: each: %1 a number of cells
    case CoverSource::Sensors: return Words::tr("%1, by the places of the sensors");
    case CoverSource::Stored: return Words::tr("%1, by stored answers");
    case CoverSource::Drawn: return Words::tr("%1, by drawn zones");
    case CoverSource::StoredAndDrawn: return Words::tr("%1, by stored answers and drawn zones");
    case CoverSource::Answers:
    case CoverSource::Unknown: break;
    }
    return QStringLiteral("%1");
}

/// Which cells sensors cover, and how that is known; the rooms that none does.
void addCoverRows(Rows &rows, const Heatmap &heatmap, const std::optional<Floor> &floor, const CoverHints &hints,
                  const QLocale &numbers)
{
    const SeenCells seen = seenCells(heatmap, floor, hints);
    const QString count =
        countText(static_cast<std::uint64_t>(std::count(seen.cells.begin(), seen.cells.end(), 1)), numbers);
    rows.emplace_back(Words::tr("Covered cells"),
                      seen.cells.empty() ? Words::tr("unknown (fetch with --include-empty)")
                                         : coverText(seen.source).arg(count));
    QStringList rooms;
    for (const Zone &room : findUncoveredRooms(floor))
        //: %1 a room, %2 its area
        rooms << Words::tr("%1 (%2 m²)").arg(room.name, valueText(zoneArea(room), numbers));
    if (!rooms.empty())
        rows.emplace_back(Words::tr("Without a sensor"), rooms.join(QStringLiteral(", ")));
}

void addCountRows(Rows &rows, const Heatmap &heatmap, const std::optional<Floor> &floor, const CoverHints &hints,
                  const QLocale &numbers)
{
    if (heatmap.withheld)
        rows.emplace_back(Words::tr("Protection"), protectionText(heatmap.withheld, heatmap.cellSize, numbers));
    if (withholdsAll(heatmap.withheld))
        return;
    rows.emplace_back(Words::tr("Detections"), countText(heatmap.total, numbers));
    if (const std::optional<double> hours = hoursForRates(heatmap.observed))
        rows.emplace_back(Words::tr("Per observed hour"),
                          valueText(static_cast<double>(heatmap.total) / *hours, numbers));
    rows.emplace_back(Words::tr("Used cells"), countText(heatmap.occupiedCells, numbers));
    addCoverRows(rows, heatmap, floor, hints, numbers);
}

PlacesAsked askedOf(const Heatmap &heatmap, const std::vector<Zone> &zones, const StatsExtras &extras)
{
    PlacesAsked asked{heatmap, extras.floor, zones, extras.rarelyUsedPercent};
    asked.seenBefore = extras.seenBefore;
    return asked;
}

}   // namespace

QByteArray statsJson(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule, const StatsExtras &extras)
{
    QByteArray text;
    json::Writer out(text);
    out.raw("{\n ");
    writeProvenance(out, provenance(heatmap, extras.floor, {extras.seenBefore, zones}), ",\n ");
    out.raw(",\n \"bounds\": ");
    writeBounds(out, heatmap.bounds);
    out.raw(",\n \"hottest\": ");
    writeHottest(out, heatmap, zones);
    out.raw(",\n \"detections_per_day\": ");
    writeDays(out, heatmap);
    out.raw(",\n \"zones\": ");
    writeZones(out, heatmap, zones, rule, extras.floor);
    out.raw(",\n \"gi_star\": ");
    const PlacesAsked asked = askedOf(heatmap, zones, extras);
    writeGiStar(out, asked, extras.gi);
    out.raw(",\n \"places\": ");
    if (extras.places)
        writePlaces(out, asked, findPlaces(asked, *extras.places));
    else
        out.raw("null");
    out.raw("\n}\n");
    return text;
}

QByteArray statsCsv(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                    const std::optional<Floor> &floor, const std::optional<SeenBefore> &seenBefore)
{
    return "name,value\n" + provenanceCsv(provenance(heatmap, floor, {seenBefore, zones}))
        + statsRows(heatmap, zones, rule, floor);
}

QByteArray statsTable(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule, const StatsExtras &extras)
{
    const QLocale numbers = tableNumbers();
    std::vector<std::pair<QString, QString>> rows = floorRows(heatmap, numbers);
    addHourRows(rows, heatmap, numbers);
    addCountRows(rows, heatmap, extras.floor, {extras.seenBefore, zones}, numbers);
    QStringList lines = inColumns(rows);
    if (!withholdsAll(heatmap.withheld))
        lines << QString() << Words::tr("Hottest cells (center in meters, detections)");
    for (const RankedCell &cell : hottestCells(heatmap.grid, kHottest))
        lines << QStringLiteral("  x %1  y %2  %3")
                     .arg(numbers.toString(cell.x, 'f', 3), 9)
                     .arg(numbers.toString(cell.y, 'f', 3), 9)
                     .arg(countText(cell.value, numbers))
                + zoneEnding(zoneName(zones, {cell.x, cell.y}));
    const PlacesAsked asked = askedOf(heatmap, zones, extras);
    lines << statsLines(heatmap, zones, rule, extras.floor, numbers) << giLines(asked, extras.gi, numbers);
    if (extras.places)
        lines << placeLines(asked, findPlaces(asked, *extras.places), numbers);
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

}   // namespace floorscope
