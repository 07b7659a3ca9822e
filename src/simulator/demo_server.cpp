// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_server.h"

#include "base/when_done.h"
#include "simulator/answer_log.h"
#include "simulator/demo_directory.h"
#include "simulator/heatmap_body.h"
#include "simulator/heatmap_query.h"
#include "simulator/hour_counts.h"
#include "simulator/reporting.h"
#include "simulator/reporting_stats.h"
#include "simulator/token_book.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace floorscope {

namespace {

const QString kPlanPath = QStringLiteral("/plans/level-3.svg");

void answerJson(QHttpServerResponder &responder, int status, const QByteArray &body)
{
    responder.write(body, QByteArrayLiteral("application/json"), static_cast<QHttpServerResponder::StatusCode>(status));
}

void refuse(QHttpServerResponder &responder, int status, const QString &text)
{
    const QJsonObject error{{QStringLiteral("error"), text}, {QStringLiteral("code"), status}};
    answerJson(responder, status, QJsonDocument(error).toJson(QJsonDocument::Compact));
}

/// A request that waits for its answer. The responder must not be used once the client has gone (Qt 6.4).
struct PendingRequest
{
    explicit PendingRequest(QHttpServerResponder &&theResponder)
        : responder(std::move(theResponder)), socket(responder.socket())
    {
    }

    QHttpServerResponder responder;
    QPointer<QTcpSocket> socket;
};

struct PendingHeatmap : PendingRequest
{
    PendingHeatmap(QHttpServerResponder &&theResponder, const HeatmapQuery &theQuery)
        : PendingRequest(std::move(theResponder)), query(theQuery)
    {
        age.start();
    }

    HeatmapQuery query;
    QElapsedTimer age;
};
using Pending = std::shared_ptr<PendingHeatmap>;

/// Announces the whole body, sends half of it and hangs up.
void cutOff(PendingHeatmap &pending, const QByteArray &body)
{
    pending.responder.writeStatusLine();
    pending.responder.writeHeader("Content-Type", "application/json");
    pending.responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    pending.responder.writeBody(body.left(body.size() / 2));
    pending.socket->flush();
    pending.socket->disconnectFromHost();
}

}   // namespace

class DemoServer::Private
{
public:
    Private(DemoServer *theServer, DemoFaults theFaults, std::shared_ptr<CountedBuilding> theBuilding)
        : server(theServer),
          http(new QHttpServer(theServer)),
          faults(std::move(theFaults)),
          counted(std::move(theBuilding)),
          tokens(faults.tokenSeconds)
    {
        addLogins();
        addDirectory();
        addHeatmap();
        addReporting();
        http->setMissingHandler([](const QHttpServerRequest &, QHttpServerResponder &&responder) {
            refuse(responder, 403, QStringLiteral("Forbidden"));
        });
    }

    ~Private() { pool.waitForDone(); }

    [[nodiscard]] QUrl address() const;

    DemoServer *server;
    QHttpServer *http;
    DemoFaults faults;
    std::shared_ptr<CountedBuilding> counted;
    TokenBook tokens;
    AnswerLog log;
    QThreadPool pool;
    quint16 port = 0;

private:
    void addLogins();
    void addDirectory();
    void addHeatmap();
    void addReporting();
    bool isWelcome(const QHttpServerRequest &request, QHttpServerResponder &responder) const;
    void takeHeatmapRequest(const QByteArray &body, QHttpServerResponder &&responder);
    void compute(const Pending &pending);
    void send(const Pending &pending, const QByteArray &body);
    [[nodiscard]] bool isNeverAnswered(const HeatmapQuery &query) const;

    int m_requests = 0;   ///< heatmap requests with a token
    int m_bodies = 0;     ///< heatmap bodies, whole or cut
};

