// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics.h"
#include "analysis/zone_cells.h"
#include "heatmap/heatmap.h"

#include <optional>
#include <vector>

namespace floorscope {

/// What the cells of one map tell of a zone, or of what lies in none.
struct ZoneFigures
{
    double area = 0.0;       ///< m² of its outline; of the cells' shares where it has none of its own
    double usedArea = 0.0;   ///< m² of its cells' shares that had detections
    std::optional<double>
        detections{};                   ///< nothing where they are withheld, of a zone without an outline, or not seen
    std::optional<RankedCell> peak{};   ///< the hottest of the cells that lie in it by half or more
    bool withheld = false;              ///< it is used, but to protect individuals nothing of it is told
    bool unseen = false;                ///< no sensor sees it, and none of its cells has detections: that is no zero
    friend bool operator==(const ZoneFigures &, const ZoneFigures &) = default;
};

/// The share of the zone's area that had detections, at most 1; nothing where it has no area.
[[nodiscard]] std::optional<double> usedShare(const ZoneFigures &figures);

/// The zones in their order, and what lies in none. Without anything withheld the detections of all of them and of
/// `outside`, less those of `shared`, are the map's.
struct ZoneTotals
{
    ZoneRule rule = ZoneRule::Area;
    std::vector<ZoneFigures> zones;
    ZoneFigures outside;
    double sharedArea = 0.0;                        ///< m² that lie in several zones, each time but the first
    std::optional<double> sharedDetections = 0.0;   ///< those of it; nothing where they are withheld
    friend bool operator==(const ZoneTotals &, const ZoneTotals &) = default;
};

/// The zones of a map that `cells` divide: its frame is the map's. A zone of which cells are withheld and none that is
/// told is used has no number: it is no zero. Nor has a zone of which the map knows that none of the cells that lie in
/// it by half or more is covered; where none lies in it so, most of its area. `uncovered`: the rooms that no sensor
/// sees (findUncoveredRooms): what lies in them has no number either, unless the map knows its coverage itself. Whether
/// a zone is seen does not depend on the rule by which its cells count.
[[nodiscard]] ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones, const ZoneCells &cells,
                                    const std::vector<Zone> &uncovered = {});
/// The zones of these alone.
[[nodiscard]] std::vector<ZoneFigures> zoneFigures(const Heatmap &map, const std::vector<Zone> &zones,
                                                   const ZoneShares &cells, const std::vector<Zone> &uncovered = {});
/// Which of the zones no sensor sees by the same rules, one a zone, 1 = unseen.
[[nodiscard]] std::vector<std::uint8_t> unseenZones(const Heatmap &map, const std::vector<Zone> &zones,
                                                    const std::vector<Zone> &uncovered);
/// Of two periods: those that no sensor sees in one of them, so that nothing is known of their change.
[[nodiscard]] std::vector<std::uint8_t> unseenZones(const Heatmap &before, const Heatmap &after,
                                                    const std::vector<Zone> &zones, const std::vector<Zone> &uncovered);
/// Divided here.
[[nodiscard]] ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones, ZoneRule rule);

}   // namespace floorscope
