// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/cover.h"

#include "analysis/places/cells_in.h"
#include "analysis/places/patches.h"
#include "floor/uncovered_rooms.h"

#include <algorithm>

namespace floorscope {

namespace {

using Mask = std::vector<std::uint8_t>;

bool seesHeat(const Sensor &sensor)
{
    return sensor.presence && !footprint(sensor).empty();
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
    const std::vector<int> blind = placesOfCells(frame, findUncoveredRooms(floor));
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (blind[i] >= 0)
            seen[i] = 0;
    return seen;
}

void findSeen(Cover &cover, const Heatmap &map, const std::optional<Floor> &floor)
{
    const GridFrame &frame = cover.counts.frame();
    if (map.coverage) {
        cover.source = CoverSource::Answers;
        cover.seen = coverageOn(frame, *map.coverage);
    } else if (floor && std::any_of(floor->sensors.begin(), floor->sensors.end(), seesHeat)) {
        cover.source = CoverSource::Sensors;
        cover.seen = seenBySensors(frame, *floor);
    }
    for (std::size_t i = 0; i < cover.seen.size(); ++i)
        cover.seen[i] = cover.counts.values()[i] > 0 || (cover.seen[i] && cover.floor[i]);
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

Cover findCover(const Heatmap &map, const std::optional<Floor> &floor)
{
    Cover cover;
    const std::optional<FloorRect> rooms = floor ? bounds(floor->rooms) : std::nullopt;
    cover.counts = rooms ? widened(map.grid, *rooms) : map.grid;
    const GridFrame &frame = cover.counts.frame();
    cover.place = placesOfCells(frame, rooms ? floor->rooms : std::vector<Zone>());
    cover.floor.assign(frame.cellCount(), 1);
    for (std::size_t i = 0; i < cover.floor.size() && rooms; ++i)
        cover.floor[i] = cover.place[i] >= 0 || cover.counts.values()[i] > 0;
    findSeen(cover, map, floor);
    leaveOutWithheld(cover, map);
    return cover;
}

SeenCells seenCells(const Heatmap &map, const std::optional<Floor> &floor)
{
    Cover cover = findCover(map, floor);
    if (cover.source == CoverSource::Unknown)
        return {};
    return {cover.source, coverageOn(map.grid.frame(), {cover.counts.frame(), std::move(cover.seen)})};
}

}   // namespace floorscope
