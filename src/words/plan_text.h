// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/planner.h"

#include <QString>

namespace floorscope {

/// What a plan will cost.
struct PlanCost
{
    int requests = 0;         ///< all, stored ones too
    int stored = 0;
    double hours = 0.0;
    std::optional<double> secondsLeft;   ///< nothing before the first answer
};

/// The fetch card: "65 requests: 12 stored, 53 to fetch, about 20 s. 585 hours."
[[nodiscard]] QString costText(const PlanCost &cost);
/// The command line's echo before a fetch and for --plan-only: floor, days with the last one included, weekdays, hours, zone,
/// requests, stored, hours; several lines.
[[nodiscard]] QString planText(const Question &question, const RequestPlan &plan, const PlanCost &cost);

} // namespace floorscope
