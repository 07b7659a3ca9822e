// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/figures/figure_numbers.h"

#include "heatmap/io/json_writer.h"
#include "output/plain_number.h"
#include "output/provenance.h"
#include "output/text_columns.h"
#include "words/caption.h"
#include "words/figures/figure_text.h"
#include "words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FigureNumbers)
};

/// What files call a figure: its number in the unit that the name says.
const char *memberName(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Occupancy: return "people_on_average";
    case FigureKind::PresenceTime: return "person_seconds";
    case FigureKind::Entries: return "entries";
    case FigureKind::Exits: return "exits";
    }
    return "";
}

const char *placeName(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Room: return "room";
    case PlaceKind::Zone: return "zone";
    case PlaceKind::Floor: return "floor";
    }
    return "";
}

const char *overName(PairsOver over)
{
    switch (over) {
    case PairsOver::Places: return "places";
    case PairsOver::Hours: return "hours";
    case PairsOver::Days: return "days";
    case PairsOver::Stretches: return "stretches";
    }
    return "";
}

constexpr double kSameHours = 0.005;
constexpr std::size_t kColumnsBefore = 2;   ///< a place and its detections

/// Whether the service is asked for it at all: what it is not asked for is not missing.
bool isAsked(FigureKind kind, const FigurePlace &place)
{
    for (const FigureTopic topic : {FigureTopic::Occupancy, FigureTopic::Presence, FigureTopic::Traffic}) {
        const std::vector<FigureKind> kinds = kindsOf(topic);
        if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
            return isOffered(topic, place);
    }
    return true;
}

std::vector<FigureKind> notAsked(const FigureTable &table, const FigurePlace &place)
{
    std::vector<FigureKind> kinds = table.kinds;
    std::erase_if(kinds, [&place](FigureKind kind) { return isAsked(kind, place); });
    return kinds;
}

/// Of each kind of place of which something is not asked one that stands for all of them.
std::vector<FigurePlace> lackingPlaces(const FigureTable &table)
{
    std::vector<FigurePlace> places;
    for (const FigureRow &row : table.rows) {
        const bool isKnown = std::any_of(places.begin(), places.end(),
                                         [&row](const FigurePlace &one) { return one.kind == row.place.kind; });
        if (!isKnown && !notAsked(table, row.place).empty())
            places.push_back(row.place);
    }
    return places;
}

/// Over time where that was asked for, over places otherwise.
std::vector<FigurePairs> shownPairs(const FigureNumbers &numbers)
{
    std::vector<FigurePairs> pairs = numbers.overTime;
    if (pairs.empty())
        for (const FigureKind kind : numbers.table.kinds)
            pairs.push_back(pairsOverPlaces(numbers.table, kind));
    return pairs;
}

void writeRow(json::Writer &out, const FigureTable &table, const FigureRow &row)
{
    out.raw("\n  {\"name\": ").stringOrNull(row.place.name).raw(", \"id\": ").string(row.place.id);
    out.raw(", \"kind\": \"").raw(placeName(row.place.kind)).raw("\", \"detections\": ").numberOrNull(row.detections);
    out.raw(", \"detections_per_hour\": ").numberOrNull(row.perHour);
    for (std::size_t i = 0; i < table.kinds.size(); ++i) {
        const std::optional<FigureTotal> &total = row.totals[i];
        out.raw(", \"").raw(memberName(table.kinds[i])).raw("\": ");
        out.numberOrNull(total ? std::optional(total->value) : std::nullopt);
        out.raw(", \"").raw(memberName(table.kinds[i])).raw("_hours\": ");
        out.numberOrNull(total ? std::optional(total->hours) : std::nullopt);
    }
    out.raw(", \"not_asked\": ").list(notAsked(table, row.place), [&out](FigureKind kind) {
        out.string(QString::fromLatin1(memberName(kind)));
    });
    out.raw(",\n   \"detections_per_person_second\": ");
    writeRate(out, row.rate);
    out.raw(", \"person_hours_of_detections\": ");
    writePersonHours(out, row.personHours);
    out.raw("}");
}

void writePairs(json::Writer &out, const FigurePairs &pairs)
{
    out.raw("\n  {\"figure\": \"").raw(memberName(pairs.kind)).raw("\", \"over\": \"").raw(overName(pairs.over));
    out.raw("\", \"place\": ").stringOrNull(pairs.place.name);
    out.raw(", \"pairs\": ").number(std::uint64_t(pairs.correlation.pairs));
    out.raw(", \"rank_correlation\": ").numberOrNull(pairs.correlation.rho).raw(", \"interval_95\": ");
    if (pairs.correlation.interval)
        out.raw("[")
            .number(pairs.correlation.interval->first)
            .raw(", ")
            .number(pairs.correlation.interval->second)
            .raw("]");
    else
        out.raw("null");
    out.raw("}");
}

