// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_totals.h"
#include "floor/floor.h"
#include "heatmap/heatmap.h"
#include "heatmap/io/json_writer.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

namespace floorscope {

// What stats tells of days and zones, for numbers.cpp.

/// `[{"day", "detections", "observed_hours"}, …]`, null where it is unknown.
void writeDays(json::Writer &out, const Heatmap &heatmap);
/// `[{"name", "area_m2", "detections", "detections_per_hour", "detections_per_hour_and_m2", "share", "peak",
/// "used_share"}, …]`; then by which `rule` they were counted, what lies `outside` of all, and what in several
/// (`shared`): these are null without zones. `floor`: whose sensors tell which zones none sees, here and below; they
/// have no numbers.
void writeZones(json::Writer &out, const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                const std::optional<Floor> &floor);
/// `day 2026-03-01,1204`, `zone_rule,area` and `zone Kitchen,1204.25`, one line each.
[[nodiscard]] QByteArray statsRows(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                                   const std::optional<Floor> &floor);
/// The same for people, each list with its heading; why there are no days is said.
[[nodiscard]] QStringList statsLines(const Heatmap &heatmap, const std::vector<Zone> &zones, ZoneRule rule,
                                     const std::optional<Floor> &floor, const QLocale &numbers);
/// The name of the zone at a place, empty where none is.
[[nodiscard]] QString zoneName(const std::vector<Zone> &zones, FloorPoint place);

}   // namespace floorscope
