// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

#include <QDate>

#include <cstddef>
#include <vector>

namespace floorscope {

/// How a day stands in the picture that is drawn.
enum class DayState {
    Shown,     ///< all its hours are in the picture
    Waiting,   ///< asked, not answered yet
    Missing,   ///< asked, and at least one hour had no answer
    Silent,    ///< observed without one detection on the whole floor
    LeftOut,   ///< its weekday is asked for, but a person left the day out
    NoHours,   ///< no hour of its weekday is asked for, as of a weekend
};

struct DayMark
{
    QDate day;
    DayState state = DayState::NoHours;
    friend bool operator==(const DayMark &, const DayMark &) = default;
};

/// One mark for each local day of the drawn period, in order. Empty where no question is known (a file
/// that does not tell it, Compare).
[[nodiscard]] std::vector<DayMark> dayMarks(const Drawn &drawn);

/// The same for one map, whatever the mode.
[[nodiscard]] std::vector<DayMark> dayMarks(const Drawn &drawn, Pane pane);

/// The days of `marks` in `state`.
[[nodiscard]] std::vector<QDate> daysMarked(const std::vector<DayMark> &marks, DayState state);

/// How many of `marks` are days that were asked for.
[[nodiscard]] std::size_t daysAsked(const std::vector<DayMark> &marks);

}   // namespace floorscope
