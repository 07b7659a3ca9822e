// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/zones.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace floorscope {

/// What stands among zones and is none.
struct LeftOutZone
{
    enum class Why {
        NoPlace,   ///< a geometry that is null or empty (RFC 7946 section 3.2 allows it)
        NoArea     ///< points and lines: a sensor, a wall
    };
    Why why = Why::NoPlace;
    QString name;
    qint64 number = 0;   ///< its place in the file, from 1
    friend bool operator==(const LeftOutZone &, const LeftOutZone &) = default;
};

/// What a file of zones holds.
struct ZoneFile
{
    std::vector<Zone> zones;
    std::vector<LeftOutZone> leftOut;
    friend bool operator==(const ZoneFile &, const ZoneFile &) = default;
};

/// Reads GeoJSON in local metres (RFC 7946): a feature collection, one feature, a bare geometry, or any of these one a
/// line (RFC 8142 too). Polygons and multipolygons are areas, also in a geometry collection; the point that closes a
/// ring is dropped. A name is the text or number of `name`, `label`, `title`, `room` or `id` among the properties, in
/// any case of letters, else the feature's id; `capacity`, `type` and `stroke` ("#rrggbb") are read too. Zones have no
/// ids.
///
/// Fails with BadZones where not one area is in it, where they lie farther away than any floor or closer together than
/// a cell (degrees, not metres), and where a corner or ring is none; `spot` the feature, counted from 1, or the byte;
/// `where` the feature's name instead, where it has one.
[[nodiscard]] Result<ZoneFile> readZones(const QByteArray &geoJson);

}   // namespace floorscope
