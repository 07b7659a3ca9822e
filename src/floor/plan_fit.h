// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/placement.h"
#include "floor/zones.h"

#include <optional>
#include <vector>

namespace floorscope {

/// A place in the plan and, once it was shown, the same place on the floor.
struct FitPlace
{
    PixelPoint pixel;
    std::optional<FloorPoint> metre;
    bool used = true;   ///< false: switched off, it does not count
    friend bool operator==(const FitPlace &, const FitPlace &) = default;
};

/// What a person has shown so far of how a plan lies on the floor. An immutable value: each step makes another one.
struct PlanFit
{
    Placement laid;                 ///< how the plan lies as far as no places tell it
    std::vector<FitPlace> places;   ///< in the order in which they were shown
    friend bool operator==(const PlanFit &, const PlanFit &) = default;
};

/// How the plan lies by all that was shown.
struct FittedPlan
{
    Placement placement;
    std::optional<PlacementFit> measured;            ///< from two places on; `doubtful` counts all places
    std::vector<std::optional<double>> offCm = {};   ///< one a place: how far it is off; nothing where none can tell
};

/// Without a whole place the plan lies as it was laid, with one it is shifted there; two give scale, rotation and
/// shift, and from three on (one scale, by least squares) a mirrored plan is found and how far each place is off is
/// measured. `plan`: its size in its own units. Fails with ErrorKind::BadPlacement where places coincide.
[[nodiscard]] Result<FittedPlan> fitted(const PlanFit &fit, QSizeF plan);
/// Places that are used and known on both sides.
[[nodiscard]] std::size_t wholePlaces(const PlanFit &fit);
/// The last place was shown in the plan, and not on the floor yet.
[[nodiscard]] bool awaitsFloor(const PlanFit &fit);

/// A place in the plan is shown; one that still awaits the floor is replaced.
[[nodiscard]] PlanFit withPlanPlace(PlanFit fit, PixelPoint pixel);
/// The place that awaits the floor is there; unchanged where none does.
[[nodiscard]] PlanFit withFloorPlace(PlanFit fit, FloorPoint metre);
[[nodiscard]] PlanFit withoutPlace(PlanFit fit, std::size_t place);
/// The plan is drawn that large without any places, and the place at `fixed` stays where it is. Unchanged where
/// `unitsPerMetre` is not positive.
[[nodiscard]] PlanFit withScale(PlanFit fit, double unitsPerMetre, FloorPoint fixed);
/// The same by a distance that is known; unchanged where the two places coincide.
[[nodiscard]] PlanFit withDistance(PlanFit fit, PixelPoint from, PixelPoint to, double metres);
/// The plan is turned by 90 degrees, counter-clockwise on the floor, without any places; the place at `fixed` stays.
[[nodiscard]] PlanFit withQuarterTurn(PlanFit fit, FloorPoint fixed);
/// The same for a plan that is laid as in a mirror, its left and right changed.
[[nodiscard]] PlanFit withMirror(PlanFit fit, FloorPoint fixed);

/// A plan is taken by the mouse: moved, made larger or smaller, or turned.
struct PlanPull
{
    enum class Way { Move, Stretch, Turn };
    Way way = Way::Move;
    FloorPoint from;
    FloorPoint to;
    FloorPoint fixed{};   ///< what stays where it is while the plan is stretched or turned
};

/// What lay at `from` lies at `to`, of a stretched plan as far away from `fixed`, of a turned one in the same direction
/// from it. Unchanged where either of the two lies on `fixed`.
[[nodiscard]] PlanFit pulled(PlanFit fit, const PlanPull &pull);

/// The corner of an outline next to `point`, no farther than `within` metres.
[[nodiscard]] std::optional<FloorPoint> nearestCorner(const std::vector<Zone> &outlines, FloorPoint point,
                                                      double within);

}   // namespace floorscope
