// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/gi_star.h"
#include "analysis/places/patch_place.h"
#include "analysis/places/places_asked.h"

namespace floorscope {

/// A cluster of cells as it is named: where it is, how large, and what it holds.
struct FoundSpot
{
    PatchPlace place;
    FloorPoint at;        ///< its cell with the most detections, metres
    double area = 0.0;    ///< m²
    double share = 0.0;   ///< of all detections, 0 to 1
    friend bool operator==(const FoundSpot &, const FoundSpot &) = default;
};

/// What stands out of the map as busy, or as quiet, by Gi* over the cells that are known to be seen, the largest first.
[[nodiscard]] std::vector<GiCluster> standingOut(const PlacesAsked &asked, bool busy, const GiOptions &options = {});

/// The first of `clusters` with the names of their places, at most `most`.
[[nodiscard]] std::vector<FoundSpot> spots(const PlacesAsked &asked, const std::vector<GiCluster> &clusters,
                                           std::size_t most);

/// All of `clusters` as one, without a name.
[[nodiscard]] FoundSpot together(const std::vector<GiCluster> &clusters);

}   // namespace floorscope
