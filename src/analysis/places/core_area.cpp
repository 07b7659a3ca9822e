// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/core_area.h"

#include "analysis/places/patches.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// The used cells, those with the most detections first.
std::vector<std::size_t> fullestFirst(const std::vector<std::uint64_t> &values)
{
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] > 0)
            used.push_back(i);
    std::stable_sort(used.begin(), used.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    return used;
}

CoreArea filled(const Heatmap &map, const std::vector<std::size_t> &fullest, int percent)
{
    const std::vector<std::uint64_t> &values = map.grid.values();
    CoreArea core{percent, 0.0, 0.0, std::vector<std::uint8_t>(values.size())};
    const double wanted = static_cast<double>(map.total) * percent / 100.0;
    double held = 0.0;
    std::size_t cells = 0;
    while (cells < fullest.size() && held < wanted) {
        held += static_cast<double>(values[fullest[cells]]);
        core.cells[fullest[cells++]] = 1;
    }
    core.area = static_cast<double>(cells) * cellArea(map.cellSize);
    core.usedShare = fullest.empty() ? 0.0 : static_cast<double>(cells) / static_cast<double>(fullest.size());
    return core;
}

}   // namespace

CoreArea coreArea(const Heatmap &map, int percent)
{
    return filled(map, fullestFirst(map.grid.values()), percent);
}

std::vector<CoreArea> coreAreas(const Heatmap &map)
{
    const std::vector<std::size_t> fullest = fullestFirst(map.grid.values());
    return {filled(map, fullest, 50), filled(map, fullest, 80), filled(map, fullest, 95)};
}

}   // namespace floorscope