QUrl DemoServer::Private::address() const
{
    return port == 0 ? QUrl() : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

void DemoServer::Private::addLogins()
{
    using Method = QHttpServerRequest::Method;
    http->route(QStringLiteral("/api/v2/clients/login"), Method::Post,
                [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                    const LoginReply reply = tokens.loginClient(request.body());
                    answerJson(responder, reply.status, reply.body);
                });
    http->route(QStringLiteral("/api/v2/login"), Method::Post,
                [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                    const LoginReply reply = tokens.loginUser(request.body());
                    answerJson(responder, reply.status, reply.body);
                });
}

void DemoServer::Private::addDirectory()
{
    using Method = QHttpServerRequest::Method;
    http->route(QStringLiteral("/api/v3/graphql"), Method::Post,
                [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                    if (!isWelcome(request, responder))
                        return;
                    const DirectoryReply reply =
                        directoryReply(request.body(), counted->building.floor(), address().toString() + kPlanPath);
                    answerJson(responder, reply.status, reply.body);
                });
    http->route(kPlanPath, Method::Get, [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        if (isWelcome(request, responder))
            responder.write(DemoBuilding::planSvg(), QByteArrayLiteral("image/svg+xml"));
    });
}

void DemoServer::Private::addHeatmap()
{
    http->route(QStringLiteral("/v3/detections"), QHttpServerRequest::Method::Post,
                [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                    if (isWelcome(request, responder))
                        takeHeatmapRequest(request.body(), std::move(responder));
                });
}

void DemoServer::Private::addReporting()
{
    using Method = QHttpServerRequest::Method;
    using Compute = ReportingReply (*)(const QByteArray &, const DemoBuilding &);
    const auto add = [this](const QString &path, Compute reply) {
        http->route(
            path, Method::Post, [this, reply](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                if (!isWelcome(request, responder))
                    return;
                const auto waiting = std::make_shared<PendingRequest>(std::move(responder));
                const auto work = [this, reply, body = request.body()] { return reply(body, counted->building); };
                whenDone(QtConcurrent::run(&pool, work), server, [waiting](const ReportingReply &done) {
                    if (waiting->socket)
                        answerJson(waiting->responder, done.status, done.body);
                });
            });
    };
    add(QStringLiteral("/api/v3/reporting"), reportingReply);
    add(QStringLiteral("/api/v4/reporting/stats"), statsReply);
}

bool DemoServer::Private::isWelcome(const QHttpServerRequest &request, QHttpServerResponder &responder) const
{
    const bool welcome = tokens.accepts(request.value("Authorization"));
    if (!welcome)
        refuse(responder, 401, QStringLiteral("the token is missing, unknown or has expired"));
    return welcome;
}

void DemoServer::Private::takeHeatmapRequest(const QByteArray &body, QHttpServerResponder &&responder)
{
    ++m_requests;
    if (faults.failEvery > 0 && m_requests % faults.failEvery == 0)
        return refuse(responder, 503, QStringLiteral("the service is busy"));
    const tl::expected<HeatmapQuery, Refusal> query = readHeatmapQuery(body, counted->building.floor().id);
    if (!query)
        return refuse(responder, query.error().status, query.error().text);
    if (isNeverAnswered(*query))
        return refuse(responder, 500, QStringLiteral("internal error"));
    compute(std::make_shared<PendingHeatmap>(std::move(responder), *query));
}

void DemoServer::Private::compute(const Pending &pending)
{
    const auto work = [this, query = pending->query] {
        return heatmapBody(counted->counts.within(query.start, query.stop), counted->building.floor().sensors, query);
    };
    whenDone(QtConcurrent::run(&pool, work), server, [this, pending](const QByteArray &body) {
        const qint64 rest = std::max<qint64>(0, faults.latencyMs - pending->age.elapsed());
        QTimer::singleShot(static_cast<int>(rest), server, [this, pending, body] { send(pending, body); });
    });
}

void DemoServer::Private::send(const Pending &pending, const QByteArray &body)
{
    if (!pending->socket)
        return;
    ++m_bodies;
    if (faults.truncateEvery > 0 && m_bodies % faults.truncateEvery == 0)
        return cutOff(*pending, body);
    const HeatmapQuery &query = pending->query;
    log.add({query.start, query.stop});
    answerJson(pending->responder, 200, body);
    emit server->answered(query.start, query.stop, query.cellSizeCm);
}

bool DemoServer::Private::isNeverAnswered(const HeatmapQuery &query) const
{
    return std::any_of(faults.neverAnswer.begin(), faults.neverAnswer.end(),
                       [&query](std::int64_t instant) { return instant >= query.start && instant < query.stop; });
}

DemoServer::DemoServer(DemoFaults faults, std::shared_ptr<CountedBuilding> building, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, std::move(faults),
                                  building ? std::move(building) : std::make_shared<CountedBuilding>()))
{
}

DemoServer::~DemoServer() = default;

quint16 DemoServer::listen(quint16 port)
{
    d->port = d->http->listen(QHostAddress::LocalHost, port);
    return d->port;
}

QUrl DemoServer::address() const
{
    return d->address();
}

QString DemoServer::clientId()
{
    return QStringLiteral("client_demo");
}

QString DemoServer::clientSecret()
{
    return QStringLiteral("demo-secret");
}

QString DemoServer::userName()
{
    return QStringLiteral("demo@example.com");
}

QString DemoServer::password()
{
    return QStringLiteral("demo-password");
}

std::vector<std::pair<std::int64_t, std::int64_t>> DemoServer::answeredHours() const
{
    return d->log.spans();
}

const DemoBuilding &DemoServer::building() const
{
    return d->counted->building;
}

}   // namespace floorscope
