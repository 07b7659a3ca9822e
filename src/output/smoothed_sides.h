// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

namespace floorscope {

/// By how many metres (σ of the Gaussian) the maps of `drawn` are smoothed; 0 where they show their cells: white and
/// black have no amounts, and a ratio is none.
[[nodiscard]] double appliedSmoothing(const Drawn &drawn);

/// `drawn` as its maps show it: before, after and difference smoothed over the same cells, so that the difference of
/// the maps is the map of the difference. Without smoothing, or without a comparison, it is `drawn`. Captions, numbers
/// and readings tell of the cells themselves.
[[nodiscard]] Drawn withSmoothedSides(const Drawn &drawn);

}   // namespace floorscope
