// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zone_file.h"

#include "base/clean_line.h"
#include "base/portable.h"
#include "floor/zone_raster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace floorscope {

namespace {

constexpr double kFarthest = 1e6;        ///< metres: no floor reaches so far
constexpr double kFarthestTold = 1e15;   ///< a number that is told is no larger
constexpr qint64 kNoWhole = std::numeric_limits<qint64>::min();
constexpr qsizetype kLongestName = 120;   ///< letters
constexpr double kSmallestExtent = 0.2;   ///< metres: all zones together are larger than one cell

tl::unexpected<Error> tooFar(double x, double y)
{
    const auto told = [](double metres) {
        return static_cast<qint64>(std::llround(std::clamp(metres, -kFarthestTold, kFarthestTold)));
    };
    return failureFor(ErrorKind::BadZones, Reason::CornerTooFar, {}, {told(x), told(y)});
}

Result<FloorPoint> readPoint(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() < 2 || !numbers[0].isDouble() || !numbers[1].isDouble())
        return failureFor(ErrorKind::BadZones, Reason::CornerNotMetres);
    const double x = numbers[0].toDouble(), y = numbers[1].toDouble();
    if (std::abs(x) > kFarthest || std::abs(y) > kFarthest)
        return tooFar(x, y);
    return FloorPoint{x, y};
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
    return ring;
}

/// Fewer than three corners, or an outline that runs back along itself.
bool enclosesNothing(const FloorPolygon &ring)
{
    constexpr double kThinnest = 1e-9;   // of the square of its extent: what rounding leaves
    const std::optional<FloorRect> extent = ringBounds(ring);
    if (!extent || ring.size() < 3)
        return true;
    const double across = std::hypot(extent->width(), extent->height());
    return zoneArea(makeZone({}, {}, ring)) <= kThinnest * across * across;
}

/// The areas of a zone, and whether parts or holes that enclose nothing are not among them.
struct Areas
{
    std::vector<Zone::Area> areas;
    bool someFlat = false;
};

Result<void> addArea(Areas &read, const QJsonArray &rings)
{
    Zone::Area area;
    for (qsizetype i = 0; i < rings.size(); ++i) {
        Result<FloorPolygon> ring = readRing(rings[i]);
        if (!ring)
            return tl::unexpected(ring.error());
        const bool flat = enclosesNothing(*ring);
        read.someFlat = read.someFlat || flat;
        if (i == 0)
            area.outline = flat ? FloorPolygon() : *std::move(ring);
        else if (!flat)
            area.holes.push_back(*std::move(ring));
    }
    if (!area.outline.empty())
        read.areas.push_back(std::move(area));
    return {};
}

/// Fails with what is wrong at a corner, and where nothing is enclosed.
Result<Areas> readAreas(const QJsonArray &polygons)
{
    Areas read;
    for (const QJsonValue &rings : polygons)
        if (const Result<void> added = addArea(read, rings.toArray()); !added)
            return tl::unexpected(added.error());
    if (read.areas.empty())
        return failureFor(ErrorKind::BadZones, read.someFlat ? Reason::RingTooShort : Reason::PolygonWithoutCorners);
    return read;
}

QString typeOf(const QJsonObject &object)
{
    return object.value(QLatin1String("type")).toString();
}

/// The polygons of a geometry and of all that it collects, each a list of rings; empty ones are left out.
QJsonArray polygonsOf(const QJsonObject &geometry)
{
    const QString type = typeOf(geometry);
    const QJsonArray coordinates = geometry.value(QLatin1String("coordinates")).toArray();
    QJsonArray polygons;
    if (type == QLatin1String("Polygon") && !coordinates.isEmpty())
        polygons.append(coordinates);
    if (type == QLatin1String("MultiPolygon"))
        polygons = coordinates;
    if (type == QLatin1String("GeometryCollection"))
        for (const QJsonValue &part : geometry.value(QLatin1String("geometries")).toArray())
            for (const QJsonValue &polygon : polygonsOf(part.toObject()))
                polygons.append(polygon);
    return polygons;
}

bool isEmptyGeometry(const QJsonObject &geometry)
{
    const bool collects = typeOf(geometry) == QLatin1String("GeometryCollection");
    return geometry.value(collects ? QLatin1String("geometries") : QLatin1String("coordinates")).toArray().isEmpty();
}

