// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan_image.h"

#include <QColor>

namespace floorscope {

/// The plan as a dark theme shows it: lightness inverted, hues kept, white becomes `paper`. Heavy for a large plan.
[[nodiscard]] PlanImage darkened(PlanImage plan, const QColor &paper);

}   // namespace floorscope
