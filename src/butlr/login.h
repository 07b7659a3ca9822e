// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/butlr_client.h"
#include "butlr/http_exchange.h"
#include "butlr/token.h"
#include "service/retry/retry_policy.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

namespace floorscope {

/// One token for an account, in memory only: renewed before it expires, with one login in flight for everybody who
/// waits.
class Login : public HttpExchange
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<QString> &token)>;

    Login(QNetworkAccessManager &network, const ButlrOptions &options, QObject *parent);

    /// Calls back with a valid token, at once or after a login; nobody is called once `context` is gone.
    void withToken(QObject *context, Callback callback);
    /// Forgets `token` if it is still the one at hand (another call may have renewed it meanwhile).
    void drop(const QString &token);
    /// Seconds that the newest token was given for; nothing where the service did not say.
    [[nodiscard]] std::optional<qint64> lifetime() const { return m_token.seconds; }
    /// `error` as it may be shown and logged: the account's secret and its tokens are taken out of it. Every error of
    /// the service goes through here.
    [[nodiscard]] Error shown(const Error &error) const;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Callback callback;
    };
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] qint64 leftMs() const;
    void send();
    void ended(const HttpReply &reply) override;
    void follow(const Decision &decision, Error error);
    void useToken(const Token &token);
    void deliver(const Result<QString> &token);

    QNetworkAccessManager &m_network;
    const ButlrOptions &m_options;
    std::vector<Waiting> m_waiting;
    QElapsedTimer m_sinceFirstTry;
    Token m_token;
    QStringList m_lastTokens;   ///< answers that come late may still name them
    qint64 m_sentAt = 0;        ///< milliseconds since 1970
    qint64 m_renewAt = 0;       ///< milliseconds since 1970
    int m_tries = 0;
};

}   // namespace floorscope
