// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_building.h"
#include "simulator/reporting_reply.h"

namespace floorscope {

/// POST /api/v3/reporting: `floor_occupancy`, `room_occupancy` and `zone_occupancy` (the demo has no zones, so those
/// are empty), the same with `_presence_time_secs`, and `traffic` (fields `in` and `out`) of rooms or, where `sensors`
/// filter, of those at the entrances, per window of local time: points that carry their window's end as `time`, or with
/// `group_by.order` nested objects with sum, min, max and so on as leaves. Only windows that lie within [start, stop]
/// are there; windows without anybody only where `window.create_empty` asks for them. A missing `stop` gives nothing;
/// times that are not RFC 3339 in UTC, and measurements, windows and functions that are not known end with 400.
[[nodiscard]] ReportingReply reportingReply(const QByteArray &requestBody, const DemoBuilding &building);

}   // namespace floorscope
