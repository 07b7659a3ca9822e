// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/observation.h"

#include <QDate>

#include <optional>
#include <vector>

namespace floorscope {

/// What was detected on one local day.
struct DayTotal
{
    QDate day;
    std::uint64_t detections = 0;
    double observedHours = 0.0;
    friend bool operator==(const DayTotal &, const DayTotal &) = default;
};

/// The days in order, those that are missing whole with 0 hours. Nothing where the hours are unknown, and where an
/// answer spans several local days: how its detections lie among them it does not tell.
[[nodiscard]] std::optional<std::vector<DayTotal>> dayTotals(const Observation &observed);

}   // namespace floorscope
