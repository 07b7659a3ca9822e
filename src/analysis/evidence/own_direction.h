// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/compare.h"
#include "analysis/evidence/evidence.h"

namespace floorscope {

/// What rates after are multiplied with so that the whole floor has as many detections per hour as before; 1 where a
/// side has none.
[[nodiscard]] double scaleOfAfter(const Comparison &comparison);
/// The change of each cell, per observed hour: what is after, times `scale`, less what is before.
[[nodiscard]] std::vector<double> cellDifferences(const Comparison &comparison, double scale);

/// The verdicts of neighborhoods, one a cell of the frame of `input`, as they are told of their cells: what was
/// established of a neighborhood is not of a cell in it that went the other way, or did not change. `relative`: by
/// shares of the floor's own total. Sides whose rates do not compare have no such cells.
[[nodiscard]] std::vector<ChangeVerdict> withOwnDirection(std::vector<ChangeVerdict> verdicts,
                                                          const EvidenceInput &input, bool relative);

}   // namespace floorscope
