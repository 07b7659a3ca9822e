// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"
#include "service/shown_hours.h"

#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// The days of an answer that are looked at alone.
struct DaysAlone
{
    std::size_t days = 0;
    std::size_t of = 0;                ///< days that can be looked at
    std::vector<DayRange> stretches;   ///< days that are not looked at end one, nights and weekends do not
    friend bool operator==(const DaysAlone &, const DaysAlone &) = default;
};

/// What was answered of one period so far.
struct PeriodAnswer
{
    AnyHeatmap map;
    double askedHours = 0.0;   ///< 0 where it is not known what was asked
    std::size_t daysLeftOut = 0;
    bool hoursUntold = false;   ///< opened files do not tell their observed hours: those of the document count
    std::optional<std::pair<int, int>> partial;   ///< days so far, days asked; nothing when complete
    std::optional<DaysAlone> alone{};             ///< nothing where all days are looked at
    std::uint64_t masked = 0;                     ///< detections that were left out, since they look like no person's
};

/// The counts of an answer; nothing where there is none, or where it holds shares. They live as long as the answer.
[[nodiscard]] inline const Heatmap *counts(const PeriodAnswer &answer)
{
    return std::get_if<Heatmap>(&answer.map);
}
[[nodiscard]] inline const Heatmap *counts(const std::optional<PeriodAnswer> &answer)
{
    return answer ? counts(*answer) : nullptr;
}
const Heatmap *counts(const PeriodAnswer &&answer) = delete;   // it would be gone before its counts are read
const Heatmap *counts(const std::optional<PeriodAnswer> &&answer) = delete;

/// The answer that opened files hold; the hours that they name count as asked.
[[nodiscard]] inline PeriodAnswer fileAnswer(AnyHeatmap map)
{
    PeriodAnswer answer;
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map)) {
        answer.askedHours = static_cast<double>(askedSeconds(heatmap->observed)) / 3600.0;
        answer.hoursUntold = !heatmap->observed.hours.has_value();
    }
    answer.map = std::move(map);
    return answer;
}

}   // namespace floorscope
