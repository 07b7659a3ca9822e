// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reading_text.h"

#include "words/data_text.h"
#include "words/figures/figure_text.h"
#include "words/legend_text.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Reading)
};

QString inFeet(double metres)
{
    //: a length in feet
    return Words::tr("%1 ft").arg(QLocale().toString(metres / kMetresPerFoot, 'f', 1));
}

QString coordinate(double metres)
{
    return QLocale().toString(metres, 'f', 2);
}

bool isCompared(const Reading &reading)
{
    return reading.before && reading.after;
}

/// Nothing was detected in the cell, in neither period: then it is told why, in the legend's words.
bool isEmpty(const Reading &reading)
{
    if (isCompared(reading))
        return *reading.before == 0.0 && *reading.after == 0.0;
    return reading.detections.value_or(0) == 0 && reading.share.value_or(0.0) == 0.0;
}

QString emptyText(CellCoverage coverage)
{
    return coverage == CellCoverage::NotCovered ? uncoveredText() : noDetectionsText(coverage == CellCoverage::Covered);
}

double changeOf(const Reading &reading)
{
    return *reading.after * reading.scaleOfAfter.value_or(1.0) - *reading.before;
}

/// As far as it is told.
bool isNoChange(double change)
{
    return signedValueText(change) == valueText(0.0);
}

QString changeText(const Reading &reading)
{
    const double change = changeOf(reading);
    const bool relative = reading.scaleOfAfter.has_value();
    if (isNoChange(change))
        return relative ? Words::tr("no change relative to the floor") : Words::tr("no change");
    const QString number = signedValueText(change);
    //: difference of two periods, detections per observed hour
    return relative ? Words::tr("change relative to the floor %1 per hour").arg(number)
                    : Words::tr("change %1 per hour").arg(number);
}

/// Empty where nobody knows it, or nothing changed.
QString verdictText(const Reading &reading)
{
    if (!reading.established || isNoChange(changeOf(reading)))
        return {};
    //: of a change: it is more than chance
    return *reading.established ? Words::tr("established") : Words::tr("not established");
}

QStringList comparedParts(const Reading &reading)
{
    QStringList parts{*reading.before == 0.0 ? Words::tr("no detections before")
                                             : Words::tr("before %1").arg(valueText(*reading.before)),
                      *reading.after == 0.0 ? Words::tr("no detections after")
                                            : Words::tr("after %1").arg(valueText(*reading.after)),
                      changeText(reading)};
    if (const QString verdict = verdictText(reading); !verdict.isEmpty())
        parts << verdict;
    return parts;
}

/// Of the used cells, those that have no more; nothing where the cell is none of them.
std::optional<double> notAbove(const Reading &reading)
{
    if (!reading.rank || reading.rank->second == 0)
        return std::nullopt;
    const auto [place, cells] = *reading.rank;
    return static_cast<double>(cells + 1 - place) / static_cast<double>(cells);
}

QStringList countedParts(const Reading &reading)
{
    QStringList parts;
    if (reading.detections)
        parts << detectionsText(*reading.detections);
    if (reading.perHour)
        parts << Words::tr("%1 per hour").arg(valueText(*reading.perHour));
    if (reading.perHourArea)
        parts << Words::tr("%1 per hour and m²").arg(valueText(*reading.perHourArea));
    if (reading.personHours)
        //: an estimate; %1 "412 (370 to 451)"
        parts << Words::tr("about %1 person-hours").arg(personHoursText(*reading.personHours));
    if (reading.share)
        parts << Words::tr("%1 of the busiest cell").arg(valueText(*reading.share));
    if (reading.shareOfEnd)
        //: %1 a share, %2 a percentage: the upper end is the value that so many of the used cells do not exceed
        parts << Words::tr("%1 of the upper end (%2 % of used cells)")
                     .arg(valueText(reading.shareOfEnd->first), QLocale().toString(reading.shareOfEnd->second));
    if (reading.rank)
        //: place of a cell among the used cells, hottest first
        parts << Words::tr("rank %1 of %2").arg(countText(reading.rank->first), countText(reading.rank->second));
    return parts;
}

QString observedText(const Reading &reading)
{
    if (!reading.hours)
        return reading.share ? QString() : Words::tr("observed hours unknown");
    if (reading.otherHours)
        return Words::tr("%1 h observed before, %2 h after")
            .arg(hoursText(*reading.hours), hoursText(*reading.otherHours));
    return Words::tr("%1 h observed").arg(hoursText(*reading.hours));
}

enum class Percentile { Short, InWords };

QStringList readingParts(const Reading &reading, LengthUnits lengths, Percentile percentile)
{
    QStringList parts;
    parts << pointText(reading.centre, lengths);
    if (reading.withheld)
        parts << withheldText();
    else if (isEmpty(reading))
        parts << emptyText(reading.coverage);
    else
        parts << (isCompared(reading) ? comparedParts(reading) : countedParts(reading));
    if (const std::optional<double> share = notAbove(reading); share && percentile == Percentile::Short)
        //: %1 a percentage: so many of the used cells have no more detections than this one
        parts << Words::tr("percentile %1").arg(percentText(*share));
    if (!reading.place.isEmpty())
        parts << reading.place;
    if (!reading.zone.isEmpty() && reading.zone != reading.place)
        parts << reading.zone;
    return parts;
}

}   // namespace

QString pointText(FloorPoint point, LengthUnits lengths)
{
    const QString metres = Words::tr("x %1 m  y %2 m").arg(coordinate(point.x), coordinate(point.y));
    return lengths == LengthUnits::Metres ? metres
                                          : metres + QStringLiteral(" (%1, %2)").arg(inFeet(point.x), inFeet(point.y));
}

QString distanceText(double metres, LengthUnits lengths)
{
    const QString text = Words::tr("%1 m").arg(coordinate(metres));
    return lengths == LengthUnits::Metres ? text : text + QStringLiteral(" (%1)").arg(inFeet(metres));
}

QString readingText(const Reading &reading, LengthUnits lengths)
{
    return readingParts(reading, lengths, Percentile::Short).join(QStringLiteral(" · "));
}

QString readingTip(const Reading &reading, LengthUnits lengths)
{
    QStringList lines = readingParts(reading, lengths, Percentile::Short);
    if (!reading.withheld)
        lines << observedText(reading);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString pinnedText(const Reading &reading, LengthUnits lengths)
{
    QStringList parts = readingParts(reading, lengths, Percentile::InWords);
    if (const std::optional<double> share = notAbove(reading))
        //: %1 a percentage: so many of the used cells have no more detections than this one
        parts << Words::tr("percentile: %1 of used cells have no more").arg(percentText(*share));
    if (!reading.withheld)
        parts << observedText(reading);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString outsideDataText(FloorPoint point, LengthUnits lengths)
{
    return pointText(point, lengths) + QStringLiteral(" · ") + Words::tr("no data here");
}

}   // namespace floorscope
