// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/fetch_state.h"
#include "service/planner.h"

#include <QString>

namespace floorscope {

/// The fetch card: "65 requests: 12 stored, 53 to fetch, about 20 s. 585 hours."
[[nodiscard]] QString costText(const FetchProgress &cost);
/// The command line's echo before a fetch and for --plan-only: floor, days with the last one included, weekdays, hours,
/// zone, requests, stored, hours, silent days; several lines. `silent`: days that are known already to have not one
/// detection.
[[nodiscard]] QString planText(const Question &question, const RequestPlan &plan, const FetchProgress &cost,
                               const std::vector<QDate> &silent = {});
/// The days as a sentence lists them, with the year, and as a script finds them: "3 and 6 April 2026 (2026-04-03,
/// 2026-04-06)".
[[nodiscard]] QString datedDaysText(const std::vector<QDate> &days);

}   // namespace floorscope
