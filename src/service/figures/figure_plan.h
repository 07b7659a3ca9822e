// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"
#include "service/figures/figure.h"
#include "service/planner.h"

#include <utility>

namespace floorscope {

/// A request names at most so many places (what Butlr's own client sends).
inline constexpr std::size_t kMostPlaces = 50;

/// Figures of places, for the hours of a map's question.
struct FiguresQuestion
{
    std::vector<FigureTopic> topics;
    std::vector<FigurePlace> places;
    Question hours;   ///< floor, zone, range, hours of the week, days left out; its cell size and split mean nothing
    friend bool operator==(const FiguresQuestion &, const FiguresQuestion &) = default;
};

/// One request: one figure of some places of one kind, bucket by bucket of local time.
struct FigureRequest
{
    FigureTopic topic = FigureTopic::Occupancy;
    PlaceKind kind = PlaceKind::Room;
    std::vector<FigurePlace> places;
    TimeSpan span;
    qint64 bucketSeconds = 3600;   ///< 3600, 300 or 60
    QByteArray timeZone;           ///< IANA: buckets begin with its hours
    friend bool operator==(const FigureRequest &, const FigureRequest &) = default;
};

/// What will be asked, and of which hours the answers count.
struct FiguresPlan
{
    std::vector<TimeSpan> hours;   ///< of the question that are over; in order, they touch nowhere
    std::vector<FigureRequest> requests;
};

/// What came, and what did not.
struct Figures
{
    FiguresQuestion asked;
    std::vector<TimeSpan> hours;   ///< of the question that are over
    std::vector<FigureSeries> series;
    std::vector<std::pair<FigureRequest, Error>> missing;
};

/// Adds what came, as far as it lies in the hours that count: to the series of the same figure and place.
void accept(Figures &figures, const std::vector<FigureSeries> &came);

/// The rooms of a floor, then its zones, then the floor itself, each by the id of the directory.
[[nodiscard]] std::vector<FigurePlace> figurePlaces(const Floor &floor);

/// Whether the service tells it of that place: no traffic of zones, and that of a floor only where sensors count at its
/// entrances.
[[nodiscard]] bool isOffered(FigureTopic topic, const FigurePlace &place);
/// What such a request names a place by: its own id, for the traffic of a floor those of the sensors at its entrances.
[[nodiscard]] QStringList askedIds(const FigurePlace &place, FigureTopic topic);
/// The figures that answer a topic.
[[nodiscard]] std::vector<FigureKind> kindsOf(FigureTopic topic);

/// The longest of hour, five minutes and one minute that every span of the week begins and ends with.
[[nodiscard]] qint64 bucketSeconds(const WeekPattern &week);

/// Each request covers a local week (a day where the buckets are shorter than hours) from its first hour to its last:
/// the service is asked for the nights between too, which cost nothing, and they are left out of the answer. No request
/// where nothing of that is offered. Fails as wantedSpans does, and with NotOverYet where all hours lie ahead.
[[nodiscard]] Result<FiguresPlan> planFigures(const FiguresQuestion &question, qint64 now);

/// A request that takes too long in two that begin and end with its buckets; nothing where it is too short for that.
[[nodiscard]] std::optional<std::pair<FigureRequest, FigureRequest>> halvedRequest(const FigureRequest &request);

}   // namespace floorscope
