// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floor.h"

#include <cmath>
#include <numbers>

namespace floorscope {

FloorPolygon footprint(const Sensor &sensor)
{
    if (!(sensor.height > 0.0 && sensor.fieldOfView > 0.0 && sensor.fieldOfView < 180.0))
        return {};
    const double degree = std::numbers::pi / 180.0;
    const double half = sensor.height * std::tan(sensor.fieldOfView / 2.0 * degree);
    const double c = half * std::cos(sensor.turn * degree), s = half * std::sin(sensor.turn * degree);
    const FloorPoint &o = sensor.center;
    return {
        {o.x - c + s, o.y - s - c}, {o.x + c + s, o.y + s - c}, {o.x + c - s, o.y + s + c}, {o.x - c - s, o.y - s + c}};
}

}   // namespace floorscope
