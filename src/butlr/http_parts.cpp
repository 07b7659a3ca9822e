// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/http_parts.h"

#include <QRegularExpression>

namespace floorscope {

namespace {

constexpr int kLongestText = 200;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

} // namespace

QNetworkRequest jsonRequest(const QUrl &base, const QString &path, const QString &token)
{
    QUrl url = base;
    QString folder = base.path();
    while (folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    url.setPath(folder + path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Accept", "application/json");
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    return request;
}

QString withoutSecrets(const QString &text, const QStringList &secrets)
{
    QString clean = text;
    for (const QString &secret : secrets)
        if (!secret.isEmpty())
            clean.replace(secret, QStringLiteral("…"));
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|[\\x00-\\x1f]"));
    return clean.replace(markup, QStringLiteral(" ")).simplified().left(kLongestText);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace floorscope
