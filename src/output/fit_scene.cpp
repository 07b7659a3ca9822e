// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/fit_scene.h"

#include "output/picture_frame.h"

#include <algorithm>

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

/// The rectangle of the used cells: what a floor without rooms shows of its shape.
Zone shapeOfCells(const FloorRect &rect)
{
    Zone shape;
    shape.areas.push_back(
        {{{rect.minX, rect.minY}, {rect.maxX, rect.minY}, {rect.maxX, rect.maxY}, {rect.minX, rect.maxY}}, {}});
    return shape;
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
    if (hasRooms(drawn))
        return drawn.answers.floor->rooms;
    const std::optional<FloorRect> cells = bounds(drawn);
    return cells ? std::vector<Zone>{shapeOfCells(*cells)} : std::vector<Zone>();
}

std::optional<Scene> makeFitScene(const Drawn &drawn, const Placement &placement, const Placement &first,
                                  const Paper &paper)
{
    if (!drawn.answers.plan || !drawn.shown.plan)
        return std::nullopt;
    const Drawn fitted = placedAt(drawn, placement);
    Scene scene = makeScene(fitted, mainPane(fitted.shown.mode), paper);
    if (hasRooms(drawn))
        scene.field.reset();
    scene.opacity = kCellsOverPlan;
    scene.outlines.clear();
    scene.uncoveredRooms.clear();
    scene.standing = inQuarters(scene.standing);
    const PaperRect plan = paperBounds(scene.standing, corners(LaidPlan{first, drawn.answers.plan->units}));
    const std::optional<FloorRect> floor = bounds(drawn);
    scene.extent = padded(floor ? united(plan, paperBounds(scene.standing, *floor)) : plan);
    return scene;
}

Meeting makeFitMeeting(const Drawn &drawn, const Placement &placement)
{
    return drawn.answers.plan && drawn.shown.plan ? makeMeeting(placedAt(drawn, placement)) : Meeting{};
}

}   // namespace floorscope
