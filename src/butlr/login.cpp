// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/login.h"

#include "butlr/http_parts.h"
#include "butlr/request_bodies.h"
#include "butlr/retry_policy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

constexpr qint64 kDefaultLifetime = 600;   ///< seconds, where the service does not tell
constexpr qint64 kLongestMargin = 60;
constexpr int kDeadAddressTimeout = 12'000; ///< milliseconds: three tries of it stay under a minute
constexpr qint64 kTokenBytes = 1 << 20;

} // namespace

Login::Login(QNetworkAccessManager &network, const ButlrOptions &options, QObject *parent)
    : QObject(parent), m_network(network), m_options(options)
{
}

bool Login::isFresh() const
{
    return !m_token.isEmpty() && m_options.clock() < m_renewAt;
}

void Login::withToken(QObject *context, Callback callback)
{
    if (isFresh())
        return callback(m_token);
    m_waiting.push_back({context, std::move(callback)});
    if (m_waiting.size() > 1)
        return;
    m_tries = 0;
    send();
}

void Login::drop(const QString &token)
{
    if (m_token == token)
        m_token.clear();
}

void Login::send()
{
    ++m_tries;
    auto *exchange = new HttpExchange(m_network, std::min(m_options.loginTimeout, kDeadAddressTimeout), kTokenBytes, m_options.clock(), this);
    connect(exchange, &HttpExchange::finished, this, [this, exchange](const HttpReply &reply) {
        exchange->deleteLater();
        handle(reply);
    });
    exchange->post(jsonRequest(m_options.baseUrl, loginPath(m_options.credentials.grant), {}), loginBody(m_options.credentials));
}

void Login::handle(const HttpReply &reply)
{
    const Decision decision = decideLogin(reply, m_tries, m_options.retryUnit, QRandomGenerator::global()->generateDouble());
    if (decision.verdict == Verdict::Accept)
        return useToken(reply.body);
    if (decision.verdict == Verdict::TryAgain) {
        QTimer::singleShot(decision.waitMs, this, &Login::send);
        return;
    }
    const QString detail = reply.status > 0 ? QStringLiteral("status %1").arg(reply.status) : reply.detail;
    tell(failure(decision.kind, m_options.baseUrl.toString(), withoutSecrets(detail, {m_options.credentials.secret})));
}

void Login::useToken(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString token = object.value(QLatin1String("access_token")).toString();
    if (token.isEmpty())
        return tell(failure(ErrorKind::LoginUnreachable, m_options.baseUrl.toString(), QStringLiteral("the answer holds no token")));
    const qint64 told = static_cast<qint64>(object.value(QLatin1String("expires_in")).toDouble());
    m_lifetime = told > 0 ? told : kDefaultLifetime;
    m_renewAt = m_options.clock() + m_lifetime - std::min(kLongestMargin, m_lifetime / 10);
    m_token = token;
    tell(token);
}

void Login::tell(const Result<QString> &token)
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &waits : waiting)
        if (waits.context)
            waits.callback(token);
}

} // namespace floorscope
