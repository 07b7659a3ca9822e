// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "service/retry/http_outcome.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace floorscope {

/// How one request ended, and what came.
struct HttpReply : HttpOutcome
{
    QByteArray body;
    QString detail;       ///< the network's words
    double limit = 0.0;   ///< what was exceeded: seconds of TimedOut, megabytes of TooLarge
};

/// The error of a reply that is no answer: how it ended, its status, the server's words. Not yet free of secrets.
[[nodiscard]] Error errorFor(ErrorKind kind, const QString &about, const HttpReply &reply);

/// One HTTP request from start to end. Redirects are not followed (they would carry the token to another host); a body
/// shorter than was announced counts as dropped; a body over the limit is given up. Deleting it aborts the request
/// without a signal.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    /// `timeoutMs` is for the whole request, `clock` (milliseconds since 1970) for a Retry-After that is a date.
    HttpExchange(QNetworkAccessManager &network, int timeoutMs, qint64 bodyLimit, std::function<qint64()> clock,
                 QObject *parent);
    ~HttpExchange() override;

    void post(const QNetworkRequest &request, const QByteArray &body);
    void get(const QNetworkRequest &request);

signals:
    void finished(const floorscope::HttpReply &reply);

private:
    void watch(QNetworkReply *reply);
    void checkSize(qint64 received);
    void finish();
    [[nodiscard]] HttpReply result() const;

    QNetworkAccessManager &m_network;
    qint64 m_bodyLimit;
    std::function<qint64()> m_clock;
    QTimer m_timer;
    QNetworkReply *m_reply = nullptr;
    bool m_timedOut = false;
    bool m_tooLarge = false;
};

}   // namespace floorscope
