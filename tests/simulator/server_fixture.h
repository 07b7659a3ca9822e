// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_server.h"
#include "simulator/http_exchange.h"

#include <QDateTime>

namespace floorscope {

inline QJsonObject loginBody(const QString &id = DemoServer::clientId(),
                             const QString &secret = DemoServer::clientSecret())
{
    return {{QStringLiteral("client_id"), id},
            {QStringLiteral("client_secret"), secret},
            {QStringLiteral("audience"), QStringLiteral("https://butlrauth/")},
            {QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
}

inline QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QString utc(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

/// The documented request for a heatmap of the demo floor.
inline QJsonObject heatmapRequest(const QString &start, const QString &stop, double resolution = 0.5)
{
    const QJsonObject filter{{QStringLiteral("space_id"), QStringLiteral("space_demo_level_3")},
                             {QStringLiteral("start"), start},
                             {QStringLiteral("stop"), stop},
                             {QStringLiteral("omit_empty_value"), true}};
    const QJsonObject options{{QStringLiteral("grid_resolution"), resolution},
                              {QStringLiteral("heatmap_type"), QStringLiteral("occupancy")},
                              {QStringLiteral("normalize"), false}};
    return {{QStringLiteral("data_types"), QJsonArray{QStringLiteral("heatmap_v2")}},
            {QStringLiteral("filter"), filter},
            {QStringLiteral("window"), QJsonObject{{QStringLiteral("heatmap_v2_options"), options}}}};
}

/// The same with one member replaced; `path` is its place, for example {"filter", "start"}.
inline QJsonObject with(QJsonObject object, QStringList path, const QJsonValue &value)
{
    const QString name = path.takeFirst();
    object.insert(name, path.isEmpty() ? value : QJsonValue(with(object.value(name).toObject(), path, value)));
    return object;
}

/// A server that listens and a client that is logged in.
struct ServerFixture
{
    explicit ServerFixture(DemoFaults faults = {})
        : server(std::move(faults)), port(server.listen()), http(server.address())
    {
        http.token = login().json().value(QStringLiteral("access_token")).toString().toLatin1();
    }

    Exchange login() { return http.post(QStringLiteral("/api/v2/clients/login"), bytes(loginBody())); }
    Exchange heatmap(const QJsonObject &request) { return http.post(QStringLiteral("/v3/detections"), bytes(request)); }
    Exchange graphql(const QString &query)
    {
        return http.post(QStringLiteral("/api/v3/graphql"), bytes({{QStringLiteral("query"), query}}));
    }

    DemoServer server;
    quint16 port;
    HttpExchange http;
};

}   // namespace floorscope
