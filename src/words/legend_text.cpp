// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/legend_text.h"

#include "analysis/compare.h"
#include "analysis/evidence/evidence.h"
#include "analysis/protection.h"
#include "words/data_text.h"
#include "words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::LegendText)
};

QString legendTitle(FieldMeaning meaning, CellSize size, double percentile)
{
    const QString side = QLocale().toString(metres(size));
    switch (meaning) {
    case FieldMeaning::PerHour: return Words::tr("Detections per hour in a cell of %1 × %1 m").arg(side);
    case FieldMeaning::Total: return Words::tr("Detections in a cell of %1 × %1 m").arg(side);
    case FieldMeaning::Share: return Words::tr("Share of the busiest cell (0 to 1), cells of %1 × %1 m").arg(side);
    case FieldMeaning::PerHourArea: return Words::tr("Detections per hour and m², cells of %1 × %1 m").arg(side);
    case FieldMeaning::ShareOfPercentile:
        //: %2 a percentage: the upper end is the value that so many of the used cells do not exceed
        return Words::tr("Share of the upper end (%2 % of used cells), cells of %1 × %1 m")
            .arg(side, QLocale().toString(percentile));
    case FieldMeaning::PersonHours: return Words::tr("Person-hours (estimate) in a cell of %1 × %1 m").arg(side);
    case FieldMeaning::ChangePerHour: return Words::tr("Change in detections per hour (after − before)");
    case FieldMeaning::ChangeRatio: return Words::tr("Change in percent (detections per hour)");
    }
    return {};
}

/// White and black tell no numbers, so no rate either.
QString checkerboardTitle(CellSize size)
{
    return Words::tr("Detections in cells of %1 × %1 m").arg(QLocale().toString(metres(size)));
}

bool isChange(FieldMeaning meaning)
{
    return meaning == FieldMeaning::ChangePerHour || meaning == FieldMeaning::ChangeRatio;
}

/// Which share of the used cells the bar does not show; empty where it shows all.
QString clippedText(const ValueRange &range, bool change)
{
    if (range.clippedShare() == 0.0)
        return {};
    if (change)
        return Words::tr("%1 of cells beyond the ends").arg(percentText(range.clippedShare()));
    const double above = static_cast<double>(range.above) / static_cast<double>(range.occupied);
    const double below = static_cast<double>(range.below) / static_cast<double>(range.occupied);
    if (range.below == 0 && range.shareAbove > 0.0)
        //: both %1 and %2 are percentages: few cells that are beyond the bar's upper end hold many of the detections
        return Words::tr("%1 of cells above, with %2 of detections")
            .arg(percentText(above), percentText(range.shareAbove));
    if (range.below == 0)
        return Words::tr("%1 of cells above").arg(percentText(above));
    if (range.above == 0)
        return Words::tr("%1 of cells below").arg(percentText(below));
    return Words::tr("%1 of cells above, %2 below").arg(percentText(above), percentText(below));
}

QString observedText(double observed, const std::optional<double> &asked)
{
    if (!asked)
        return Words::tr("%1 h observed").arg(hoursText(observed));
    return Words::tr("%1 of %2 h observed").arg(hoursText(observed), hoursText(*asked));
}

/// Two periods; of each, what was asked may be unknown.
QString observedTexts(const LegendFacts &facts)
{
    const QString before = hoursText(*facts.observedHours);
    const QString after = hoursText(*facts.otherHours);
    const QString askedBefore = hoursText(facts.askedHours.value_or(0.0));
    const QString askedAfter = hoursText(facts.otherAskedHours.value_or(0.0));
    if (facts.askedHours && facts.otherAskedHours)
        return Words::tr("%1 of %2 h before, %3 of %4 h after").arg(before, askedBefore, after, askedAfter);
    if (facts.askedHours)
        return Words::tr("%1 of %2 h before, %3 h after").arg(before, askedBefore, after);
    if (facts.otherAskedHours)
        return Words::tr("%1 h before, %2 of %3 h after").arg(before, after, askedAfter);
    return Words::tr("%1 h before, %2 h after").arg(before, after);
}

QString exposureText(const LegendFacts &facts)
{
    if (facts.meaning == FieldMeaning::Share && !facts.observedHours)   // of a file without counts
        return {};
    if (!facts.observedHours)
        return Words::tr("observed hours unknown");
    return facts.otherHours ? observedTexts(facts) : observedText(*facts.observedHours, facts.askedHours);
}

/// Before or after: the legend of the change beside it tells the hours of both.
bool isSide(const LegendFacts &facts)
{
    return !isChange(facts.meaning) && facts.otherHours;
}

