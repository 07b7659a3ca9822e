// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/butlr_client.h"

#include "butlr/graphql_floors.h"
#include "butlr/heatmap_queue.h"
#include "butlr/http_parts.h"
#include "butlr/request_bodies.h"

#include <QNetworkProxy>

namespace floorscope {

namespace {

const QString kGraphQlPath = QStringLiteral("/api/v3/graphql");
constexpr qint64 kPictureBytes = qint64(256) << 20;

/// A future that is over when `promise` was given a result.
template <typename T>
void finishWith(const std::shared_ptr<QPromise<Result<T>>> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

class ButlrClient::Private : public QObject
{
public:
    explicit Private(ButlrOptions given)
        : options(std::move(given)), login(network, options, this), queue(network, login, options, this)
    {
        if (isLoopback(options.baseUrl))
            network.setProxy(QNetworkProxy::NoProxy);
    }

    using Floors = std::vector<Floor>;
    using FloorsPromise = std::shared_ptr<QPromise<Result<Floors>>>;

    /// Asks GraphQL; exactly one of the two is called, unless the client goes first.
    void graphQl(const QString &query, std::function<void(const QByteArray &)> answered, std::function<void(const Error &)> failed)
    {
        auto *call = new Call(network, login, options, {kGraphQlPath, {}, graphQlBody(query), QStringLiteral("GraphQL"), options.loginTimeout, false}, &underWay);
        connect(call, &Call::answered, this, [call, answered = std::move(answered)](const QByteArray &body) {
            call->deleteLater();
            answered(body);
        });
        connect(call, &Call::failed, this, [call, failed = std::move(failed)](const Error &error) {
            call->deleteLater();
            failed(error);
        });
        connect(call, &Call::waiting, call, [call](int milliseconds, bool) { QTimer::singleShot(milliseconds, call, &Call::send); });
        call->send();
    }

    void askFloors(const FloorsPromise &promise)
    {
        graphQl(floorsQuery(), [this, promise](const QByteArray &body) {
            const Result<Floors> floors = readFloors(body);
            floors ? askSensors(promise, *floors) : finishWith<Floors>(promise, floors);
        }, [promise](const Error &error) { finishWith<Floors>(promise, tl::unexpected(error)); });
    }

    void askSensors(const FloorsPromise &promise, const Floors &floors)
    {
        graphQl(sensorsQuery(), [this, promise, floors](const QByteArray &body) {
            askPlanFields(promise, withSensors(floors, body).value_or(floors));   // a floor without sensors is still a floor
        }, [this, promise, floors](const Error &) { askPlanFields(promise, floors); });
    }

    void askPlanFields(const FloorsPromise &promise, const Floors &floors)
    {
        graphQl(planFieldsQuery(), [this, promise, floors](const QByteArray &body) {
            const QString query = plansQuery(readPlanFields(body));
            query.isEmpty() ? finishWith<Floors>(promise, floors) : askPlans(promise, floors, query);
        }, [promise, floors](const Error &) { finishWith<Floors>(promise, floors); });
    }

    void askPlans(const FloorsPromise &promise, const Floors &floors, const QString &query)
    {
        graphQl(query, [promise, floors](const QByteArray &body) { finishWith<Floors>(promise, withPlans(floors, body)); },
                [promise, floors](const Error &) { finishWith<Floors>(promise, floors); });
    }

    /// The token goes to the service's own host only.
    void fetchPicture(const std::shared_ptr<QPromise<Result<QByteArray>>> &promise, const QUrl &url, const QString &token)
    {
        auto *exchange = new HttpExchange(network, options.heatmapTimeout, kPictureBytes, options.clock(), &underWay);
        connect(exchange, &HttpExchange::finished, this, [promise, exchange, url](const HttpReply &reply) {
            exchange->deleteLater();
            if (reply.end == HttpReply::End::Answered && reply.status == 200)
                return finishWith<QByteArray>(promise, reply.body);
            finishWith<QByteArray>(promise, failure(ErrorKind::PlanUnreadable, url.host(), QStringLiteral("status %1").arg(reply.status)));
        });
        QNetworkRequest request(url);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        exchange->get(request);
    }

    ButlrOptions options;
    QNetworkAccessManager network;
    Login login;
    HeatmapQueue queue;
    QObject underWay;   ///< parent of calls and exchanges: they end before what they use
};

Result<std::unique_ptr<ButlrClient>> ButlrClient::create(ButlrOptions options, QObject *parent)
{
    if (!isAllowedAddress(options.baseUrl))
        return failure(ErrorKind::InsecureAddress, options.baseUrl.toString(QUrl::RemoveUserInfo));
    if (options.credentials.name.isEmpty() || options.credentials.secret.isEmpty())
        return failure(ErrorKind::CredentialsMissing);
    return std::unique_ptr<ButlrClient>(new ButlrClient(std::move(options), parent));
}

ButlrClient::ButlrClient(ButlrOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(options))) {}

ButlrClient::~ButlrClient() = default;

QFuture<Result<HeatmapReply>> ButlrClient::heatmap(const HeatmapRequest &request)
{
    return d->queue.add(request);
}

QString ButlrClient::storeKey() const
{
    const QUrl &url = d->options.baseUrl;
    const QString address = isLoopback(url) ? url.host() : url.host() + QLatin1Char(':') + QString::number(url.port(443));
    return d->options.credentials.name + QLatin1Char('@') + address;
}

QFuture<Result<std::vector<Floor>>> ButlrClient::floors()
{
    const auto promise = std::make_shared<QPromise<Result<std::vector<Floor>>>>();
    promise->start();
    d->askFloors(promise);
    return promise->future();
}

QFuture<Result<QByteArray>> ButlrClient::planPicture(const FloorPlanLink &link)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const QUrl url = d->options.baseUrl.resolved(QUrl(link.url));
    if (!isAllowedAddress(url))
        finishWith<QByteArray>(promise, failure(ErrorKind::InsecureAddress, url.host()));
    else if (!isSameOrigin(url, d->options.baseUrl))
        d->fetchPicture(promise, url, {});
    else
        d->login.withToken(d.get(), [this, promise, url](const Result<QString> &token) {
            token ? d->fetchPicture(promise, url, *token) : finishWith<QByteArray>(promise, tl::unexpected(token.error()));
        });
    return promise->future();
}

QFuture<Result<qint64>> ButlrClient::login()
{
    const auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    d->login.withToken(d.get(), [this, promise](const Result<QString> &token) {
        finishWith<qint64>(promise, token.map([this](const QString &) { return d->login.lifetime(); }));
    });
    return promise->future();
}

QString ButlrClient::workingDetectionsPath() const
{
    return d->queue.workingPath();
}

} // namespace floorscope
