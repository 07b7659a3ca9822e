// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/field.h"
#include "words/legend_text.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace floorscope {

/// The detections were made by the demo building: whatever shows them says so.
[[nodiscard]] bool isSimulated(const Drawn &drawn);
/// What the legend of one map has to say. `uncoveredRooms`: rooms without a sensor are marked.
[[nodiscard]] LegendFacts legendFacts(const Drawn &drawn, Pane pane, const Field &field, bool uncoveredRooms);
/// Days so far and days asked of all periods together, where one of them is not whole: caption and message bar tell the
/// same.
[[nodiscard]] std::optional<std::pair<int, int>> partialDays(const Drawn &drawn);
/// The caption of one map in its parts. Those of a comparison tell both periods: before and after, which may lie on
/// each other, as rates, and the change as what it is.
[[nodiscard]] QStringList caption(const Drawn &drawn, Pane pane);

}   // namespace floorscope
