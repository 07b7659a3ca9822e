// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zones.h"
#include "heatmap/heatmap.h"

#include <vector>

namespace floorscope {

/// The detections of each zone, in their order, and of what lies in none. A cell counts where its centre lies, in the
/// first zone that holds it.
struct ZoneTotals
{
    std::vector<std::uint64_t> zones;
    std::uint64_t outside = 0;
    std::vector<std::uint8_t> withheld{};   ///< one a zone, 1 = used, but nothing of it is told; empty: of none
    bool outsideWithheld = false;           ///< the same of what lies in no zone
    friend bool operator==(const ZoneTotals &, const ZoneTotals &) = default;
};

[[nodiscard]] ZoneTotals zoneTotals(const Grid<Detections> &counts, const std::vector<Zone> &zones);
/// The same of what the map tells, and what it withholds to protect individuals.
[[nodiscard]] ZoneTotals zoneTotals(const Heatmap &map, const std::vector<Zone> &zones);

}   // namespace floorscope
