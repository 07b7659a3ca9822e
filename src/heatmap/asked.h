// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/exposure.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace floorscope {

/// Minutes of a local day, half-open; `stop` past 1440 runs into the next day (22:00–06:00 is 1320..1800).
struct MinuteSpan
{
    int start = 0;
    int stop = 1440;
    friend auto operator<=>(const MinuteSpan &, const MinuteSpan &) = default;
};

/// Which minutes of which weekdays are asked for. Index 0 is Monday. A weekday names where a span BEGINS.
using WeekPattern = std::array<std::vector<MinuteSpan>, 7>;

/// What a heatmap answers, as far as its intervals do not show it: a caption needs the person's own words for them.
struct Asked
{
    TimeSpan range;
    WeekPattern week;
    std::vector<QDate> excluded;   ///< sorted; days that were left out
    bool leaveOutSilent = false;
    friend bool operator==(const Asked &, const Asked &) = default;
};

/// What is asked by two questions together: the same hours of the same weekdays over both ranges, else nothing.
[[nodiscard]] std::optional<Asked> askedTogether(const std::optional<Asked> &a, const std::optional<Asked> &b);

}   // namespace floorscope
