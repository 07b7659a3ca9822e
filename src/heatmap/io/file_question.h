// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/asked.h"
#include "heatmap/io/json_walk.h"
#include "heatmap/io/json_writer.h"
#include "heatmap/origin.h"

/// The members `floor` and `question` of a heatmap file: {"name","building"} and
/// {"start","stop","week","excluded","leave_out_silent"}, where `week` is seven lists from Monday on of [first minute,
/// last minute] of the day, the last one exclusive. null where unknown.
namespace floorscope::json {

void writeTime(Writer &out, qint64 time);
void writeFloorName(Writer &out, const std::optional<FloorName> &floor);
void writeAsked(Writer &out, const std::optional<Asked> &asked);

[[nodiscard]] Fault readFloorName(Value value, std::optional<FloorName> &floor);
[[nodiscard]] Fault readAsked(Value value, std::optional<Asked> &asked);

}   // namespace floorscope::json
