// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/comparison_numbers.h"

#include "analysis/evidence/own_direction.h"
#include "heatmap/io/json_writer.h"
#include "model/evidence/comparison_evidence.h"
#include "output/evidence/evidence_numbers.h"
#include "output/plain_number.h"
#include "output/provenance.h"

namespace floorscope {

namespace {

bool coversBoth(const Heatmap *a, const Heatmap *b, FloorPoint centre)
{
    return a && b && a->coverage && b->coverage && covers(*a->coverage, centre) && covers(*b->coverage, centre);
}

/// Calls visit(centre, index) for every cell with detections on a side, or known to be covered and empty on both, and
/// for those that are withheld.
template <typename Visit>
void forEachKnownChange(const Answers &answers, Visit visit)
{
    const Comparison &comparison = *answers.comparison;
    const GridFrame &frame = comparison.before.frame();
    for (int row = 0; row < frame.rows && !withholdsAll(comparison.withheld); ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const std::size_t index = frame.index(column, row);
            const FloorPoint centre{frame.centreX(column), frame.centreY(row)};
            if (comparison.before.values()[index] > 0.0 || comparison.after.values()[index] > 0.0
                || isWithheld(comparison.withheld, index)
                || coversBoth(counts(answers.before), counts(answers.after), centre))
                visit(centre, index);
        }
    }
}

/// How many times as much; "new" and "gone" in `quote`s, `nothing` where it says nothing.
QByteArray ratioText(const Comparison &comparison, std::size_t index, const QByteArray &quote,
                     const QByteArray &nothing)
{
    switch (comparison.ratioKinds[index]) {
    case RatioKind::Known: return plainNumber(comparison.ratio.values()[index]);
    case RatioKind::New: return quote + "new" + quote;
    case RatioKind::Gone: return quote + "gone" + quote;
    case RatioKind::Unused:
    case RatioKind::TooFew: break;
    }
    return nothing;
}

/// What stands in a table's cell besides numbers: `quote` round names, `nothing` in place of what is withheld.
struct Quoting
{
    QByteArray quote;
    QByteArray nothing;
};

/// What a table of a comparison has its columns from.
struct Compared
{
    const Comparison &comparison;
    ChangeMeasure measure;
    const std::optional<Evidence> &evidence;
};

QByteArrayList columnNames(const Compared &compared)
{
    QByteArrayList names{"x", "y", "a", "b", "difference"};
    if (compared.measure == ChangeMeasure::Ratio)
        names << "ratio";
    if (compared.evidence)
        names << "verdict";
    return names;
}

QByteArray changeRow(const Compared &compared, FloorPoint centre, std::size_t index, const Quoting &how)
{
    const Comparison &comparison = compared.comparison;
    const bool withheld = isWithheld(comparison.withheld, index);
    QByteArray row = plainNumber(centre.x) + ',' + plainNumber(centre.y);
    for (const double value :
         {comparison.before.values()[index], comparison.after.values()[index], comparison.difference.values()[index]})
        row += ',' + (withheld ? how.nothing : plainNumber(value));
    if (compared.measure == ChangeMeasure::Ratio)
        row += ',' + ratioText(comparison, index, how.quote, how.nothing);
    if (compared.evidence)
        row += ',' + how.quote + verdictName(compared.evidence->cells[index]) + how.quote;
    return row;
}

QByteArray side(const std::optional<PeriodAnswer> &answer, const std::optional<Floor> &floor,
                const std::vector<Zone> &zones)
{
    QByteArray text("{");
    json::Writer out(text);
    if (const Heatmap *heatmap = counts(answer))
        writeProvenance(out, provenance(*heatmap, floor, {{}, zones}), ",\n ");
    return text + '}';
}

/// `quote` stands round each.
QByteArray mismatchNames(const std::vector<Mismatch> &mismatches, const QByteArray &quote)
{
    QByteArrayList names;
    for (const Mismatch mismatch : mismatches) {
        switch (mismatch) {
        case Mismatch::OtherHours: names << quote + "other_hours" + quote; break;
        case Mismatch::Overlap: names << quote + "overlap" + quote; break;
        case Mismatch::Reversed: names << quote + "reversed" + quote; break;
        case Mismatch::SilentBefore: names << quote + "silent_days_a" + quote; break;
        case Mismatch::SilentAfter: names << quote + "silent_days_b" + quote; break;
        }
    }
    return names.join(',');
}

}   // namespace

QByteArray comparisonJson(const Answers &answers, ChangeMeasure measure, const std::optional<Waits> &waits,
                          const std::vector<Zone> &zones)
{
    const std::optional<Evidence> &evidence = answers.evidence;
    const Compared compared{*answers.comparison, measure, evidence};
    QByteArray text = "{\"unit\":\"detections per observed hour\",\n\"a\":" + side(answers.before, answers.floor, zones)
        + ",\n\"b\":" + side(answers.after, answers.floor, zones) + ",\n\"mismatches\":["
        + mismatchNames(mismatches(answers), "\"") + "],\n";
    if (evidence)
        text += "\"evidence\":" + evidenceJson(*evidence, scaleOfAfter(compared.comparison), waits) + ",\n";
    text += "\"columns\":[\"" + columnNames(compared).join("\",\"") + "\"],\n\"cells\":[";
    bool first = true;
    forEachKnownChange(answers, [&](FloorPoint centre, std::size_t index) {
        text += first ? "\n[" : ",\n[";
        first = false;
        text += changeRow(compared, centre, index, {"\"", "null"}) + ']';
    });
    return text + "\n]}\n";
}

QByteArray comparisonCsv(const Answers &answers, ChangeMeasure measure, const std::optional<Waits> &waits,
                         const std::vector<Zone> &zones)
{
    const std::optional<Evidence> &evidence = answers.evidence;
    const Compared compared{*answers.comparison, measure, evidence};
    QByteArray text("# unit: detections per observed hour\n# mismatches: ");
    const QByteArray names = mismatchNames(mismatches(answers), {}).replace(",", "; ");
    text += (names.isEmpty() ? QByteArray("none") : names) + '\n';
    if (const Heatmap *before = counts(answers.before))
        text += provenanceLines(provenance(*before, answers.floor, {{}, zones}), "# a.");
    if (const Heatmap *after = counts(answers.after))
        text += provenanceLines(provenance(*after, answers.floor, {{}, zones}), "# b.");
    if (evidence)
        text += evidenceLines(*evidence, scaleOfAfter(compared.comparison), waits);
    text += columnNames(compared).join(',') + '\n';
    forEachKnownChange(
        answers, [&](FloorPoint centre, std::size_t index) { text += changeRow(compared, centre, index, {}) + '\n'; });
    return text;
}

}   // namespace floorscope
