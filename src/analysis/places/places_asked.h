// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/rarely_used.h"
#include "floor/uncovered_rooms.h"

#include <QString>

#include <algorithm>
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
    std::optional<Heatmap> nights{};          ///< beside the map; nothing where nobody asked for them
    std::optional<Heatmap> allHours{};        ///< the same, of every hour of the week one by one
    std::optional<SeenBefore> seenBefore{};   ///< what stored answers of the floor tell of what is covered
};

/// What of the floor is covered, and what tells it.
[[nodiscard]] inline Cover findCover(const PlacesAsked &asked)
{
    return findCover(asked.map, asked.floor, {asked.seenBefore, asked.zones});
}

/// What of that is rarely used.
[[nodiscard]] inline std::optional<RarelyUsed> findRarelyUsed(const PlacesAsked &asked, const Cover &cover)
{
    return rarelyUsed(cover, asked.rarelyUsedPercent, findUncoveredRooms(asked.floor));
}

/// Whether a map tells of no place at all although somebody may have been there: to protect individuals everything is
/// withheld, or every cell that was used.
[[nodiscard]] inline bool withholdsPlaces(const Heatmap &map)
{
    const auto isOne = [](std::uint8_t cell) { return cell != 0; };
    return withholdsAll(map.withheld)
        || (map.withheld && map.total == 0
            && std::any_of(map.withheld->cells.begin(), map.withheld->cells.end(), isOne));
}

/// The room at a place, else a zone of the floor, else one of the others; empty where none is.
[[nodiscard]] inline QString placeName(const PlacesAsked &asked, FloorPoint place)
{
    const Zone *zone = asked.floor ? placeAt(*asked.floor, place) : nullptr;
    if (zone)
        return zone->name;
    const std::vector<Zone> drawn = placesAmong(asked.zones);
    const Zone *other = zoneAt(drawn, place);
    return other ? other->name : QString();
}

}   // namespace floorscope
