// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/call.h"

#include "butlr/http_parts.h"

#include <QRandomGenerator>

namespace floorscope {

namespace {

double spread()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

Call::Call(QNetworkAccessManager &network, Login &login, const ButlrOptions &options, Question question, QObject *parent)
    : QObject(parent), m_network(network), m_login(login), m_options(options), m_question(std::move(question))
{
    m_attempt.tries = 0;
    m_attempt.hasOtherPath = !m_question.otherPath.isEmpty();
    m_attempt.canBeHalved = m_question.canBeHalved;
}

void Call::usePath(const QString &path)
{
    m_question.path = path;
    m_attempt.hasOtherPath = false;
}

void Call::send()
{
    m_login.withToken(this, [this](const Result<QString> &token) {
        if (!token) {
            emit failed(token.error());
            return;
        }
        post(*token);
    });
}

void Call::post(const QString &token)
{
    ++m_attempt.tries;
    m_token = token;
    auto *exchange = new HttpExchange(m_network, m_question.timeoutMs, m_options.bodyLimit, m_options.clock(), this);
    connect(exchange, &HttpExchange::finished, this, [this, exchange](const HttpReply &reply) {
        exchange->deleteLater();
        handle(reply);
    });
    exchange->post(jsonRequest(m_options.baseUrl, m_question.path, token), m_question.body);
}

void Call::handle(const HttpReply &reply)
{
    const Decision decision = decide(reply, m_attempt, m_options.retryUnit, spread());
    if (reply.end == HttpReply::End::TimedOut || reply.status == 504)
        ++m_attempt.slow;
    follow(decision, reply);
}

void Call::reject(const Error &error)
{
    const Decision decision = decideUnreadable(m_attempt, m_options.retryUnit, spread());
    if (decision.verdict == Verdict::TryAgain)
        emit waiting(decision.waitMs, false);
    else
        emit failed({decision.kind, m_question.about, error.where.isEmpty() ? error.detail : QString(error.where + QStringLiteral(": ") + error.detail)});
}

void Call::follow(const Decision &decision, const HttpReply &reply)
{
    switch (decision.verdict) {
    case Verdict::Accept:
        emit answered(reply.body);
        return;
    case Verdict::TryAgain:
        emit waiting(decision.waitMs, reply.status == 429);
        return;
    case Verdict::LogInAgain:
        m_attempt.loggedInAgain = true;
        --m_attempt.tries;
        m_login.drop(m_token);
        return send();
    case Verdict::TryOtherPath:
        m_attempt.otherPathTried = true;
        std::swap(m_question.path, m_question.otherPath);
        return send();
    case Verdict::Fail:
        emit failed(errorOf(decision.kind, reply));
        return;
    }
}

Error Call::errorOf(ErrorKind kind, const HttpReply &reply) const
{
    QString detail = reply.status > 0 ? QStringLiteral("status %1").arg(reply.status) : reply.detail;
    const QString words = QString::fromUtf8(reply.body.left(4096));
    if (reply.status >= 400 && !words.trimmed().isEmpty())
        detail += QStringLiteral(": ") + words;
    return {kind, m_question.about, withoutSecrets(detail, {m_token, m_options.credentials.secret})};
}

} // namespace floorscope
