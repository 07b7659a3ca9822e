// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/exposure.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace floorscope {

/// How counts were observed: when there were answers, when there were none, and on which days nothing was seen.
struct Observation
{
    std::vector<Interval> intervals;                ///< in order, disjoint; [] where hours are unknown
    std::optional<double> hours;                    ///< that were observed; nothing where unknown
    QByteArray timeZone;                            ///< IANA, empty where unknown
    std::optional<std::vector<QDate>> silentDays;   ///< nothing where it cannot be known
    friend bool operator==(const Observation &, const Observation &) = default;
};

/// `observed` with the hours that a person tells. Fails with Value (ExposureContradicts, the hours that the intervals
/// come to) where the intervals tell others.
[[nodiscard]] Result<Observation> withToldHours(Observation observed, double hours);

/// The stretches of time with that status, in order: Missing had no valid answer, Ok had one. None where the hours are
/// unknown.
[[nodiscard]] std::vector<TimeSpan> spans(const Observation &observed, IntervalStatus status);
/// The hours that rates are formed with; nothing where they are unknown or none: there are no rates then.
[[nodiscard]] std::optional<double> hoursForRates(const Observation &observed);
/// Seconds that had no valid answer; 0 where the hours are unknown.
[[nodiscard]] qint64 missingSeconds(const Observation &observed);
/// Seconds that were asked for, missing ones too; 0 where the hours are unknown.
[[nodiscard]] qint64 askedSeconds(const Observation &observed);

}   // namespace floorscope
