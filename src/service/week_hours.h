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

enum class WeekPreset { WorkingHours, EveryHour, Weekdays, Chosen };
/// Mon–Fri 9–18, every hour, Mon–Fri all hours; Chosen has no pattern of its own and gives every hour.
[[nodiscard]] WeekPattern presetPattern(WeekPreset preset);
[[nodiscard]] WeekPreset findWeekPreset(const WeekPattern &pattern);

}   // namespace floorscope
