// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/paper/paper_scale.h"

#include "plan/paper/picture_density.h"
#include "plan/plan_decoders.h"
#include "plan/plan_svg_text.h"

namespace floorscope {

namespace {

constexpr double kPointsPerMetre = 72.0 / 0.0254;
/// 72 and 96 dots to the inch are written by programs that know of no paper.
constexpr double kDensestScreen = 100.0 / 0.0254;

}   // namespace

std::optional<double> unitsPerPaperMetre(const PlanImage &plan)
{
    if (plan.drawing)
        return std::nullopt;
    if (!plan.vector) {
        const std::optional<double> density = pixelsPerPaperMetre(plan.file, plan.page);
        return density && *density > kDensestScreen ? density : std::nullopt;
    }
    return pdfIn(plan.file).isEmpty() ? svgUnitsPerMetre(plan.file) : std::optional(kPointsPerMetre);
}

}   // namespace floorscope
