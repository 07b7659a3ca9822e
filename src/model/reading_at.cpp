// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading_at.h"

#include "analysis/statistics.h"
#include "floor/uncovered_rooms.h"

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
    reading.hours = map.observed.hours;
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

std::optional<Reading> withHours(std::optional<Reading> reading, const Answers &answers)
{
    const Heatmap *before = counts(answers.before);
    const Heatmap *after = counts(answers.after);
    if (reading && before && after) {
        reading->hours = before->observed.hours;
        reading->otherHours = after->observed.hours;
    }
    return reading;
}

std::optional<Reading> bareReadingAt(const Drawn &drawn, FloorPoint point)
{
    if (drawn.shown.mode == ViewMode::Compare)
        return drawn.answers.comparison ? withHours(readingAt(*drawn.answers.comparison, point), drawn.answers)
                                        : std::nullopt;
    if (!drawn.answers.single)
        return std::nullopt;
    return std::visit([point](const auto &map) { return readingAt(map, point); }, drawn.answers.single->map);
}

CellCoverage coverageIn(const Coverage &coverage, FloorPoint centre)
{
    return covers(coverage, centre) ? CellCoverage::Covered : CellCoverage::NotCovered;
}

/// As the answers know it: of a comparison where both do.
std::optional<CellCoverage> answeredCoverage(const Drawn &drawn, FloorPoint centre)
{
    std::optional<CellCoverage> known;
    for (const Pane pane : askedPanes(drawn.shown.mode)) {
        const Heatmap *heatmap = counts(answer(drawn.answers, pane));
        if (!heatmap || !heatmap->coverage)
            return std::nullopt;
        const CellCoverage here = coverageIn(*heatmap->coverage, centre);
        known = known == CellCoverage::NotCovered ? known : here;
    }
    return known;
}

/// The legend's rule: cell by cell where the answers know it, else what the floor's sensors and rooms tell.
CellCoverage coverageAt(const Drawn &drawn, FloorPoint centre)
{
    if (const std::optional<CellCoverage> answered = answeredCoverage(drawn, centre))
        return *answered;
    const std::optional<Floor> &floor = drawn.answers.floor;
    if (!floor || floor->sensors.empty())
        return CellCoverage::Unknown;
    const std::vector<Zone> rooms = findUncoveredRooms(*floor);
    return zoneAt(rooms, centre) ? CellCoverage::NotCovered : CellCoverage::Covered;
}

}   // namespace

std::optional<Reading> readingAt(const Drawn &drawn, FloorPoint point)
{
    auto reading = bareReadingAt(drawn, point);
    if (reading) {
        reading->place = nameAt(drawn, point);
        reading->coverage = coverageAt(drawn, reading->centre);
    }
    return reading;
}

}   // namespace floorscope
