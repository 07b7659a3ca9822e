// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
                                  ZoneRule rule = ZoneRule::Area, const std::optional<Floor> &floor = {},
                                  const std::optional<SeenBefore> &seenBefore = {});
/// The same for people, extras too.
[[nodiscard]] QByteArray statsTable(const Heatmap &heatmap, const std::vector<Zone> &zones = {},
                                    ZoneRule rule = ZoneRule::Area, const StatsExtras &extras = {});

}   // namespace floorscope
