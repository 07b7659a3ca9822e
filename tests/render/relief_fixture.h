// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/surface/relief.h"
#include "scene_fixture.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace floorscope {

/// The place in a shape that lies nearest to a place on the floor.
struct ReliefSpot
{
    double x = 0.0;
    double y = 0.0;
    double height = 0.0;
};

inline ReliefSpot spotAt(const ReliefShape &shape, const Scene &scene, FloorPoint place)
{
    const Standing unturned{scene.standing.mirrored, 0.0};
    const PaperPoint middle = toPaper(unturned, toFloor(scene.standing, scene.extent.centre()));
    const PaperPoint there = toPaper(unturned, place);
    const auto nearest = [](const std::vector<float> &places, double wanted) {
        return std::min_element(places.begin(), places.end(),
                                [wanted](float a, float b) { return std::abs(a - wanted) < std::abs(b - wanted); });
    };
    const auto x = nearest(shape.x, there.x - middle.x);
    const auto y = nearest(shape.y, there.y - middle.y);
    const auto index =
        static_cast<std::size_t>(y - shape.y.begin()) * shape.x.size() + static_cast<std::size_t>(x - shape.x.begin());
    return {*x, *y, shape.heights[index]};
}

/// Where a painter has to draw it, by the words of ReliefView.
inline QPointF pixelOf(const ReliefShape &shape, const ReliefView &view, const ReliefSpot &spot)
{
    const double turn = view.turnDegrees * std::numbers::pi / 180.0, tilt = view.tiltDegrees * std::numbers::pi / 180.0;
    const double across = spot.x * std::cos(turn) - spot.y * std::sin(turn);
    const double away = spot.x * std::sin(turn) + spot.y * std::cos(turn);
    const double up = (spot.height - 0.5) * shape.fullHeight * std::cos(tilt) + away * std::sin(tilt);
    return {view.size.width() / 2.0 + view.pixelsPerMetre * across,
            view.size.height() / 2.0 - view.pixelsPerMetre * up};
}

/// The flat picture of what a relief is covered with, at a place on the floor.
inline QRgb coverAt(const ReliefShape &shape, const ReliefSpot &spot)
{
    const double texels = shape.cover.width() / double(shape.x.back() - shape.x.front());
    return shape.cover.pixel(static_cast<int>((spot.x - shape.x.front()) * texels),
                             static_cast<int>((shape.y.back() - spot.y) * texels));
}

}   // namespace floorscope
