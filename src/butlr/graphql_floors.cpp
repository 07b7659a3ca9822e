// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/graphql_floors.h"

#include "base/time_zone.h"
#include "butlr/http_parts.h"
#include "service/time_zone_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace floorscope {

namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// A name for people, as one clean line.
QString readName(const QJsonObject &object)
{
    return plainLine(text(object, "name"));
}

const QString kWhere = QStringLiteral("GraphQL");

/// The `data` of an answer, and what went wrong beside it.
struct GraphQlAnswer
{
    QJsonObject data;
    std::optional<Error> error;
};

std::optional<Error> firstError(const QJsonArray &errors)
{
    if (errors.isEmpty())
        return std::nullopt;
    const auto isLogin = [](const QJsonValue &error) {
        return text(error.toObject().value(QLatin1String("extensions")).toObject(), "code")
            == QLatin1String("UNAUTHENTICATED");
    };
    const bool unknown = std::any_of(errors.begin(), errors.end(), isLogin);
    return Error{unknown ? ErrorKind::CredentialsRefused : ErrorKind::RequestRefused, kWhere,
                 text(errors.first().toObject(), "message")};
}

Result<GraphQlAnswer> readGraphQlAnswer(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failureFor(ErrorKind::ServiceFailed, Reason::AnswerNotJson, kWhere);
    const GraphQlAnswer answer{root.value(QLatin1String("data")).toObject(),
                               firstError(root.value(QLatin1String("errors")).toArray())};
    if (answer.data.isEmpty() && !answer.error)
        return failureFor(ErrorKind::ServiceFailed, Reason::AnswerWithoutData, kWhere);
    return answer;
}

/// The list of `{ data { NAME { data [ … ] } } }`, or why there is none. Errors beside a list that holds something are
/// a note.
Result<QJsonArray> readDataList(const QByteArray &json, const char *name, std::vector<Error> &notes)
{
    return readGraphQlAnswer(json).and_then([&](const GraphQlAnswer &answer) -> Result<QJsonArray> {
        const QJsonArray list =
            answer.data.value(QLatin1String(name)).toObject().value(QLatin1String("data")).toArray();
        if (answer.error && list.isEmpty())
            return tl::unexpected(*answer.error);
        if (answer.error)
            notes.push_back({ErrorKind::PartialAnswer, kWhere, answer.error->detail});
        return list;
    });
}

FloorPolygon readPolygon(const QJsonValue &value)
{
    FloorPolygon polygon;
    for (const QJsonValue &corner : value.toArray()) {
        const QJsonArray pair = corner.toArray();
        if (pair.size() >= 2)
            polygon.push_back({pair[0].toDouble(), pair[1].toDouble()});
    }
    return polygon;
}

std::vector<Zone> toZones(const QJsonValue &value)
{
    std::vector<Zone> zones;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        zones.push_back(
            makeZone(text(object, "id"), readName(object), readPolygon(object.value(QLatin1String("coordinates")))));
        const int most = object.value(QLatin1String("capacity"))[QLatin1String("max")].toInt();
        if (most > 0)   // 0 means that nobody set it
            zones.back().capacity = most;
    }
    return zones;
}

/// Empty, so that a person is asked, where the directory names none that the zone database knows.
QByteArray readTimeZone(const QJsonObject &object)
{
    const QByteArray zone = text(object, "timezone").toUtf8();
    return TimeZone::find(zone) ? zone : QByteArray();
}

QJsonObject siteOf(const QJsonObject &floor)
{
    return floor.value(QLatin1String("building")).toObject().value(QLatin1String("site")).toObject();
}

/// Why the zone that the directory names for a floor cannot be used; nothing where another one can, or none is named.
std::optional<Error> unknownTimeZone(const QJsonObject &floor)
{
    const QString named = text(siteOf(floor), "timezone");
    const QString zone = plainLine(named.isEmpty() ? text(floor, "timezone") : named);
    if (zone.isEmpty() || !readTimeZone(siteOf(floor)).isEmpty() || !readTimeZone(floor).isEmpty())
        return std::nullopt;
    const Result<TimeZone> found = findTimeZone(zone.toUtf8());
    if (found)
        return std::nullopt;
    Error error = found.error();
    error.member = text(floor, "id");
    return error;
}

Floor readFloor(const QJsonObject &object)
{
    const QJsonObject building = object.value(QLatin1String("building")).toObject();
    const QJsonObject site = siteOf(object);
    Floor floor;
    floor.id = text(object, "id");
    floor.name = readName(object);
    floor.building = readName(building);
    floor.site = readName(site);
    floor.siteTimeZone = readTimeZone(site);
    floor.ownTimeZone = readTimeZone(object);
    floor.rooms = toZones(object.value(QLatin1String("rooms")));
    floor.zones = toZones(object.value(QLatin1String("zones")));
    return floor;
}

