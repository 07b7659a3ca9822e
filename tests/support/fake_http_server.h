// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <map>
#include <vector>

class QTcpSocket;

namespace floorscope {

struct FakeRequest
{
    QByteArray method;
    QByteArray path;
    std::map<QByteArray, QByteArray> headers;   ///< names in lower case
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

struct FakeAnswer
{
    enum class Way { Whole, CutInTheMiddle, Drop, Hang };
    int status = 200;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Way way = Way::Whole;
    int delayMs = 0;
    QByteArray before = {};   ///< bytes that come first, and
    int pauseMs = 0;          ///< how long after them the answer comes
};

/// An HTTP server on loopback, in the test's own thread: answers as `script` says and records what it was asked.
class FakeHttpServer : public QObject
{
    Q_OBJECT
public:
    using Script = std::function<FakeAnswer(const FakeRequest &request)>;
    explicit FakeHttpServer(Script script);

    [[nodiscard]] QUrl address() const;
    /// All requests so far, in order.
    [[nodiscard]] const std::vector<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] std::vector<FakeRequest> requestsTo(const QByteArray &path) const;
    /// The most requests that were waiting for their answer at the same time.
    [[nodiscard]] int mostOpen() const { return m_mostOpen; }

signals:
    void asked();
    void answered();   ///< a whole answer is on its way
    void clientGone();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FakeAnswer &answer);

    QTcpServer m_server;
    Script m_script;
    std::vector<FakeRequest> m_requests;
    std::map<QTcpSocket *, QByteArray> m_received;
    int m_open = 0;
    int m_mostOpen = 0;
};

}   // namespace floorscope
