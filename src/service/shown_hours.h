// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"

#include <QDate>

#include <utility>
#include <vector>

namespace floorscope {

/// First and last day of a stretch of days.
using DayRange = std::pair<QDate, QDate>;

/// The days that a map speaks of, in stretches: days that had to be asked and were not end one; nights, weekends and
/// days that were left out do not, nor at the ends: of a question that was asked whole these are the days of its range.
/// A merge of two weeks with another one between gives two. Where a map does not tell its question (several were
/// merged), each day without an hour ends a stretch. None where its hours are unknown.
[[nodiscard]] std::vector<DayRange> shownDays(const Heatmap &heatmap);
/// Of each of shownDays the time from its start to its end: whole days unless the clock cut it. None where a map does
/// not tell its question.
[[nodiscard]] std::vector<TimeSpan> shownSpans(const Heatmap &heatmap);
/// Why two periods do not compare as they stand.
enum class Mismatch {
    OtherHours,     ///< one side has hours of the week that the other has not
    Overlap,        ///< an hour lies in both
    Reversed,       ///< "after" lies before "before"
    SilentBefore,   ///< days without one detection are counted as observed
    SilentAfter
};

/// What does not match, in the order of `Mismatch`; nothing can be said of sides whose hours are unknown.
[[nodiscard]] std::vector<Mismatch> mismatches(const Heatmap &before, const Heatmap &after);

}   // namespace floorscope
