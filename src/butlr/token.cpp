// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/token.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace floorscope {

namespace {

constexpr qint64 kDefaultLifetime = 600;    // seconds
constexpr double kLongestLifetime = 1e9;    // seconds
constexpr qint64 kLongestMargin = 60'000;   // milliseconds

}   // namespace

Result<Token> readToken(const QByteArray &body)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(body, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failureFor(ErrorKind::ServiceFailed, Reason::AnswerNotJson);
    Token token;
    token.text = object.value(QLatin1String("access_token")).toString();
    if (token.text.isEmpty())
        return failureFor(ErrorKind::ServiceFailed, Reason::AnswerWithoutToken);
    const auto isPlain = [](QChar letter) { return letter > QLatin1Char(' ') && letter < QLatin1Char('\x7f'); };
    if (!std::all_of(token.text.cbegin(), token.text.cend(), isPlain))   // it would end the header and begin another
        return failureFor(ErrorKind::ServiceFailed, Reason::TokenNotPlain);
    const double told = object.value(QLatin1String("expires_in")).toVariant().toDouble();
    if (told >= 1.0)
        token.seconds = static_cast<qint64>(std::min(told, kLongestLifetime));
    return token;
}

qint64 renewalTime(const Token &token, qint64 sentMs)
{
    const qint64 lifetime = token.seconds.value_or(kDefaultLifetime) * 1000;
    return sentMs + lifetime - std::min(kLongestMargin, lifetime / 10);
}

}   // namespace floorscope
