// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "floor/length_units.h"

namespace floorscope {

/// "x 31.25 m  y 36.25 m".
[[nodiscard]] QString pointText(FloorPoint point, LengthUnits lengths = LengthUnits::Metres);
/// "12.40 m".
[[nodiscard]] QString distanceText(double metres, LengthUnits lengths = LengthUnits::Metres);
/// "x 31.25 m  y 36.25 m · 1,204 detections · 7.4 per hour · rank 96 of 4,120 · percentile 98 % · Kitchen"; a cell
/// without detections says why in the legend's words: none there, or not covered by sensors
[[nodiscard]] QString readingText(const Reading &reading, LengthUnits lengths = LengthUnits::Metres);
/// The same beside the cell, a line a fact, with the hours that were observed.
[[nodiscard]] QString readingTip(const Reading &reading, LengthUnits lengths = LengthUnits::Metres);
/// The same in one line with words for the cell's percentile among the used cells and the hours that were observed: all
/// that is known of it.
[[nodiscard]] QString pinnedText(const Reading &reading, LengthUnits lengths = LengthUnits::Metres);
/// What is said of a place that no cell of the map has.
[[nodiscard]] QString outsideDataText(FloorPoint point, LengthUnits lengths = LengthUnits::Metres);

}   // namespace floorscope
