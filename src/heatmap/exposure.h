// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/cell_list.h"

#include <QByteArray>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace floorscope {

/// The longest exposure that is believed (over a century), and the shortest above none (some microseconds: with less,
/// rates would not be finite).
inline constexpr double kMostHours = 1e6;
inline constexpr double kFewestHours = 1e-9;

/// A half-open stretch of time [start, stop): whole seconds since 1970, UTC.
struct TimeSpan
{
    qint64 start = 0;
    qint64 stop = 0;
    [[nodiscard]] qint64 seconds() const { return stop - start; }
    [[nodiscard]] bool isEmpty() const { return stop <= start; }
    friend auto operator<=>(const TimeSpan &, const TimeSpan &) = default;
};

[[nodiscard]] inline TimeSpan intersected(TimeSpan a, TimeSpan b)
{
    return {a.start > b.start ? a.start : b.start, a.stop < b.stop ? a.stop : b.stop};
}

/// Sorted, disjoint, abutting ones joined.
[[nodiscard]] std::vector<TimeSpan> joined(std::vector<TimeSpan> spans);
/// `from` without `taken`; both in any order. Sorted and disjoint.
[[nodiscard]] std::vector<TimeSpan> subtracted(const std::vector<TimeSpan> &from, const std::vector<TimeSpan> &taken);
/// Whether one of `hours`, which are in order and touch nowhere, holds `span`.
[[nodiscard]] bool liesInside(TimeSpan span, const std::vector<TimeSpan> &hours);
[[nodiscard]] qint64 totalSeconds(const std::vector<TimeSpan> &spans);

enum class IntervalStatus { Ok, Missing };

/// What is known of one stretch of time: observed with these cells, or missing (which is never zero).
struct Interval
{
    TimeSpan span;
    IntervalStatus status = IntervalStatus::Ok;
    std::uint64_t detections = 0;    ///< 0 when missing
    QByteArray sha256;               ///< of the answer's bytes, lower-case hex; empty when missing or unknown
    std::optional<CellList> cells;   ///< the cells of these hours alone; nothing with --merged-only
    friend bool operator==(const Interval &, const Interval &) = default;
};

}   // namespace floorscope
