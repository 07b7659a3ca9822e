// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zones.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace floorscope {

namespace {

QJsonArray jsonRing(const FloorPolygon &ring)
{
    QJsonArray corners;
    for (const FloorPoint &corner : ring)
        corners.append(QJsonArray{corner.x, corner.y});
    corners.append(QJsonArray{ring.front().x, ring.front().y});
    return corners;
}

QJsonArray jsonArea(const Zone::Area &area)
{
    QJsonArray
        rings;   // not by braces: compilers disagree whether a list in braces is copied or becomes the first element
    rings.append(jsonRing(area.outline));
    for (const FloorPolygon &hole : area.holes)
        rings.append(jsonRing(hole));
    return rings;
}

/// What is not known is left out.
QJsonObject jsonProperties(const Zone &zone)
{
    QJsonObject properties{{QStringLiteral("name"), zone.name}};
    if (zone.capacity)
        properties.insert(QStringLiteral("capacity"), *zone.capacity);
    if (!zone.type.isEmpty())
        properties.insert(QStringLiteral("type"), zone.type);
    if (!zone.color.isEmpty())
        properties.insert(QStringLiteral("stroke"), zone.color);
    return properties;
}

QJsonObject jsonZone(const Zone &zone)
{
    QJsonArray areas;
    for (const Zone::Area &area : zone.areas)
        areas.append(jsonArea(area));
    const bool one = areas.size() == 1;
    const QJsonObject geometry{
        {QStringLiteral("type"), one ? QStringLiteral("Polygon") : QStringLiteral("MultiPolygon")},
        {QStringLiteral("coordinates"), one ? areas.first() : QJsonValue(areas)}};
    return {{QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("properties"), jsonProperties(zone)},
            {QStringLiteral("geometry"), geometry}};
}

}   // namespace

Zone makeZone(const QString &id, const QString &name, FloorPolygon outline)
{
    Zone zone{id, name, {}};
    if (!outline.empty())
        zone.areas.push_back({std::move(outline), {}});
    return zone;
}

std::vector<FloorPolygon> rings(const Zone &zone)
{
    std::vector<FloorPolygon> all;
    for (const Zone::Area &area : zone.areas) {
        all.push_back(area.outline);
        all.insert(all.end(), area.holes.begin(), area.holes.end());
    }
    return all;
}

bool contains(const Zone &zone, FloorPoint point)
{
    const auto holds = [&](const FloorPolygon &ring) { return contains(ring, point); };
    return std::any_of(zone.areas.begin(), zone.areas.end(), [&](const Zone::Area &area) {
        return holds(area.outline) && std::none_of(area.holes.begin(), area.holes.end(), holds);
    });
}

const Zone *zoneAt(const std::vector<Zone> &zones, FloorPoint point)
{
    const auto found =
        std::find_if(zones.begin(), zones.end(), [&](const Zone &zone) { return contains(zone, point); });
    return found == zones.end() ? nullptr : &*found;
}

std::optional<FloorRect> bounds(const Zone &zone)
{
    std::optional<FloorRect> extent;
    for (const Zone::Area &area : zone.areas)
        if (const std::optional<FloorRect> more = ringBounds(area.outline))
            extent = extent ? united(*extent, *more) : *more;
    return extent;
}

std::optional<FloorRect> bounds(const std::vector<Zone> &zones)
{
    std::optional<FloorRect> extent;
    for (const Zone &zone : zones)
        if (const std::optional<FloorRect> more = bounds(zone))
            extent = extent ? united(*extent, *more) : *more;
    return extent;
}

std::vector<FloorPoint> pointsIn(const Zone &zone)
{
    constexpr int kPieces = 16, kMostPieces = 256;   // a corridor round a core lies between coarse points
    std::vector<FloorPoint> points;
    const std::optional<FloorRect> extent = bounds(zone);
    for (int pieces = kPieces; extent && points.empty() && pieces <= kMostPieces; pieces *= 2)
        for (int i = 0; i < pieces * pieces; ++i) {
            const FloorPoint point{extent->minX + (i % pieces + 0.5) / pieces * extent->width(),
                                   extent->minY + (i / pieces + 0.5) / pieces * extent->height()};
            if (contains(zone, point))
                points.push_back(point);
        }
    return points;
}

QByteArray zonesGeoJson(const std::vector<Zone> &zones)
{
    QJsonArray features;
    for (const Zone &zone : zones)
        features.append(jsonZone(zone));
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                                     {QStringLiteral("features"), features}})
        .toJson();
}

}   // namespace floorscope
