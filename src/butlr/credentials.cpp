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

} // namespace

std::optional<Credentials> credentialsFromEnvironment()
{
    if (auto client = fromVariables(Grant::ClientCredentials, "BUTLR_CLIENT_ID", "BUTLR_CLIENT_SECRET"))
        return client;
    return fromVariables(Grant::Password, "BUTLR_USERNAME", "BUTLR_PASSWORD");
}

QUrl baseUrlFromEnvironment()
{
    return QUrl(qEnvironmentVariable("BUTLR_BASE_URL", QStringLiteral("https://api.butlr.io")));
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

bool isAllowedAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

} // namespace floorscope
