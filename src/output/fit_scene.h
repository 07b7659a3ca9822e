// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/meeting.h"
#include "output/scenes.h"

namespace floorscope {

/// What is seen while a plan is fitted: the plan in full as it lies by `placement`; on a floor without rooms the cells
/// over it. Nothing where there is no plan. The extent holds the floor and the plan as they lay at `first`, and what
/// stands upright as the plan is turned by whole quarters, so that the view stands still while the plan moves.
[[nodiscard]] std::optional<Scene> makeFitScene(const Drawn &drawn, const Placement &placement, const Placement &first,
                                                const Paper &paper = {});

/// Outlines whose corners a click snaps to: the rooms; on a floor without rooms the shape of the cells with detections
/// (and of those known to be covered). Heavy for large floors.
[[nodiscard]] std::vector<Zone> fitOutlines(const Drawn &drawn);

/// How plan, cells and rooms lie to each other with that placement.
[[nodiscard]] Meeting makeFitMeeting(const Drawn &drawn, const Placement &placement);

}   // namespace floorscope
