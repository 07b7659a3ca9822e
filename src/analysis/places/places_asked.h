// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/rarely_used.h"

#include <QString>

#include <optional>
#include <vector>

namespace floorscope {

/// Where places are looked for.
struct PlacesAsked
{
    Heatmap map;
    std::optional<Floor> floor;   ///< nothing where it is unknown
    std::vector<Zone> zones;      ///< those that a person drew or opened
    double rarelyUsedPercent = kRarelyUsedPercent;
    std::optional<Heatmap> nights{};   ///< beside the map; nothing where nobody asked for them
};

/// The room at a place, else a zone of the floor, else one of the others; empty where none is.
[[nodiscard]] inline QString placeName(const PlacesAsked &asked, FloorPoint place)
{
    const Zone *zone = asked.floor ? placeAt(*asked.floor, place) : nullptr;
    zone = zone ? zone : zoneAt(asked.zones, place);
    return zone ? zone->name : QString();
}

}   // namespace floorscope
