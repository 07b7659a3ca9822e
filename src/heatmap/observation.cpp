// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/observation.h"

#include "heatmap/local_time.h"

#include <cmath>

namespace floorscope {

namespace {

constexpr double kSameHours = 0.01;   ///< as near as hours are typed

}   // namespace

Result<Observation> withToldHours(Observation observed, double hours)
{
    const double own = inHours(askedSeconds(observed) - missingSeconds(observed));
    if (!observed.intervals.empty() && std::abs(own - hours) > kSameHours)
        return failureFor(ErrorKind::Value, Reason::ExposureContradicts, {}, {own});
    observed.hours = hours;
    return observed;
}

std::vector<TimeSpan> spans(const Observation &observed, IntervalStatus status)
{
    std::vector<TimeSpan> result;
    for (const Interval &interval : observed.intervals)
        if (interval.status == status)
            result.push_back(interval.span);
    return result;
}

std::optional<double> hoursForRates(const Observation &observed)
{
    return observed.hours && *observed.hours >= kFewestHours ? observed.hours : std::nullopt;
}

qint64 missingSeconds(const Observation &observed)
{
    return totalSeconds(spans(observed, IntervalStatus::Missing));
}

qint64 askedSeconds(const Observation &observed)
{
    qint64 seconds = 0;
    for (const Interval &interval : observed.intervals)
        seconds += interval.span.seconds();
    return seconds;
}

}   // namespace floorscope
