// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_directory.h"

#include "simulator/demo_layout.h"
#include "simulator/graphql_selection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace floorscope {

namespace {

QJsonObject siteObject(const Floor &floor)
{
    return {{QStringLiteral("id"), QStringLiteral("site_demo")},
            {QStringLiteral("name"), floor.site},
            {QStringLiteral("timezone"), QString::fromLatin1(floor.siteTimeZone)},
            {QStringLiteral("siteNumber"), 1},
            {QStringLiteral("customID"), QJsonValue::Null},
            {QStringLiteral("org_id"), QStringLiteral("org_demo")}};
}

QJsonObject buildingObject(const Floor &floor)
{
    return {{QStringLiteral("id"), QStringLiteral("building_demo")},
            {QStringLiteral("name"), floor.building},
            {QStringLiteral("building_number"), 1},
            {QStringLiteral("site_id"), QStringLiteral("site_demo")},
            {QStringLiteral("customID"), QJsonValue::Null},
            {QStringLiteral("site"), siteObject(floor)}};
}

/// 0: nobody set it.
QJsonObject capacityObject(int most = 0)
{
    return {{QStringLiteral("max"), most}, {QStringLiteral("mid"), most / 2}};
}

QJsonObject areaObject(double squareMetres)
{
    return {{QStringLiteral("value"), squareMetres}, {QStringLiteral("unit"), QStringLiteral("sqm")}};
}

QJsonArray pointJson(FloorPoint point)
{
    return {point.x, point.y};
}

QJsonObject zoneObject(const Zone &zone, const QString &floorId)
{
    const FloorPolygon outline = zone.areas.empty() ? FloorPolygon() : zone.areas.front().outline;
    QJsonArray corners;
    for (const FloorPoint &corner : outline)
        corners.append(pointJson(corner));
    return {{QStringLiteral("id"), zone.id},
            {QStringLiteral("name"), zone.name},
            {QStringLiteral("floor_id"), floorId},
            {QStringLiteral("room_id"), QJsonValue::Null},
            {QStringLiteral("roomType"), QJsonValue::Null},
            {QStringLiteral("customID"), QJsonValue::Null},
            {QStringLiteral("coordinates"), corners},
            {QStringLiteral("rotation"), 0},
            {QStringLiteral("note"), QString()},
            {QStringLiteral("capacity"), capacityObject(zone.capacity.value_or(0))},
            {QStringLiteral("area"), areaObject(ringArea(outline))}};
}

QJsonArray zoneList(const std::vector<Zone> &zones, const QString &floorId)
{
    QJsonArray list;
    for (const Zone &zone : zones)
        list.append(zoneObject(zone, floorId));
    return list;
}

QJsonObject sensorObject(const Sensor &sensor, std::size_t number, const QString &floorId)
{
    return {
        {QStringLiteral("id"), sensor.id},
        {QStringLiteral("name"), sensor.name},
        {QStringLiteral("mac_address"), QStringLiteral("00-17-0d-00-00-de-30-%1").arg(number, 2, 16, QLatin1Char('0'))},
        {QStringLiteral("mode"), sensor.presence ? QStringLiteral("presence") : QStringLiteral("traffic")},
        {QStringLiteral("model"), QStringLiteral("simulated")},
        {QStringLiteral("floor_id"), floorId},
        {QStringLiteral("room_id"), QJsonValue::Null},
        {QStringLiteral("hive_id"), QJsonValue::Null},
        {QStringLiteral("is_entrance"), sensor.entrance},
        {QStringLiteral("is_online"), sensor.online},
        {QStringLiteral("is_streaming"), sensor.online},
        {QStringLiteral("center"), pointJson(sensor.center)},
        {QStringLiteral("height"), sensor.height},
        {QStringLiteral("orientation"), QJsonArray{0.0, 0.0, sensor.turn}},
        {QStringLiteral("field_of_view"), sensor.fieldOfView},
        {QStringLiteral("power_type"), QStringLiteral("wired")},
        {QStringLiteral("installation_status"), QStringLiteral("INSTALLED")}};
}

QJsonArray sensorList(const Floor &floor)
{
    QJsonArray list;
    for (std::size_t i = 0; i < floor.sensors.size(); ++i)
        list.append(sensorObject(floor.sensors[i], i + 1, floor.id));
    return list;
}

QJsonObject planObject(const QString &planUrl)
{
    return {{QStringLiteral("floor_plan_id"), QStringLiteral("floor_plan_demo_level_3")},
            {QStringLiteral("name"), QStringLiteral("Level 3")},
            {QStringLiteral("url"), planUrl}};
}

QJsonObject floorObject(const Floor &floor, const QString &planUrl)
{
    return {{QStringLiteral("id"), floor.id},
            {QStringLiteral("name"), floor.name},
            {QStringLiteral("floorNumber"), 3},
            {QStringLiteral("building_id"), QStringLiteral("building_demo")},
            {QStringLiteral("timezone"), QString::fromLatin1(floor.ownTimeZone)},
            {QStringLiteral("customID"), QJsonValue::Null},
            {QStringLiteral("installation_status"), QStringLiteral("INSTALLED")},
            {QStringLiteral("capacity"), capacityObject()},
            {QStringLiteral("area"), areaObject(kFloorWidth * kFloorHeight)},
            {QStringLiteral("building"), buildingObject(floor)},
            {QStringLiteral("rooms"), zoneList(floor.rooms, floor.id)},
            {QStringLiteral("zones"), zoneList(floor.zones, floor.id)},
            {QStringLiteral("sensors"), sensorList(floor)},
            {QStringLiteral("floor_plans"), QJsonArray{planObject(planUrl)}}};
}

/// What introspection says of a field whose value is a string.
QJsonObject stringField(const QString &name)
{
    const QJsonObject string{{QStringLiteral("name"), QStringLiteral("String")},
                             {QStringLiteral("kind"), QStringLiteral("SCALAR")},
                             {QStringLiteral("ofType"), QJsonValue::Null}};
    return {{QStringLiteral("name"), name}, {QStringLiteral("type"), string}};
}

/// The only type that can be asked about is FloorPlan.
QJsonValue typeValue(const QString &name)
{
    if (name != QLatin1String("FloorPlan"))
        return QJsonValue::Null;
    QJsonArray fields;
    for (const QString &field : planObject({}).keys())
        fields.append(stringField(field));
    return QJsonObject{{QStringLiteral("name"), name},
                       {QStringLiteral("kind"), QStringLiteral("OBJECT")},
                       {QStringLiteral("fields"), fields}};
}

QJsonObject listObject(const QJsonArray &list)
{
    return {{QStringLiteral("data"), list}};
}

QJsonObject rootObject(const Selection &query, const Floor &floor, const QString &planUrl)
{
    QJsonObject root{{QStringLiteral("sites"), listObject({siteObject(floor)})},
                     {QStringLiteral("floors"), listObject({floorObject(floor, planUrl)})},
                     {QStringLiteral("sensors"), listObject(sensorList(floor))}};
    for (const Selection &field : query.fields) {
        if (field.name == QLatin1String("__type"))
            root.insert(field.name, typeValue(field.arguments.value(QStringLiteral("name"))));
    }
    return root;
}

QJsonValue project(const QJsonValue &source, const Selection &selection, QString &fault);

QJsonObject projectObject(const QJsonObject &source, const Selection &selection, QString &fault)
{
    QJsonObject chosen;
    for (const Selection &field : selection.fields) {
        if (source.contains(field.name))
            chosen.insert(field.name, project(source.value(field.name), field, fault));
        else
            fault = QStringLiteral("Cannot query field \"%1\" on \"%2\".").arg(field.name, selection.name);
    }
    if (selection.fields.empty())
        fault = QStringLiteral("Field \"%1\" must have a selection of subfields.").arg(selection.name);
    return chosen;
}

QJsonArray projectList(const QJsonArray &source, const Selection &selection, QString &fault)
{
    QJsonArray chosen;
    for (const QJsonValue &item : source)
        chosen.append(project(item, selection, fault));
    return chosen;
}

/// The part of `source` that `selection` asks for. `fault` says what it asks for in vain.
QJsonValue project(const QJsonValue &source, const Selection &selection, QString &fault)
{
    if (source.isObject())
        return projectObject(source.toObject(), selection, fault);
    if (source.isArray())
        return projectList(source.toArray(), selection, fault);
    if (!source.isNull() && !selection.fields.empty())
        fault = QStringLiteral("Field \"%1\" must not have a selection.").arg(selection.name);
    return source;
}

DirectoryReply replyWith(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

DirectoryReply refusal(const QString &message)
{
    const QJsonObject extensions{{QStringLiteral("code"), QStringLiteral("GRAPHQL_VALIDATION_FAILED")}};
    const QJsonObject error{{QStringLiteral("message"), message}, {QStringLiteral("extensions"), extensions}};
    return replyWith(400, {{QStringLiteral("errors"), QJsonArray{error}}});
}

}   // namespace

DirectoryReply directoryReply(const QByteArray &requestBody, const Floor &floor, const QString &planUrl)
{
    const QJsonDocument request = QJsonDocument::fromJson(requestBody);
    const tl::expected<Selection, QString> query = readSelection(request[QStringLiteral("query")].toString());
    if (!query)
        return refusal(query.error());
    QString fault;
    const QJsonValue data = project(rootObject(*query, floor, planUrl), *query, fault);
    if (!fault.isEmpty())
        return refusal(fault);
    return replyWith(200, {{QStringLiteral("data"), data}});
}

}   // namespace floorscope
