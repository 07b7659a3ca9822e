// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/heatmap.h"

namespace floorscope {

/// What the ratio of a cell says.
enum class RatioKind : std::uint8_t {
    Unused,   ///< no detections on either side
    TooFew,   ///< both sides tiny, under `kTinyDetections` detections: nothing
    Known,    ///< how many times as much
    New,      ///< before (nearly) empty, after not: more than any number says
    Gone      ///< the other way round
};

/// Two periods on one frame, B (after) against A (before), per observed hour.
struct Comparison
{
    double hoursA = 0.0;
    double hoursB = 0.0;
    std::uint64_t totalA = 0;
    std::uint64_t totalB = 0;
    Grid<PerHour> before;
    Grid<PerHour> after;                 ///< same frame as before
    Grid<ChangePerHour> difference;      ///< after − before; a cell missing from one side counts as 0 there
    Grid<ChangeRatio> ratio;             ///< after / before where it is Known; 1 elsewhere
    std::vector<RatioKind> ratioKinds;   ///< one a cell
    Warnings warnings{};   ///< SnappedCells where more cells lie off the common lattice than off each side's own
    std::optional<Withheld> withheld{};   ///< on both sides, to protect individuals
};

/// Under so many detections on both sides a ratio says nothing (a person gives 1 to 3 detections a second).
inline constexpr double kTinyDetections = 30.0;
/// A tiny side is nearly empty where the other one has more than so many times its rate.
inline constexpr double kNearlyEmpty = 10.0;

/// On the union of both frames. Fails with MixedResolutions, DifferentFloors (both known and different), UnknownHours
/// (`where`: "A" or "B"), IncompatiblePhase.
[[nodiscard]] Result<Comparison> compare(const Heatmap &a, const Heatmap &b);

}   // namespace floorscope
