// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/told_figures.h"

#include "base/when_done.h"
#include "fetch/figures_run.h"
#include "fetching/told_fetch.h"
#include "heatmap/local_time.h"
#include "model/figures/figure_question.h"
#include "model/json_members.h"
#include "model/json_places.h"
#include "model/places/side_questions.h"
#include "project/project_parts.h"
#include "words/error_text.h"
#include "words/figures/figure_text.h"
#include "words/number_text.h"
#include "words/plan_text.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>

#include <algorithm>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::FiguresCommand)
};

constexpr TimeSpan kOfNoTime{0, 1};   ///< a floor's rooms are kept as of then: an answer that does not age

template <typename T>
T waited(const QFuture<T> &future)
{
    std::optional<T> came;
    QEventLoop loop;
    whenDone(future, &loop, [&](const T &value) {
        came = value;
        loop.quit();
    });
    loop.exec();
    return *came;
}

FigureShelf shelfOf(const ServiceConnection &connection)
{
    return {connection.store.get(), connection.client->storeKey()};
}

/// Where the rooms, zones and sensors of a floor are kept, as its figures are.
StoreKey floorKey(const QString &account, const QString &spaceId)
{
    return {account + QStringLiteral("\nfloor with entrances"), spaceId, CellSize::Half, false};
}

/// A store that cannot be written is told of with the figures.
void keepFloor(ServiceConnection &connection, const Floor &floor)
{
    if (connection.store)
        static_cast<void>(connection.store->keep(floorKey(connection.client->storeKey(), floor.id), kOfNoTime,
                                                 QJsonDocument(json::toJson(floor).toObject()).toJson(),
                                                 connection.clock()));
}

Result<Floor> fetchFloor(ServiceConnection &connection, const QString &spaceId)
{
    const Result<std::vector<Floor>> floors = waited(connection.client->floors());
    if (!floors)
        return tl::unexpected(floors.error());
    const auto floor =
        std::find_if(floors->begin(), floors->end(), [&](const Floor &one) { return one.id == spaceId; });
    if (floor == floors->end())
        return failureFor(ErrorKind::NotFound, Reason::FloorsSeen, spaceId, {static_cast<qint64>(floors->size())});
    keepFloor(connection, *floor);
    return *floor;
}

void warnOfMissing(const Figures &figures, Console &console)
{
    for (const auto &[request, error] : figures.missing)
        //: %1 occupancy, presence or traffic; %2 "9 places", %3 a number of hours
        console.warn(Words::tr("missing: %1 of %2 for %3 h, left out, not counted as zero. %4")
                         .arg(topicName(request.topic), placesText(request.places.size()),
                              hoursText(inHours(request.span.seconds())), errorText(error)));
}

void tellCost(const Result<FetchCost> &cost, Console &console)
{
    if (cost && cost->storeFailure)
        console.warn(errorText(*cost->storeFailure));
    if (cost)
        console.inform(costText(*cost));
}

}   // namespace

std::optional<Floor> storedFloor(Store &store, const QString &account, const QString &spaceId)
{
    const Result<QByteArray> text = waited(store.body(floorKey(account, spaceId), kOfNoTime));
    Floor floor;
    json::ReadingNotes notes;
    const bool read = text && json::fromJson(QJsonDocument::fromJson(*text).object(), floor, {{}, notes});
    return read && !notes.wrong && floor.id == spaceId ? std::optional(floor) : std::nullopt;
}

Result<AskedFigures> askFigures(ServiceConnection &connection, const Heatmap &map,
                                const std::vector<FigureTopic> &topics, bool withFloor)
{
    const auto asked = [&](const Floor &floor) {
        return figuresQuestion(map, floor, topics).map([&](FiguresQuestion question) {
            if (!withFloor)
                std::erase_if(question.places, [](const FigurePlace &one) { return one.kind == PlaceKind::Floor; });
            return AskedFigures{floor, std::move(question)};
        });
    };
    const std::optional<Floor> stored = connection.store
        ? storedFloor(*connection.store, connection.client->storeKey(), map.origin.spaceId)
        : std::nullopt;
    if (stored)
        if (Result<AskedFigures> known = asked(*stored);
            known && isStoredWhole(waited(figuresCost(known->question, shelfOf(connection), connection.clock()))))
            return known;
    return fetchFloor(connection, map.origin.spaceId).and_then(asked);
}

Result<Figures> fetchFigures(ServiceConnection &connection, const FiguresQuestion &question, Console &console)
{
    tellCost(waited(figuresCost(question, shelfOf(connection), connection.clock())), console);
    Result<Figures> fetched = Figures();
    FiguresRun run(*connection.client, shelfOf(connection), connection.clock, question);
    QEventLoop loop;
    QObject::connect(&run, &FiguresRun::progressChanged, &loop,
                     [&](const FetchProgress &progress) { console.progress(progress); });
    QObject::connect(&run, &FiguresRun::finished, &loop, [&](const Figures &figures) {
        fetched = figures;
        loop.quit();
    });
    QObject::connect(&run, &FiguresRun::failed, &loop, [&](const Error &error) {
        fetched = tl::unexpected(error);
        loop.quit();
    });
    loop.exec();
    console.endProgress();
    if (fetched)
        warnOfMissing(*fetched, console);
    return fetched;
}

Result<Fetched> fetchHours(ServiceConnection &connection, const Heatmap &map, const FiguresQuestion &figures,
                           Console &console)
{
    Question own = figures.hours;
    own.cellSize = map.cellSize;
    const std::optional<Question> question = hoursQuestion(own);
    Store *store = connection.store.get();
    const Result<FetchCost> cost = waited(fetchCost(*question, *connection.client, store, connection.clock()));
    tellCost(cost, console);
    if (cost && cost->storeFailure)
        store = nullptr;
    Result<Fetched> fetched = Fetched();
    ToldFetch run(connection, store, *question, {}, console);
    QEventLoop loop;
    QObject::connect(&run, &ToldFetch::finished, &loop, [&](const Fetched &came) {
        fetched = came;
        loop.quit();
    });
    QObject::connect(&run, &ToldFetch::failed, &loop, [&](const Error &error) {
        fetched = tl::unexpected(error);
        loop.quit();
    });
    loop.exec();
    return fetched;
}

}   // namespace floorscope
