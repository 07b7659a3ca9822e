// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_zone.h"
#include "heatmap/exposure.h"

#include <QByteArray>
#include <QDate>

#include <utility>
#include <vector>

namespace floorscope {

/// The rule for clock changes lives here: time is walked in stretches of constant offset from UTC, so that an hour that
/// happens twice is two hours and one that never happens is none.

inline constexpr qint64 kHourSeconds = 3600;
inline constexpr qint64 kDaySeconds = 86'400;
inline constexpr qint64 kWeekSeconds = 604'800;

[[nodiscard]] constexpr double inHours(qint64 seconds)
{
    return static_cast<double>(seconds) / static_cast<double>(kHourSeconds);
}

/// Hours in which local time is UTC + `offset` seconds.
struct OffsetSpan
{
    TimeSpan span;
    qint64 offset = 0;
};

/// Where local time is cut: at every `unit` seconds of the wall clock, counted from `phase` (local seconds since 1970).
struct WallClockUnit
{
    qint64 unit = kDaySeconds;
    qint64 phase = 0;
};

inline constexpr WallClockUnit kLocalHours{kHourSeconds, 0};
inline constexpr WallClockUnit kLocalDays{kDaySeconds, 0};
inline constexpr WallClockUnit kLocalWeeks{kWeekSeconds, 4 * kDaySeconds};   ///< from Monday, 5 January 1970

/// For what is drawn and told, where a zone may be unknown: UTC then.
[[nodiscard]] TimeZone zoneOrUtc(const QByteArray &ianaId);

/// `range` in stretches of constant offset: in order, without gap.
[[nodiscard]] std::vector<OffsetSpan> offsetSpans(const TimeZone &zone, TimeSpan range);

/// The instants inside `range` at which a new local hour, day or week begins. A clock that is set back to a full unit
/// begins it again; one that jumps over a boundary begins it at the jump.
[[nodiscard]] std::vector<qint64> localBoundaries(const TimeZone &zone, TimeSpan range, WallClockUnit unit);

/// What of a span lies in one hour of a local day.
struct LocalHour
{
    QDate day;
    int hour = 0;
    qint64 seconds = 0;
};
/// `range` by local hours: in order, without gap; none of an empty one. Of an hour that happens twice each is one.
[[nodiscard]] std::vector<LocalHour> localHours(const TimeZone &zone, TimeSpan range);

/// Days since 1970 of a local second; rounds towards the past.
[[nodiscard]] qint64 dayNumber(qint64 localSecond);
[[nodiscard]] QDate dateOfDayNumber(qint64 number);

/// First and last local day that `range` touches, in `timeZone` (UTC where that is no zone).
[[nodiscard]] std::pair<QDate, QDate> localDays(TimeSpan range, const QByteArray &timeZone);

}   // namespace floorscope
