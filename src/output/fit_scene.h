// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/meeting.h"
#include "output/scenes.h"

namespace floorscope {

/// What stays as it is while a plan is fitted.
struct FitGround
{
    Drawn drawn;
    Scene scene;                  ///< the plan in full; on a floor without rooms the cells over it
    std::vector<Zone> outlines;   ///< `fitOutlines`
};

/// Nothing where there is no plan. Heavy where `isHeavyToFit`.
[[nodiscard]] std::optional<FitGround> makeFitGround(const Drawn &drawn, const Paper &paper = {});
/// Large floors without rooms: all of their cells are read.
[[nodiscard]] bool isHeavyToFit(const Drawn &drawn);

/// What is seen while the plan lies by `placement`. The extent holds the floor and the plan as they lay at `first`, and
/// what stands upright as the plan of `upright` is turned by whole quarters, so that the view stands still while the
/// plan moves.
[[nodiscard]] Scene makeFitScene(const FitGround &ground, const Placement &placement, const Placement &first,
                                 const Placement &upright);

/// Outlines whose corners a click snaps to: the rooms; on a floor without rooms the shape of the cells with detections
/// (and of those known to be covered).
[[nodiscard]] std::vector<Zone> fitOutlines(const Drawn &drawn);

/// How plan, cells and rooms lie to each other with that placement.
[[nodiscard]] Meeting makeFitMeeting(const Drawn &drawn, const Placement &placement);

}   // namespace floorscope
