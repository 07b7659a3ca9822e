// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/fit_scene.h"

#include "analysis/cell_shape.h"
#include "output/field.h"
#include "output/picture_frame.h"

#include <algorithm>
#include <utility>

namespace floorscope {

namespace {

constexpr double kCellsOverPlan = 0.5;

bool hasRooms(const Drawn &drawn)
{
    return drawn.answers.floor && !drawn.answers.floor->rooms.empty();
}

PaperRect padded(const PaperRect &rect)
{
    const double room = 0.05 * std::max(rect.width(), rect.height());
    return {rect.minX - room, rect.minY - room, rect.maxX + room, rect.maxY + room};
}

/// Cells with detections and those that are known to be covered; one a cell.
std::vector<std::uint8_t> knownCells(const Field &field)
{
    std::vector<std::uint8_t> marked = field.covered;
    marked.resize(field.values.size());
    for (std::size_t i = 0; i < marked.size(); ++i)
        marked[i] = marked[i] != 0 || field.values[i] != 0.0;
    return marked;
}

/// What a floor without rooms shows of its shape: the rectangle of its cells where they are too few for one.
std::vector<Zone> shapeOfCells(const Drawn &drawn)
{
    const Pane pane = drawn.shown.mode == ViewMode::Map ? Pane::Single : Pane::After;
    if (const std::optional<Field> field = makeField(drawn, pane))
        if (const Zone shape = cellShape(field->frame, knownCells(*field)); !shape.areas.empty())
            return {shape};
    const std::optional<FloorRect> rect = bounds(drawn);
    return rect
        ? std::vector{makeZone(
            {}, {},
            {{rect->minX, rect->minY}, {rect->maxX, rect->minY}, {rect->maxX, rect->maxY}, {rect->minX, rect->maxY}})}
        : std::vector<Zone>();
}

Answers withoutCells(Answers answers)
{
    answers.single.reset();
    answers.before.reset();
    answers.after.reset();
    answers.comparison.reset();
    return answers;
}

Drawn placedAt(Drawn drawn, const Placement &placement)
{
    drawn.shown.plan->placement = placement;
    drawn.shown.zones.clear();
    return drawn;
}

}   // namespace

std::vector<Zone> fitOutlines(const Drawn &drawn)
{
    return hasRooms(drawn) ? drawn.answers.floor->rooms : shapeOfCells(drawn);
}

bool isHeavyToFit(const Drawn &drawn)
{
    return !hasRooms(drawn) && isHeavy(drawn);
}

std::optional<FitGround> makeFitGround(const Drawn &drawn, const Paper &paper)
{
    if (!drawn.answers.plan || !drawn.shown.plan)
        return std::nullopt;
    Drawn seen = drawn;
    seen.shown.zones.clear();
    seen.shown.look.layers = {};   // the plan in full
    seen.shown.look.planTone = PlanTone::AsItIs;
    if (hasRooms(drawn))   // their outlines are all that the plan is laid on
        seen.answers = withoutCells(std::move(seen.answers));
    FitGround ground{drawn, makeScene(seen, mainPane(seen.shown.mode), paper), fitOutlines(drawn)};
    ground.scene.opacity = kCellsOverPlan;
    ground.scene.outlines.clear();
    ground.scene.uncoveredRooms.clear();
    return ground;
}

Scene makeFitScene(const FitGround &ground, const Placement &placement, const Placement &first,
                   const Placement &upright)
{
    Scene scene = ground.scene;
    if (scene.plan)
        scene.plan->placement = placement;
    scene.standing = inQuarters(standing(placedAt(ground.drawn, upright)));
    const PaperRect plan = paperBounds(scene.standing, corners(LaidPlan{first, ground.drawn.answers.plan->units}));
    const std::optional<FloorRect> floor = bounds(ground.drawn);
    scene.extent = padded(floor ? united(plan, paperBounds(scene.standing, *floor)) : plan);
    return scene;
}

Meeting makeFitMeeting(const Drawn &drawn, const Placement &placement)
{
    return drawn.answers.plan && drawn.shown.plan ? makeMeeting(placedAt(drawn, placement)) : Meeting{};
}

}   // namespace floorscope
