// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/week_hours.h"

namespace floorscope {

namespace {

constexpr int kHourMinutes = 60;
constexpr unsigned kWeekdays = 0b0011111;

}   // namespace

WeekHours toWeekHours(const WeekPattern &pattern)
{
    WeekHours hours;
    for (std::size_t day = 0; day < pattern.size(); ++day) {
        for (const MinuteSpan &span : pattern[day]) {
            for (int minute = span.start; minute < span.stop; minute = (minute / kHourMinutes + 1) * kHourMinutes) {
                const auto hour = static_cast<std::size_t>(minute / kHourMinutes);
                hours[(day + hour / 24) % 7].set(hour % 24);
            }
        }
    }
    return hours;
}

WeekPattern toWeekPattern(const WeekHours &hours)
{
    WeekPattern pattern;
    for (std::size_t day = 0; day < hours.size(); ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            if (!hours[day].test(static_cast<std::size_t>(hour)))
                continue;
            auto &spans = pattern[day];
            if (!spans.empty() && spans.back().stop == hour * kHourMinutes)
                spans.back().stop += kHourMinutes;
            else
                spans.push_back({hour * kHourMinutes, (hour + 1) * kHourMinutes});
        }
    }
    return pattern;
}

WeekPattern presetPattern(WeekPreset preset)
{
    switch (preset) {
    case WeekPreset::WorkingHours: return samePattern(kWeekdays, {9 * kHourMinutes, 18 * kHourMinutes});
    case WeekPreset::Weekdays: return samePattern(kWeekdays, {0, 24 * kHourMinutes});
    case WeekPreset::EveryHour:
    case WeekPreset::Chosen: return everyHour();
    }
    return everyHour();
}

WeekPreset findWeekPreset(const WeekPattern &pattern)
{
    for (const auto preset : {WeekPreset::WorkingHours, WeekPreset::EveryHour, WeekPreset::Weekdays})
        if (presetPattern(preset) == pattern)
            return preset;
    return WeekPreset::Chosen;
}

}   // namespace floorscope
