// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/butlr_client.h"

#include "base/background.h"
#include "base/when_done.h"
#include "butlr/figure_answer.h"
#include "butlr/graphql_floors.h"
#include "butlr/heatmap_queue.h"
#include "butlr/http_parts.h"
#include "butlr/networks.h"
#include "butlr/request_bodies.h"

namespace floorscope {

namespace {

const QString kGraphQlPath = QStringLiteral("/api/v3/graphql");
const QString kReportingPath = QStringLiteral("/api/v3/reporting");

template <typename T>
using Promised = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
Promised<T> startedPromise()
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

/// The promise's future is over then.
template <typename T>
void finishWith(const Promised<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// Why the sensors could not be told, as a note.
Error aboutSensors(const Error &error)
{
    const Error note = because({ErrorKind::PartialAnswer, {}, error.detail}, error.reason, error.facts);
    return at(note, Spot{SpotKind::Sensors, 0});
}

}   // namespace

class ButlrClient::Private : public QObject
{
public:
    explicit Private(ButlrOptions given)
        : options(std::move(given)),
          networks(options.jobs, !isLoopback(options.baseUrl)),
          login(networks.common(), options, this),
          queue(networks, login, options, this)
    {
    }

    using Floors = std::vector<Floor>;
    template <typename T>
    using Done = std::function<void(const Result<T> &)>;
    template <typename T>
    using Read = std::function<Result<T>(const QByteArray &)>;

    /// Asks, and asks again what `read` cannot use; `done` is called once, unless the client goes first.
    template <typename T>
    void fetch(Call::Question question, Read<T> read, Done<T> done)
    {
        auto *call = new Call(networks.common(), login, options, std::move(question), &underWay);
        connect(call, &Call::answered, this, [call, read = std::move(read), done](const QByteArray &body) {
            const Result<T> value = read(body);
            if (!value)
                return call->reject(value.error());
            call->deleteLater();
            done(value);
        });
        connect(call, &Call::failed, this, [call, done](const Error &error) {
            call->deleteLater();
            done(tl::unexpected(error));
        });
        connect(call, &Call::waiting, call,
                [call](int milliseconds) { QTimer::singleShot(milliseconds, call, &Call::send); });
        call->send();
    }

    Call::Question graphQl(const QString &query) const
    {
        Call::Question question;
        question.path = kGraphQlPath;
        question.body = graphQlBody(query);
        question.about = QStringLiteral("GraphQL");
        question.timeoutMs = options.loginTimeout;
        return question;
    }

    /// A question that the floors do not depend on.
    Call::Question optional(const QString &query) const
    {
        Call::Question question = graphQl(query);
        question.timeoutMs = optionalQuestionTimeout(options);
        question.retries = 0;
        return question;
    }

    /// Answers are read beside the window. Whoever cancels the future ends the call.
    void fetchFigures(const FigureRequest &request, const Promised<std::vector<FigureSeries>> &promise)
    {
        using Series = std::vector<FigureSeries>;
        auto *call = new Call(networks.common(), login, options, figuresQuestion(request), &underWay);
        auto *watcher = new QFutureWatcher<Result<Series>>(call);
        connect(watcher, &QFutureWatcherBase::canceled, call, &QObject::deleteLater);
        watcher->setFuture(promise->future());
        connect(call, &Call::answered, call, [call, request, promise](const QByteArray &body) {
            const auto read = [body, request] { return readFigureAnswer(body, request); };
            whenDone(inBackground(read), call, [call, promise](const Result<Series> &series) {
                if (!series)
                    return call->reject(series.error());
                call->deleteLater();
                finishWith<Series>(promise, series);
            });
        });
        connect(call, &Call::failed, call, [call, promise](const Error &error) {
            call->deleteLater();
            finishWith<Series>(promise, tl::unexpected(error));
        });
        connect(call, &Call::waiting, call,
                [call](int milliseconds) { QTimer::singleShot(milliseconds, call, &Call::send); });
        call->send();
    }

    Call::Question figuresQuestion(const FigureRequest &request) const
    {
        Call::Question question;
        question.path = kReportingPath;
        question.body = figureRequestBody(request);
        question.about = QStringLiteral("Reporting");
        question.timeoutMs = options.heatmapTimeout;
        question.canBeHalved = halvedRequest(request).has_value();
        return question;
    }

    void fetchFloors(const Done<FloorList> &done) { fetch<FloorList>(graphQl(floorsQuery()), readFloors, done); }

    /// A floor whose sensors cannot be told is still a floor, and it is said.
    void fetchSensors(const FloorList &floors, const Done<FloorList> &done)
    {
        fetch<FloorList>(
            optional(sensorsQuery()), [floors](const QByteArray &body) { return withSensors(floors, body); },
            [floors, done](const Result<FloorList> &full) {
                FloorList list = full.value_or(floors);
                if (!full)
                    list.notes.push_back(aboutSensors(full.error()));
                done(list);
            });
    }

    void fetchPlanFields(const Done<QStringList> &done)
    {
        fetch<QStringList>(optional(planFieldsQuery()), readPlanFields, done);
    }

