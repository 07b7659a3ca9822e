// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/evidence/drawn_evidence.h"

#include "heatmap/io/json_writer.h"
#include "output/field.h"
#include "output/plain_number.h"

namespace floorscope {

namespace {

std::vector<Zone> placesOf(const Drawn &drawn)
{
    if (!drawn.shown.zones.empty() || !drawn.answers.floor)
        return drawn.shown.zones;
    return drawn.answers.floor->rooms.empty() ? drawn.answers.floor->zones : drawn.answers.floor->rooms;
}

const char *unitName(const Evidence &evidence)
{
    return evidence.options.unit == ReplicateUnit::Week ? "weeks" : "days";
}

void writePlace(json::Writer &out, const PlaceChange &place)
{
    out.raw("{\"name\":").stringOrNull(place.name);
    out.raw(",\"before\":").number(place.before).raw(",\"after\":").number(place.after);
    out.raw(",\"change\":").numberOrNull(place.change);
    out.raw(",\"low\":").numberOrNull(place.interval ? std::optional(place.interval->low) : std::nullopt);
    out.raw(",\"high\":").numberOrNull(place.interval ? std::optional(place.interval->high) : std::nullopt);
    out.raw(",\"chance\":").number(place.chance);
    out.raw(",\"verdict\":\"").raw(verdictName(place.verdict).constData()).raw("\"");
    out.raw(",\"detectable\":").numberOrNull(place.detectable).raw("}");
}

QByteArray numberField(std::optional<double> value)
{
    return value ? plainNumber(*value) : QByteArray();
}

QByteArray placeLine(const char *what, const PlaceChange &place)
{
    QByteArray line = QByteArray("# ") + what + ": " + csvText(place.name);
    for (const std::optional<double> &value :
         {std::optional(place.before), std::optional(place.after), place.change,
          place.interval ? std::optional(place.interval->low) : std::nullopt,
          place.interval ? std::optional(place.interval->high) : std::nullopt, std::optional(place.chance)})
        line += ',' + numberField(value);
    return line + ',' + verdictName(place.verdict) + ',' + numberField(place.detectable) + '\n';
}

}   // namespace

std::optional<EvidenceInput> evidenceInput(const Drawn &drawn)
{
    const Heatmap *before = counts(drawn.answers.before);
    const Heatmap *after = counts(drawn.answers.after);
    if (!drawn.answers.comparison || !before || !after || drawn.shown.protectIndividuals)
        return std::nullopt;
    const GridFrame &frame = drawn.answers.comparison->before.frame();
    return EvidenceInput{*before, *after, frame, coveredOnBoth(frame, drawn), placesOf(drawn)};
}

QByteArray verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::More: return "more";
    case Verdict::Less: return "less";
    case Verdict::NotEstablished: return "not_established";
    case Verdict::NotCovered: break;
    }
    return "not_covered";
}

QByteArray evidenceJson(const Evidence &evidence)
{
    QByteArray text;
    json::Writer out(text);
    out.raw("{\"replicates\":\"").raw(unitName(evidence)).raw("\",\"before\":");
    out.number(std::uint64_t(evidence.before)).raw(",\"after\":").number(std::uint64_t(evidence.after));
    out.raw(",\"within_weekdays\":").raw(evidence.withinWeekdays ? "true" : "false");
    out.raw(",\"clustering\":").number(evidence.clustering);
    out.raw(",\"relative\":").raw(evidence.options.relative ? "true" : "false");
    out.raw(",\"radius\":").number(kNeighbourhoodReach);
    out.raw(",\"detectable_in_cell\":").numberOrNull(evidence.detectableInCell);
    out.raw(",\"detectable_in_place\":").numberOrNull(evidence.detectableInPlace).raw(",\n\"floor\":");
    writePlace(out, evidence.floor);
    out.raw(",\n\"places\":").list(evidence.places, [&](const PlaceChange &place) {
        out.raw("\n");
        writePlace(out, place);
    });
    out.raw("}");
    return text;
}

QByteArray evidenceLines(const Evidence &evidence)
{
    QByteArray text = QByteArray("# evidence.replicates: ") + unitName(evidence);
    text += "\n# evidence.before: " + QByteArray::number(qulonglong(evidence.before));
    text += "\n# evidence.after: " + QByteArray::number(qulonglong(evidence.after));
    text += QByteArray("\n# evidence.within_weekdays: ") + (evidence.withinWeekdays ? "true" : "false");
    text += "\n# evidence.clustering: " + plainNumber(evidence.clustering);
    text += QByteArray("\n# evidence.relative: ") + (evidence.options.relative ? "true" : "false");
    text += "\n# evidence.radius: " + plainNumber(kNeighbourhoodReach);
    text += "\n# evidence.detectable_in_cell: " + numberField(evidence.detectableInCell);
    text += "\n# evidence.detectable_in_place: " + numberField(evidence.detectableInPlace);
    text += "\n# places: name,before,after,change,low,high,chance,verdict,detectable\n";
    text += placeLine("floor", evidence.floor);
    for (const PlaceChange &place : evidence.places)
        text += placeLine("place", place);
    return text;
}

}   // namespace floorscope
