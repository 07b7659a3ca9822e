// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace floorscope {

/// The demo's sixteen weeks, 5 January to 26 April 2026 in Europe/Berlin: day 0 is Monday, 5 January. The clock goes
/// forward on Sunday, 29 March (day 83). No time zone data are needed, so the demo is the same on every system.
inline constexpr int kDemoDays = 112;
inline constexpr int kLayoutChangeDay = 56;   ///< Monday, 2 March 2026

/// Local midnight at which `day` begins, seconds since 1970 (UTC). `day` = kDemoDays is the end of the last day.
[[nodiscard]] std::int64_t dayStart(int day);
/// The instant of a local time, milliseconds since 1970; `second` counts on the local clock since midnight.
[[nodiscard]] std::int64_t localMilliseconds(int day, double second);
/// The local day that holds an instant of the sixteen weeks.
[[nodiscard]] int demoDay(std::int64_t secondsSince1970);
[[nodiscard]] int demoWeekday(int day);     ///< 0 Monday … 6 Sunday
[[nodiscard]] bool isHoliday(int day);      ///< Good Friday and Easter Monday: nobody, and the power is off
[[nodiscard]] bool isWorkingDay(int day);   ///< Monday to Friday, no holiday

}   // namespace floorscope
