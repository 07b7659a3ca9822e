// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/cover.h"

#include "analysis/places/cells_in.h"
#include "analysis/places/patches.h"
#include "floor/uncovered_rooms.h"

#include <algorithm>
#include <iterator>

namespace floorscope {

namespace {

using Mask = std::vector<std::uint8_t>;

bool seesHeat(const Sensor &sensor)
{
    return sensor.presence && !footprint(sensor).empty();
}

bool usesStored(CoverSource source)
{
    return source == CoverSource::Stored || source == CoverSource::StoredAndDrawn;
}

bool usesDrawn(CoverSource source)
{
    return source == CoverSource::Drawn || source == CoverSource::StoredAndDrawn;
}

std::vector<Zone> coverZones(const std::vector<Zone> &zones)
{
    std::vector<Zone> result;
    std::copy_if(zones.begin(), zones.end(), std::back_inserter(result), isCoverZone);
    return result;
}

FloorRect pointBounds(const SharedList<FloorPoint> &points)
{
    FloorRect rect{points[0].x, points[0].y, points[0].x, points[0].y};
    for (const FloorPoint &point : points)
        rect = united(rect, {point.x, point.y, point.x, point.y});
    return rect;
}

/// Holds the cells whose centre lies in `area`, and none that it only touches.
FloorRect centreBounds(const FloorRect &area, CellSize size)
{
    const double half = metres(size) / 2.0;
    return {area.minX + half, area.minY + half, area.maxX - half, area.maxY - half};
}

/// Rooms that are known to have no sensor are left out.
void leaveOutBlind(Mask &seen, const GridFrame &frame, const std::optional<Floor> &floor)
{
    const std::vector<int> blind = placesOfCells(frame, findUncoveredRooms(floor));
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (blind[i] >= 0)
            seen[i] = 0;
}

/// What presence sensors see, but for rooms without one.
Mask seenBySensors(const GridFrame &frame, const Floor &floor)
{
    Mask seen(frame.cellCount());
    for (const Sensor &sensor : floor.sensors) {
        if (!seesHeat(sensor))
            continue;
        const FloorPolygon square = footprint(sensor);
        forEachCellIn(frame, *ringBounds(square), [&](std::size_t cell, FloorPoint centre) {
            if (!seen[cell] && contains(square, centre))
                seen[cell] = 1;
        });
    }
    leaveOutBlind(seen, frame, floor);
    return seen;
}

/// Where anybody ever was, but for rooms without a sensor, and what a person drew.
Mask seenByHints(const GridFrame &frame, CoverSource source, const std::optional<Floor> &floor, const CoverHints &hints)
{
    Mask seen(frame.cellCount());
    if (usesStored(source)) {
        for (const FloorPoint &point : hints.stored->places)
            if (const int column = frame.columnAt(point.x), row = frame.rowAt(point.y); frame.holds(column, row))
                seen[frame.index(column, row)] = 1;
        leaveOutBlind(seen, frame, floor);
    }
    const std::vector<int> drawn =
        placesOfCells(frame, usesDrawn(source) ? coverZones(hints.zones) : std::vector<Zone>());
    for (std::size_t i = 0; i < seen.size(); ++i)
        seen[i] = seen[i] || drawn[i] >= 0;
    return seen;
}

/// The map's counts, as wide as the rooms and as what is known to be covered.
Grid<Detections> wholeFloor(const Heatmap &map, CoverSource source, const std::optional<FloorRect> &rooms,
                            const CoverHints &hints)
{
    Grid<Detections> counts = rooms ? widened(map.grid, *rooms) : map.grid;
    if (usesStored(source))
        counts = widened(counts, pointBounds(hints.stored->places));
    if (usesDrawn(source))
        counts = widened(counts, centreBounds(*bounds(coverZones(hints.zones)), map.cellSize));
    return counts;
}

/// Where a detection says that there is floor, or a person, there is.
void findSeen(Cover &cover, const Heatmap &map, const std::optional<Floor> &floor, const CoverHints &hints)
{
    const GridFrame &frame = cover.counts.frame();
    if (cover.source == CoverSource::Unknown)
        return;
    if (cover.source == CoverSource::Answers)
        cover.seen = coverageOn(frame, *map.coverage);
    else if (cover.source == CoverSource::Sensors)
        cover.seen = seenBySensors(frame, *floor);
    else
        cover.seen = seenByHints(frame, cover.source, floor, hints);
    const bool widens = usesStored(cover.source) || usesDrawn(cover.source);
    for (std::size_t i = 0; i < cover.seen.size(); ++i) {
        cover.floor[i] = cover.floor[i] || (widens && cover.seen[i]);
        cover.seen[i] = cover.counts.values()[i] > 0 || (cover.seen[i] && cover.floor[i]);
    }
}

/// Of what is withheld nothing is said, not even that it is empty.
void leaveOutWithheld(Cover &cover, const Heatmap &map)
{
    const GridFrame &old = map.grid.frame(), &frame = cover.counts.frame();
    for (std::size_t i = 0; map.withheld && i < old.cellCount(); ++i) {
        if (!isWithheld(map.withheld, i))
            continue;
        const FloorPoint centre = centreOf(old, i);
        const std::size_t cell = frame.index(frame.columnAt(centre.x), frame.rowAt(centre.y));
        cover.floor[cell] = 0;
        if (!cover.seen.empty())
            cover.seen[cell] = 0;
    }
}

}   // namespace

std::vector<int> placesOfCells(const GridFrame &frame, const std::vector<Zone> &zones)
{
    std::vector<int> places(frame.cellCount(), -1);
    for (std::size_t zone = 0; zone < zones.size(); ++zone)
        if (const std::optional<FloorRect> extent = bounds(zones[zone]))
            forEachCellIn(frame, *extent, [&](std::size_t cell, FloorPoint centre) {
                if (places[cell] < 0 && contains(zones[zone], centre))
                    places[cell] = static_cast<int>(zone);
            });
    return places;
}

std::vector<std::uint8_t> coverageOn(const GridFrame &frame, const Coverage &coverage)
{
    if (coverage.frame == frame)
        return coverage.covered;
    std::vector<std::uint8_t> covered(frame.cellCount());
    for (std::size_t i = 0; i < covered.size(); ++i)
        covered[i] = covers(coverage, centreOf(frame, i));
    return covered;
}

Grid<Detections> widened(const Grid<Detections> &counts, const FloorRect &area)
{
    const GridFrame &old = counts.frame();
    const double side = metres(old.cellSize);
    const int left = std::max(0, -old.columnAt(area.minX)), down = std::max(0, -old.rowAt(area.minY));
    GridFrame frame = old;
    frame.minX = old.minX - left * side;
    frame.minY = old.minY - down * side;
    frame.columns = left + std::max(old.columns, old.columnAt(area.maxX) + 1);
    frame.rows = down + std::max(old.rows, old.rowAt(area.maxY) + 1);
    if (frame == old || frame.cellCount() > static_cast<std::size_t>(kMostCells))
        return counts;
    std::vector<std::uint64_t> values(frame.cellCount());
    for (int row = 0; row < old.rows; ++row)
        for (int column = 0; column < old.columns; ++column)
            values[frame.index(column + left, row + down)] = counts.at(column, row);
    return Grid<Detections>::create(frame, std::move(values)).value_or(counts);
}

bool isCoverZone(const Zone &zone)
{
    return zone.type.compare(QLatin1String("coverage"), Qt::CaseInsensitive) == 0;
}

std::vector<Zone> placesAmong(std::vector<Zone> zones)
{
    std::erase_if(zones, isCoverZone);
    return zones;
}

CoverSource coverSource(const Heatmap &map, const std::optional<Floor> &floor, const CoverHints &hints)
{
    if (map.coverage)
        return CoverSource::Answers;
    if (floor && std::any_of(floor->sensors.begin(), floor->sensors.end(), seesHeat))
        return CoverSource::Sensors;
    const bool stored = hints.stored && !hints.stored->places.empty();
    const bool drawn = bounds(coverZones(hints.zones)).has_value();
    if (stored && drawn)
        return CoverSource::StoredAndDrawn;
    return stored ? CoverSource::Stored : drawn ? CoverSource::Drawn : CoverSource::Unknown;
}

Cover findCover(const Heatmap &map, const std::optional<Floor> &floor, const CoverHints &hints)
{
    Cover cover;
    cover.source = coverSource(map, floor, hints);
    cover.days = usesStored(cover.source) ? hints.stored->days : 0;
    const std::optional<FloorRect> rooms = floor ? bounds(floor->rooms) : std::nullopt;
    cover.counts = wholeFloor(map, cover.source, rooms, hints);
    const GridFrame &frame = cover.counts.frame();
    cover.place = placesOfCells(frame, rooms ? floor->rooms : std::vector<Zone>());
    cover.floor.assign(frame.cellCount(), 1);
    for (std::size_t i = 0; i < cover.floor.size() && rooms; ++i)
        cover.floor[i] = cover.place[i] >= 0 || cover.counts.values()[i] > 0;
    findSeen(cover, map, floor, hints);
    leaveOutWithheld(cover, map);
    return cover;
}

SeenCells seenCells(const Heatmap &map, const std::optional<Floor> &floor, const CoverHints &hints)
{
    Cover cover = findCover(map, floor, hints);
    if (cover.source == CoverSource::Unknown)
        return {};
    return {cover.source, coverageOn(map.grid.frame(), {cover.counts.frame(), std::move(cover.seen)})};
}

}   // namespace floorscope
