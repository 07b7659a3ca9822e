// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/zones/rhythm_numbers.h"

#include "floor/floor.h"
#include "heatmap/io/json_writer.h"
#include "output/plain_number.h"
#include "output/provenance.h"
#include "output/text_columns.h"
#include "words/caption.h"
#include "words/number_text.h"
#include "words/rhythm_text.h"
#include "words/zone_table_text.h"

#include <algorithm>

namespace floorscope {

namespace {

std::size_t indexOf(int weekday, int hour)
{
    return static_cast<std::size_t>(weekday * 24 + hour);
}

QByteArray kindName(const ZoneRhythms &rhythms, std::size_t place)
{
    return place < rhythms.places.size() ? countedKindName(rhythms.places[place].kind) : QByteArray("floor");
}

QString zoneName(const ZoneRhythms &rhythms, std::size_t place)
{
    return place < rhythms.places.size() ? rhythms.places[place].zone.name : QString();
}

QByteArray csvPart(const RhythmPart &part)
{
    QByteArray text;
    for (const double hours : {part.hours, part.missing, part.untold})
        text += plainNumber(hours) + ',';
    if (const std::optional<double> rate = perHour(part))
        return text + plainNumber(part.detections) + ',' + plainNumber(*rate) + '\n';
    return text + ",\n";
}

/// "# no_sensor: Storage": places that have no rows.
QByteArray unseenLines(const ZoneRhythms &rhythms)
{
    QByteArray text;
    for (std::size_t i = 0; i < rhythms.rhythms.size(); ++i)
        if (rhythms.rhythms[i].unseen)
            text += "# no_sensor: " + csvText(zoneName(rhythms, i)) + '\n';
    return text;
}

QByteArray csvRows(const Rhythm &rhythm, const QByteArray &place)
{
    QByteArray text;
    for (int weekday = 0; weekday < 7; ++weekday)
        for (int hour = 0; hour < 24; ++hour)
            if (const RhythmPart &part = rhythm.week[indexOf(weekday, hour)]; wasAsked(part))
                text += place + ",week," + QByteArray::number(weekday + 1) + ',' + QByteArray::number(hour) + ",,"
                    + csvPart(part);
    for (const RhythmDay &day : rhythm.days)
        text += place + ",days," + QByteArray::number(day.day.dayOfWeek()) + ",,"
            + day.day.toString(Qt::ISODate).toLatin1() + ',' + csvPart(day.part);
    return text;
}

void writePart(json::Writer &out, const RhythmPart &part)
{
    const std::optional<double> rate = perHour(part);
    out.raw(", \"observed_hours\": ").number(part.hours).raw(", \"missing_hours\": ").number(part.missing);
    out.raw(", \"untold_hours\": ").number(part.untold);
    out.raw(", \"detections\": ").numberOrNull(rate ? std::optional(part.detections) : std::nullopt);
    out.raw(", \"per_hour\": ").numberOrNull(rate).raw("}");
}

std::vector<std::size_t> askedParts(const Rhythm &rhythm)
{
    std::vector<std::size_t> parts;
    for (std::size_t at = 0; at < kHoursOfWeek; ++at)
        if (wasAsked(rhythm.week[at]))
            parts.push_back(at);
    return parts;
}

void writeRhythm(json::Writer &out, const Rhythm &rhythm)
{
    out.raw("\"week\": ").list(askedParts(rhythm), [&](std::size_t at) {
        out.raw("\n    {\"weekday\": ").number(std::uint64_t(at / 24 + 1));
        out.raw(", \"hour\": ").number(std::uint64_t(at % 24));
        writePart(out, rhythm.week[at]);
    });
    out.raw(",\n   \"days\": ").list(rhythm.days, [&](const RhythmDay &day) {
        out.raw("\n    {\"day\": ").string(day.day.toString(Qt::ISODate));
        writePart(out, day.part);
    });
}

/// "1,204 (4 h)"
QString fieldText(const RhythmPart &part, const QLocale &numbers)
{
    const QString text = rhythmText(part, numbers);
    const double hours = part.hours > 0.0 ? part.hours : part.untold > 0.0 ? part.untold : part.missing;
    return text.isEmpty() ? text : QStringLiteral("%1 (%2 h)").arg(text, hoursText(hours, numbers));
}

/// Hours in rows, weekdays in columns, headings first.
std::vector<QStringList> weekRows(const Rhythm &rhythm, const QLocale &numbers)
{
    const std::vector<int> weekdays = askedWeekdays(rhythm);
    const auto [first, end] = askedHours(rhythm);
    std::vector<QStringList> rows{{QString()}};
    for (const int weekday : weekdays)
        rows.front() << weekdayText(weekday, numbers);
    for (int hour = first; hour < end; ++hour) {
        rows.push_back({hourOfDayText(hour)});
        for (const int weekday : weekdays)
            rows.back() << fieldText(rhythm.week[indexOf(weekday, hour)], numbers);
    }
    return rows;
}

std::vector<QStringList> dayRows(const Rhythm &rhythm, const QLocale &numbers)
{
    std::vector<QStringList> rows;
    for (const RhythmDay &day : rhythm.days)
        rows.push_back({weekdayText(day.day.dayOfWeek() - 1, numbers) + QLatin1Char(' ') + dayText(day.day, numbers),
                        fieldText(day.part, numbers)});
    return rows;
}

/// Of a place: what can be told of its week, then of its days.
QString placeLines(const Rhythm &rhythm, KeptMerged merged, const QLocale &numbers)
{
    QStringList lines;
    if (!rhythm.days.empty() && !hasUntoldHours(rhythm))
        lines << aligned(weekRows(rhythm, numbers));
    lines << busiestText(rhythm, numbers) << rhythmNote(rhythm, merged);
    if (!hasUntoldDays(rhythm))
        lines << aligned(dayRows(rhythm, numbers));
    lines << rhythmDaysNotes(rhythm, merged, numbers);
    QString text;
    for (const QString &line : lines)
        text += line.isEmpty() ? line : QStringLiteral("  ") + line + QLatin1Char('\n');
    return text;
}

}   // namespace

ZoneRhythms onlyPlace(const ZoneRhythms &rhythms, std::size_t place)
{
    ZoneRhythms one{rhythms.map, rhythms.rule, {}, {}};
    if (place < rhythms.places.size())
        one.places.push_back(rhythms.places[place]);
    if (place < rhythms.rhythms.size())
        one.rhythms.push_back(rhythms.rhythms[place]);
    return one;
}

QByteArray rhythmCsv(const ZoneRhythms &rhythms)
{
    QByteArray text = provenanceLines(provenance(rhythms.map)) + "# zone_rule: " + zoneRuleName(rhythms.rule).toUtf8()
        + '\n' + unseenLines(rhythms)
        + "name,kind,over,weekday,hour,day,observed_hours,missing_hours,untold_hours,detections,per_hour\n";
    for (std::size_t i = 0; i < rhythms.rhythms.size(); ++i)
        text += csvRows(rhythms.rhythms[i], csvText(zoneName(rhythms, i)) + ',' + kindName(rhythms, i));
    return text;
}

QByteArray rhythmJson(const ZoneRhythms &rhythms)
{
    QByteArray text;
    json::Writer out(text);
    out.raw("{\n ");
    writeProvenance(out, provenance(rhythms.map), ",\n ");
    out.raw(",\n \"rule\": ").string(zoneRuleName(rhythms.rule)).raw(",\n \"rhythms\": ");
    std::size_t place = 0;
    out.list(rhythms.rhythms, [&](const Rhythm &rhythm) {
        out.raw("\n  {\"name\": ").stringOrNull(zoneName(rhythms, place));
        out.raw(", \"kind\": ").string(QString::fromLatin1(kindName(rhythms, place++)));
        out.raw(rhythm.unseen ? ", \"seen\": false,\n   " : ", \"seen\": true,\n   ");
        writeRhythm(out, rhythm);
        out.raw("}");
    });
    out.raw("\n}\n");
    return text;
}

QByteArray rhythmLines(const ZoneRhythms &rhythms, const QLocale &numbers)
{
    QString text = rhythmCaption(rhythms) + QLatin1Char('\n');
    for (std::size_t i = 0; i < rhythms.rhythms.size(); ++i)
        text += QLatin1Char('\n') + rhythmPlaceText(rhythms, i) + QLatin1Char('\n')
            + placeLines(rhythms.rhythms[i], keptMerged(rhythms, i), numbers);
    return text.toUtf8();
}

std::pair<int, int> askedHours(const Rhythm &rhythm)
{
    int first = 24, end = 0;
    for (const std::size_t at : askedParts(rhythm)) {
        first = std::min(first, static_cast<int>(at % 24));
        end = std::max(end, static_cast<int>(at % 24) + 1);
    }
    return {std::min(first, end), end};
}

std::vector<int> askedWeekdays(const Rhythm &rhythm)
{
    std::vector<int> weekdays;
    for (const std::size_t at : askedParts(rhythm))
        if (weekdays.empty() || weekdays.back() != static_cast<int>(at / 24))
            weekdays.push_back(static_cast<int>(at / 24));
    return weekdays;
}

QString rhythmCaption(const ZoneRhythms &rhythms)
{
    const QString name = rhythms.map.origin.floor.value_or(FloorName()).name;
    CaptionFacts facts = makeCaptionFacts(rhythms.map, name, Look());
    facts.simulated = isSimulated(rhythms.map.origin.spaceId);
    return captionText(captionParts(facts));
}

QString rhythmPlaceText(const ZoneRhythms &rhythms, std::size_t place)
{
    return place < rhythms.places.size() ? placeNameText(rhythms.places[place]) : wholeFloorText();
}

}   // namespace floorscope
