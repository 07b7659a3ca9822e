// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "service/retry/http_outcome.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

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

/// Whoever sends HTTP requests, one after the other, and decides what follows from how each ended. Redirects are not
/// followed (they would carry the token to another host); a body shorter than was announced counts as dropped; a body
/// over the limit is given up. Deleting it aborts the request, and `ended` is not called.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    ~HttpExchange() override;

protected:
    /// `clock` (milliseconds since 1970) is for a Retry-After that is a date.
    HttpExchange(qint64 bodyLimit, std::function<qint64()> clock, QObject *parent);

    /// Sends, once the last request has ended; `timeoutMs` is for the whole request.
    void post(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &body, int timeoutMs);
    void get(QNetworkAccessManager &network, const QNetworkRequest &request, int timeoutMs);
    /// Once for each request, from the event loop; it may send the next one.
    virtual void ended(const HttpReply &reply) = 0;

private:
    QNetworkAccessManager &clean(QNetworkAccessManager &network);
    void watch(QNetworkReply *reply, int timeoutMs);
    void checkSize(qint64 received);
    void finish();
    [[nodiscard]] HttpReply result() const;

    qint64 m_bodyLimit;
    std::function<qint64()> m_clock;
    QTimer m_timer;
    QNetworkAccessManager *m_network = nullptr;
    std::unique_ptr<QNetworkAccessManager> m_own;   ///< in place of one whose connections are not clean
    QNetworkReply *m_reply = nullptr;               ///< the request that is under way
    bool m_timedOut = false;
    bool m_tooLarge = false;
};

}   // namespace floorscope
