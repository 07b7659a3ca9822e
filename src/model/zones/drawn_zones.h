// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zone_table.h"
#include "model/drawn.h"

#include <functional>

namespace floorscope {

/// What can be counted on the floor that is drawn: its rooms, its zones, and the document's own, in this order.
[[nodiscard]] std::vector<CountedPlace> countedPlaces(const Drawn &drawn);

/// Their figures, by the document's rule: of the map, or of both periods where it compares, with the evidence of each
/// change once it is worked out. Nothing without counts.
[[nodiscard]] std::optional<ZoneTable> zoneTable(const Drawn &drawn);

/// Whether both have the same table: the same numbers, hours, evidence, floor, zones and rule. Compares them and makes
/// none, so that the window can ask at every change.
[[nodiscard]] bool countsTheSame(const Drawn &a, const Drawn &b);
/// Whether what was counted of `counted` may be seen beside `drawn` until that is counted: it tells nothing that
/// `drawn` withholds, and nothing of another floor.
[[nodiscard]] bool mayStandBeside(const Drawn &counted, const Drawn &drawn);
/// Whether both have the same rooms and zones of a floor.
[[nodiscard]] bool isOfSameFloor(const ZoneTable &a, const ZoneTable &b);
/// The row of the document's first own zone; the number of rooms and zones of the floor where it has none.
[[nodiscard]] std::size_t firstDrawn(const ZoneTable &table);

/// The first of the names that `nameFor` has for 1, 2, … which no room and no zone has.
[[nodiscard]] QString freeZoneName(const Drawn &drawn, const std::function<QString(int)> &nameFor);

/// The place of least area that holds a point, as its index in `places`; nothing outside all.
[[nodiscard]] std::optional<std::size_t> smallestAt(const std::vector<CountedPlace> &places, FloorPoint point);

}   // namespace floorscope
