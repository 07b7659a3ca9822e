// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace floorscope {

/// What came back over HTTP.
struct Exchange
{
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// Sends requests one at a time and waits for each: what curl does.
class HttpExchange
{
public:
    explicit HttpExchange(const QUrl &base) : m_base(base) { m_network.setProxy(QNetworkProxy::NoProxy); }

    QByteArray token;

    Exchange post(const QString &path, const QByteArray &body)
    {
        QNetworkRequest request = requestFor(path);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        return finish(m_network.post(request, body));
    }

    Exchange get(const QString &path) { return finish(m_network.get(requestFor(path))); }

private:
    QNetworkRequest requestFor(const QString &path) const
    {
        QUrl url = m_base;
        url.setPath(path);
        QNetworkRequest request(url);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        return request;
    }

    static Exchange finish(QNetworkReply *pending)
    {
        const std::unique_ptr<QNetworkReply> reply(pending);
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->error()};
    }

    QUrl m_base;
    QNetworkAccessManager m_network;
};

}   // namespace floorscope
