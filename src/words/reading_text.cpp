// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reading_text.h"

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

QString coordinate(double metres)
{
    return QLocale().toString(metres, 'f', 2);
}

QString signedText(double value)
{
    const QString digits = valueText(std::abs(value));
    if (value == 0.0)
        return digits;
    return (value > 0.0 ? QStringLiteral("+") : QStringLiteral("−")) + digits;
}

QStringList comparedParts(const Reading &reading)
{
    return {Words::tr("before %1").arg(valueText(*reading.before)),
            Words::tr("after %1").arg(valueText(*reading.after)),
            //: difference of two periods, detections per observed hour
            Words::tr("change %1 per hour").arg(signedText(*reading.after - *reading.before))};
}

QStringList countedParts(const Reading &reading)
{
    QStringList parts;
    if (reading.detections)
        parts << detectionsText(*reading.detections);
    if (reading.perHour)
        parts << Words::tr("%1 per hour").arg(valueText(*reading.perHour));
    if (reading.share)
        parts << Words::tr("%1 of the busiest cell").arg(valueText(*reading.share));
    if (reading.rank)
        //: place of a cell among the used cells, hottest first
        parts << Words::tr("rank %1 of %2").arg(countText(reading.rank->first), countText(reading.rank->second));
    return parts;
}

}   // namespace

QString readingText(const Reading &reading)
{
    QStringList parts;
    parts << Words::tr("x %1 m  y %2 m").arg(coordinate(reading.centre.x), coordinate(reading.centre.y));
    parts << (reading.before && reading.after ? comparedParts(reading) : countedParts(reading));
    if (!reading.place.isEmpty())
        parts << reading.place;
    return parts.join(QStringLiteral(" · "));
}

}   // namespace floorscope
