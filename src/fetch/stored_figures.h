// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/fetch_cost.h"
#include "service/figures/figure_source.h"
#include "store/store.h"

namespace floorscope {

/// Where figures are kept: beside the detections of the same account, by the same rules of age. What was asked (the
/// figure, the places, the buckets) is part of the account's name there, so that neither is taken for the other.
struct FigureShelf
{
    Store *store = nullptr;   ///< may be null: nothing is kept
    QString account;          ///< HeatmapSource::storeKey()
};

/// A plan's requests, as far as the store answers them and as far as the service is asked.
struct FigurePieces
{
    std::vector<FigureRequest> stored;   ///< each is one stored answer
    std::vector<FigureRequest> open;
    friend bool operator==(const FigurePieces &, const FigurePieces &) = default;
};

/// Divides `request`, whose answers to `stored` (any inside its span) are kept: the rest is one request at most, over
/// the wanted `hours` that it lacks. Where stored answers leave several gaps, the whole is asked.
[[nodiscard]] FigurePieces divideRequest(const FigureRequest &request, const std::vector<TimeSpan> &stored,
                                         const std::vector<TimeSpan> &hours);

/// What of `plan`, for the floor `spaceId`, is stored at `now`. The shelf has a store. Fails as the store does.
[[nodiscard]] QFuture<Result<FigurePieces>> findStoredFigures(const FigureShelf &shelf, const QString &spaceId,
                                                              const FiguresPlan &plan, qint64 now);
/// The answer to one of its stored pieces. Fails with StoredAnswerUnusable where it is gone or damaged.
[[nodiscard]] QFuture<Result<std::vector<FigureSeries>>> readFigures(const FigureShelf &shelf, const QString &spaceId,
                                                                     const FigureRequest &request);
/// Keeps what the service answered to `request` at `askedAt`, seconds since 1970. The shelf has a store.
[[nodiscard]] QFuture<Result<void>> keepFigures(const FigureShelf &shelf, const QString &spaceId,
                                                const FigureRequest &request, const std::vector<FigureSeries> &series,
                                                qint64 askedAt);

/// All that `question` asks for, where the store alone answers it at `now`; nothing where it lacks any of it. Waits for
/// the store: not for the window's thread. The shelf has a store.
[[nodiscard]] std::optional<Figures> storedFigures(const FiguresQuestion &question, const FigureShelf &shelf,
                                                   qint64 now);

/// What `question` would cost at `now` (requests, stored, hours), without asking the service. Fails as planFigures
/// does.
[[nodiscard]] QFuture<Result<FetchCost>> figuresCost(const FiguresQuestion &question, const FigureShelf &shelf,
                                                     qint64 now);

}   // namespace floorscope
