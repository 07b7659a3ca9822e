// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/evidence.h"
#include "analysis/evidence/student.h"
#include "analysis/zone_cells.h"

#include <vector>

namespace floorscope {

/// Both sides of a comparison, ready to be tested.
struct Sides
{
    std::vector<Replicate> before;
    std::vector<Replicate> after;
    Strata strata;
    bool relative = false;
};

/// Both sides of `input` by days or weeks. Relative to the floor, replicates without one detection are left out: they
/// have no shares.
[[nodiscard]] Sides makeSides(const EvidenceInput &input, ReplicateUnit unit, bool relative);

/// What a replicate's detections are divided by: its observed hours, or the floor's own total.
[[nodiscard]] inline double size(const Replicate &replicate, bool relative)
{
    return relative ? static_cast<double>(replicate.detections) : replicate.hours;
}

/// Of one place on one side: what each replicate's detections are, and what they are divided by.
struct PlaceSums
{
    std::vector<double> detections;
    std::vector<double> sizes;
};

/// One a zone of `cells`, which divides the replicates' frame.
[[nodiscard]] std::vector<PlaceSums> placeSums(const std::vector<Replicate> &side, const ZoneShares &cells,
                                               bool relative);
/// Those of the whole floor, by hours.
[[nodiscard]] PlaceSums floorSums(const std::vector<Replicate> &side);

/// All detections of a place divided by all sizes.
[[nodiscard]] double overallRate(const PlaceSums &sums);
/// Of its rates, see estimate().
[[nodiscard]] Estimate estimateOf(const PlaceSums &sums, const std::vector<int> &stratumOf,
                                  const std::vector<double> &shares);

}   // namespace floorscope