/// A text or number as a name.
QString nameText(const QJsonValue &value)
{
    if (!value.isDouble())
        return shortLine(value.toString(), kLongestName);
    const qint64 whole = value.toInteger(kNoWhole);
    return whole != kNoWhole ? QString::number(whole)
                             : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QString nameOf(const QJsonObject &feature)
{
    const QJsonObject properties = feature.value(QLatin1String("properties")).toObject();
    for (const char *known : {"name", "label", "title", "room", "id"})
        for (auto member = properties.begin(); member != properties.end(); ++member)
            if (member.key().compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
                if (const QString name = nameText(member.value()); !name.isEmpty())
                    return name;
    return nameText(feature.value(QLatin1String("id")));
}

/// "#rrggbb" and nothing else.
QString colorText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return form.match(text).hasMatch() ? text.toLower() : QString();
}

/// What a feature tells of a zone besides its name and its outline.
void readProperties(Zone &zone, const QJsonObject &properties)
{
    const int capacity = properties.value(QLatin1String("capacity")).toInt();
    if (capacity > 0)
        zone.capacity = capacity;
    zone.type = shortLine(properties.value(QLatin1String("type")).toString(), kLongestName);
    zone.color = colorText(properties.value(QLatin1String("stroke")).toString());
}

LeftOutZone::Why whyLeftOut(Reason reason)
{
    switch (reason) {
    case Reason::CornerNotMetres: return LeftOutZone::Why::BadCorner;
    case Reason::CornerTooFar: return LeftOutZone::Why::TooFar;
    default: return LeftOutZone::Why::Flat;
    }
}

/// The feature as a zone or as what is left out. Fails with what is wrong in its polygons; it is left out then.
Result<void> addFeature(ZoneFile &file, const QJsonObject &feature, qint64 number)
{
    const QJsonObject geometry = feature.value(QLatin1String("geometry")).toObject();
    const QJsonArray polygons = polygonsOf(geometry);
    Zone zone{{}, nameOf(feature), {}};
    const auto leaveOut = [&](LeftOutZone::Why why) { file.leftOut.push_back({why, zone.name, number}); };
    readProperties(zone, feature.value(QLatin1String("properties")).toObject());
    if (polygons.isEmpty()) {
        leaveOut(isEmptyGeometry(geometry) ? LeftOutZone::Why::NoPlace : LeftOutZone::Why::NoArea);
        return {};
    }
    Result<Areas> read = readAreas(polygons);
    if (!read) {
        leaveOut(whyLeftOut(read.error().reason));
        return tl::unexpected(zone.name.isEmpty() ? at(read.error(), Spot{SpotKind::Zone, number})
                                                  : at(read.error(), zone.name));
    }
    if (read->someFlat)
        leaveOut(LeftOutZone::Why::FlatPart);
    zone.areas = std::move(read->areas);
    file.zones.push_back(std::move(zone));
    return {};
}

bool isGeometry(const QJsonObject &object)
{
    return object.value(QLatin1String("coordinates")).isArray() || object.value(QLatin1String("geometries")).isArray();
}

tl::unexpected<Error> noJson(const QJsonParseError &fault, qsizetype offset)
{
    return tl::unexpected(at(Error{ErrorKind::BadZones, {}, systemText(fault.errorString())},
                             Spot{SpotKind::Byte, offset + fault.offset}));
}

/// The features of one object; those of a collection within a collection, as some programs nest their layers, stand in
/// its place.
Result<QJsonArray> featuresOf(const QJsonObject &root)
{
    if (typeOf(root) == QLatin1String("Feature"))
        return QJsonArray{root};
    if (isGeometry(root))
        return QJsonArray{
            QJsonObject{{QStringLiteral("type"), QStringLiteral("Feature")}, {QStringLiteral("geometry"), root}}};
    const QJsonValue features = root.value(QLatin1String("features"));
    if (typeOf(root) != QLatin1String("FeatureCollection") || !features.isArray())
        return failureFor(ErrorKind::BadZones, Reason::NotAFeatureCollection);
    QJsonArray all;
    for (const QJsonValue &member : features.toArray()) {
        const bool collects = typeOf(member.toObject()) == QLatin1String("FeatureCollection");
        const QJsonArray alone{member};
        for (const QJsonValue &feature : collects ? featuresOf(member.toObject()).value_or(alone) : alone)
            all.append(feature);
    }
    return all;
}

/// Every JSON text that is one line; a record separator (RFC 8142) may stand before each.
Result<QJsonArray> readLines(const QByteArray &text)
{
    QJsonArray all;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const QByteArray line = text.mid(begin, end - begin).replace('\x1e', ' ');
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
        if (fault.error != QJsonParseError::NoError && !line.trimmed().isEmpty())
            return noJson(fault, begin);
        const Result<QJsonArray> features =
            line.trimmed().isEmpty() ? Result<QJsonArray>(QJsonArray()) : featuresOf(document.object());
        if (!features)
            return features;
        for (const QJsonValue &feature : *features)
            all.append(feature);
        begin = end + 1;
    }
    return all;
}

Result<QJsonArray> readFeatures(const QByteArray &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error == QJsonParseError::NoError)
        return featuresOf(document.object());
    const bool several = fault.error == QJsonParseError::GarbageAtEnd || text.startsWith('\x1e');
    return several ? readLines(text) : Result<QJsonArray>(noJson(fault, 0));
}

/// Zones closer together than one cell are no metres; degrees that are, are at most 180.
bool looksLikeDegrees(const std::vector<Zone> &zones)
{
    const std::optional<FloorRect> extent = bounds(zones);
    return extent && extent->width() < kSmallestExtent && extent->height() < kSmallestExtent;
}

}   // namespace

Result<ZoneFile> readZones(const QByteArray &geoJson)
{
    const Result<QJsonArray> features = readFeatures(geoJson);
    if (!features)
        return tl::unexpected(features.error());
    ZoneFile file;
    std::optional<Error> first;   // what is wrong in the first feature of which that can be said
    qint64 number = 0;
    for (const QJsonValue &feature : *features)
        if (const Result<void> added = addFeature(file, feature.toObject(), ++number); !added && !first)
            first = added.error();
    if (file.zones.empty())
        return first ? tl::unexpected(*first) : failureFor(ErrorKind::BadZones, Reason::NoZoneHasAnArea);
    if (looksLikeDegrees(file.zones))
        return failureFor(ErrorKind::BadZones, Reason::ZonesInDegrees);
    return file;
}

}   // namespace floorscope
