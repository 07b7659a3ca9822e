// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;

namespace floorscope {

/// Ground, axes, grid and fonts of a plot as the window's palette and font have them now.
void usePlotLook(QCustomPlot &plot);

}   // namespace floorscope
