// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/geometry.h"

#include <QByteArray>
#include <QString>

namespace floorscope {

/// A part of the floor that a person named: polygons in metres, y up, without their holes.
struct Zone
{
    struct Area
    {
        FloorPolygon outline;
        std::vector<FloorPolygon> holes;
        friend bool operator==(const Area &, const Area &) = default;
    };
    QString name;
    std::vector<Area> areas;
    friend bool operator==(const Zone &, const Zone &) = default;
};

/// Reads GeoJSON in local metres: a feature collection (or one feature) of polygons and multipolygons,
/// `properties.name` their names (RFC 7946 sections 3.1.6 and 3.2; the point that closes a ring is dropped). Fails with
/// BadZones, `where` "zone 3" or the byte.
[[nodiscard]] Result<std::vector<Zone>> readZones(const QByteArray &geoJson);
/// The same text that `readZones` reads; the same zones give the same bytes.
[[nodiscard]] QByteArray zonesGeoJson(const std::vector<Zone> &zones);

}   // namespace floorscope
