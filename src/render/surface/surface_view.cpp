// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/surface/surface_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace floorscope {

namespace {

constexpr double kHighest = 0.19;   ///< of the extent's diagonal

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

/// Of the eye, without the ends where the ground is a line.
double tilt(const SurfaceAngles &angles)
{
    return radians(std::clamp(angles.tiltDegrees, kFlattestTilt, kSteepestTilt));
}

/// A place on the paper, turned: x to the right, y away from the eye.
PaperPoint turned(PaperPoint place, const SurfaceAngles &angles)
{
    return toPaper({false, angles.turnDegrees}, {place.x, place.y});
}

/// Counter-clockwise from the lower left.
std::array<PaperPoint, 4> corners(const PaperRect &extent)
{
    return {PaperPoint{extent.minX, extent.minY}, PaperPoint{extent.maxX, extent.minY},
            PaperPoint{extent.maxX, extent.maxY}, PaperPoint{extent.minX, extent.maxY}};
}

/// Of the turned extent.
PaperRect turnedBounds(const PaperRect &extent, const SurfaceAngles &angles)
{
    FloorPolygon ring;
    for (const PaperPoint &corner : corners(extent))
        ring.push_back({corner.x, corner.y});
    return paperBounds({false, angles.turnDegrees}, ring);
}

double upwards(const PaperRect &extent, const SurfaceAngles &angles)
{
    return highestMetres(extent) * std::max(0.0, std::cos(tilt(angles)));
}

/// One pixel a metre, the floor's origin at the pixel (0, 0).
Placement unscaledGround(const Standing &standing, const SurfaceAngles &angles)
{
    const PaperPoint x = turned(toPaper(standing, {1.0, 0.0}), angles);
    const PaperPoint y = turned(toPaper(standing, {0.0, 1.0}), angles);
    const double flat = std::sin(tilt(angles));
    // never fails: the eye is above the ground
    return *Placement::fromMetreToPixel({x.x, y.x, 0.0, -flat * x.y, -flat * y.y, 0.0});
}

std::vector<FloorPoint> makeFarEdges(const Standing &standing, const PaperRect &extent, const SurfaceAngles &angles)
{
    constexpr double kDust = 1e-9;
    const std::array<PaperPoint, 4> ring = corners(extent);
    const auto at = [&](std::size_t corner) { return turned(ring[corner % 4], angles); };
    std::size_t left = 0, right = 0;
    for (std::size_t i = 1; i < 4; ++i) {
        const auto isBetter = [&](double step, std::size_t than) {
            return step > kDust || (step > -kDust && at(i).y > at(than).y);
        };
        if (isBetter(at(left).x - at(i).x, left))
            left = i;
        if (isBetter(at(i).x - at(right).x, right))
            right = i;
    }
    const std::size_t step = at(left + 1).y >= at(left + 3).y ? 1 : 3;
    std::vector<FloorPoint> edges{toFloor(standing, ring[left])};
    for (std::size_t i = left; i % 4 != right;) {
        i += step;
        edges.push_back(toFloor(standing, ring[i % 4]));
    }
    return edges;
}

}   // namespace

double highestMetres(const PaperRect &extent)
{
    return kHighest * std::hypot(extent.width(), extent.height());
}

QSizeF surfaceSize(const PaperRect &extent, const SurfaceAngles &angles)
{
    const PaperRect bounds = turnedBounds(extent, angles);
    return {bounds.width(), bounds.height() * std::sin(tilt(angles)) + upwards(extent, angles)};
}

SurfaceView::SurfaceView(const Standing &standing, const PaperRect &extent, const SurfaceAngles &angles,
                         const QRectF &box)
    : m_ground(unscaledGround(standing, angles)), m_farEdges(makeFarEdges(standing, extent, angles))
{
    const QSizeF size = surfaceSize(extent, angles);
    const PaperRect bounds = turnedBounds(extent, angles);
    const double scale = std::max(1e-9, std::min(box.width() / size.width(), box.height() / size.height()));
    m_pixelsAcrossMetre = scale;
    m_fullHeight = scale * upwards(extent, angles);
    m_fartherAlongX = turned(toPaper(standing, {1.0, 0.0}), angles).y;
    m_fartherAlongY = turned(toPaper(standing, {0.0, 1.0}), angles).y;
    const double left = box.center().x() - scale * bounds.centre().x;
    const double bottom = box.center().y() + scale * size.height() / 2.0;
    const double down = bottom + scale * bounds.minY * std::sin(tilt(angles));
    m_ground = m_ground.scaled(scale).shifted(left, down);
}

QPointF SurfaceView::pixel(FloorPoint place, double height) const
{
    const PixelPoint pixel = m_ground.toPixel(place);
    return {pixel.x, pixel.y - height * m_fullHeight};
}

}   // namespace floorscope
