// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "heatmap/heatmap.h"

#include <vector>

namespace floorscope {

/// `whole` as if nothing but `hours` (in order, touching nowhere) had been answered: its intervals that lie inside
/// them, within the bounds of the whole, so that both lie on the same ground. What observed intervals without cells of
/// their own saw is not in it. Which days are silent is not told. Fails as merge() does; with NothingToMerge where no
/// interval lies inside.
[[nodiscard]] Result<Heatmap> narrowed(const Heatmap &whole, const std::vector<TimeSpan> &hours);

}   // namespace floorscope
