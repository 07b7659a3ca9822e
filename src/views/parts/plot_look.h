// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCPAxis;
class QCustomPlot;

namespace floorscope {

/// Ground, axes, grid and fonts of a plot as the window's palette and font have them now.
void usePlotLook(QCustomPlot &plot);
/// The axis names each number as texts do, however small the steps are: no two of them read alike.
void useValueTicks(QCPAxis &axis);

}   // namespace floorscope
