// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reading.h"

#include "heatmap/statistics.h"
#include "words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <variant>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Reading)
};

QString placeAt(const Drawn &drawn, FloorPoint point)
{
    if (!drawn.floor)
        return {};
    for (const auto *places : {&drawn.floor->rooms, &drawn.floor->zones})
        for (const Place &place : *places)
            if (contains(place.outline, point))
                return place.name;
    return {};
}

FloorPoint centreAt(const GridFrame &frame, FloorPoint point)
{
    return {frame.centreX(frame.columnAt(point.x)), frame.centreY(frame.rowAt(point.y))};
}

std::optional<Reading> readingOf(const Heatmap &map, FloorPoint point)
{
    const auto value = map.grid.valueAt(point);
    if (!value)
        return std::nullopt;
    Reading reading;
    reading.centre = centreAt(map.grid.frame(), point);
    reading.detections = *value;
    if (map.observedHours && *map.observedHours > 0.0)
        reading.perHour = static_cast<double>(*value) / *map.observedHours;
    if (*value > 0)
        reading.rank = {rankOf(map.grid, *value), map.occupiedCells};
    return reading;
}

std::optional<Reading> readingOf(const ShareMap &map, FloorPoint point)
{
    const auto value = map.grid.valueAt(point);
    if (!value)
        return std::nullopt;
    Reading reading;
    reading.centre = centreAt(map.grid.frame(), point);
    reading.share = *value;
    return reading;
}

std::optional<Reading> readingOf(const Comparison &comparison, FloorPoint point)
{
    const auto before = comparison.before.valueAt(point);
    const auto after = comparison.after.valueAt(point);
    if (!before || !after)
        return std::nullopt;
    Reading reading;
    reading.centre = centreAt(comparison.before.frame(), point);
    reading.before = *before;
    reading.after = *after;
    return reading;
}

std::optional<Reading> bareReadingAt(const Drawn &drawn, FloorPoint point)
{
    if (drawn.mode == ViewMode::Compare)
        return drawn.comparison ? readingOf(*drawn.comparison, point) : std::nullopt;
    if (!drawn.period)
        return std::nullopt;
    return std::visit([point](const auto &map) { return readingOf(map, point); }, drawn.period->map);
}

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
        parts << (*reading.detections == 1 ? Words::tr("1 detection")
                                           : Words::tr("%1 detections").arg(countText(*reading.detections)));
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

std::optional<Reading> readingAt(const Drawn &drawn, FloorPoint point)
{
    auto reading = bareReadingAt(drawn, point);
    if (reading)
        reading->place = placeAt(drawn, point);
    return reading;
}

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
