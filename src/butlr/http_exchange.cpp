// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/http_exchange.h"

#include "base/portable.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

#include <utility>

namespace floorscope {

namespace {

constexpr const char *kUnclean = "floorscopeUnclean";
constexpr qint64 kPart = 1 << 16;              // bytes read at a time
constexpr qsizetype kReadForWords = 1 << 16;   // bytes of a body that may hold the server's text

QNetworkRequest prepared(QNetworkRequest request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1);   // the body limit is the rule, for what is compressed well too
    return request;
}

/// The body, or one byte more than `limit` of a longer one: what is compressed to almost nothing is not unfolded
/// further.
QByteArray readReplyBody(QNetworkReply &reply, qint64 limit)
{
    QByteArray body;
    for (QByteArray part = reply.read(kPart); !part.isEmpty() && body.size() <= limit; part = reply.read(kPart))
        body += part;
    return body.left(limit + 1);
}

HttpReply givenUp(HttpReply::End end, double limit)
{
    HttpReply reply;
    reply.end = end;
    reply.limit = limit;
    return reply;
}

/// True if fewer bytes came than the server said; Qt sometimes calls that success.
bool isCutShort(const QNetworkReply &reply, qint64 received)
{
    const QVariant announced = reply.header(QNetworkRequest::ContentLengthHeader);
    return announced.isValid() && received < announced.toLongLong();
}

bool neverReached(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError || error == QNetworkReply::TimeoutError;
}

/// Answers that have no body, whatever follows them.
bool mayLeaveBytes(int status)
{
    return (status >= 100 && status < 200) || status == 204 || status == 205;
}

}   // namespace

Error errorFor(ErrorKind kind, const QString &about, const HttpReply &reply)
{
    Error error{kind, about, {}};
    if (reply.end == HttpReply::End::TimedOut)
        return because(error, Reason::NoAnswerWithin, {reply.limit});
    if (reply.end == HttpReply::End::TooLarge)
        return because(error, Reason::LargerThan, {reply.limit});
    if (reply.status == 0) {
        error.detail = reply.detail;
        return error;
    }
    if (!reply.location.isEmpty()) {
        const QUrl place = QUrl::fromEncoded(reply.location);
        return because(error, Reason::RedirectedTo,
                       {reply.status, place.host().isEmpty() ? place.path() : place.host()});
    }
    if (reply.status >= 400)
        error.detail = QString::fromUtf8(reply.body.left(kReadForWords)).trimmed();
    return because(error, Reason::HttpStatus, {reply.status});
}

HttpExchange::HttpExchange(qint64 bodyLimit, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_bodyLimit(bodyLimit), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_reply->abort();
    });
}

HttpExchange::~HttpExchange()
{
    delete m_reply;   // emits nothing
}

void HttpExchange::post(QNetworkAccessManager &network, const QNetworkRequest &request, const QByteArray &body,
                        int timeoutMs)
{
    watch(clean(network).post(prepared(request), body), timeoutMs);
}

void HttpExchange::get(QNetworkAccessManager &network, const QNetworkRequest &request, int timeoutMs)
{
    watch(clean(network).get(prepared(request)), timeoutMs);
}

/// Qt takes "103 Early Hints" for the whole answer, leaves the true one in the connection, and hands it to the next
/// request: that of other hours. No connection of such a manager is used again.
QNetworkAccessManager &HttpExchange::clean(QNetworkAccessManager &network)
{
    m_network = &network;
    if (!network.property(kUnclean).toBool())
        return network;
    m_own = std::make_unique<QNetworkAccessManager>();
    m_own->setProxy(network.proxy());
    return *m_own;
}

void HttpExchange::watch(QNetworkReply *reply, int timeoutMs)
{
    m_reply = reply;
    m_timedOut = false;
    m_tooLarge = false;
    connect(reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64) { checkSize(received); });
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish, Qt::QueuedConnection);
    m_timer.start(timeoutMs);
}

void HttpExchange::checkSize(qint64 received)
{
    if (received <= m_bodyLimit || m_tooLarge)
        return;
    m_tooLarge = true;
    m_reply->abort();
}

void HttpExchange::finish()
{
    m_timer.stop();
    const HttpReply reply = result();
    if (mayLeaveBytes(reply.status))
        m_network->setProperty(kUnclean, true);
    std::exchange(m_reply, nullptr)->deleteLater();
    ended(reply);
}

HttpReply HttpExchange::result() const
{
    if (m_timedOut)
        return givenUp(HttpReply::End::TimedOut, m_timer.interval() / 1000.0);
    HttpReply reply;
    reply.body = m_tooLarge ? QByteArray() : readReplyBody(*m_reply, m_bodyLimit);
    if (m_tooLarge || reply.body.size() > m_bodyLimit)
        return givenUp(HttpReply::End::TooLarge, static_cast<double>(m_bodyLimit >> 20));
    reply.detail = systemText(m_reply->errorString());
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.location = m_reply->rawHeader("Location");
    reply.retryAfterSeconds = readRetryAfter(m_reply->rawHeader("Retry-After"), m_clock() / 1000);
    const bool broken =
        m_reply->error() == QNetworkReply::RemoteHostClosedError || isCutShort(*m_reply, reply.body.size());
    if (reply.status == 0)
        reply.end = neverReached(m_reply->error()) ? HttpReply::End::Unreachable : HttpReply::End::Dropped;
    else if (broken && reply.status < 400)
        reply.end = HttpReply::End::Dropped;
    return reply;
}

}   // namespace floorscope
