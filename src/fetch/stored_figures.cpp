// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/stored_figures.h"

#include "base/fingerprint.h"
#include "base/futures/afterwards.h"
#include "fetch/span_choice.h"
#include "heatmap/local_time.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace floorscope {

namespace {

constexpr quint32 kForm = 0x46690001;   ///< of what is stored: another one is not understood

using Series = std::vector<FigureSeries>;

/// Whose answers to what: the same places in any order are the same.
StoreKey keyOf(const FigureShelf &shelf, const QString &spaceId, const FigureRequest &request)
{
    QStringList ids;
    for (const FigurePlace &place : request.places)
        ids << askedIds(place, request.topic);
    ids.sort();
    const QString asked = QStringLiteral("\nfigures %1 %2 %3 %4 ")
                              .arg(static_cast<int>(request.topic))
                              .arg(static_cast<int>(request.kind))
                              .arg(request.bucketSeconds)
                              .arg(QString::fromUtf8(request.timeZone));
    const QByteArray places = sha256Hex(ids.join(QLatin1Char('\n')).toUtf8());
    return {shelf.account + asked + QString::fromLatin1(places), spaceId, CellSize::Half, false};
}

QByteArray packed(const Series &series)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << kForm << static_cast<quint32>(series.size());
    for (const FigureSeries &one : series) {
        out << static_cast<quint8>(one.kind) << one.place.id << static_cast<quint32>(one.buckets.size());
        for (const FigureBucket &bucket : one.buckets)
            out << bucket.span.start << bucket.span.stop << bucket.value;
    }
    return qCompress(bytes, 1);
}

/// The place of that id, as the request names it.
std::optional<FigurePlace> placeOf(const FigureRequest &request, const QString &id)
{
    const auto found = std::find_if(request.places.begin(), request.places.end(),
                                    [&id](const FigurePlace &place) { return place.id == id; });
    return found == request.places.end() ? std::nullopt : std::optional(*found);
}

Result<FigureSeries> readSeries(QDataStream &in, const FigureRequest &request)
{
    quint8 kind = 0;
    QString id;
    quint32 count = 0;
    in >> kind >> id >> count;
    const std::optional<FigurePlace> place = placeOf(request, id);
    if (in.status() != QDataStream::Ok || !place || kind > static_cast<quint8>(FigureKind::Exits))
        return failure(ErrorKind::StoredAnswerUnusable);
    FigureSeries series{static_cast<FigureKind>(kind), *place, {}};
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        FigureBucket bucket;
        in >> bucket.span.start >> bucket.span.stop >> bucket.value;
        series.buckets.push_back(bucket);
    }
    return in.status() == QDataStream::Ok ? Result<FigureSeries>(series) : failure(ErrorKind::StoredAnswerUnusable);
}

Result<Series> unpacked(const QByteArray &body, const FigureRequest &request)
{
    const QByteArray bytes = qUncompress(body);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 form = 0, count = 0;
    in >> form >> count;
    if (form != kForm)
        return failure(ErrorKind::StoredAnswerUnusable);
    Series all;
    for (quint32 i = 0; i < count; ++i) {
        const Result<FigureSeries> series = readSeries(in, request);
        if (!series)
            return tl::unexpected(series.error());
        all.push_back(*series);
    }
    return all;
}

/// From the first to the last of `hours` inside `gap`; nothing where none lies there.
std::optional<TimeSpan> hullOf(const std::vector<TimeSpan> &hours, TimeSpan gap)
{
    std::optional<TimeSpan> hull;
    for (const TimeSpan &each : hours) {
        const TimeSpan part = intersected(each, gap);
        if (part.start < part.stop)
            hull = TimeSpan{hull ? hull->start : part.start, part.stop};
    }
    return hull;
}

FigureRequest over(FigureRequest request, TimeSpan span)
{
    request.span = span;
    return request;
}

FetchCost costOf(const FiguresPlan &plan, const FigurePieces &pieces)
{
    FetchCost cost;
    cost.stored = static_cast<int>(pieces.stored.size());
    cost.requests = cost.stored + static_cast<int>(pieces.open.size());
    cost.hours = inHours(totalSeconds(plan.hours));
    return cost;
}

}   // namespace

