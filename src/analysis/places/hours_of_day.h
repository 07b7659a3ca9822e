// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace floorscope {

/// Hours of the local day, from `from` up to `to`.
struct DayHours
{
    int from = 0;
    int to = 24;
};
inline constexpr DayHours kNight{1, 5};
inline constexpr DayHours kNoon{10, 16};

/// What was seen in some hours of the day.
struct PartOfDay
{
    double hours = 0.0;                 ///< observed
    std::vector<double> detections;     ///< one a cell
    std::vector<std::uint16_t> alive;   ///< one a cell: on how many days with any detection
    int days = 0;                       ///< that were observed, those without a detection on the whole floor left out
};

/// The observed intervals with cells of their own that lie inside `hours` of a local day, added up on `frame`. Nothing
/// is known of other ones. Days without a detection in those hours count for `hours` and not as days.
[[nodiscard]] PartOfDay partOfDay(const Heatmap &map, const GridFrame &frame, DayHours hours);

/// Of some cells, how many detections per hour they have at each hour of the day.
struct DayCourse
{
    bool known = false;                          ///< every hour of the day was observed in intervals of at most one
    std::vector<std::array<double, 24>> rates;   ///< one a cell, in order of `cells`
};
[[nodiscard]] DayCourse dayCourse(const Heatmap &map, const GridFrame &frame, const std::vector<std::size_t> &cells);

}   // namespace floorscope
