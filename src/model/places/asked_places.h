// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/places_asked.h"
#include "model/drawn.h"

namespace floorscope {

/// Where places of the map are looked for; nothing where it compares, or holds shares.
[[nodiscard]] std::optional<PlacesAsked> placesAsked(const Drawn &drawn);

/// Whether both look for the same places: in the same numbers and hours, on the same floor. Of copies the answer comes
/// at once; of equal numbers that were merged twice it is no.
[[nodiscard]] bool isSame(const PlacesAsked &a, const PlacesAsked &b);

}   // namespace floorscope
