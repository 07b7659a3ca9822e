// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "model/json_members.h"

namespace floorscope {

// A place on a floor ↔ JSON: [x, y] in metres; a rectangle: [min x, min y, max x, max y]. The templates of
// json_members.h find these by their argument.

[[nodiscard]] inline QJsonValue toJson(FloorPoint value)
{
    return QJsonArray{value.x, value.y};
}

[[nodiscard]] inline bool fromJson(const QJsonValue &json, FloorPoint &value, const json::Where &place)
{
    std::array<double, 2> both{};
    const bool fits = json::fromJson(json, both, place);
    value = {both[0], both[1]};
    return fits;
}

[[nodiscard]] inline QJsonValue toJson(const FloorRect &value)
{
    return QJsonArray{value.minX, value.minY, value.maxX, value.maxY};
}

[[nodiscard]] inline bool fromJson(const QJsonValue &json, FloorRect &value, const json::Where &place)
{
    std::array<double, 4> all{};
    const bool fits = json::fromJson(json, all, place);
    value = {all[0], all[1], all[2], all[3]};
    return fits;
}

}   // namespace floorscope
