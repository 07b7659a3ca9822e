// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "model/drawn.h"

namespace floorscope {

/// The raw cell under `point`, or nothing outside the data.
[[nodiscard]] std::optional<Reading> readingAt(const Drawn &drawn, FloorPoint point);

/// The places that a reading names; null where none is there. They belong to what is drawn.
struct NamedPlaces
{
    const Zone *place = nullptr;   ///< room, else zone of the floor
    const Zone *zone = nullptr;    ///< that was drawn or imported
};
[[nodiscard]] NamedPlaces namedPlacesAt(const Drawn &drawn, FloorPoint point);

}   // namespace floorscope
