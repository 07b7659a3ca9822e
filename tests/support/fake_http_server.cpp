// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_http_server.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace floorscope {

namespace {

/// A whole request at the front of `received`, which is taken off it; nothing while it is not whole.
std::optional<FakeRequest> takeRequest(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    FakeRequest request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines)
        request.headers[line.left(line.indexOf(':')).trimmed().toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    const qsizetype length = request.header("content-length").toLongLong();
    if (received.size() < end + 4 + length)
        return std::nullopt;
    request.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    return request;
}

QByteArray makeHead(const FakeAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status)
        + " Fake\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

}   // namespace

QByteArray FakeRequest::header(const QByteArray &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? QByteArray() : found->second;
}

FakeHttpServer::FakeHttpServer(Script script) : m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHttpServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl FakeHttpServer::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

std::vector<FakeRequest> FakeHttpServer::requestsTo(const QByteArray &path) const
{
    std::vector<FakeRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
                 [&](const FakeRequest &request) { return request.path == path; });
    return found;
}

void FakeHttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, &FakeHttpServer::clientGone);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeHttpServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    while (const std::optional<FakeRequest> request = takeRequest(received)) {
        m_requests.push_back(*request);
        m_mostOpen = std::max(m_mostOpen, ++m_open);
        const FakeAnswer made = m_script(*request);
        emit asked();
        const QPointer<QTcpSocket> alive(socket);
        QTimer::singleShot(made.delayMs, this, [this, alive, made] {
            --m_open;
            if (alive)
                answer(alive, made);
        });
    }
}

void FakeHttpServer::answer(QTcpSocket *socket, const FakeAnswer &answer)
{
    switch (answer.way) {
    case FakeAnswer::Way::Whole: {
        const auto finish = [this, socket, answer] {
            socket->write(makeHead(answer) + answer.body);
            socket->flush();
            emit answered();
        };
        if (answer.before.isEmpty())
            return finish();
        socket->write(answer.before);
        socket->flush();
        QTimer::singleShot(answer.pauseMs, socket, finish);
        return;
    }
    case FakeAnswer::Way::CutInTheMiddle:
        socket->write(makeHead(answer) + answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case FakeAnswer::Way::Drop: socket->abort(); return;
    case FakeAnswer::Way::Hang: return;
    }
}

}   // namespace floorscope