QStringList missingTexts(const LegendFacts &facts)
{
    constexpr double kLeast = 1e-9;
    QStringList texts;
    if (facts.missingHours >= kLeast)
        texts << (facts.otherHours ? Words::tr("%1 h missing before, left out") : Words::tr("%1 h missing, left out"))
                     .arg(hoursText(facts.missingHours));
    if (facts.otherMissingHours >= kLeast)
        texts << Words::tr("%1 h missing after, left out").arg(hoursText(facts.otherMissingHours));
    return texts;
}

QString scaleText(Scale scale)
{
    switch (scale) {
    case Scale::Linear: return Words::tr("proportional scale (linear)");
    case Scale::SquareRoot: return Words::tr("balanced scale (square root)");
    case Scale::Logarithm: return Words::tr("wide scale (logarithm)");
    case Scale::Rank: break;
    }
    return Words::tr("order only: equal steps of color are not equal amounts");
}

/// How the end of the bar was found; an order has no end of its own.
QString endText(const Look &look, bool change)
{
    if (look.scale == Scale::Rank)
        return {};
    if (change ? look.changeRange : look.range)
        return Words::tr("ends set by hand");
    if (look.clipPercentile >= 100.0)
        return change ? Words::tr("up to the greatest change") : Words::tr("up to the busiest cell");
    const QString percent = QLocale().toString(look.clipPercentile);
    return change ? Words::tr("up to %1 % of changed cells").arg(percent)
                  //: how the upper end of the color bar was found: it is the value that %1 % of the cells do not exceed
                  : Words::tr("up to %1 % of used cells").arg(percent);
}

/// Which hours are in the picture, and whether they are simulated.
QStringList sourceNotes(const LegendFacts &facts)
{
    QStringList notes{exposureText(facts)};
    notes << missingTexts(facts);
    if (facts.withholdsAll)
        //: %1 a number of days
        notes << Words::tr("fewer than %1 observed days: all withheld").arg(kLeastDays);
    else if (facts.isProtected)
        //: %1 an area: what has less use is withheld
        notes << Words::tr("individuals protected (under %1 m² of use)").arg(QLocale().toString(kLeastUse));
    if (facts.simulated)
        notes << Words::tr("simulated");
    notes.removeAll(QString());
    return notes;
}

/// Which scale the bar has, and how its end was found.
QString scaleNote(const Look &look, FieldMeaning meaning)
{
    const QString end = endText(look, isChange(meaning));
    //: scale of a change in percent: what doubled is as far from no change as what halved
    const QString scale =
        meaning == FieldMeaning::ChangeRatio ? Words::tr("+100 % is as strong as −50 %") : scaleText(look.scale);
    return end.isEmpty() ? scale : scale + QStringLiteral(", ") + end;
}

/// In percent, which the title says: "+100" of 2, "−50" of a half; to a tenth where next to nothing is left or changed:
/// "−99.9".
QString factorText(double factor)
{
    const double percent = (factor - 1.0) * 100.0;
    const double steps = percent < -98.0 || std::abs(percent) < 2.0 ? 10.0 : 1.0;
    const double rounded = std::round(percent * steps) / steps;
    return signedText(rounded, valueText(std::abs(rounded)));
}

}   // namespace

QString tickText(double value, FieldMeaning meaning)
{
    if (meaning == FieldMeaning::ChangeRatio)
        return factorText(std::exp2(value));   // the field holds binary logarithms
    if (meaning == FieldMeaning::ChangePerHour)
        return signedValueText(value);
    return valueText(value).replace(QLatin1Char('-'), QChar(0x2212));
}

QString detectionsTip()
{
    return Words::tr(
        "Sensors report a person 1 to 3 times a second. 1,400 per hour: as if one person were there 13 to 39 "
        "% of the time.");
}

QString scaleBarText(double lengthMetres)
{
    return lengthMetres < 1.0 ? Words::tr("%1 cm").arg(QLocale().toString(lengthMetres * 100.0))
                              : Words::tr("%1 m").arg(QLocale().toString(lengthMetres));
}

QString scaleBarTextInFeet(double lengthFeet)
{
    //: a length in feet, at the scale bar
    return Words::tr("%1 ft").arg(QLocale().toString(lengthFeet));
}

QString usedText()
{
    return Words::tr("Detections");
}

QString uncoveredText(bool guessed)
{
    return guessed ? Words::tr("Not known to be covered") : Words::tr("Not covered by sensors");
}

QString sensorText(bool online)
{
    return online ? Words::tr("Sensor, and what it sees") : Words::tr("Sensor that is offline");
}

QString noDetectionsText(bool coverageKnown)
{
    return coverageKnown ? Words::tr("No detections") : Words::tr("No detections (empty, or no sensor there)");
}

