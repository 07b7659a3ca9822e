// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zones.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kFarthest = 1e6;   ///< metres: no floor reaches so far

Result<FloorPoint> readPoint(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    const bool two = numbers.size() >= 2 && numbers[0].isDouble() && numbers[1].isDouble();
    if (!two || std::abs(numbers[0].toDouble()) > kFarthest || std::abs(numbers[1].toDouble()) > kFarthest)
        return failureFor(ErrorKind::BadZones, Reason::CornerNotMetres);
    return FloorPoint{numbers[0].toDouble(), numbers[1].toDouble()};
}

Result<FloorPolygon> readRing(const QJsonValue &value)
{
    FloorPolygon ring;
    for (const QJsonValue &corner : value.toArray()) {
        const Result<FloorPoint> point = readPoint(corner);
        if (!point)
            return tl::unexpected(point.error());
        ring.push_back(*point);
    }
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    if (ring.size() < 3)
        return failureFor(ErrorKind::BadZones, Reason::RingTooShort);
    return ring;
}

Result<Zone::Area> readArea(const QJsonValue &rings)
{
    Zone::Area area;
    for (const QJsonValue &value : rings.toArray()) {
        Result<FloorPolygon> ring = readRing(value);
        if (!ring)
            return tl::unexpected(ring.error());
        if (area.outline.empty())
            area.outline = *std::move(ring);
        else
            area.holes.push_back(*std::move(ring));
    }
    if (area.outline.empty())
        return failureFor(ErrorKind::BadZones, Reason::PolygonWithoutCorners);
    return area;
}

/// The polygons of a geometry, each a list of rings.
Result<QJsonArray> readPolygons(const QJsonObject &geometry)
{
    const QString type = geometry.value(QLatin1String("type")).toString();
    const QJsonValue coordinates = geometry.value(QLatin1String("coordinates"));
    if (type == QLatin1String("Polygon"))
        return QJsonArray{coordinates};
    if (type == QLatin1String("MultiPolygon"))
        return coordinates.toArray();
    return failureFor(ErrorKind::BadZones, Reason::NotAPolygon);
}

Result<Zone> readZone(const QJsonObject &feature)
{
    const Result<QJsonArray> polygons = readPolygons(feature.value(QLatin1String("geometry")).toObject());
    if (!polygons)
        return tl::unexpected(polygons.error());
    Zone zone;
    zone.name = feature.value(QLatin1String("properties")).toObject().value(QLatin1String("name")).toString();
    for (const QJsonValue &rings : *polygons) {
        Result<Zone::Area> area = readArea(rings);
        if (!area)
            return tl::unexpected(area.error());
        zone.areas.push_back(*std::move(area));
    }
    return zone;
}

Result<QJsonArray> readFeatures(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            at(Error{ErrorKind::BadZones, {}, error.errorString()}, Spot{SpotKind::Byte, error.offset}));
    if (root.value(QLatin1String("type")) == QLatin1String("Feature"))
        return QJsonArray{root};
    if (root.value(QLatin1String("type")) != QLatin1String("FeatureCollection")
        || !root.value(QLatin1String("features")).isArray())
        return failureFor(ErrorKind::BadZones, Reason::NotAFeatureCollection);
    return root.value(QLatin1String("features")).toArray();
}

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
            {QStringLiteral("properties"), QJsonObject{{QStringLiteral("name"), zone.name}}},
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

Result<std::vector<Zone>> readZones(const QByteArray &geoJson)
{
    const Result<QJsonArray> features = readFeatures(geoJson);
    if (!features)
        return tl::unexpected(features.error());
    std::vector<Zone> zones;
    for (const QJsonValue &feature : *features) {
        Result<Zone> zone = readZone(feature.toObject());
        if (!zone)
            return tl::unexpected(at(zone.error(), Spot{SpotKind::Zone, static_cast<qint64>(zones.size() + 1)}));
        zones.push_back(*std::move(zone));
    }
    return zones;
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
