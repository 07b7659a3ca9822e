// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/evidence/evidence_numbers.h"

#include "heatmap/io/json_writer.h"
#include "output/figures/figure_numbers.h"
#include "output/places/gi_numbers.h"
#include "output/places/place_numbers.h"
#include "output/plain_number.h"
#include "output/provenance.h"
#include "words/findings/finding_text.h"

namespace floorscope {

namespace {

const char *unitName(const Evidence &evidence)
{
    return evidence.options.unit == ReplicateUnit::Week ? "weeks" : "days";
}

/// Of a place that no sensor sees nothing is a zero.
std::optional<double> told(const PlaceChange &place, double figure)
{
    return place.unseen ? std::nullopt : std::optional(figure);
}

void writeMembers(json::Writer &out, const PlaceChange &place)
{
    out.raw("\"name\":").stringOrNull(place.name);
    out.raw(",\"before\":").numberOrNull(told(place, place.before));
    out.raw(",\"after\":").numberOrNull(told(place, place.after));
    out.raw(",\"change\":").numberOrNull(place.change);
    out.raw(",\"low\":").numberOrNull(place.interval ? std::optional(place.interval->low) : std::nullopt);
    out.raw(",\"high\":").numberOrNull(place.interval ? std::optional(place.interval->high) : std::nullopt);
    out.raw(",\"chance\":").numberOrNull(told(place, place.chance));
    out.raw(",\"verdict\":\"").raw(verdictName(place.verdict).constData()).raw("\"");
    out.raw(",\"detectable\":").numberOrNull(place.detectable);
}

void writePlace(json::Writer &out, const PlaceChange &place)
{
    out.raw("{");
    writeMembers(out, place);
    out.raw("}");
}

/// The floor is weighed by rates where places and cells are by shares.
std::optional<double> toldRateClustering(const Evidence &evidence)
{
    return evidence.options.relative ? std::optional(evidence.rateClustering) : std::nullopt;
}

/// Rates of cells stand beside verdicts of shares.
std::optional<double> toldScale(const Evidence &evidence, double scaleOfAfter)
{
    return evidence.options.relative ? std::optional(scaleOfAfter) : std::nullopt;
}

QByteArray placeLine(const char *what, const PlaceChange &place)
{
    QByteArray line = QByteArray("# ") + what + ": " + csvText(place.name);
    for (const std::optional<double> &value :
         {told(place, place.before), told(place, place.after), place.change,
          place.interval ? std::optional(place.interval->low) : std::nullopt,
          place.interval ? std::optional(place.interval->high) : std::nullopt, told(place, place.chance)})
        line += ',' + numberField(value);
    return line + ',' + verdictName(place.verdict) + ',' + numberField(place.detectable) + '\n';
}

/// What cannot be told is empty.
QByteArray waitLines(const Waits &waits)
{
    const auto number = [](std::optional<int> weeks) { return weeks ? QByteArray::number(*weeks) : QByteArray(); };
    QByteArray text = "# waiting.change: " + plainNumber(waits.change) + "\n# waiting: name,weeks,weeks_each_side\n";
    for (const PlaceWait &place : waits.places)
        text += "# wait: " + csvText(place.name) + ',' + number(place.weeks) + ',' + number(place.weeksEachSide) + '\n';
    return text;
}

void writeNames(json::Writer &out, const QStringList &names)
{
    out.list(names, [&](const QString &name) { out.string(name); });
}

void writeSpans(json::Writer &out, const ComparedSpans &spans)
{
    out.raw(",\"replicates\":\"").raw(spans.unit == ReplicateUnit::Week ? "weeks" : "days");
    out.raw("\",\"before\":").number(std::uint64_t(spans.before));
    out.raw(",\"after\":").number(std::uint64_t(spans.after));
    out.raw(",\"silent\":").number(std::uint64_t(spans.silent));
}

void write(json::Writer &out, const PeriodsDiffer &finding)
{
    const auto truth = [](bool value) { return value ? "true" : "false"; };
    out.raw("\"kind\":\"periods_differ\",\"other_hours\":").raw(truth(finding.otherHours));
    out.raw(",\"overlap\":").raw(truth(finding.overlap)).raw(",\"reversed\":").raw(truth(finding.reversed));
}

void write(json::Writer &out, const TooFewSpans &finding)
{
    out.raw("\"kind\":\"too_few\"");
    writeSpans(out, finding.spans);
}

void write(json::Writer &out, const FloorChanged &finding)
{
    out.raw("\"kind\":\"floor_changed\",");
    writeMembers(out, finding.change);
}

void write(json::Writer &out, const PlaceChanged &finding)
{
    out.raw("\"kind\":\"place_changed\",\"relative\":").raw(finding.relative ? "true," : "false,");
    writeMembers(out, finding.change);
}

void write(json::Writer &out, const PlacesChangedToo &finding)
{
    out.raw("\"kind\":\"places_changed_too\",\"more\":");
    writeNames(out, finding.more);
    out.raw(",\"less\":");
    writeNames(out, finding.less);
}

void write(json::Writer &out, const AreaChanged &finding)
{
    out.raw("\"kind\":\"area_changed\",\"more\":").number(finding.more).raw(",\"less\":").number(finding.less);
    out.raw(",\"detectable\":").numberOrNull(finding.detectable);
    writeSpans(out, finding.spans);
}

void write(json::Writer &out, const NothingEstablished &finding)
{
    out.raw("\"kind\":\"nothing_established\",\"places\":").number(std::uint64_t(finding.places));
    out.raw(",\"of\":").number(std::uint64_t(finding.of)).raw(",\"detectable\":").numberOrNull(finding.detectable);
    writeSpans(out, finding.spans);
}

/// Null where there is none.
void writePoint(json::Writer &out, const std::optional<FloorPoint> &point)
{
    out.raw(",\"x\":").numberOrNull(point ? std::optional(point->x) : std::nullopt);
    out.raw(",\"y\":").numberOrNull(point ? std::optional(point->y) : std::nullopt);
}

void write(json::Writer &out, const HalfOfAll &finding)
{
    out.raw("\"kind\":\"half_of_all\",\"area\":").number(finding.area);
    out.raw(",\"used_share\":").number(finding.usedShare);
    out.raw(",\"largest\":").stringOrNull(finding.largest.names.value(0));
    out.raw(",\"largest_area\":").number(finding.largestArea).raw(",");
    writePatchPlace(out, finding.largest);
    writePoint(out, finding.largestArea > 0.0 ? std::optional(finding.at) : std::nullopt);
}

void write(json::Writer &out, const BusyFound &finding)
{
    out.raw("\"kind\":\"busy\",\"places\":").number(std::uint64_t(finding.places));
    out.raw(",\"area\":").number(finding.area).raw(",\"share\":").number(finding.share);
    out.raw(",\"radius\":").number(finding.radius).raw(",\"false_rate\":").number(finding.falseRate);
    out.raw(",\"observed\":\"").raw(observedName(finding.cover, GiVariant::Rates)).raw("\"");
    out.raw(",\"largest\":").list(finding.largest, [&out](const FoundSpot &spot) {
        writePatchPlace(out.raw("{"), spot.place);
        out.raw(",\"area\":").number(spot.area);
        out.raw(",\"share\":").number(spot.share);
        writePoint(out, spot.at);
        out.raw("}");
    });
}

void write(json::Writer &out, const RareFound &finding)
{
    out.raw("\"kind\":\"rarely_used\",\"area\":").number(finding.area).raw(",\"share\":").number(finding.share);
    out.raw(",\"not_covered_area\":").number(finding.notSeen).raw(",\"no_sensor_area\":").number(finding.noSensor);
    out.raw(",\"percent\":").number(finding.percent);
    out.raw(",\"largest\":").stringOrNull(finding.largest).raw(",\"largest_area\":").number(finding.largestArea);
    writePoint(out, finding.where ? std::optional(finding.at) : std::nullopt);
    out.raw(",\"coverage\":").raw(coverName(finding.cover));
    out.raw(",\"coverage_days\":").numberOrNull(coverDays(finding.coverDays));
}

void write(json::Writer &out, const CoverUnknown &)
{
    out.raw("\"kind\":\"coverage_unknown\"");
}

void write(json::Writer &out, const PlacesWithheld &)
{
    out.raw("\"kind\":\"places_withheld\"");
}

void write(json::Writer &out, const OddFound &finding)
{
    const char *reason = finding.reason == OddReason::AliveAtNight ? "alive_at_night"
        : finding.reason == OddReason::Flat                        ? "flat"
                                                                   : "too_many";
    out.raw("\"kind\":\"odd\",\"places\":").number(std::uint64_t(finding.places)).raw(",\"place\":");
    out.stringOrNull(finding.name);
    writePoint(out, finding.at);
    out.raw(",\"reason\":\"").raw(reason).raw("\"");
}

void write(json::Writer &out, const NightsUnknown &)
{
    out.raw("\"kind\":\"nights_unknown\"");
}

void write(json::Writer &out, const BusiestFound &finding)
{
    out.raw("\"kind\":\"busiest_hour\",\"weekday\":").number(finding.hour.weekday + 1);
    out.raw(",\"hour\":").number(finding.hour.hour).raw(",\"per_hour\":").number(finding.hour.perHour);
    out.raw(",\"known_hours\":").number(finding.knownHours);
    out.raw(",\"beside_the_map\":").raw(finding.daysBeside ? "true" : "false");
}

void write(json::Writer &out, const BusiestUnknown &)
{
    out.raw("\"kind\":\"busiest_hour_unknown\"");
}

void write(json::Writer &out, const PersonHoursFound &finding)
{
    out.raw("\"kind\":\"person_hours\",\"detections\":").number(finding.detections).raw(",\"person_hours\":");
    writePersonHours(out, finding.rate ? std::optional(personHours(finding.detections, *finding.rate)) : std::nullopt);
    out.raw(",\"detections_per_person_second\":");
    writeRate(out, finding.rate);
}

void writeWeeks(json::Writer &out, std::optional<int> weeks)
{
    if (weeks)
        out.number(*weeks);
    else
        out.raw("null");
}

void write(json::Writer &out, const Waits &finding)
{
    out.raw("\"kind\":\"waiting\",\"change\":").number(finding.change);
    out.raw(finding.isPlan ? ",\"plan\":true,\"places\":" : ",\"plan\":false,\"places\":");
    out.list(finding.places, [&](const PlaceWait &place) {
        out.raw("{\"name\":").stringOrNull(place.name).raw(",\"weeks\":");
        writeWeeks(out, place.weeks);
        out.raw(",\"weeks_each_side\":");
        writeWeeks(out, place.weeksEachSide);
        out.raw("}");
    });
}

}   // namespace

QByteArray verdictName(ChangeVerdict verdict)
{
    switch (verdict) {
    case ChangeVerdict::More: return "more";
    case ChangeVerdict::Less: return "less";
    case ChangeVerdict::NotEstablished: return "not_established";
    case ChangeVerdict::NotCovered: break;
    }
    return "not_covered";
}

QByteArray evidenceJson(const Evidence &evidence, double scaleOfAfter, const std::optional<Waits> &waits)
{
    QByteArray text;
    json::Writer out(text);
    out.raw("{\"replicates\":\"").raw(unitName(evidence)).raw("\",\"before\":");
    out.number(std::uint64_t(evidence.before)).raw(",\"after\":").number(std::uint64_t(evidence.after));
    out.raw(",\"silent\":").number(std::uint64_t(evidence.silent));
    out.raw(",\"within_weekdays\":").raw(evidence.withinWeekdays ? "true" : "false");
    out.raw(",\"clustering\":").number(evidence.clustering);
    out.raw(",\"rate_clustering\":").numberOrNull(toldRateClustering(evidence));
    out.raw(",\"relative\":").raw(evidence.options.relative ? "true" : "false");
    out.raw(",\"scale_of_after\":").numberOrNull(toldScale(evidence, scaleOfAfter));
    out.raw(",\"radius\":").number(kNeighbourhoodReach);
    out.raw(",\"detectable_in_cell\":").numberOrNull(evidence.detectableInCell);
    out.raw(",\"detectable_in_place\":").numberOrNull(evidence.detectableInPlace).raw(",\n\"floor\":");
    writePlace(out, evidence.floor);
    out.raw(",\n\"places\":").list(evidence.places, [&](const PlaceChange &place) {
        out.raw("\n");
        writePlace(out, place);
    });
    if (waits) {
        out.raw(",\n\"waiting\":{");
        write(out, *waits);
        out.raw("}");
    }
    out.raw("}");
    return text;
}

QByteArray findingsJson(const Findings &findings, const Drawn &drawn)
{
    QByteArray text;
    json::Writer out(text);
    out.raw("{\n ");
    writeProvenance(out, drawn);
    out.raw(",\n \"findings\": ").list(findings, [&](const Finding &finding) {
        const FindingText told = findingText(finding);
        out.raw("\n  {");
        std::visit([&out](const auto &kind) { write(out, kind); }, finding);
        out.raw(",\"heading\":").string(told.heading).raw(",\"text\":").string(told.body).raw("}");
    });
    out.raw("\n}\n");
    return text;
}

QByteArray evidenceLines(const Evidence &evidence, double scaleOfAfter, const std::optional<Waits> &waits)
{
    QByteArray text = QByteArray("# evidence.replicates: ") + unitName(evidence);
    text += "\n# evidence.before: " + QByteArray::number(qulonglong(evidence.before));
    text += "\n# evidence.after: " + QByteArray::number(qulonglong(evidence.after));
    text += "\n# evidence.silent: " + QByteArray::number(qulonglong(evidence.silent));
    text += QByteArray("\n# evidence.within_weekdays: ") + (evidence.withinWeekdays ? "true" : "false");
    text += "\n# evidence.clustering: " + plainNumber(evidence.clustering);
    text += "\n# evidence.rate_clustering: " + numberField(toldRateClustering(evidence));
    text += QByteArray("\n# evidence.relative: ") + (evidence.options.relative ? "true" : "false");
    text += "\n# evidence.scale_of_after: " + numberField(toldScale(evidence, scaleOfAfter));
    text += "\n# evidence.radius: " + plainNumber(kNeighbourhoodReach);
    text += "\n# evidence.detectable_in_cell: " + numberField(evidence.detectableInCell);
    text += "\n# evidence.detectable_in_place: " + numberField(evidence.detectableInPlace);
    text += "\n# places: name,before,after,change,low,high,chance,verdict,detectable\n";
    text += placeLine("floor", evidence.floor);
    for (const PlaceChange &place : evidence.places)
        text += placeLine("place", place);
    return waits ? text + waitLines(*waits) : text;
}

}   // namespace floorscope
