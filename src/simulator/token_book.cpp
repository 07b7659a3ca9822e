// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/token_book.h"

#include "simulator/demo_server.h"
#include "simulator/dice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace floorscope {

namespace {

LoginReply reply(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

LoginReply refusal(int status, const QString &text)
{
    return reply(status, {{QStringLiteral("error"), text}, {QStringLiteral("code"), status}});
}

QJsonObject tokenMembers(const QByteArray &token, int lifetimeSeconds)
{
    return {{QStringLiteral("access_token"), QString::fromLatin1(token)},
            {QStringLiteral("scope"), QStringLiteral("read:spaces read:rooms read:sensors")},
            {QStringLiteral("expires_in"), lifetimeSeconds},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")}};
}

bool isClientGrant(const QJsonObject &request)
{
    return request.value(QStringLiteral("audience")) == QStringLiteral("https://butlrauth/")
        && request.value(QStringLiteral("grant_type")) == QStringLiteral("client_credentials");
}

}   // namespace

TokenBook::TokenBook(int lifetimeSeconds) : m_lifetimeSeconds(lifetimeSeconds)
{
    m_clock.start();
}

LoginReply TokenBook::loginClient(const QByteArray &body)
{
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    if (!isClientGrant(request))
        return refusal(400, QStringLiteral("audience and grant_type are required"));
    if (request.value(QStringLiteral("client_id")) != DemoServer::clientId()
        || request.value(QStringLiteral("client_secret")) != DemoServer::clientSecret())
        return refusal(401, QStringLiteral("access denied"));
    return reply(200, tokenMembers(newToken(), m_lifetimeSeconds));
}

LoginReply TokenBook::loginUser(const QByteArray &body)
{
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    if (request.value(QStringLiteral("username")) != DemoServer::userName()
        || request.value(QStringLiteral("password")) != DemoServer::password())
        return refusal(401, QStringLiteral("wrong user name or password"));
    QJsonObject members = tokenMembers(newToken(), m_lifetimeSeconds);
    members.insert(QStringLiteral("refresh_token"), QStringLiteral("demo-refresh"));
    members.insert(QStringLiteral("id_token"), QStringLiteral("demo-id"));
    return reply(200, members);
}

bool TokenBook::accepts(const QByteArray &authorization) const
{
    static const QByteArray prefix("Bearer ");
    if (!authorization.startsWith(prefix))
        return false;
    const auto entry = m_expiry.constFind(authorization.mid(prefix.size()));
    return entry != m_expiry.constEnd() && m_clock.elapsed() < entry.value();
}

QByteArray TokenBook::newToken()
{
    const QByteArray token = "demo-" + QByteArray::number(static_cast<qulonglong>(mixed(++m_count)), 36);
    m_expiry.insert(token, m_clock.elapsed() + qint64(m_lifetimeSeconds) * 1000);
    return token;
}

}   // namespace floorscope