/// Mirrored and test sensors repeat or invent detections (Butlr's clients know them by these addresses).
bool isVirtual(const QString &macAddress)
{
    return macAddress.startsWith(QLatin1String("mi-rr-or")) || macAddress.startsWith(QLatin1String("fa-ke"));
}

Sensor readSensor(const QJsonObject &object)
{
    const QJsonArray center = object.value(QLatin1String("center")).toArray();
    const QJsonArray orientation = object.value(QLatin1String("orientation")).toArray();
    Sensor sensor;
    sensor.id = text(object, "id");
    sensor.name = readName(object);
    sensor.center = {center.at(0).toDouble(), center.at(1).toDouble()};
    sensor.height = object.value(QLatin1String("height")).toDouble();
    sensor.fieldOfView = object.value(QLatin1String("field_of_view")).toDouble();
    sensor.turn = orientation.at(2).toDouble();
    sensor.presence = text(object, "mode") != QLatin1String("traffic");
    sensor.online = object.value(QLatin1String("is_online")).toBool(true);
    sensor.entrance = !sensor.presence && object.value(QLatin1String("is_entrance")).toBool();
    return sensor;
}

Floor *floorWith(std::vector<Floor> &floors, const QString &id)
{
    const auto floor = std::find_if(floors.begin(), floors.end(), [&](const Floor &f) { return f.id == id; });
    return floor == floors.end() ? nullptr : &*floor;
}

}   // namespace

QString floorsQuery()
{
    return QStringLiteral(
        "query Floors { floors { data { id name floorNumber timezone building { id name site { id name timezone } } "
        "rooms { id name coordinates rotation capacity { max } } "
        "zones { id name room_id coordinates rotation capacity { max } } } } }");
}

QString sensorsQuery()
{
    return QStringLiteral("query Sensors { sensors { data { id name mac_address mode model floor_id room_id center "
                          "height orientation field_of_view is_online is_entrance } } }");
}

QString planFieldsQuery()
{
    return QStringLiteral("{ __type(name: \"FloorPlan\") { fields { name } } }");
}

QString plansQuery(const QStringList &fields)
{
    if (!fields.contains(QLatin1String("url")))
        return {};
    QStringList wanted{QStringLiteral("url")};
    for (const char *name : {"id", "floor_plan_id", "name"})
        if (fields.contains(QLatin1String(name)))
            wanted << QString::fromLatin1(name);
    return QStringLiteral("query Plans { floors { data { id floor_plans { %1 } } } }")
        .arg(wanted.join(QLatin1Char(' ')));
}

Result<FloorList> readFloors(const QByteArray &json)
{
    FloorList floors;
    return readDataList(json, "floors", floors.notes).map([&](const QJsonArray &list) {
        for (const QJsonValue &entry : list) {
            floors.floors.push_back(readFloor(entry.toObject()));
            if (const std::optional<Error> unknown = unknownTimeZone(entry.toObject()))
                floors.notes.push_back(*unknown);
        }
        return std::move(floors);
    });
}

Result<FloorList> withSensors(FloorList floors, const QByteArray &json)
{
    return readDataList(json, "sensors", floors.notes).map([&](const QJsonArray &list) {
        for (const QJsonValue &entry : list) {
            const QJsonObject object = entry.toObject();
            Floor *floor = floorWith(floors.floors, text(object, "floor_id"));
            if (floor && !isVirtual(text(object, "mac_address")))
                floor->sensors.push_back(readSensor(object));
        }
        return std::move(floors);
    });
}

Result<QStringList> readPlanFields(const QByteArray &json)
{
    return readGraphQlAnswer(json).and_then([](const GraphQlAnswer &answer) -> Result<QStringList> {
        const QJsonArray fields =
            answer.data.value(QLatin1String("__type")).toObject().value(QLatin1String("fields")).toArray();
        if (answer.error && fields.isEmpty())
            return tl::unexpected(*answer.error);
        QStringList names;
        for (const QJsonValue &field : fields)
            names << readName(field.toObject());
        return names;
    });
}

Result<FloorList> withPlans(FloorList floors, const QByteArray &json)
{
    return readDataList(json, "floors", floors.notes).map([&](const QJsonArray &list) {
        for (const QJsonValue &entry : list) {
            Floor *floor = floorWith(floors.floors, text(entry.toObject(), "id"));
            for (const QJsonValue &plan : entry.toObject().value(QLatin1String("floor_plans")).toArray()) {
                const QJsonObject object = plan.toObject();
                const QString id =
                    object.contains(QLatin1String("id")) ? text(object, "id") : text(object, "floor_plan_id");
                if (floor && !text(object, "url").isEmpty())
                    floor->plans.push_back({id, readName(object), text(object, "url")});
            }
        }
        return std::move(floors);
    });
}

}   // namespace floorscope
