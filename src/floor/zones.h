// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"
#include "floor/geometry.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace floorscope {

/// A named part of the floor, a room of the directory as well as what a person drew: polygons in metres, y up; their
/// holes are no part of it. A room whose outline the service does not know has no areas.
struct Zone
{
    struct Area
    {
        FloorPolygon outline;
        std::vector<FloorPolygon> holes;
        friend bool operator==(const Area &, const Area &) = default;
    };
    QString id;   ///< of the directory; empty where a person drew it
    QString name;
    std::vector<Area> areas;
    std::optional<int> capacity = {};   ///< for how many persons; nothing where it is not known
    QString type = {};                  ///< what a person calls its use: "quiet work"
    QString color = {};                 ///< "#rrggbb" of its outline; empty: that of all
    friend bool operator==(const Zone &, const Zone &) = default;
};

template <typename Archive, Either<Zone::Area> T>
void members(Archive &archive, T &area)
{
    archive("outline", area.outline);
    archive("holes", area.holes);
}

template <typename Archive, Either<Zone> T>
void members(Archive &archive, T &zone)
{
    archive("id", zone.id);
    archive("name", zone.name);
    archive("areas", zone.areas);
    archive("capacity", zone.capacity);
    archive("type", zone.type);
    archive("color", zone.color);
}

/// A zone of one area without holes; without areas where `outline` is empty.
[[nodiscard]] Zone makeZone(const QString &id, const QString &name, FloorPolygon outline);

/// The outlines of all areas, each followed by its holes.
[[nodiscard]] std::vector<FloorPolygon> rings(const Zone &zone);

/// True if `point` lies in one of the areas and in none of its holes.
[[nodiscard]] bool contains(const Zone &zone, FloorPoint point);
/// The first zone that contains `point`, or nullptr.
[[nodiscard]] const Zone *zoneAt(const std::vector<Zone> &zones, FloorPoint point);
/// Bounding rectangle of all areas, or nothing where there are none.
[[nodiscard]] std::optional<FloorRect> bounds(const Zone &zone);
/// Bounding rectangle of all zones, or nothing where none has an area.
[[nodiscard]] std::optional<FloorRect> bounds(const std::vector<Zone> &zones);

/// Points of a zone at equal distances, 16 over its width and 16 over its height: close enough to each other to meet
/// each part of a room that is more than a wall drawn with little care. None where it has no area.
[[nodiscard]] std::vector<FloorPoint> pointsIn(const Zone &zone);

/// GeoJSON that `readZones` (floor/zone_file.h) reads, without ids; the same zones give the same bytes.
[[nodiscard]] QByteArray zonesGeoJson(const std::vector<Zone> &zones);

}   // namespace floorscope
