// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "butlr/butlr_client.h"
#include "butlr/http_exchange.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <functional>
#include <vector>

namespace floorscope {

/// One token for an account, in memory only: renewed before it expires, with one login in flight for everybody who waits.
class Login : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<QString> &token)>;

    Login(QNetworkAccessManager &network, const ButlrOptions &options, QObject *parent);

    /// Calls back with a valid token, at once or after a login; nobody is called once `context` is gone.
    void withToken(QObject *context, Callback callback);
    /// Forgets `token` if it is still the one at hand (another call may have renewed it meanwhile).
    void drop(const QString &token);
    /// Seconds that the newest token was given for.
    [[nodiscard]] qint64 lifetime() const { return m_lifetime; }
    [[nodiscard]] QString token() const { return m_token; }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Callback callback;
    };
    [[nodiscard]] bool isFresh() const;
    void send();
    void handle(const HttpReply &reply);
    void useToken(const QByteArray &body);
    void tell(const Result<QString> &token);

    QNetworkAccessManager &m_network;
    const ButlrOptions &m_options;
    std::vector<Waiting> m_waiting;
    QString m_token;
    qint64 m_lifetime = 0;
    qint64 m_renewAt = 0;
    int m_tries = 0;
};

} // namespace floorscope
