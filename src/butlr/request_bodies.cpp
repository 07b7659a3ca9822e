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

QByteArray graphQlBody(const QString &query)
{
    return compact({{QStringLiteral("query"), query}, {QStringLiteral("variables"), QJsonObject()}});
}

}   // namespace floorscope
