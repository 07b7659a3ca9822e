// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading_at.h"

#include "analysis/statistics.h"

#include <variant>

namespace floorscope {

namespace {

QString nameAt(const Drawn &drawn, FloorPoint point)
{
    const std::optional<Floor> &floor = drawn.answers.floor;
    const Zone *place = floor ? placeAt(*floor, point) : nullptr;
    return place ? place->name : QString();
}

FloorPoint centreAt(const GridFrame &frame, FloorPoint point)
{
    return {frame.centreX(frame.columnAt(point.x)), frame.centreY(frame.rowAt(point.y))};
}

std::optional<Reading> readingAt(const Heatmap &map, FloorPoint point)
{
    const auto value = map.grid.valueAt(point);
    if (!value)
        return std::nullopt;
    Reading reading;
    reading.centre = centreAt(map.grid.frame(), point);
    reading.detections = *value;
    if (const std::optional<double> hours = hoursForRates(map.observed))
        reading.perHour = static_cast<double>(*value) / *hours;
    if (*value > 0)
        reading.rank = {rank(map.grid, *value), map.occupiedCells};
    return reading;
}

std::optional<Reading> readingAt(const ShareMap &map, FloorPoint point)
{
    const auto value = map.grid.valueAt(point);
    if (!value)
        return std::nullopt;
    Reading reading;
    reading.centre = centreAt(map.grid.frame(), point);
    reading.share = *value;
    return reading;
}

std::optional<Reading> readingAt(const Comparison &comparison, FloorPoint point)
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
    if (drawn.shown.mode == ViewMode::Compare)
        return drawn.answers.comparison ? readingAt(*drawn.answers.comparison, point) : std::nullopt;
    if (!drawn.answers.single)
        return std::nullopt;
    return std::visit([point](const auto &map) { return readingAt(map, point); }, drawn.answers.single->map);
}

}   // namespace

std::optional<Reading> readingAt(const Drawn &drawn, FloorPoint point)
{
    auto reading = bareReadingAt(drawn, point);
    if (reading)
        reading->place = nameAt(drawn, point);
    return reading;
}

}   // namespace floorscope
