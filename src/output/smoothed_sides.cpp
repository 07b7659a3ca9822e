// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/smoothed_sides.h"

#include "analysis/smoothing.h"
#include "model/evidence/comparison_evidence.h"
#include "output/field.h"

#include <utility>

namespace floorscope {

namespace {

template <typename Quantity>
Grid<Quantity> smoothedGrid(const Grid<Quantity> &grid, const std::vector<std::uint8_t> &inside, double sigma)
{
    return Grid<Quantity>::create(grid.frame(), smoothed(grid.values(), grid.frame(), inside, sigma)).value_or(grid);
}

}   // namespace

double appliedSmoothing(const Drawn &drawn)
{
    const bool ratio = drawn.shown.mode == ViewMode::Compare && drawn.shown.measure == ChangeMeasure::Ratio;
    return drawn.shown.look.style == Style::Checkerboard || ratio ? 0.0 : drawn.shown.look.smoothing;
}

Drawn withSmoothedSides(const Drawn &drawn)
{
    const double sigma = appliedSmoothing(drawn);
    if (sigma <= 0.0 || drawn.shown.mode != ViewMode::Compare || !drawn.answers.comparison)
        return drawn;
    Drawn shown = drawn;
    Comparison &comparison = *shown.answers.comparison;
    const GridFrame &frame = comparison.before.frame();
    std::vector<std::uint8_t> inside = observedCells(drawn, frame, coveredOnBoth(frame, drawn.answers));
    if (comparison.withheld)
        inside = toldCells(std::move(inside), comparison.withheld->cells);
    for (std::size_t i = 0; i < inside.size(); ++i)   // one border for all three
        inside[i] = inside[i] || comparison.before.values()[i] > 0.0 || comparison.after.values()[i] > 0.0;
    comparison.before = smoothedGrid(comparison.before, inside, sigma);
    comparison.after = smoothedGrid(comparison.after, inside, sigma);
    comparison.difference = smoothedGrid(comparison.difference, inside, sigma);
    return shown;
}

}   // namespace floorscope
