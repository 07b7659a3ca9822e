// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading_at.h"

#include "analysis/evidence/own_direction.h"
#include "analysis/statistics.h"
#include "floor/uncovered_rooms.h"
#include "heatmap/normalise.h"
#include "model/evidence/comparison_evidence.h"

#include <variant>

namespace floorscope {

namespace {

QString nameOf(const Zone *zone)
{
    return zone ? zone->name : QString();
}

FloorPoint centreAt(const GridFrame &frame, FloorPoint point)
{
    return {frame.centreX(frame.columnAt(point.x)), frame.centreY(frame.rowAt(point.y))};
}

/// What is told of a cell of which no number is; nothing where its numbers are told.
std::optional<Reading> withheldAt(const GridFrame &frame, const std::optional<Withheld> &withheld, FloorPoint point)
{
    const int column = frame.columnAt(point.x), row = frame.rowAt(point.y);
    if (!frame.holds(column, row) || !isWithheld(withheld, frame.index(column, row)))
        return std::nullopt;
    Reading reading;
    reading.centre = centreAt(frame, point);
    reading.withheld = true;
    return reading;
}

/// The cell's number in the unit that is drawn, where that is neither the count nor its rate per hour.
void addInUnit(Reading &reading, const Heatmap &map, const Drawn &drawn)
{
    const Look &look = drawn.shown.look;
    const auto count = static_cast<double>(*reading.detections);
    const double side = metres(map.grid.frame().cellSize);
    const auto share = [count](double whole) { return whole > 0.0 ? count / whole : 0.0; };
    if (look.unit == Unit::PerHourArea && reading.perHour)
        reading.perHourArea = *reading.perHour / (side * side);
    else if (look.unit == Unit::ShareOfBusiest)
        reading.share = share(static_cast<double>(map.maximum));
    else if (look.unit == Unit::ShareOfPercentile)
        reading.shareOfEnd = {share(countAtPercentile(map.grid, look.clipPercentile)), look.clipPercentile};
    else if (const std::optional<DetectionRate> rate = presenceRate(drawn.answers);
             rate && look.unit == Unit::PersonHours)
        reading.personHours = personHours(count, *rate);
}

std::optional<Reading> readingAt(const Heatmap &map, FloorPoint point, const Drawn &drawn)
{
    if (const std::optional<Reading> withheld = withheldAt(map.grid.frame(), map.withheld, point))
        return withheld;
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
    addInUnit(reading, map, drawn);
    return reading;
}

std::optional<Reading> readingAt(const ShareMap &map, FloorPoint point, const Drawn &)
{
    if (const std::optional<Reading> withheld = withheldAt(map.grid.frame(), map.withheld, point))
        return withheld;
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
    if (const std::optional<Reading> withheld = withheldAt(comparison.before.frame(), comparison.withheld, point))
        return withheld;
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

/// Whether the change that is drawn there is more than chance, as the map has it: full or pale.
std::optional<bool> establishedAt(const std::optional<Evidence> &evidence, FloorPoint centre)
{
    if (!evidence)
        return std::nullopt;
    const int column = evidence->frame.columnAt(centre.x), row = evidence->frame.rowAt(centre.y);
    if (!evidence->frame.holds(column, row))
        return std::nullopt;
    return isEstablished(evidence->cells[evidence->frame.index(column, row)]);
}

std::optional<Reading> comparedReadingAt(const Drawn &drawn, FloorPoint point)
{
    if (!drawn.answers.comparison)
        return std::nullopt;
    std::optional<Reading> reading = withHours(readingAt(*drawn.answers.comparison, point), drawn.answers);
    if (!reading || !reading->before || !reading->after)
        return reading;
    if (drawn.shown.relative)
        reading->scaleOfAfter = scaleOfAfter(*drawn.answers.comparison);
    reading->established = establishedAt(drawn.answers.evidence, reading->centre);
    return reading;
}

std::optional<Reading> bareReadingAt(const Drawn &drawn, FloorPoint point)
{
    if (drawn.shown.mode == ViewMode::Compare)
        return comparedReadingAt(drawn, point);
    if (!drawn.answers.single)
        return std::nullopt;
    return std::visit([&](const auto &map) { return readingAt(map, point, drawn); }, drawn.answers.single->map);
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
        const auto [place, zone] = namedPlacesAt(drawn, point);
        reading->place = nameOf(place);
        reading->zone = nameOf(zone);
        reading->coverage = coverageAt(drawn, reading->centre);
    }
    return reading;
}

NamedPlaces namedPlacesAt(const Drawn &drawn, FloorPoint point)
{
    const std::optional<Floor> &floor = drawn.answers.floor;
    return {floor ? placeAt(*floor, point) : nullptr, zoneAt(drawn.shown.zones, point)};
}

}   // namespace floorscope
