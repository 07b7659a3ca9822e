// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/patches.h"

#include <QStringList>

namespace floorscope {

struct PlacesAsked;

/// Where a patch lies, by the names of the rooms and zones that hold its cells: it may cross walls.
struct PatchPlace
{
    QStringList names{};   ///< at most two, that of the larger part first; empty where most of it lies in none
    bool mostly = false;   ///< a part that is worth telling of lies elsewhere
    friend bool operator==(const PatchPlace &, const PatchPlace &) = default;
};

/// Of a patch of the map's cells. Each cell counts where its centre lies; a place that holds three quarters of them is
/// named alone, and less than a twentieth elsewhere is not told of.
[[nodiscard]] PatchPlace patchPlace(const PlacesAsked &asked, const Patch &patch);

}   // namespace floorscope
