// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/credentials.h"

#include <QHostAddress>

namespace floorscope {

namespace {

std::optional<Credentials> fromVariables(Grant grant, const char *name, const char *secret)
{
    const QString who = qEnvironmentVariable(name);
    const QString word = qEnvironmentVariable(secret);
    if (who.isEmpty() || word.isEmpty())
        return std::nullopt;
    return Credentials{grant, who, word};
}

}   // namespace

std::optional<Credentials> credentialsFromEnvironment()
{
    if (auto client = fromVariables(Grant::ClientCredentials, "BUTLR_CLIENT_ID", "BUTLR_CLIENT_SECRET"))
        return client;
    return fromVariables(Grant::Password, "BUTLR_USERNAME", "BUTLR_PASSWORD");
}

QUrl usualBaseUrl()
{
    return QUrl(QStringLiteral("https://api.butlr.io"));
}

QUrl baseUrlFromEnvironment()
{
    return QUrl(qEnvironmentVariable("BUTLR_BASE_URL", usualBaseUrl().toString()));
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

Result<void> checkAddress(const QUrl &url)
{
    const bool plain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || !(plain || url.scheme() == QLatin1String("https")))
        return failure(ErrorKind::BadAddress, shownAddress(url));
    if (plain && !isLoopback(url))
        return failure(ErrorKind::InsecureAddress, shownAddress(url));
    return {};
}

QString shownAddress(const QUrl &url)
{
    const QString text = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return text.mid(text.lastIndexOf(QLatin1Char('@')) + 1);   // without a scheme the user name is no user name to QUrl
}

}   // namespace floorscope
