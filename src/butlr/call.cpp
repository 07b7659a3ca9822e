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

}   // namespace

Call::Call(QNetworkAccessManager &network, Login &login, const ButlrOptions &options, Question question,
           QObject *parent)
    : HttpExchange(options.bodyLimit, options.clockMs, parent),
      m_network(&network),
      m_login(login),
      m_options(options),
      m_question(std::move(question))
{
    const bool isPicture = !m_question.picture.isEmpty();
    m_attempt.tries = 0;
    m_attempt.retries = m_question.retries;
    m_attempt.redirects = isPicture ? kMostRedirects : 0;
    m_attempt.hasToken = !isPicture || isSameOrigin(m_question.picture, m_options.baseUrl);
    m_attempt.hasOtherPath = !m_question.otherPath.isEmpty();
    m_attempt.canBeHalved = m_question.canBeHalved;
}

void Call::usePath(const QString &path)
{
    m_question.path = path;
    m_attempt.hasOtherPath = false;
    m_attempt.otherPathTried = false;
}

void Call::send()
{
    if (!m_attempt.hasToken)
        return request({});
    m_login.withToken(this, [this](const Result<QString> &token) { token ? request(*token) : fail(token.error()); });
}

void Call::request(const QString &token)
{
    ++m_attempt.tries;
    m_token = token;
    if (m_question.picture.isEmpty())
        post(*m_network, jsonRequest(m_options.baseUrl, m_question.path, token), m_question.body, m_question.timeoutMs);
    else
        get(*m_network, plainRequest(m_question.picture, token), m_question.timeoutMs);
}

void Call::ended(const HttpReply &reply)
{
    const Decision decision = decide(reply, m_attempt, m_options.retryUnit, spread());
    if (decision.verdict == Verdict::Accept) {
        emit answered(reply.body);
        return;
    }
    follow(decision, errorFor(decision.kind, m_question.about, reply), reply.location);
}

void Call::reject(const Error &error)
{
    const Decision decision = decideUnreadable(error.kind, m_attempt, m_options.retryUnit, spread());
    Error told = error;
    told.kind = decision.kind;
    told.where = m_question.about;
    if (decision.kind != error.kind) {
        told.cause = error.kind;
        told.member = error.where;
    }
    follow(decision, told);
}

void Call::follow(const Decision &decision, const Error &error, const QByteArray &location)
{
    m_attempt = decision.next;
    if (decision.everybodyWaits)
        emit heldOff(decision.waitMs, decision.kind);
    switch (decision.verdict) {
    case Verdict::TryAgain: emit waiting(decision.waitMs, decision.everybodyWaits, decision.kind); return;
    case Verdict::LogInAgain: m_login.drop(m_token); return send();
    case Verdict::TryOtherPath: return tryOtherPath(error);
    case Verdict::Redirect: return redirect(location);
    case Verdict::Accept:
    case Verdict::Fail: return fail(error);
    }
}

void Call::tryOtherPath(const Error &refusal)
{
    m_refusal = refusal;
    std::swap(m_question.path, m_question.otherPath);
    send();
}

void Call::redirect(const QByteArray &location)
{
    m_question.picture = m_question.picture.resolved(QUrl::fromEncoded(location));
    if (const Result<void> allowed = checkAddress(m_question.picture); !allowed)
        return fail(allowed.error());
    send();
}

/// Of two refusals the one that says "forbidden" tells more than the one that says "no such place".
void Call::fail(const Error &error)
{
    Error told = error;
    if (error.kind == ErrorKind::FloorRefused && m_refusal && m_refusal->kind == ErrorKind::AccessDenied)
        told = because({error.kind, error.where, m_refusal->detail}, m_refusal->reason, m_refusal->facts);
    emit failed(m_login.shown(told));
}

}   // namespace floorscope
