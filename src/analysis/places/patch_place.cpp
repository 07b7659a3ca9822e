// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/patch_place.h"

#include "analysis/places/places_asked.h"

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

constexpr double kAlone = 0.75;       ///< of a patch, in one place
constexpr double kElsewhere = 0.05;   ///< of a patch, outside of what is named

/// A place, and how many cells of the patch it holds.
using Part = std::pair<QString, std::size_t>;

/// The largest first, of equals the one that the patch comes to first; without what lies in no place that has a name.
std::vector<Part> partsOf(const PlacesAsked &asked, const Patch &patch)
{
    const std::vector<Zone> drawn = placesAmong(asked.zones);
    std::vector<Part> parts;
    for (const std::size_t cell : patch.cells) {
        const FloorPoint centre = centreOf(asked.map.grid.frame(), cell);
        const Zone *zone = asked.floor ? placeAt(*asked.floor, centre) : nullptr;
        zone = zone ? zone : zoneAt(drawn, centre);
        if (!zone || zone->name.isEmpty())
            continue;
        const auto known =
            std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.first == zone->name; });
        if (known == parts.end())
            parts.emplace_back(zone->name, 1);
        else
            ++known->second;
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.second > b.second; });
    return parts;
}

}   // namespace

PatchPlace patchPlace(const PlacesAsked &asked, const Patch &patch)
{
    const std::vector<Part> parts = partsOf(asked, patch);
    std::size_t all = 0, told = 0;
    for (const Part &part : parts)
        all += part.second;
    const auto cells = static_cast<double>(patch.cells.size());
    PatchPlace place;
    if (static_cast<double>(all) < cells / 2.0)
        return place;
    const auto lacks = [&](double share) { return static_cast<double>(told) < share * cells; };
    for (const Part &part : parts) {
        if (place.names.size() == 2 || !lacks(kAlone))
            break;
        place.names << part.first;
        told += part.second;
    }
    if (lacks(0.5))
        return {};   // so many places share it that two names would hide the rest
    place.mostly = lacks(1.0 - kElsewhere);
    return place;
}

}   // namespace floorscope
