// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zones.h"
#include "heatmap/heatmap.h"
#include "heatmap/io/json_writer.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>

#include <vector>

namespace floorscope {

// What stats tells of days and zones, for numbers.cpp.

/// `[{"day", "detections", "observed_hours"}, …]`, null where it is unknown.
void writeDays(json::Writer &out, const Heatmap &heatmap);
/// `[{"name", "detections"}, …]`; `,"outside": ` and the detections in none of them, null without zones.
void writeZones(json::Writer &out, const Heatmap &heatmap, const std::vector<Zone> &zones);
/// `day 2026-03-01,1204` and `zone Kitchen,1204`, one line each.
[[nodiscard]] QByteArray statsRows(const Heatmap &heatmap, const std::vector<Zone> &zones);
/// The same for people, each list with its heading; why there are no days is said.
[[nodiscard]] QStringList statsLines(const Heatmap &heatmap, const std::vector<Zone> &zones, const QLocale &numbers);
/// The name of the zone at a place, empty where none is.
[[nodiscard]] QString zoneName(const std::vector<Zone> &zones, FloorPoint place);

}   // namespace floorscope
