// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/compare.h"
#include "fetch/period_answer.h"
#include "floor/floor.h"
#include "floor/zones.h"
#include "heatmap/heatmap.h"
#include "model/document.h"
#include "plan/plan_image.h"

#include <optional>

namespace floorscope {

/// The document and the answers that are on the map now. Screen, picture and report draw only `sceneOf(drawn)`
/// (src/output/scene_of.h), so the picture cannot claim what was merely asked.
struct Drawn
{
    ViewMode mode = ViewMode::Map;
    ChangeMeasure measure = ChangeMeasure::Difference;
    Look look;
    QString title;   ///< floor's name, or the file's
    std::optional<Floor> floor;
    std::vector<Zone> zones;   ///< drawn as outlines with names
    bool simulated = false;
    std::optional<PeriodAnswer> period;   ///< Map
    std::optional<PeriodAnswer> before;   ///< Compare
    std::optional<PeriodAnswer> after;
    std::optional<Comparison> comparison;   ///< Compare, once both sides are there
    std::optional<PlanImage> plan;
    std::optional<Placement> placement;   ///< metres ↔ the plan's own units
    bool planFitted = false;
    bool darkPaper = false;   ///< without a plan the cells lie on dark paper: the window's dark theme
};

/// The rectangle of the rooms, else of the period's cells; nothing where neither is known.
[[nodiscard]] std::optional<FloorRect> boundsOf(const Drawn &drawn);
/// True where hours of the period had no valid answer.
[[nodiscard]] bool hasMissingHours(const std::optional<PeriodAnswer> &period);
/// The same for any of the periods that are on the map.
[[nodiscard]] bool hasMissingHours(const Drawn &drawn);
/// Days of the period's question that were observed whole; 0 for an opened file.
[[nodiscard]] std::size_t daysShownIn(const PeriodAnswer &period);

}   // namespace floorscope
