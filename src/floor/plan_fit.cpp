// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/plan_fit.h"

#include <cmath>
#include <utility>

namespace floorscope {

namespace {

bool isWhole(const FitPlace &place)
{
    return place.used && place.metre;
}

std::vector<ControlPoint> controlPoints(const PlanFit &fit)
{
    std::vector<ControlPoint> points;
    for (const FitPlace &place : fit.places)
        if (isWhole(place))
            points.push_back({place.pixel, *place.metre});
    return points;
}

/// Among all places, of the one that is `whole` among those that count.
std::size_t placeAmongAll(const PlanFit &fit, std::size_t whole)
{
    std::size_t place = 0;
    for (; place < fit.places.size(); ++place)
        if (isWhole(fit.places[place]) && whole-- == 0)
            break;
    return place;
}

/// The same plan, laid so that `point.pixel` lies at `point.metre`.
Placement through(const Placement &laid, const ControlPoint &point)
{
    const PixelPoint now = laid.toPixel(point.metre);
    return laid.shifted(point.pixel.x - now.x, point.pixel.y - now.y);
}

/// The plan with that turn and size, and the place at `fixed` where it is.
PlanFit withLaid(PlanFit fit, const Placement::Matrix &metreToPixel, FloorPoint fixed)
{
    const PixelPoint pixel = fit.laid.toPixel(fixed);
    fit.laid = through(*Placement::fromMetreToPixel(metreToPixel), {pixel, fixed});
    return fit;
}

std::vector<std::optional<double>> placesOff(const PlanFit &fit, const std::vector<double> &residualsCm)
{
    std::vector<std::optional<double>> off(fit.places.size());
    auto next = residualsCm.begin();
    for (std::size_t i = 0; i < off.size() && next != residualsCm.end(); ++i)
        if (isWhole(fit.places[i]))
            off[i] = *next++;
    return off;
}

}   // namespace

Result<FittedPlan> fitted(const PlanFit &fit, QSizeF plan)
{
    const std::vector<ControlPoint> points = controlPoints(fit);
    const std::vector<std::optional<double>> unknown(fit.places.size());
    if (points.empty())
        return FittedPlan{fit.laid, std::nullopt, unknown};
    if (points.size() == 1)
        return FittedPlan{through(fit.laid, points.front()), std::nullopt, unknown};
    return fitPlacement(points, FitModel::Similarity, plan).map([&fit](PlacementFit measured) {
        if (measured.doubtful)
            measured.doubtful = placeAmongAll(fit, *measured.doubtful);
        return FittedPlan{measured.placement, measured, placesOff(fit, measured.residualsCm)};
    });
}

std::size_t wholePlaces(const PlanFit &fit)
{
    return controlPoints(fit).size();
}

bool awaitsFloor(const PlanFit &fit)
{
    return !fit.places.empty() && !fit.places.back().metre;
}

PlanFit withPlanPlace(PlanFit fit, PixelPoint pixel)
{
    if (awaitsFloor(fit))
        fit.places.back().pixel = pixel;
    else
        fit.places.push_back({pixel, std::nullopt});
    return fit;
}

PlanFit withFloorPlace(PlanFit fit, FloorPoint metre)
{
    if (awaitsFloor(fit))
        fit.places.back().metre = metre;
    return fit;
}

PlanFit withoutPlace(PlanFit fit, std::size_t place)
{
    if (place < fit.places.size())
        fit.places.erase(fit.places.begin() + static_cast<std::ptrdiff_t>(place));
    return fit;
}

PlanFit withScale(PlanFit fit, double unitsPerMetre, FloorPoint fixed)
{
    if (!(unitsPerMetre > 0.0) || !std::isfinite(unitsPerMetre))
        return fit;
    const PixelPoint pixel = fit.laid.toPixel(fixed);
    fit.laid = through(fit.laid.scaled(unitsPerMetre / fit.laid.pixelsPerMetre()), {pixel, fixed});
    return fit;
}

PlanFit withDistance(PlanFit fit, PixelPoint from, PixelPoint to, double metres)
{
    const double units = std::hypot(to.x - from.x, to.y - from.y);
    return units > 0.0 && metres > 0.0 ? withScale(fit, units / metres, fit.laid.toFloor(from)) : fit;
}

PlanFit withQuarterTurn(PlanFit fit, FloorPoint fixed)
{
    const Placement::Matrix m = fit.laid.metreToPixel();
    return withLaid(std::move(fit), {-m[1], m[0], 0.0, -m[4], m[3], 0.0}, fixed);
}

PlanFit withMirror(PlanFit fit, FloorPoint fixed)
{
    // left and right of the plan, whichever way it lies
    const Placement::Matrix m = fit.laid.metreToPixel();
    return withLaid(std::move(fit), {-m[0], -m[1], 0.0, m[3], m[4], 0.0}, fixed);
}

namespace {

PlanFit moved(PlanFit fit, FloorPoint from, FloorPoint to)
{
    const PixelPoint here = fit.laid.toPixel(from), there = fit.laid.toPixel(to);
    fit.laid = fit.laid.shifted(here.x - there.x, here.y - there.y);
    return fit;
}

/// By so many radians, counter-clockwise on the floor: it is read as if the floor were turned the other way.
PlanFit turned(PlanFit fit, double angle, FloorPoint fixed)
{
    const double c = std::cos(angle), s = std::sin(angle);
    const Placement::Matrix m = fit.laid.metreToPixel();
    return withLaid(std::move(fit),
                    {m[0] * c - m[1] * s, m[0] * s + m[1] * c, 0.0, m[3] * c - m[4] * s, m[3] * s + m[4] * c, 0.0},
                    fixed);
}

}   // namespace

PlanFit pulled(PlanFit fit, const PlanPull &pull)
{
    if (pull.way == PlanPull::Way::Move)
        return moved(std::move(fit), pull.from, pull.to);
    const FloorPoint before{pull.from.x - pull.fixed.x, pull.from.y - pull.fixed.y};
    const FloorPoint after{pull.to.x - pull.fixed.x, pull.to.y - pull.fixed.y};
    const double was = std::hypot(before.x, before.y), is = std::hypot(after.x, after.y);
    if (!(was > 0.0) || !(is > 0.0))
        return fit;
    if (pull.way == PlanPull::Way::Turn)
        return turned(std::move(fit), std::atan2(after.y, after.x) - std::atan2(before.y, before.x), pull.fixed);
    const double units = fit.laid.pixelsPerMetre() * was / is;
    return withScale(std::move(fit), units, pull.fixed);
}

std::optional<FloorPoint> nearestCorner(const std::vector<Zone> &outlines, FloorPoint point, double within)
{
    std::optional<FloorPoint> nearest;
    double best = within;
    for (const Zone &zone : outlines)
        for (const FloorPolygon &ring : rings(zone))
            for (const FloorPoint &corner : ring)
                if (const double far = std::hypot(corner.x - point.x, corner.y - point.y); far <= best) {
                    best = far;
                    nearest = corner;
                }
    return nearest;
}

}   // namespace floorscope
