// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"
#include "service/figures/figure_plan.h"

#include <optional>

namespace floorscope {

/// Whether each answer of the map that tells of something spans a single hour.
[[nodiscard]] bool tellsHours(const Heatmap &map);

/// Whose answers tell single hours of what is drawn: the map's own, else `hours` (asked for the same question hour by
/// hour), else all hours of the week where they came; without what the document masks. Nothing where none of them
/// does, and while individuals are protected: of them no single hour is told.
[[nodiscard]] std::optional<Heatmap> hourlyMap(const Drawn &drawn, const std::optional<PeriodAnswer> &hours);

/// `figures` of the hours that the map observed.
[[nodiscard]] Figures insideObserved(Figures figures, const Heatmap &map);

}   // namespace floorscope
