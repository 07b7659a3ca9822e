// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"

namespace floorscope {

/// "x 31.25 m  y 36.25 m · 1,204 detections · 7.4 per hour · rank 96 of 4,120 · Kitchen"; a cell without detections
/// says why in the legend's words: none there, or not covered by sensors
[[nodiscard]] QString readingText(const Reading &reading);
/// The same beside the cell, a line a fact, with the hours that were observed.
[[nodiscard]] QString readingTip(const Reading &reading);

}   // namespace floorscope
