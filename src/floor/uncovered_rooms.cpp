// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/uncovered_rooms.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// Half the side of the square that a sensor sees: height · tan(field of view / 2).
double sensorReach(const Sensor &sensor)
{
    constexpr double kDegree = 3.14159265358979323846 / 180.0;
    return sensor.height * std::tan(sensor.fieldOfView / 2.0 * kDegree);
}

bool sees(const Sensor &sensor, FloorPoint place)
{
    const double reach = sensorReach(sensor);
    return std::abs(sensor.center.x - place.x) < reach && std::abs(sensor.center.y - place.y) < reach;
}

bool isSeen(const Zone &room, const std::vector<Sensor> &sensors)
{
    const std::optional<FloorRect> extent = bounds(room);
    if (!extent)
        return true;   // no outline: nothing to hatch
    const FloorPoint middle{(extent->minX + extent->maxX) / 2.0, (extent->minY + extent->maxY) / 2.0};
    return std::any_of(sensors.begin(), sensors.end(), [&](const Sensor &sensor) {
        return sensor.presence && (contains(room, sensor.center) || sees(sensor, middle));
    });
}

}   // namespace

bool liesInUncovered(const Zone &place, const std::vector<Zone> &uncovered)
{
    const std::vector<FloorPoint> points = uncovered.empty() ? std::vector<FloorPoint>() : pointsIn(place);
    return !points.empty()
        && std::all_of(points.begin(), points.end(), [&](FloorPoint point) { return zoneAt(uncovered, point); });
}

std::vector<Zone> findUncoveredRooms(const Floor &floor)
{
    std::vector<Zone> rooms;
    if (floor.sensors.empty())
        return rooms;
    std::copy_if(floor.rooms.begin(), floor.rooms.end(), std::back_inserter(rooms),
                 [&](const Zone &room) { return !isSeen(room, floor.sensors); });
    return rooms;
}

std::vector<Zone> findUncoveredRooms(const std::optional<Floor> &floor)
{
    return floor ? findUncoveredRooms(*floor) : std::vector<Zone>();
}

}   // namespace floorscope
