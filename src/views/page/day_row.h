// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/days/day_marks.h"

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace floorscope {

struct ThemeColors;

/// A row of days, one box each, that fills `box` from the left; with the dates below it takes kDayRowHeight.
struct DayRow
{
    QRectF box;   ///< of the boxes alone
    std::vector<DayMark> marks;
};

inline constexpr double kDayBoxHeight = 15.0;
inline constexpr double kDayRowHeight = 38.0;   ///< boxes, marks and dates

/// How wide a day is, the gap behind it included.
[[nodiscard]] double dayWidth(const DayRow &row);
/// The box of a day, on whole pixels.
[[nodiscard]] QRectF dayBox(const DayRow &row, std::size_t index);
/// The day under `point`; nothing beside the boxes.
[[nodiscard]] std::optional<std::size_t> dayAt(const DayRow &row, QPointF point);

/// In the map: filled. Silent: pale. Missing: crossed, in the color of warnings. Not answered yet: an empty box. Left
/// out: a stroke, as days are struck out. No hours: a thin line. Where a day is too narrow for a box, what is inside it
/// still tells them apart.
void paintDays(QPainter &painter, const DayRow &row, const ThemeColors &colors);
/// Of days that are looked at alone (`chosen`, in order): a line over each, the others faint. Nothing for none.
void paintChosen(QPainter &painter, const DayRow &row, const std::vector<QDate> &chosen, const ThemeColors &colors);
/// The marks and dates below, in the painter's font.
void paintDayTicks(QPainter &painter, const DayRow &row, const ThemeColors &colors);

}   // namespace floorscope
