// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "heatmap/heatmap.h"
#include "look/look.h"
#include "words/legend_text.h"

#include <QByteArray>

#include <vector>

namespace floorscope {

/// The counts of a map as numbers of a unit.
struct UnitValues
{
    std::vector<double> values;   ///< one a cell of the map's grid
    FieldMeaning meaning = FieldMeaning::Total;
};

/// In the look's unit; totals where that is a rate and the observed hours are not known, or person-hours without a
/// `rate`.
[[nodiscard]] UnitValues unitValues(const Heatmap &heatmap, const Look &look, const std::optional<DetectionRate> &rate);

/// What a table for other programs calls a column of that unit: "per_hour_m2", "share_of_busiest", "share_of_p99",
/// "estimated_person_hours";
/// empty for detections and their rate per hour, which every table has.
[[nodiscard]] QByteArray unitColumn(const Look &look);

}   // namespace floorscope
