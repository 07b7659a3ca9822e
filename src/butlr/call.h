// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "butlr/http_exchange.h"
#include "butlr/login.h"
#include "butlr/retry_policy.h"

#include <functional>
#include <memory>

namespace floorscope {

/// One question to the service with everything that its rules ask for: token, second login, the other path, tries with waits. Deleting it
/// gives it up.
class Call : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        QString path;
        QString otherPath;            ///< tried once after 403 or 404; empty: there is none
        QByteArray body;
        QString about;                ///< what errors name: a floor, "GraphQL"
        int timeoutMs = 0;
        bool canBeHalved = false;
    };

    Call(QNetworkAccessManager &network, Login &login, const ButlrOptions &options, Question question, QObject *parent);

    /// Sends the first request, or after `waiting` the next one.
    void send();
    /// The body of the last 200 was not a whole answer.
    void reject(const Error &error);
    [[nodiscard]] QString path() const { return m_question.path; }
    /// The other path form is known to be the right one.
    void usePath(const QString &path);

signals:
    void answered(const QByteArray &body);
    /// Will be sent again after that time; `tooMany` after a 429. Until then it takes nobody's place.
    void waiting(int milliseconds, bool tooMany);
    void failed(const floorscope::Error &error);

private:
    void post(const QString &token);
    void handle(const HttpReply &reply);
    void follow(const Decision &decision, const HttpReply &reply);
    [[nodiscard]] Error errorOf(ErrorKind kind, const HttpReply &reply) const;

    QNetworkAccessManager &m_network;
    Login &m_login;
    const ButlrOptions &m_options;
    Question m_question;
    Attempt m_attempt;
    QString m_token;
};

} // namespace floorscope
