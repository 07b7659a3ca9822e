// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_rhythm.h"
#include "analysis/zone_table.h"
#include "model/drawn.h"

namespace floorscope {

/// When each room and zone of a map is used, and the whole floor.
struct ZoneRhythms
{
    Heatmap map;   ///< whose hours and days these are
    ZoneRule rule = ZoneRule::Area;
    std::vector<CountedPlace> places;
    std::vector<Rhythm> rhythms;   ///< one a place, and behind them the whole floor's; empty: not told
};

/// Of the map of one period, by the document's rule. `hours`: answers to the same question hour by hour, which tell
/// more; what the document masks is left out of them too. What has no number in the zone table (no
/// sensor sees it, or its outline is not known) has no hours here. Nothing where two periods are compared, and without
/// counts.
[[nodiscard]] std::optional<ZoneRhythms> zoneRhythms(const Drawn &drawn, const std::optional<PeriodAnswer> &hours = {});

/// Which of the map's answers tell nothing of a place, by its index: all of them tell of the whole floor.
[[nodiscard]] KeptMerged keptMerged(const ZoneRhythms &rhythms, std::size_t place);

}   // namespace floorscope
