// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"
#include "service/figures/figure_plan.h"

namespace floorscope {

/// The figures of all rooms and zones of `floor` for the hours of `map`: those of its question, else of all that it
/// observed. Fails with UnknownHours where it tells neither, and with UnknownTimeZone where neither map nor floor knows
/// one.
[[nodiscard]] Result<FiguresQuestion> figuresQuestion(const Heatmap &map, const Floor &floor,
                                                      const std::vector<FigureTopic> &topics);

}   // namespace floorscope
