// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "floor/zones.h"

#include <QByteArray>
#include <QString>

namespace floorscope {

/// A presence or traffic sensor. Its footprint is a square of side 2·height·tan(fieldOfView/2) round `center` (the
/// tutorial "Heatmap" of Butlr's developer pages).
struct Sensor
{
    QString id;
    QString name;
    FloorPoint center;          ///< metres
    double height = 0.0;        ///< metres above the floor
    double fieldOfView = 0.0;   ///< degrees
    double turn = 0.0;          ///< degrees in the floor's plane
    bool presence = true;       ///< false: traffic only, gives no heatmap
    bool online = true;
    bool entrance = false;   ///< a traffic sensor that counts who comes onto the floor and who leaves it
    friend bool operator==(const Sensor &, const Sensor &) = default;
};

/// The square on the floor that a sensor sees; empty where its height or its field of view is not known.
[[nodiscard]] FloorPolygon footprint(const Sensor &sensor);

/// Where the service keeps a picture of a floor, if it shows one.
struct FloorPlanLink
{
    QString id;
    QString name;
    QString url;
    friend bool operator==(const FloorPlanLink &, const FloorPlanLink &) = default;
};

/// One floor as the directory knows it.
struct Floor
{
    QString id;   ///< "space_…"
    QString name;
    QString building;
    QString site;
    QByteArray siteTimeZone;   ///< IANA, empty where unknown
    QByteArray ownTimeZone;    ///< IANA, empty where unknown
    std::vector<Zone> rooms;
    std::vector<Zone> zones;
    std::vector<Sensor> sensors;
    std::vector<FloorPlanLink> plans;
    friend bool operator==(const Floor &, const Floor &) = default;
};

/// How the ids of the demo building's floors begin.
inline const QString kSimulatedFloors = QStringLiteral("space_demo_");
/// Its detections were made by the demo building: whatever shows them says so.
[[nodiscard]] inline bool isSimulated(const QString &spaceId)
{
    return spaceId.startsWith(kSimulatedFloors);
}

/// The zone of the floor's site, else the floor's own, else empty: then the person is asked, never guessed.
[[nodiscard]] inline QByteArray floorTimeZone(const Floor &floor)
{
    return floor.siteTimeZone.isEmpty() ? floor.ownTimeZone : floor.siteTimeZone;
}

/// The room at a point, else the zone; nothing outside all of them.
[[nodiscard]] inline const Zone *placeAt(const Floor &floor, FloorPoint point)
{
    const Zone *room = zoneAt(floor.rooms, point);
    return room ? room : zoneAt(floor.zones, point);
}

}   // namespace floorscope
