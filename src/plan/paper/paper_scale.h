// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan_image.h"

#include <optional>

namespace floorscope {

/// How many of the plan's units are a metre of the paper that it was drawn on: of a PDF, of an SVG whose width is in
/// millimetres, inches or points, of a scan that tells how densely it was made. Nothing where the file does not say it:
/// a CAD drawing, an SVG in pixels, a picture without a density or with that of a screen.
[[nodiscard]] std::optional<double> unitsPerPaperMetre(const PlanImage &plan);

}   // namespace floorscope
