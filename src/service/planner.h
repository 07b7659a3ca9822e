// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/question.h"

namespace floorscope {

/// The service answers at most so many seconds at a time.
inline constexpr qint64 kLongestRequest = 604'800;

/// Hours that are wanted, and the local day that names them (where the span began).
struct WantedSpan
{
    TimeSpan span;
    QDate day;
    bool wholeDay = true;   ///< false: the range cuts hours that its day names, so nothing can be said of that day
    friend bool operator==(const WantedSpan &, const WantedSpan &) = default;
};

/// What will be asked. `wanted` and `requests` are sorted and disjoint and cover the same seconds.
struct RequestPlan
{
    std::vector<WantedSpan> wanted;   ///< one or more a day; a day's spans are cut at the range's ends
    std::vector<TimeSpan> requests;   ///< none longer than kLongestRequest
    [[nodiscard]] qint64 seconds() const;
};

/// Turns a question into UTC hours. Local hours are a set of instants: an hour that happens twice counts twice, one
/// that never happens is not there (the rule for clock changes). Days before the range whose spans reach into it count.
/// Fails with BadQuestion, UnknownTimeZone.
[[nodiscard]] Result<std::vector<WantedSpan>> wantedSpans(const Question &question);

/// What of it is over at `now`, which counts in whole minutes. The rest cannot be asked for yet.
[[nodiscard]] std::vector<WantedSpan> overAt(const std::vector<WantedSpan> &wanted, qint64 now);
/// Sorted and disjoint.
[[nodiscard]] std::vector<TimeSpan> wantedHours(const std::vector<WantedSpan> &wanted);

/// Cuts hours into requests. Auto: the fewest on multiples of 604,800 s since 1970; where `leaveOutSilent`, day by day,
/// so that silent days can be known. Week (Monday), Day, Hour: at the zone's local boundaries; any piece over 604,800 s
/// once more. `hours`: any subset of the wanted ones (the gaps that the store leaves).
[[nodiscard]] Result<std::vector<TimeSpan>> requestsFor(const Question &question, const std::vector<TimeSpan> &hours);

[[nodiscard]] Result<RequestPlan> planFor(const Question &question);

/// The days that were wanted and observed whole and have not one detection; nothing where an answer spans more than a
/// day (then it cannot be known). `answered`: observed and missing intervals.
[[nodiscard]] std::optional<std::vector<QDate>> silentDays(const std::vector<WantedSpan> &wanted,
                                                           const std::vector<Interval> &answered);

}   // namespace floorscope
