// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "floor/geometry.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>

namespace floorscope {

/// What is known of the sensors at a cell.
enum class CellCoverage { Unknown, Covered, NotCovered };

/// What is known of one cell of the drawn map. What is unknown or has no meaning is absent.
struct Reading
{
    FloorPoint centre;   ///< of the cell, metres
    std::optional<std::uint64_t> detections;
    std::optional<double> perHour;
    std::optional<double> perHourArea;                     ///< per hour and m², where that is the unit
    std::optional<PersonHours> personHours;                ///< an estimate, where that is the unit
    std::optional<double> share;                           ///< of the busiest cell, where only that is known, or asked
    std::optional<std::pair<double, double>> shareOfEnd;   ///< share, and the percentile whose value it is a share of
    std::optional<std::pair<std::size_t, std::size_t>> rank;   ///< place and number of used cells; only above 0
    std::optional<double> before;                              ///< Compare: per hour
    std::optional<double> after;
    std::optional<double> scaleOfAfter;   ///< Compare relative to the floor: what the change multiplies `after` with
    std::optional<bool> established;      ///< Compare: the change is more than chance; absent where that is not known
    std::optional<double> hours;          ///< observed; of Compare, before
    std::optional<double> otherHours;     ///< of Compare, after
    CellCoverage coverage = CellCoverage::Unknown;
    bool withheld = false;   ///< to protect individuals: no number is told
    QString place;           ///< room, else zone of the floor; empty where none is known
    QString zone;            ///< that was drawn or imported; empty where none is
    friend bool operator==(const Reading &, const Reading &) = default;
};

}   // namespace floorscope
