// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/login.h"

#include "butlr/http_parts.h"
#include "butlr/request_bodies.h"

#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace floorscope {

namespace {

constexpr qint64 kTokenBytes = 1 << 20;
constexpr qsizetype kTokensRemembered = 8;

}   // namespace

Login::Login(QNetworkAccessManager &network, const ButlrOptions &options, QObject *parent)
    : HttpExchange(kTokenBytes, options.clockMs, parent), m_network(network), m_options(options)
{
}

bool Login::isFresh() const
{
    return !m_token.text.isEmpty() && m_options.clockMs() < m_renewAt;
}

qint64 Login::leftMs() const
{
    return m_options.loginBudget - m_sinceFirstTry.elapsed();
}

void Login::withToken(QObject *context, Callback callback)
{
    if (isFresh())
        return callback(m_token.text);
    m_waiting.push_back({context, std::move(callback)});
    if (m_waiting.size() > 1)
        return;
    m_tries = 0;
    m_sinceFirstTry.start();
    send();
}

void Login::drop(const QString &token)
{
    if (m_token.text == token)
        m_token.text.clear();
}

Error Login::shown(const Error &error) const
{
    return withoutSecrets(error, QStringList{m_options.credentials.secret} + m_lastTokens);
}

void Login::send()
{
    ++m_tries;
    m_sentAt = m_options.clockMs();
    post(m_network, jsonRequest(m_options.baseUrl, loginPath(m_options.credentials.grant), {}),
         loginRequestBody(m_options.credentials), loginTryTimeout(m_options, leftMs()));
}

void Login::ended(const HttpReply &reply)
{
    const LoginAttempt attempt{m_tries, leftMs()};
    const double spread = QRandomGenerator::global()->generateDouble();
    const Decision decision = decideLogin(reply, attempt, m_options.retryUnit, spread);
    if (decision.verdict != Verdict::Accept)
        return follow(decision, errorFor(decision.kind, {}, reply));
    const Result<Token> token = readToken(reply.body);
    token ? useToken(*token) : follow(decideUnreadableLogin(attempt, m_options.retryUnit, spread), token.error());
}

void Login::follow(const Decision &decision, Error error)
{
    if (decision.verdict == Verdict::TryAgain) {
        QTimer::singleShot(decision.waitMs, this, &Login::send);
        return;
    }
    error.kind = decision.kind;
    error.where = shownAddress(m_options.baseUrl);
    deliver(tl::unexpected(shown(error)));
}

void Login::useToken(const Token &token)
{
    m_token = token;
    m_renewAt = renewalTime(token, m_sentAt);
    m_lastTokens.append(token.text);
    while (m_lastTokens.size() > kTokensRemembered)
        m_lastTokens.removeFirst();
    deliver(token.text);
}

void Login::deliver(const Result<QString> &token)
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &waits : waiting)
        if (waits.context)
            waits.callback(token);
}

}   // namespace floorscope
