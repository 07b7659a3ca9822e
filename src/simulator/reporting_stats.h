// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_building.h"
#include "simulator/reporting_reply.h"

namespace floorscope {

/// POST /api/v4/reporting/stats: `occupancy[_used]_{avg|median}_presence` of rooms and floor, optionally at some hours
/// and weekdays; "used" leaves out the minutes without anybody. Start and stop are local dates or instants in UTC, else
/// 400.
[[nodiscard]] ReportingReply statsReply(const QByteArray &requestBody, const DemoBuilding &building);

}   // namespace floorscope
