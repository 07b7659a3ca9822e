// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/question.h"

#include <array>
#include <bitset>

namespace floorscope {

/// Which whole hours of which weekdays are chosen. Index 0 is Monday, bit 0 is 00:00–01:00.
using WeekHours = std::array<std::bitset<24>, 7>;

/// The hours that `pattern` touches; a span past midnight shows in the next day's row.
[[nodiscard]] WeekHours toWeekHours(const WeekPattern &pattern);
/// One span for each unbroken run of hours of a day.
[[nodiscard]] WeekPattern toWeekPattern(const WeekHours &hours);

/// The pattern as options take it: "mon-fri 09:00-18:00", "mon 09:00-12:00, 13:00-18:00; sat-sun 00:00-24:00"; weekdays
/// with the same hours that follow each other stand together.
[[nodiscard]] QString weekPatternText(const WeekPattern &pattern);

enum class WeekPreset { WorkingHours, Evenings, Weekend, EveryHour, Weekdays, Chosen };
/// Mon–Fri 9–18, Mon–Fri 18–24, Sat and Sun all hours, every hour, Mon–Fri all hours; Chosen has no pattern of its own
/// and gives every hour.
[[nodiscard]] WeekPattern presetPattern(WeekPreset preset);
[[nodiscard]] WeekPreset findWeekPreset(const WeekPattern &pattern);

}   // namespace floorscope
