// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/cell_changes.h"

namespace floorscope {

/// What changed in each zone, by its own sums: a cell counts with the share of its area that lies inside. `clustering`:
/// by so much more do means vary than those of independent days.
[[nodiscard]] std::vector<PlaceChange> placeChanges(const Sides &sides, const GridFrame &frame,
                                                    const std::vector<Zone> &zones, double clustering);
/// What changed on the whole floor, by rates whatever `sides` compare: days without a detection are no shares, but
/// hours like others.
[[nodiscard]] PlaceChange floorChange(const Sides &sides, ReplicateUnit unit, double clustering);

}   // namespace floorscope
