// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/busy_places.h"

namespace floorscope {

std::vector<GiCluster> standingOut(const PlacesAsked &asked, bool busy, const GiOptions &options)
{
    const SeenCells seen = seenCells(asked.map, asked.floor, {asked.seenBefore, asked.zones});
    std::vector<GiCluster> all = clusters(giStar(asked.map, seen.cells, options), asked.map);
    std::erase_if(all, [busy](const GiCluster &cluster) { return cluster.busy != busy; });
    return all;
}

std::vector<FoundSpot> spots(const PlacesAsked &asked, const std::vector<GiCluster> &clusters, std::size_t most)
{
    std::vector<FoundSpot> named;
    for (const GiCluster &cluster : clusters) {
        if (named.size() == most)
            break;
        const Patch &patch = cluster.patch;
        named.push_back({patchPlace(asked, patch), patch.place, patch.area, cluster.share});
    }
    return named;
}

FoundSpot together(const std::vector<GiCluster> &clusters)
{
    FoundSpot all;
    for (const GiCluster &cluster : clusters) {
        all.area += cluster.patch.area;
        all.share += cluster.share;
    }
    return all;
}

}   // namespace floorscope
