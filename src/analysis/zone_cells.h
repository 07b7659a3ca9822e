// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zone_raster.h"
#include "heatmap/grid.h"

#include <optional>
#include <vector>

namespace floorscope {

/// How much of a cell counts in a zone: the share of its area that lies inside, or all of it where its centre does.
enum class ZoneRule { Area, Centre };

/// "area", "centre": what options and files call it.
[[nodiscard]] QString zoneRuleName(ZoneRule rule);
/// Nothing where no rule is called so.
[[nodiscard]] std::optional<ZoneRule> zoneRuleNamed(const QString &name);

/// What zones hold of the cells of a frame.
struct ZoneShares
{
    ZoneRule rule = ZoneRule::Area;
    GridFrame frame;
    std::vector<std::vector<CellShare>> zones;   ///< one list a zone: the cells of which it holds a part, in order
};

/// How zones divide the cells of a frame. Of every cell, what the zones hold, less what is shared, and what lies
/// outside add up to 1.
struct ZoneCells : ZoneShares
{
    std::vector<CellShare> shared;    ///< what several zones hold, each time but the first (3 zones: twice), in order
    std::vector<CellShare> outside;   ///< what lies in no zone, in order
};

/// A CellShare's cell is its index in `frame`. Each zone counts with its whole outline, whatever others lie there.
[[nodiscard]] ZoneShares zoneShares(const GridFrame &frame, const std::vector<Zone> &zones, ZoneRule rule);
/// The same with what several hold, and what none does: it takes longer.
[[nodiscard]] ZoneCells zoneCells(const GridFrame &frame, const std::vector<Zone> &zones, ZoneRule rule);

}   // namespace floorscope