FigurePieces divideRequest(const FigureRequest &request, const std::vector<TimeSpan> &stored,
                           const std::vector<TimeSpan> &hours)
{
    const std::vector<TimeSpan> chosen = disjointChoice(stored);
    FigurePieces pieces;
    for (const TimeSpan gap : subtracted({request.span}, chosen))
        if (const std::optional<TimeSpan> hull = hullOf(hours, gap))
            pieces.open.push_back(over(request, *hull));
    if (pieces.open.size() > 1)
        return {{}, {request}};
    for (const TimeSpan span : chosen)
        pieces.stored.push_back(over(request, span));
    return pieces;
}

QFuture<Result<FigurePieces>> findStoredFigures(const FigureShelf &shelf, const QString &spaceId,
                                                const FiguresPlan &plan, qint64 now)
{
    using Stored = Result<std::vector<TimeSpan>>;
    std::vector<QFuture<Stored>> looks;
    for (const FigureRequest &request : plan.requests)
        looks.push_back(shelf.store->stored(keyOf(shelf, spaceId, request), {request.span}, now));
    return afterwardsAll(std::move(looks), [plan](const std::vector<Stored> &found) -> Result<FigurePieces> {
        FigurePieces all;
        for (std::size_t i = 0; i < plan.requests.size(); ++i) {
            const Stored &stored = found[i];
            if (!stored)
                return tl::unexpected(stored.error());
            const FigurePieces pieces = divideRequest(plan.requests[i], *stored, plan.hours);
            all.stored.insert(all.stored.end(), pieces.stored.begin(), pieces.stored.end());
            all.open.insert(all.open.end(), pieces.open.begin(), pieces.open.end());
        }
        return all;
    });
}

QFuture<Result<std::vector<FigureSeries>>> readFigures(const FigureShelf &shelf, const QString &spaceId,
                                                       const FigureRequest &request)
{
    return afterwards(
        shelf.store->body(keyOf(shelf, spaceId, request), request.span), [request](const Result<QByteArray> &body) {
            return body.and_then([&request](const QByteArray &bytes) { return unpacked(bytes, request); });
        });
}

QFuture<Result<void>> keepFigures(const FigureShelf &shelf, const QString &spaceId, const FigureRequest &request,
                                  const std::vector<FigureSeries> &series, qint64 askedAt)
{
    return shelf.store->keep(keyOf(shelf, spaceId, request), request.span, packed(series), askedAt);
}

std::optional<Figures> storedFigures(const FiguresQuestion &question, const FigureShelf &shelf, qint64 now)
{
    const QString &spaceId = question.hours.spaceId;
    const Result<FiguresPlan> plan = planFigures(question, now);
    if (!plan)
        return std::nullopt;
    const Result<FigurePieces> pieces = findStoredFigures(shelf, spaceId, *plan, now).result();
    if (!pieces || !pieces->open.empty())
        return std::nullopt;
    Figures figures{question, plan->hours, {}, {}};
    for (const FigureRequest &request : pieces->stored) {
        const Result<Series> series = readFigures(shelf, spaceId, request).result();
        if (!series)
            return std::nullopt;
        accept(figures, *series);
    }
    return figures;
}

QFuture<Result<FetchCost>> figuresCost(const FiguresQuestion &question, const FigureShelf &shelf, qint64 now)
{
    const Result<FiguresPlan> plan = planFigures(question, now);
    if (!plan)
        return QtFuture::makeReadyFuture(Result<FetchCost>(tl::unexpected(plan.error())));
    if (!shelf.store)
        return QtFuture::makeReadyFuture(Result<FetchCost>(costOf(*plan, {{}, plan->requests})));
    return afterwards(findStoredFigures(shelf, question.hours.spaceId, *plan, now),
                      [plan = *plan](const Result<FigurePieces> &pieces) {
                          FetchCost cost = costOf(plan, pieces.value_or(FigurePieces{{}, plan.requests}));
                          if (!pieces)
                              cost.storeFailure = pieces.error();
                          return Result<FetchCost>(cost);
                      });
}

}   // namespace floorscope
