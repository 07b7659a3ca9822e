// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zones.h"
#include "heatmap/grid.h"

#include <vector>

namespace floorscope {

/// The detections of each zone, in their order, and of what lies in none. A cell counts where its centre lies, in the
/// first zone that holds it.
struct ZoneTotals
{
    std::vector<std::uint64_t> zones;
    std::uint64_t outside = 0;
    friend bool operator==(const ZoneTotals &, const ZoneTotals &) = default;
};

[[nodiscard]] ZoneTotals zoneTotals(const Grid<Detections> &counts, const std::vector<Zone> &zones);

}   // namespace floorscope
