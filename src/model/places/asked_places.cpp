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
    return asked;
}

}   // namespace floorscope
