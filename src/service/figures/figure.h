// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/exposure.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace floorscope {

/// What the service tells of places beside detections, one number for each stretch of time.
enum class FigureKind {
    Occupancy,      ///< people that the presence sensors see, on average
    PresenceTime,   ///< person-seconds under presence sensors
    Entries,        ///< passages into the place: of all traffic sensors of a room, of a floor of those at its entrances
    Exits           ///< passages out of it
};

/// What can be asked for: traffic is answered by entries and exits.
enum class FigureTopic { Occupancy, Presence, Traffic };

enum class PlaceKind { Room, Zone, Floor };

/// A part of the building that the service knows by its id.
struct FigurePlace
{
    PlaceKind kind = PlaceKind::Room;
    QString id;
    QString name;
    QStringList entrances{};   ///< of a floor: the ids of the traffic sensors at its entrances, whose passages are its
    friend bool operator==(const FigurePlace &, const FigurePlace &) = default;
};

/// One number of one stretch of time.
struct FigureBucket
{
    TimeSpan span;
    double value = 0.0;
    friend bool operator==(const FigureBucket &, const FigureBucket &) = default;
};

/// All that came of one figure at one place: in order, disjoint. A stretch that did not come is not there: it is
/// missing, and never zero.
struct FigureSeries
{
    FigureKind kind = FigureKind::Occupancy;
    FigurePlace place;
    std::vector<FigureBucket> buckets;
    friend bool operator==(const FigureSeries &, const FigureSeries &) = default;
};

/// Whether a number of that kind is what its stretch of time sums up to, so that two stretches add; an average
/// otherwise.
[[nodiscard]] constexpr bool addsUp(FigureKind kind)
{
    return kind != FigureKind::Occupancy;
}

/// What a series comes to over all hours of which something came.
struct FigureTotal
{
    double hours = 0.0;     ///< of which something came
    double value = 0.0;     ///< people on average, person-seconds or passages of those hours together
    double perHour = 0.0;   ///< of what adds up; people on average otherwise
    friend bool operator==(const FigureTotal &, const FigureTotal &) = default;
};
/// Nothing where no stretch came.
[[nodiscard]] std::optional<FigureTotal> figureTotal(const FigureSeries &series);
/// The buckets that lie whole inside `hours`, which are in order and touch nowhere.
[[nodiscard]] FigureSeries inside(const FigureSeries &series, const std::vector<TimeSpan> &hours);
/// Both together; `more` is of the same figure at the same place. Where both know a stretch, `more` counts.
[[nodiscard]] FigureSeries joined(const FigureSeries &series, const FigureSeries &more);

}   // namespace floorscope
