// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/http_exchange.h"
#include "butlr/login.h"
#include "service/retry/retry_policy.h"

#include <functional>
#include <memory>

namespace floorscope {

/// One question to the service with everything that its rules ask for: token, second login, the other path, tries with
/// waits. Deleting it gives it up.
class Call : public HttpExchange
{
    Q_OBJECT
public:
    struct Question
    {
        QString path;        ///< of the service, where `body` is posted to
        QString otherPath;   ///< tried once after 403 or 404; empty: there is none
        QByteArray body;
        QUrl picture;    ///< fetched instead, wherever it lies: with the token from the service itself only, redirects
                         ///< followed
        QString about;   ///< what errors name: a floor, "GraphQL"
        int timeoutMs = 0;
        int retries = kMostRetries;
        bool canBeHalved = false;
    };

    Call(QNetworkAccessManager &network, Login &login, const ButlrOptions &options, Question question, QObject *parent);

    /// Sends the first request, or after `waiting` the next one.
    void send();
    /// The body of the last 200 was no usable answer: `error` says why, and decides what follows.
    void reject(const Error &error);
    /// Through which the next request goes.
    void useNetwork(QNetworkAccessManager &network) { m_network = &network; }
    [[nodiscard]] QString path() const { return m_question.path; }
    /// The other path form is known to be the right one.
    void usePath(const QString &path);

signals:
    void answered(const QByteArray &body);
    /// The service asks all requests to wait that long; `waiting` or `failed` follows.
    void heldOff(int milliseconds, floorscope::ErrorKind why);
    /// Will be sent again after that time; until then it takes nobody's place. `everybody`: all others wait too.
    void waiting(int milliseconds, bool everybody, floorscope::ErrorKind why);
    void failed(const floorscope::Error &error);

private:
    void request(const QString &token);
    void ended(const HttpReply &reply) override;
    void follow(const Decision &decision, const Error &error, const QByteArray &location = {});
    void tryOtherPath(const Error &refusal);
    void redirect(const QByteArray &location);
    void fail(const Error &error);

    QNetworkAccessManager *m_network;
    Login &m_login;
    const ButlrOptions &m_options;
    Question m_question;
    Attempt m_attempt;
    QString m_token;
    std::optional<Error> m_refusal;   ///< of the first path form
};

}   // namespace floorscope
