// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_calendar.h"

#include <cmath>

namespace floorscope {

namespace {

constexpr std::int64_t kFirst = 1'767'567'600;         // 2026-01-04T23:00:00Z
constexpr std::int64_t kClockChange = 1'774'746'000;   // 2026-03-29T01:00:00Z
constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kHour = 3'600;
constexpr int kGoodFriday = 88;     // 3 April 2026
constexpr int kEasterMonday = 91;   // 6 April 2026

}   // namespace

std::int64_t dayStart(int day)
{
    const std::int64_t winter = kFirst + day * kDay;
    return winter > kClockChange ? winter - kHour : winter;
}

std::int64_t localMilliseconds(int day, double second)
{
    const std::int64_t winter = (kFirst + day * kDay) * 1000 + std::llround(second * 1000.0);
    return winter >= kClockChange * 1000 ? winter - kHour * 1000 : winter;
}

int demoDay(std::int64_t secondsSince1970)
{
    const std::int64_t winter = secondsSince1970 >= kClockChange ? secondsSince1970 + kHour : secondsSince1970;
    return static_cast<int>((winter - kFirst) / kDay);
}

int demoWeekday(int day)
{
    return day % 7;
}

bool isHoliday(int day)
{
    return day == kGoodFriday || day == kEasterMonday;
}

bool isWorkingDay(int day)
{
    return demoWeekday(day) < 5 && !isHoliday(day);
}

}   // namespace floorscope