QByteArray csvRow(const FigureTable &table, const FigureRow &row)
{
    QByteArray line = csvText(row.place.name) + ',' + placeName(row.place.kind) + ',' + numberField(row.detections)
        + ',' + numberField(row.perHour);
    for (std::size_t i = 0; i < table.kinds.size(); ++i)
        line += ',' + (row.totals[i] ? plainNumber(row.totals[i]->value) : QByteArray());
    for (const auto member : {&DetectionRate::lower, &DetectionRate::median, &DetectionRate::upper})
        line += ',' + (row.rate ? plainNumber((*row.rate).*member) : QByteArray());
    for (const auto member : {&PersonHours::lower, &PersonHours::estimate})
        line += ',' + (row.personHours ? plainNumber((*row.personHours).*member) : QByteArray());
    return line + ',' + numberField(row.personHours ? row.personHours->upper : std::nullopt) + '\n';
}

QByteArray csvComment(const FigurePairs &pairs)
{
    QByteArray line =
        "# rank correlation of detections and " + QByteArray(memberName(pairs.kind)) + " over " + overName(pairs.over);
    if (!pairs.place.name.isEmpty())
        line += " at " + pairs.place.name.toUtf8();
    line += ": " + (pairs.correlation.rho ? plainNumber(*pairs.correlation.rho) : QByteArray("unknown"))
        + "; pairs: " + QByteArray::number(qulonglong(pairs.correlation.pairs));
    if (pairs.correlation.interval)
        line += "; 95 % interval: " + plainNumber(pairs.correlation.interval->first) + " to "
            + plainNumber(pairs.correlation.interval->second);
    return line + '\n';
}

/// What came of fewer hours than the map observed says so.
QString totalText(const FigureTable &table, const FigureRow &row, std::size_t column)
{
    const FigureKind kind = table.kinds[column];
    const std::optional<FigureTotal> &total = row.totals[column];
    if (row.withheld)
        return Words::tr("withheld");
    if (!total)
        return isAsked(kind, row.place) ? Words::tr("missing") : QStringLiteral("–");
    const QString value = valueText(kind == FigureKind::PresenceTime ? total->value / 3600.0 : total->value);
    if (total->hours > table.hours - kSameHours)
        return value;
    //: %1 a number, %2 the hours that it is of, %3 all hours
    return Words::tr("%1 (%2 of %3 hours)").arg(value, hoursText(total->hours), hoursText(table.hours));
}

QString detectionsOf(const FigureRow &row)
{
    if (row.withheld)
        return Words::tr("withheld");
    if (row.unseen)
        return Words::tr("no sensor");
    return row.detections ? valueText(*row.detections) : Words::tr("unknown");
}

/// "9 places", "20 days": what pairs run over.
QString pairsText(const FigurePairs &pairs)
{
    switch (pairs.over) {
    case PairsOver::Places: return placesText(pairs.correlation.pairs);
    case PairsOver::Hours: return wholeHoursText(pairs.correlation.pairs);
    case PairsOver::Days: return wholeDaysText(pairs.correlation.pairs);
    case PairsOver::Stretches: return stretchesOfTimeText(pairs.correlation.pairs);
    }
    return {};
}

}   // namespace

void writeRate(json::Writer &out, const std::optional<DetectionRate> &rate)
{
    if (!rate) {
        out.raw("null");
        return;
    }
    out.raw("{\"estimate\": true, \"median\": ").number(rate->median);
    out.raw(", \"lower_quartile\": ").number(rate->lower).raw(", \"upper_quartile\": ").number(rate->upper);
    out.raw(", \"stretches\": ").number(std::uint64_t(rate->samples)).raw("}");
}

void writePersonHours(json::Writer &out, const std::optional<PersonHours> &hours)
{
    if (!hours) {
        out.raw("null");
        return;
    }
    out.raw("{\"estimate\": true, \"median\": ").number(hours->estimate);
    out.raw(", \"lower\": ").number(hours->lower).raw(", \"upper\": ").numberOrNull(hours->upper).raw("}");
}

QByteArray openEndLine(const std::optional<DetectionRate> &rate)
{
    return rate && rate->lower <= 0.0
        ? "# estimated person-hours have no upper end: the lower quartile of detections per person-second is 0\n"
        : QByteArray();
}

