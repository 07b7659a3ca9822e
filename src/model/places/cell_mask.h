// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

namespace floorscope {

/// The square of the map's cell at that place; nothing outside the map, and where it compares, holds shares or shows
/// heights: there none can be chosen.
[[nodiscard]] std::optional<FloorRect> cellToMask(const Drawn &drawn, FloorPoint point);

/// Whether nothing of that cell counts.
[[nodiscard]] bool isMasked(const Document &document, const FloorRect &cell);
/// Without that cell, which does not look like a person, say.
[[nodiscard]] Document withMasked(Document document, const FloorRect &cell);
/// With it again; of a larger area that was left out the rest stays so.
[[nodiscard]] Document withCounted(Document document, const FloorRect &cell);

}   // namespace floorscope
