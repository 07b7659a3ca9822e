// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture_frame.h"

#include <variant>

namespace floorscope {

namespace {

std::optional<FloorPolygon> planOutline(const Drawn &drawn)
{
    const std::optional<Placement> lies = placement(drawn);
    if (!lies || !drawn.answers.plan || drawn.answers.plan->levels.empty())
        return std::nullopt;
    return corners(LaidPlan{*lies, drawn.answers.plan->units});
}

std::optional<FloorRect> together(const std::optional<FloorRect> &a, const std::optional<FloorRect> &b)
{
    return a && b ? united(*a, *b) : a ? a : b;
}

/// The maps that are drawn, as far as they are counts.
std::vector<const Grid<Detections> *> drawnGrids(const Drawn &drawn)
{
    std::vector<const Grid<Detections> *> grids;
    for (const Pane pane : askedPanes(drawn.shown.mode))
        if (const Heatmap *heatmap = counts(answer(drawn.answers, pane)))
            grids.push_back(&heatmap->grid);
    return grids;
}

std::optional<FloorRect> allBounds(const std::vector<const Grid<Detections> *> &grids)
{
    std::optional<FloorRect> all;
    for (const Grid<Detections> *grid : grids)
        if (grid->frame().cellCount() > 0)
            all = together(all, grid->frame().bounds());
    return all;
}

/// Without a plan: there is nothing then by which the floor could be turned.
FloorRect floorFrame(const Drawn &drawn, const std::optional<FloorRect> &cells)
{
    const std::optional<Floor> &floor = drawn.answers.floor;
    std::optional<FloorRect> extent = together(cells, floor ? bounds(floor->rooms) : std::nullopt);
    if (!extent)
        extent = bounds(drawn.shown.zones);
    if (!extent)
        return {0.0, 0.0, 20.0, 12.0};
    return {extent->minX - 1.0, extent->minY - 1.0, extent->maxX + 1.0, extent->maxY + 1.0};
}

}   // namespace

PaperRect pictureFrame(const Drawn &drawn, const std::optional<GridFrame> &cells)
{
    if (const std::optional<FloorPolygon> plan = planOutline(drawn))
        return paperBounds(standing(drawn), *plan);
    const bool any = cells && cells->cellCount() > 0;
    return paperBounds({}, floorFrame(drawn, any ? std::optional(cells->bounds()) : std::nullopt));
}

Meeting makeMeeting(const Drawn &drawn)
{
    const std::vector<const Grid<Detections> *> grids = drawnGrids(drawn);
    std::optional<LaidPlan> plan;
    if (const std::optional<Placement> lies = placement(drawn); lies && drawn.answers.plan && planIsFitted(drawn))
        plan = LaidPlan{*lies, drawn.answers.plan->units};
    const std::optional<FloorPolygon> outline = planOutline(drawn);
    return meet(grids, plan, drawn.shown.zones, outline ? *ringBounds(*outline) : floorFrame(drawn, allBounds(grids)),
                drawn.answers.floor ? drawn.answers.floor->rooms : std::vector<Zone>());
}

}   // namespace floorscope
