// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"
#include "simulator/heatmap_query.h"
#include "simulator/hour_counts.h"

namespace floorscope {

/// The answer to a heatmap request as Butlr's heatmap page shows it: cells by their centres in no useful order,
/// metadata, the outer edges of the cells as bounds; `[]` and bounds of zero where there is nothing. Without
/// `omitEmpty` every cell whose centre a sensor sees is there. Normalised values are shares of the busiest cell; the
/// metadata keep the counts.
[[nodiscard]] QByteArray heatmapBody(const QuarterCounts &counts, const std::vector<Sensor> &sensors,
                                     const HeatmapQuery &query);

}   // namespace floorscope
