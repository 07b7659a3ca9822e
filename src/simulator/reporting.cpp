// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/reporting.h"

#include "simulator/reporting_query.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

constexpr std::int64_t kMinute = 60;

QString utc(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

struct Point
{
    const Measurement *measurement = nullptr;
    const ReportingAsset *asset = nullptr;
    QString field;
    ReportingSpan window;
    double value = 0.0;
};

QJsonObject jsonPoint(const Point &point, const Floor &floor, const TimeZone &zone)
{
    const bool room = point.measurement->id == QLatin1String("room_id");
    const qint64 offset = zone.offsetAt(point.window.stop) / 3600;
    const bool door = point.measurement->counted == Counted::Passages;
    const bool entrance = point.measurement->counted == Counted::Arrivals;
    return {{QStringLiteral("field"), point.field},
            {QStringLiteral("measurement"), point.measurement->name},
            {QStringLiteral("time"), utc(point.window.stop)},
            {QStringLiteral("start"), utc(point.window.start)},
            {QStringLiteral("stop"), utc(point.window.stop)},
            {QStringLiteral("value"), point.value},
            {QStringLiteral("timezone_offset"), QStringLiteral("%1h").arg(offset)},
            {QStringLiteral("building_name"), floor.building},
            {QStringLiteral("space_id"), floor.id},
            {QStringLiteral("space_name"), floor.name},
            {QStringLiteral("room_id"), room ? point.asset->id : QString()},
            {QStringLiteral("room_name"), room ? point.asset->name : QString()},
            {QStringLiteral("zone_id"), QString()},
            {QStringLiteral("sensor_id"),
             door           ? QStringLiteral("sensor_door_") + point.asset->id
                 : entrance ? point.asset->id
                            : QString()}};
}

QJsonObject leafJson(const Headcounts &values)
{
    return {{QStringLiteral("sum"), headcountSum(values)},
            {QStringLiteral("min"), headcountMin(values)},
            {QStringLiteral("max"), headcountMax(values)},
            {QStringLiteral("count"), static_cast<qint64>(values.size())},
            {QStringLiteral("mean"), headcountMean(values)},
            {QStringLiteral("median"), headcountMedian(values)},
            {QStringLiteral("stddev"), headcountDeviation(values)},
            {QStringLiteral("first"), values.front()},
            {QStringLiteral("last"), values.back()}};
}

QString groupingValue(const Point &point, const QString &key)
{
    if (key == QLatin1String("time"))
        return utc(point.window.stop);
    if (key == QLatin1String("field"))
        return point.field;
    return key == point.measurement->id ? point.asset->id : QString();
}

/// Nested objects in the order of the keys.
QJsonObject grouped(const std::vector<Point> &points, const QStringList &keys)
{
    std::map<QString, std::vector<Point>> groups;
    for (const Point &point : points)
        groups[groupingValue(point, keys.front())].push_back(point);
    QJsonObject object;
    for (const auto &[key, members] : groups) {
        Headcounts values;
        for (const Point &member : members)
            values.push_back(member.value);
        object.insert(key, keys.size() > 1 ? grouped(members, keys.mid(1)) : leafJson(values));
    }
    return object;
}

std::vector<ReportingAsset> wantedAssets(const Measurement &measurement, const QJsonObject &filter)
{
    const QJsonValue ids = filter.value(measurement.filter).toObject().value(QStringLiteral("eq"));
    std::vector<ReportingAsset> wanted;
    for (const ReportingAsset &asset : measurement.assets)
        if (ids.isUndefined() || ids.toArray().contains(QJsonValue(asset.id)))
            wanted.push_back(asset);
    return wanted;
}

Headcounts clippedTo(const Headcounts &counts, const ReportingSpan &all, const ReportingSpan &part)
{
    const auto at = [&](std::int64_t time) {
        return counts.begin()
            + std::min<std::int64_t>((time - all.start) / kMinute, static_cast<std::int64_t>(counts.size()));
    };
    return {at(part.start), at(part.stop)};
}

void appendPoints(const ReportingQuery &query, const Measurement &measurement,
                  const std::vector<ReportingAsset> &assets, const DemoBuilding &building, std::vector<Point> &points)
{
    for (const FieldCounts &counts : countFields(measurement.counted, building, assets, query.span))
        for (std::size_t a = 0; a < assets.size(); ++a)
            for (const ReportingSpan &window : query.windows) {
                const Headcounts part = clippedTo(counts.assets[a], query.span, window);
                if (query.createEmpty || headcountMax(part) > 0.0)
                    points.push_back({&measurement, &assets[a], counts.field, window, query.function(part)});
            }
}

QJsonObject emptyReply()
{
    const QJsonObject page{{QStringLiteral("page"), 0},
                           {QStringLiteral("page_item_count"), 0},
                           {QStringLiteral("total_item_count"), 0},
                           {QStringLiteral("total_pages"), 0}};
    return {{QStringLiteral("data"), QJsonArray()}, {QStringLiteral("page_info"), page}};
}

}   // namespace

ReportingReply reportingReply(const QByteArray &requestBody, const DemoBuilding &building)
{
    const QJsonObject body = QJsonDocument::fromJson(requestBody).object();
    if (body.value(QStringLiteral("filter")).toObject().value(QStringLiteral("stop")).isUndefined())
        return makeReply(emptyReply());
    const ReportingRead<ReportingQuery> query = readReportingQuery(body, building.floor());
    if (!query)
        return makeReply(query.error());
    std::vector<std::vector<ReportingAsset>> assets;   // the points point into it
    std::vector<Point> points;
    for (const Measurement &measurement : query->measurements)
        assets.push_back(wantedAssets(measurement, body.value(QStringLiteral("filter")).toObject()));
    for (std::size_t m = 0; m < assets.size(); ++m)
        appendPoints(*query, query->measurements[m], assets[m], building, points);
    if (!query->order.isEmpty())
        return makeReply({{QStringLiteral("data"), grouped(points, query->order)}});
    QJsonArray data;
    for (const Point &point : points)
        data.append(jsonPoint(point, building.floor(), query->zone));
    QJsonObject reply = emptyReply();
    reply.insert(QStringLiteral("data"), data);
    return makeReply(reply);
}

}   // namespace floorscope
