// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/placement.h"
#include "simulator/demo_layout.h"

#include <QByteArray>

namespace floorscope {

/// The floor plan as an SVG: paper, walls with gaps for doors, outlines of the furniture. No names: the program writes
/// them.
[[nodiscard]] QByteArray drawDemoPlan(const DemoLayout &layout);
/// Metres to the units of its viewBox.
[[nodiscard]] Placement demoPlanPlacement();

}   // namespace floorscope
