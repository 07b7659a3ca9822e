// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/observation.h"

namespace floorscope {

std::optional<double> hoursForRates(const Observation &observed)
{
    return observed.hours && *observed.hours >= kFewestHours ? observed.hours : std::nullopt;
}

qint64 missingSeconds(const Observation &observed)
{
    qint64 seconds = 0;
    for (const Interval &interval : observed.intervals)
        seconds += interval.status == IntervalStatus::Missing ? interval.span.seconds() : 0;
    return seconds;
}

qint64 askedSeconds(const Observation &observed)
{
    qint64 seconds = 0;
    for (const Interval &interval : observed.intervals)
        seconds += interval.span.seconds();
    return seconds;
}

}   // namespace floorscope
