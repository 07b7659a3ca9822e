// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "floor/zones.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace floorscope {

/// What stands among zones and is none, or a part of one that is none.
struct LeftOutZone
{
    enum class Why {
        NoPlace,     ///< a geometry that is null or empty (RFC 7946 section 3.2 allows it)
        NoArea,      ///< points and lines: a sensor, a wall
        Flat,        ///< outlines that enclose nothing
        FlatPart,    ///< parts or holes that enclose nothing: the zone is there without them
        BadCorner,   ///< a corner that is not two numbers
        TooFar       ///< farther away than any floor reaches
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

/// Reads GeoJSON in local metres (RFC 7946): a feature collection, also one of collections, one feature, a bare
/// geometry, or any of these one a line (RFC 8142 too). Polygons and multipolygons are areas, also in a geometry
/// collection; the point that closes a ring is dropped. A name is the text or number of `name`, `label`, `title`,
/// `room` or `id` among the properties, in any case of letters, else the feature's id; `capacity`, `type` and `stroke`
/// ("#rrggbb") are read too. Zones have no ids.
///
/// A feature that is no zone is left out, and so are parts and holes that enclose nothing.
///
/// Fails with BadZones where not one zone is left; then the first feature with a corner or ring that is none says why:
/// `spot` the feature, counted from 1, `where` its name instead, where it has one. Fails so too where all zones lie
/// closer together than a cell (degrees, not metres), and where the text is none; `spot` the byte.
[[nodiscard]] Result<ZoneFile> readZones(const QByteArray &geoJson);

}   // namespace floorscope