    void fetchPlans(const FloorList &floors, const QString &query, const Done<FloorList> &done)
    {
        if (query.isEmpty())
            return done(floors);
        fetch<FloorList>(
            optional(query), [floors](const QByteArray &body) { return withPlans(floors, body); },
            [floors, done](const Result<FloorList> &full) { done(full.value_or(floors)); });
    }

    void fetchEverything(const Done<FloorList> &done)
    {
        fetchFloors([this, done](const Result<FloorList> &floors) {
            if (!floors)
                return done(floors);
            fetchSensors(*floors, [this, done](const Result<FloorList> &sensed) {
                fetchPlanFields([this, done, list = *sensed](const Result<QStringList> &fields) {
                    fetchPlans(list, plansQuery(fields.value_or(QStringList())), done);
                });
            });
        });
    }

    /// Ends `promise` with the floors and remembers what was left out.
    Done<FloorList> into(const Promised<Floors> &promise)
    {
        return [this, promise](const Result<FloorList> &list) {
            notes.clear();
            for (const Error &note : list ? list->notes : std::vector<Error>())
                notes.push_back(login.shown(note));
            finishWith<Floors>(promise, list.map([](const FloorList &known) { return known.floors; }));
        };
    }

    ButlrOptions options;
    Networks networks;
    Login login;
    HeatmapQueue queue;
    std::vector<Error> notes;
    QObject underWay;   ///< parent of calls: they end before what they use
};

Result<std::unique_ptr<ButlrClient>> ButlrClient::create(ButlrOptions options, QObject *parent)
{
    if (const Result<void> allowed = checkAddress(options.baseUrl); !allowed)
        return tl::unexpected(allowed.error());
    if (options.credentials.name.isEmpty() || options.credentials.secret.isEmpty())
        return failure(ErrorKind::CredentialsMissing);
    options.baseUrl.setUserInfo({});
    return std::unique_ptr<ButlrClient>(new ButlrClient(std::move(options), parent));
}

ButlrClient::ButlrClient(ButlrOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
}

ButlrClient::~ButlrClient() = default;

QFuture<Result<HeatmapReply>> ButlrClient::heatmap(const HeatmapRequest &request)
{
    return d->queue.add(request);
}

QString ButlrClient::storeKey() const
{
    const QUrl &url = d->options.baseUrl;
    const QString kind = d->options.credentials.grant == Grant::Password ? QStringLiteral("password:") : QString();
    const QString port = isLoopback(url) ? QString() : QStringLiteral(":%1").arg(url.port(443));
    return kind + d->options.credentials.name + QLatin1Char('@') + url.host() + port + baseFolder(url);
}

QFuture<Result<std::vector<Floor>>> ButlrClient::floors()
{
    const auto promise = startedPromise<std::vector<Floor>>();
    d->fetchEverything(d->into(promise));
    return promise->future();
}

QFuture<Result<std::vector<Floor>>> ButlrClient::floorsAlone()
{
    const auto promise = startedPromise<std::vector<Floor>>();
    d->fetchFloors(d->into(promise));
    return promise->future();
}

std::vector<Error> ButlrClient::notes() const
{
    return d->notes;
}

QFuture<Result<QStringList>> ButlrClient::planFields()
{
    const auto promise = startedPromise<QStringList>();
    d->fetchPlanFields([promise](const Result<QStringList> &fields) { finishWith<QStringList>(promise, fields); });
    return promise->future();
}

QFuture<Result<QByteArray>> ButlrClient::planPicture(const FloorPlanLink &link)
{
    const auto promise = startedPromise<QByteArray>();
    Call::Question question;
    question.picture = d->options.baseUrl.resolved(QUrl(link.url));
    question.about = link.name.isEmpty() ? question.picture.host() : link.name;
    question.timeoutMs = d->options.heatmapTimeout;
    if (const Result<void> allowed = checkAddress(question.picture); !allowed)
        finishWith<QByteArray>(promise, tl::unexpected(allowed.error()));
    else
        d->fetch<QByteArray>(
            question, [](const QByteArray &body) { return Result<QByteArray>(body); },
            [promise](const Result<QByteArray> &picture) { finishWith<QByteArray>(promise, picture); });
    return promise->future();
}

QFuture<Result<std::vector<FigureSeries>>> ButlrClient::figures(const FigureRequest &request)
{
    const auto promise = startedPromise<std::vector<FigureSeries>>();
    d->fetchFigures(request, promise);
    return promise->future();
}

QFuture<Result<std::optional<qint64>>> ButlrClient::login()
{
    using Seconds = std::optional<qint64>;
    const auto promise = startedPromise<Seconds>();
    d->login.withToken(d.get(), [this, promise](const Result<QString> &token) {
        finishWith<Seconds>(promise, token.map([this](const QString &) { return d->login.lifetime(); }));
    });
    return promise->future();
}

std::optional<Waiting> ButlrClient::waiting() const
{
    return d->queue.waiting();
}

QString ButlrClient::workingDetectionsPath() const
{
    return d->queue.workingPath();
}

}   // namespace floorscope
