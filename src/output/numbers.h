// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/compare.h"
#include "heatmap/heatmap.h"
#include "service/shown_hours.h"

#include <QByteArray>

namespace floorscope {

// The numbers behind a picture for other programs: UTF-8, decimal points, no thousands marks, whatever the language is.

/// {space_id, resolution, observed_hours, total_detections, max_value, occupied_cells, bounds, hottest, zones, outside,
/// gi_star}; what is unknown is null.
[[nodiscard]] QByteArray statsJson(const Heatmap &heatmap);
/// name,value lines.
[[nodiscard]] QByteArray statsCsv(const Heatmap &heatmap);
/// The same for people.
[[nodiscard]] QByteArray statsTable(const Heatmap &heatmap);

/// {unit, a, b, mismatches, cells: [[x, y, a, b, difference], …]}, rates per observed hour; every cell with detections
/// on a side. `mismatches`: "other_hours", "overlap", "reversed", "silent_days_a", "silent_days_b".
[[nodiscard]] QByteArray comparisonJson(const Comparison &comparison, const std::vector<Mismatch> &mismatches);
[[nodiscard]] QByteArray comparisonCsv(const Comparison &comparison);

}   // namespace floorscope
