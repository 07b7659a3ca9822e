// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layer_content.h"

#include <algorithm>

namespace floorscope {

Layers layerContent(const Drawn &drawn)
{
    const std::optional<Floor> &floor = drawn.answers.floor;
    const auto has = [](const std::vector<Zone> &zones) { return bounds(zones).has_value(); };
    return {drawn.answers.plan.has_value(), floor && has(floor->rooms),
            has(drawn.shown.zones) || (floor && has(floor->zones)),
            floor
                && std::any_of(floor->sensors.begin(), floor->sensors.end(),
                               [](const Sensor &sensor) { return sensor.presence; }),
            drawn.answers.plan.has_value()};
}

}   // namespace floorscope
