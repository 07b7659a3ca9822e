// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/asked_places.h"

namespace floorscope {

std::optional<PlacesAsked> placesAsked(const Drawn &drawn)
{
    const Heatmap *map = counts(drawn.answers.single);
    if (!map || drawn.shown.mode != ViewMode::Map)
        return std::nullopt;
    PlacesAsked asked{*map, drawn.answers.floor, drawn.shown.zones, drawn.shown.look.rarelyUsedPercent};
    if (const Heatmap *nights = counts(drawn.answers.nights))
        asked.nights = *nights;
    if (const Heatmap *hours = drawn.answers.single->alone ? nullptr : counts(drawn.answers.allHours))
        asked.allHours = *hours;   // of days that are looked at alone they tell nothing
    asked.seenBefore = drawn.answers.seenBefore;
    return asked;
}

/// Copies of a grid share their numbers.
bool isSame(const PlacesAsked &a, const PlacesAsked &b)
{
    const auto numbers = [](const Heatmap &map) { return &map.grid.values(); };
    const auto beside = [](const std::optional<Heatmap> &map) { return map ? &map->grid.values() : nullptr; };
    return numbers(a.map) == numbers(b.map) && a.map.observed.hours == b.map.observed.hours
        && a.map.withheld == b.map.withheld && beside(a.nights) == beside(b.nights)
        && beside(a.allHours) == beside(b.allHours) && a.seenBefore == b.seenBefore && a.floor == b.floor
        && a.zones == b.zones && a.rarelyUsedPercent == b.rarelyUsedPercent;
}

}   // namespace floorscope
