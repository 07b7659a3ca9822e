// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"
#include "service/planner.h"

#include <optional>
#include <vector>

namespace floorscope {

/// The hours that a map speaks of, each with the day that names it, in order: those that its question wants, else those
/// of its intervals, cut at local midnight. None where they are unknown.
[[nodiscard]] std::vector<WantedSpan> namedHours(const Heatmap &heatmap);
/// The hours of the week that a map speaks of: its question's, else those that its hours come to where all days of a
/// weekday have the same. Nothing where they do not, or hours or the time zone are unknown.
[[nodiscard]] std::optional<WeekPattern> shownWeek(const Heatmap &heatmap);
/// Whether days of one weekday have other hours: there is no week to name.
[[nodiscard]] bool hasVaryingHours(const Heatmap &heatmap);

}   // namespace floorscope
