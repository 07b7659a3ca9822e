// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/request_bodies.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace floorscope {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString instant(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString measurement(const FigureRequest &request)
{
    const QString place = figurePlaceNames(request).measurement;
    switch (request.topic) {
    case FigureTopic::Occupancy: return place + QStringLiteral("occupancy");
    case FigureTopic::Presence: return place + QStringLiteral("presence_time_secs");
    case FigureTopic::Traffic: break;
    }
    return QStringLiteral("traffic");
}

QString every(qint64 seconds)
{
    return seconds == 3600 ? QStringLiteral("1h") : QStringLiteral("%1m").arg(seconds / 60);
}

}   // namespace

QString loginPath(Grant grant)
{
    return grant == Grant::ClientCredentials ? QStringLiteral("/api/v2/clients/login")
                                             : QStringLiteral("/api/v2/login");
}

QByteArray loginRequestBody(const Credentials &credentials)
{
    if (credentials.grant == Grant::Password)
        return compact(
            {{QStringLiteral("username"), credentials.name}, {QStringLiteral("password"), credentials.secret}});
    return compact({{QStringLiteral("client_id"), credentials.name},
                    {QStringLiteral("client_secret"), credentials.secret},
                    {QStringLiteral("audience"), QStringLiteral("https://butlrauth/")},
                    {QStringLiteral("grant_type"), QStringLiteral("client_credentials")}});
}

QByteArray heatmapRequestBody(const HeatmapRequest &request)
{
    const QJsonObject filter{{QStringLiteral("space_id"), request.spaceId},
                             {QStringLiteral("start"), instant(request.span.start)},
                             {QStringLiteral("stop"), instant(request.span.stop)},
                             {QStringLiteral("omit_empty_value"), !request.includeEmpty}};
    const QJsonObject options{{QStringLiteral("grid_resolution"), metres(request.cellSize)},
                              {QStringLiteral("heatmap_type"), QStringLiteral("occupancy")},
                              {QStringLiteral("normalize"), false}};
    return compact({{QStringLiteral("data_types"), QJsonArray{QStringLiteral("heatmap_v2")}},
                    {QStringLiteral("filter"), filter},
                    {QStringLiteral("window"), QJsonObject{{QStringLiteral("heatmap_v2_options"), options}}}});
}

FigurePlaceNames figurePlaceNames(const FigureRequest &request)
{
    if (request.topic == FigureTopic::Traffic && request.kind == PlaceKind::Floor)
        return {QLatin1String(), QLatin1String("sensors"), QLatin1String("sensor_id")};
    switch (request.kind) {
    case PlaceKind::Room: return {QLatin1String("room_"), QLatin1String("rooms"), QLatin1String("room_id")};
    case PlaceKind::Zone: return {QLatin1String("zone_"), QLatin1String("zones"), QLatin1String("zone_id")};
    case PlaceKind::Floor: return {QLatin1String("floor_"), QLatin1String("spaces"), QLatin1String("space_id")};
    }
    return {};
}

QByteArray figureRequestBody(const FigureRequest &request)
{
    QJsonArray ids;
    for (const FigurePlace &place : request.places)
        for (const QString &id : askedIds(place, request.topic))
            ids.append(id);
    const QJsonObject filter{{QStringLiteral("start"), instant(request.span.start)},
                             {QStringLiteral("stop"), instant(request.span.stop)},
                             {QStringLiteral("measurements"), QJsonArray{measurement(request)}},
                             {figurePlaceNames(request).filter, QJsonObject{{QStringLiteral("eq"), ids}}},
                             {QStringLiteral("value"), QJsonObject{{QStringLiteral("gte"), 0}}}};
    const bool mean = request.topic == FigureTopic::Occupancy;
    const QJsonObject window{{QStringLiteral("every"), every(request.bucketSeconds)},
                             {QStringLiteral("function"), mean ? QStringLiteral("mean") : QStringLiteral("sum")},
                             {QStringLiteral("timezone"), QString::fromUtf8(request.timeZone)},
                             {QStringLiteral("create_empty"), true}};
    return compact({{QStringLiteral("window"), window}, {QStringLiteral("filter"), filter}});
}

QByteArray graphQlBody(const QString &query)
{
    return compact({{QStringLiteral("query"), query}, {QStringLiteral("variables"), QJsonObject()}});
}

}   // namespace floorscope
