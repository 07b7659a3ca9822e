// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings/finding.h"
#include "analysis/places/places_asked.h"

namespace floorscope {

/// What the map of one period says, trouble first: what does not look like a person, on how much of the floor half of
/// all detections are, what stands out as busy, what is rarely used, the busiest hour of the week, and what could not
/// be looked for. These are five at most, so that a sixth tells how long to wait. Of a map that withholds everything
/// only that; nothing of one without a detection.
[[nodiscard]] Findings placeFindings(const PlacesAsked &asked);

}   // namespace floorscope
