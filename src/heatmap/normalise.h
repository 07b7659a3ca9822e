// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/grid.h"

namespace floorscope {

/// Detections per observed hour, cell by cell. Fails with ErrorKind::Value if `observedHours` is not at least
/// kFewestHours.
[[nodiscard]] Result<Grid<PerHour>> perHour(const Grid<Detections> &counts, double observedHours);
/// Detections per square metre, cell by cell.
[[nodiscard]] Grid<PerSquareMetre> perSquareMetre(const Grid<Detections> &counts);
/// Detections per observed hour and square metre, cell by cell: cells of any size compare. Fails as perHour does.
[[nodiscard]] Result<Grid<PerHourAndSquareMetre>> perHourAndSquareMetre(const Grid<Detections> &counts,
                                                                        double observedHours);
/// Share of the busiest cell, 0 to 1; all 0 where nothing was detected.
[[nodiscard]] Grid<Share> shareOfMaximum(const Grid<Detections> &counts);
/// Share of the value at `percentile` (0 < percentile ≤ 100) of the occupied cells; cells above it exceed 1.
/// Fails with ErrorKind::Value for a percentile out of range.
[[nodiscard]] Result<Grid<Share>> shareOfPercentile(const Grid<Detections> &counts, double percentile);
/// What shareOfPercentile divides by: the count that `percentile` percent of the occupied cells do not exceed (nearest
/// rank); 0 where no cell is occupied.
[[nodiscard]] double countAtPercentile(const Grid<Detections> &counts, double percentile);

}   // namespace floorscope