/// What heights mean.
static QStringList surfaceNotes(const LegendFacts &facts)
{
    QStringList notes;
    switch (facts.meaning) {
    case FieldMeaning::ChangePerHour: notes << Words::tr("height: how much it changed"); break;
    case FieldMeaning::ChangeRatio: notes << Words::tr("height: +100 % is as high as −50 %"); break;
    default: notes << Words::tr("height in proportion to the value");
    }
    if (facts.columnCells > 1)
        //: of columns or a surface; %1 a number of cells
        notes << Words::tr("each height the most of %1 × %1 cells").arg(facts.columnCells);
    return notes;
}

/// How a change was judged and formed.
static QStringList changeNotes(const LegendFacts &facts)
{
    QStringList notes;
    if (facts.hasPale)
        //: in the legend of a change; %1 and %2 lengths, the second one the standard deviation of a Gaussian
        notes << Words::tr("established: each cell judged with what lies within %1 (σ %2)")
                     .arg(lengthText(kNeighbourhoodReach), lengthText(kNeighbourhoodSigma));
    if (facts.relative)
        notes << Words::tr("relative to the floor: after is scaled to its total before");
    return notes;
}

/// How far the estimate reaches: its spread is the same share of every cell.
static QString estimateNote(const DetectionRate &rate)
{
    constexpr double kSample = 10.0;
    const PersonHours hours = personHours(kSample * 3600.0 * rate.median, rate);
    const QString lower = valueText(hours.lower);
    return hours.upper ? Words::tr("an estimate: 10 may be %1 to %2").arg(lower, valueText(*hours.upper))
                       //: of person-hours, of which only the lower end is known
                       : Words::tr("an estimate: 10 may be %1 or more").arg(lower);
}

static QString smoothingNote(const LegendFacts &facts)
{
    const QString metres = QLocale().toString(facts.smoothing);
    //: in the legend; %1 metres, the standard deviation of the Gaussian
    return facts.smoothedInRooms ? Words::tr("smoothed over %1 m (σ), within rooms").arg(metres)
                                 : Words::tr("smoothed over %1 m (σ)").arg(metres);
}

/// What stands in one line below the bar and its swatches, the form first and the source last.
static QStringList legendNotes(const LegendFacts &facts, const ColorScale &scale)
{
    QStringList notes = isSide(facts) ? QStringList() : sourceNotes(facts);
    if (!scale.isCheckerboard())
        notes.prepend(scaleNote(scale.look(), facts.meaning));
    notes = changeNotes(facts) + notes;
    if (facts.rate && !scale.isCheckerboard())
        notes.prepend(estimateNote(*facts.rate));
    if (facts.smoothing > 0.0)
        notes.prepend(smoothingNote(facts));
    if (facts.columnCells > 0)
        notes = surfaceNotes(facts) + notes;
    return notes;
}

LegendText legendText(const LegendFacts &facts, const ColorScale &scale)
{
    const bool change = isChange(facts.meaning);
    LegendText text;
    text.title = scale.isCheckerboard() ? checkerboardTitle(facts.cellSize)
                                        : legendTitle(facts.meaning, facts.cellSize, scale.look().clipPercentile);
    text.lowWord = change ? Words::tr("less") : Words::tr("quiet");
    text.highWord = change ? Words::tr("more") : Words::tr("busy");
    ValueRange range = scale.range();
    if (facts.smoothing > 0.0)
        range.shareAbove = 0.0;   // what is smoothed are no detections any more
    text.clipped = clippedText(range, change);
    text.noDetections = change ? Words::tr("No change, or no detections") : noDetectionsText(facts.coverageKnown);
    if (facts.hasUncovered)
        text.notCovered = uncoveredText(facts.coverGuessed);
    if (facts.withholdsAll)
        text.noDetections.clear();   // nothing is told of any cell
    if (facts.hasWithheld)
        text.withheld = withheldText();
    if (facts.hasTooFew)
        text.tooFew =
            Words::tr("Too few detections to compare (under %1 before and after)").arg(countText(kTinyDetections));
    if (facts.hasPale)
        text.pale = Words::tr("Pale: change not established");
    if (facts.hasNew)
        //: swatch of a ratio's legend: cells that had hardly a detection before and have many after
        text.appeared = Words::tr("New: next to nothing before");
    if (facts.hasGone)
        text.vanished = Words::tr("Gone: next to nothing after");
    if (scale.isCheckerboard())
        text.outside = Words::tr("Outside the data");
    text.notes = legendNotes(facts, scale).join(QStringLiteral(" · "));
    return text;
}

}   // namespace floorscope
