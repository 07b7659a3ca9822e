// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/waiting.h"
#include "analysis/places/gi_star.h"
#include "analysis/zone_cells.h"
#include "heatmap/heatmap.h"
#include "model/drawn.h"
#include "output/places/found_places.h"

#include <QByteArray>

namespace floorscope {

// The numbers behind a picture for other programs: UTF-8, decimal points, no thousands marks, whatever the language is.

/// What `stats` tells besides sums.
struct StatsExtras
{
    std::optional<GiOptions> gi{};   ///< busy and quiet places: every cell, and clusters
    std::optional<Mark> places{};    ///< the places of one kind
    double rarelyUsedPercent = kRarelyUsedPercent;
    std::optional<Floor> floor{};   ///< by which covered cells, rooms without a sensor and names of places are known
    std::optional<SeenBefore> seenBefore{};   ///< what stored answers of the floor tell of what is covered
};

/// What the numbers are (`provenance`), bounds, hottest (with the name of their zone where there are zones), days,
/// zones, rule, outside, shared, gi_star, places; what is unknown, or not asked for, is null.
[[nodiscard]] QByteArray statsJson(const Heatmap &heatmap, const std::vector<Zone> &zones = {},
                                   ZoneRule rule = ZoneRule::Area, const StatsExtras &extras = {});
/// name,value lines: what the numbers are, then the days and the zones.
[[nodiscard]] QByteArray statsCsv(const Heatmap &heatmap, const std::vector<Zone> &zones = {},
                                  ZoneRule rule = ZoneRule::Area, const std::optional<Floor> &floor = {});
/// The same for people, extras too.
[[nodiscard]] QByteArray statsTable(const Heatmap &heatmap, const std::vector<Zone> &zones = {},
                                    ZoneRule rule = ZoneRule::Area, const StatsExtras &extras = {});

/// {unit, a, b, mismatches, columns, cells: [[x, y, a, b, difference], …]}, rates per observed hour; every cell with
/// detections on a side, or known to be covered and empty on both; null in place of what is withheld. `a` and `b` say
/// what each side is (`provenance`). `mismatches`: "other_hours", "overlap", "reversed", "silent_days_a",
/// "silent_days_b". A ratio is one column more: a number, "new", "gone", or null where both sides are tiny. Evidence
/// is one more member (`evidenceJson`, with `waits`) and one more column: the verdict. `answers` holds a comparison.
[[nodiscard]] QByteArray comparisonJson(const Answers &answers, ChangeMeasure measure,
                                        const std::optional<Waits> &waits = {});
/// The same as a table; what it is stands in lines that begin with #.
[[nodiscard]] QByteArray comparisonCsv(const Answers &answers, ChangeMeasure measure,
                                       const std::optional<Waits> &waits = {});

}   // namespace floorscope
