// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/cell_changes.h"
#include "analysis/zone_cells.h"

#include <vector>

namespace floorscope {

/// Both sides of `input` by days or weeks, ready to be tested. Relative to the floor, a replicate without one detection
/// has no shares: it is a silent one.
[[nodiscard]] Sides makeSides(const EvidenceInput &input, ReplicateUnit unit, bool relative);

/// The detections of each zone of `cells`, a list of one a replicate; `cells` divides the replicates' frame.
[[nodiscard]] std::vector<std::vector<double>> detectionsIn(const std::vector<Replicate> &side, const ZoneCells &cells);

}   // namespace floorscope