QString pairSentence(const FigurePairs &pairs)
{
    const QString sentence = correlationText(pairs.kind, pairs.correlation, pairsText(pairs));
    if (pairs.over == PairsOver::Places)
        return sentence;
    //: %1 the name of a room, %2 and %3 sentences
    return Words::tr("At %1: %2 %3").arg(pairs.place.name, sentence, neighborsText());
}

QString rateSentence(const FigureTable &table)
{
    const bool asked = std::find(table.kinds.begin(), table.kinds.end(), FigureKind::PresenceTime) != table.kinds.end();
    return asked ? rateSentence(table.rate) : QString();
}

QByteArray figuresJson(const FigureNumbers &numbers)
{
    QByteArray text("{");
    json::Writer out(text);
    writeProvenance(out, provenance(numbers.map), ",\n ");
    out.raw(",\n \"places\": ");
    out.list(numbers.table.rows, [&](const FigureRow &row) { writeRow(out, numbers.table, row); });
    out.raw(",\n \"detections_per_person_second\": ");
    writeRate(out, numbers.table.rate);
    out.raw(",\n \"correlation\": ");
    out.list(shownPairs(numbers), [&](const FigurePairs &pairs) { writePairs(out, pairs); });
    out.raw("}\n");
    return text;
}

QByteArray figuresCsv(const FigureNumbers &numbers)
{
    QByteArray text = provenanceLines(provenance(numbers.map));
    for (const FigurePairs &pairs : shownPairs(numbers))
        text += csvComment(pairs);
    for (const FigurePlace &place : lackingPlaces(numbers.table))
        for (const FigureKind kind : notAsked(numbers.table, place))
            text += QByteArray("# not asked of a ") + placeName(place.kind) + ": " + memberName(kind) + '\n';
    text += openEndLine(numbers.table.rate);
    text += "place,kind,detections,detections_per_hour";
    for (const FigureKind kind : numbers.table.kinds)
        text += QByteArray(",") + memberName(kind);
    text += ",estimated_detections_per_person_second_lower,estimated_detections_per_person_second,"
            "estimated_detections_per_person_second_upper,estimated_person_hours_lower,estimated_person_hours,"
            "estimated_person_hours_upper\n";
    for (const FigureRow &row : numbers.table.rows)
        text += csvRow(numbers.table, row);
    return text;
}

QString figureCaption(const FigureNumbers &numbers)
{
    const QString name = numbers.map.origin.floor.value_or(FloorName()).name;
    Look totals;
    totals.unit = Unit::Total;
    CaptionFacts facts = makeCaptionFacts(numbers.map, name, totals);
    facts.simulated = isSimulated(numbers.map.origin.spaceId);
    return captionText(captionParts(facts));
}

std::vector<QStringList> figureRows(const FigureNumbers &numbers)
{
    const FigureTable &table = numbers.table;
    const bool estimates = table.rate.has_value();
    std::vector<QStringList> rows{{Words::tr("Place"), Words::tr("Detections")}};
    for (const FigureKind kind : table.kinds)
        rows.front() << (kind == FigureKind::PresenceTime ? Words::tr("Person-hours") : figureName(kind));
    if (estimates)
        rows.front() << Words::tr("Per person-second (estimate)") << Words::tr("Person-hours by detections (estimate)");
    for (const FigureRow &row : table.rows) {
        QStringList fields{row.place.name, detectionsOf(row)};
        for (std::size_t i = 0; i < table.kinds.size(); ++i)
            fields << totalText(table, row, i);
        if (estimates)
            fields << (row.rate ? rateText(*row.rate) : QString())
                   << (row.personHours ? personHoursText(*row.personHours) : QString());
        rows.push_back(fields);
    }
    return rows;
}

QString figureTip(const FigureNumbers &numbers, std::size_t row, std::size_t column)
{
    const FigureTable &table = numbers.table;
    if (row >= table.rows.size() || column < kColumnsBefore || column - kColumnsBefore >= table.kinds.size())
        return {};
    const FigurePlace &place = table.rows[row].place;
    return isAsked(table.kinds[column - kColumnsBefore], place) ? QString() : noTrafficText(place.kind);
}

QByteArray figuresTable(const FigureNumbers &numbers)
{
    QStringList lines{figureCaption(numbers), QString()};
    lines += aligned(figureRows(numbers));
    lines << QString();
    for (const FigurePairs &pairs : shownPairs(numbers))
        lines << pairSentence(pairs);
    for (const FigurePlace &place : lackingPlaces(numbers.table))
        lines << noTrafficText(place.kind);
    lines << rateSentence(numbers.table);
    return lines.join(QLatin1Char('\n')).trimmed().toUtf8() + '\n';
}

}   // namespace floorscope
