// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_zone.h"
#include "simulator/demo_building.h"
#include "simulator/headcount.h"
#include "simulator/heatmap_query.h"

#include <tl/expected.hpp>

class QJsonObject;

namespace floorscope {

/// What the requests for numbers say, and what they are about. What cannot be read is refused with 400.
template <typename T>
using ReportingRead = tl::expected<T, Refusal>;

/// Seconds since 1970; stop is exclusive.
struct ReportingSpan
{
    std::int64_t start = 0;
    std::int64_t stop = 0;
};

/// A room, the floor or a sensor at one of its entrances, by its id; the building itself for a floor, for an entrance
/// what lies before it.
struct ReportingAsset
{
    QString id;
    QString name;
    FloorPolygon outline;
};

/// What a measurement counts.
enum class Counted {
    People,
    Seconds,
    Passages,   ///< into a room and out of it
    Arrivals    ///< the same at an entrance: onto the floor and off it
};

/// What a measurement is about, where it is filtered and how its id is called.
struct Measurement
{
    Counted counted = Counted::People;
    QString name;
    QString filter;
    QString id;
    std::vector<ReportingAsset> assets;
};

/// A request for numbers per window of time.
struct ReportingQuery
{
    using Function = double (*)(const Headcounts &);
    std::vector<Measurement> measurements;
    ReportingSpan span;
    std::vector<ReportingSpan> windows;
    TimeZone zone;
    Function function = headcountMean;
    bool createEmpty = false;
    QStringList order;   ///< of the keys that the answer is nested by; empty: a list of points
};

/// Occupancy and presence time of rooms, zones (the demo has none) and floor, and the traffic of rooms, each of which
/// has one traffic sensor, and of the sensors at the entrances.
[[nodiscard]] std::vector<Measurement> makeMeasurements(const Floor &floor);
/// The body of POST /api/v3/reporting.
[[nodiscard]] ReportingRead<ReportingQuery> readReportingQuery(const QJsonObject &body, const Floor &floor);
/// An RFC 3339 time in UTC, seconds since 1970; `name`: what the request calls it.
[[nodiscard]] ReportingRead<std::int64_t> readInstant(const QString &text, const QString &name);
/// The time between the two, 400 days at most.
[[nodiscard]] ReportingRead<ReportingSpan> readSpan(const ReportingRead<std::int64_t> &start,
                                                    const ReportingRead<std::int64_t> &stop);
/// With 400.
[[nodiscard]] tl::unexpected<Refusal> refuse(const QString &text);

/// Everybody in `assets`, minute by minute.
[[nodiscard]] std::vector<Headcounts> countPeople(const DemoBuilding &building,
                                                  const std::vector<ReportingAsset> &assets, const ReportingSpan &span);

/// What a field of a measurement is, minute by minute of each asset.
struct FieldCounts
{
    QString field;
    std::vector<Headcounts> assets;
};
/// One field, of traffic two: in and out.
[[nodiscard]] std::vector<FieldCounts> countFields(Counted counted, const DemoBuilding &building,
                                                   const std::vector<ReportingAsset> &assets,
                                                   const ReportingSpan &span);

}   // namespace floorscope
