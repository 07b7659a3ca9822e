// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/placement.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr double kShortBaseline = 3.0;   ///< metres: about the length of two doors, too short to measure a floor by
constexpr double kShortShare = 0.1;      ///< of the plan's diagonal
constexpr double kStandsOut = 0.9;       ///< the next worst place is less than so much as far off
constexpr double kLeastFreedom = 0.25;   ///< of a point among four corners; one that has less says little about itself

double distance(FloorPoint a, FloorPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

double longestDistance(const std::vector<ControlPoint> &points)
{
    double longest = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = i + 1; j < points.size(); ++j)
            longest = std::max(longest, distance(points[i].metre, points[j].metre));
    return longest;
}

struct Centres
{
    FloorPoint metre;
    PixelPoint pixel;
};

Centres findCentres(const std::vector<ControlPoint> &points)
{
    Centres centres;
    const auto n = static_cast<double>(points.size());
    for (const ControlPoint &p : points) {
        centres.metre.x += p.metre.x / n;
        centres.metre.y += p.metre.y / n;
        centres.pixel.x += p.pixel.x / n;
        centres.pixel.y += p.pixel.y / n;
    }
    return centres;
}

/// The map with the linear part [a b; d e] that leads one centre to the other.
Result<Placement> throughCentres(double a, double b, double d, double e, const Centres &c)
{
    return Placement::fromMetreToPixel(
        {a, b, c.pixel.x - a * c.metre.x - b * c.metre.y, d, e, c.pixel.y - d * c.metre.x - e * c.metre.y});
}

/// Linear least squares about the centres (normal equations of two unknowns a row).
Result<Placement> affineFit(const std::vector<ControlPoint> &points)
{
    const Centres c = findCentres(points);
    double xx = 0.0, xy = 0.0, yy = 0.0, xu = 0.0, yu = 0.0, xv = 0.0, yv = 0.0;
    for (const ControlPoint &p : points) {
        const double x = p.metre.x - c.metre.x, y = p.metre.y - c.metre.y;
        const double u = p.pixel.x - c.pixel.x, v = p.pixel.y - c.pixel.y;
        xx += x * x, xy += x * y, yy += y * y, xu += x * u, yu += y * u, xv += x * v, yv += y * v;
    }
    const double determinant = xx * yy - xy * xy;
    if (determinant <= 1e-9 * (xx + yy) * (xx + yy))
        return failureFor(ErrorKind::BadPlacement, Reason::PlacesOnOneLine);
    return throughCentres((xu * yy - yu * xy) / determinant, (yu * xx - xu * xy) / determinant,
                          (xv * yy - yv * xy) / determinant, (yv * xx - xv * xy) / determinant, c);
}

/// Least squares with one scale and one rotation; `mirror` −1: an ordinary plan (y turns over), +1: a mirrored one.
/// Linear part [a, b; b·mirror … ] written as u = a·x − m·b·y, v = b·x + m·a·y with m = mirror.
Result<Placement> similarityFit(const std::vector<ControlPoint> &points, double mirror)
{
    const Centres c = findCentres(points);
    double square = 0.0, along = 0.0, across = 0.0;
    for (const ControlPoint &p : points) {
        const double x = p.metre.x - c.metre.x, y = mirror * (p.metre.y - c.metre.y);
        const double u = p.pixel.x - c.pixel.x, v = p.pixel.y - c.pixel.y;
        square += x * x + y * y;
        along += u * x + v * y;
        across += v * x - u * y;
    }
    if (!(square > 0.0))
        return failureFor(ErrorKind::BadPlacement, Reason::PlacesAllTheSame);
    const double a = along / square, b = across / square;
    return throughCentres(a, -b * mirror, b, a * mirror, c);
}

double squaredError(const Placement &placement, const std::vector<ControlPoint> &points)
{
    double sum = 0.0;
    for (const ControlPoint &p : points) {
        const PixelPoint q = placement.toPixel(p.metre);
        sum += (q.x - p.pixel.x) * (q.x - p.pixel.x) + (q.y - p.pixel.y) * (q.y - p.pixel.y);
    }
    return sum;
}

Result<Placement> bestSimilarity(const std::vector<ControlPoint> &points)
{
    const Result<Placement> upright = similarityFit(points, -1.0);
    if (points.size() < 3 || !upright)
        return upright;
    const Result<Placement> mirrored = similarityFit(points, 1.0);
    return mirrored && squaredError(*mirrored, points) < squaredError(*upright, points) ? mirrored : upright;
}

/// Largest over smallest pixels per metre over all directions (the singular values of the linear part), less 1.
double scaleDisagreement(const Placement &placement)
{
    const Placement::Matrix &m = placement.metreToPixel();
    const double even = std::hypot(m[0] + m[4], m[3] - m[1]), odd = std::hypot(m[0] - m[4], m[3] + m[1]);
    return (even + odd) / std::abs(even - odd) - 1.0;
}

/// Which share of its own error the fit leaves at each point (1 − leverage): the rest the point hides by pulling the
/// fit toward itself.
std::vector<double> pointFreedom(const std::vector<ControlPoint> &points, FitModel model)
{
    const FloorPoint centre = findCentres(points).metre;
    double xx = 0.0, xy = 0.0, yy = 0.0;
    for (const ControlPoint &p : points) {
        const double x = p.metre.x - centre.x, y = p.metre.y - centre.y;
        xx += x * x, xy += x * y, yy += y * y;
    }
    std::vector<double> freedom;
    for (const ControlPoint &p : points) {
        const double x = p.metre.x - centre.x, y = p.metre.y - centre.y;
        const double pull = model == FitModel::Affine
            ? (x * x * yy - 2.0 * x * y * xy + y * y * xx) / (xx * yy - xy * xy)
            : (x * x + y * y) / (xx + yy);
        freedom.push_back(std::max(kLeastFreedom, 1.0 - 1.0 / static_cast<double>(points.size()) - pull));
    }
    return freedom;
}

void measureResiduals(PlacementFit &fit, const std::vector<ControlPoint> &points, FitModel model)
{
    const std::vector<double> freedom = pointFreedom(points, model);
    double squares = 0.0, second = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double off = 100.0 * distance(fit.placement.toFloor(points[i].pixel), points[i].metre);
        fit.residualsCm.push_back(off);
        fit.worstCm = std::max(fit.worstCm, off);
        const double fromTheOthers = off / freedom[i];
        if (fromTheOthers > fit.disagreementCm) {
            second = std::exchange(fit.disagreementCm, fromTheOthers);
            fit.doubtful = i;
        } else {
            second = std::max(second, fromTheOthers);
        }
        squares += off * off;
    }
    if (second > kStandsOut * fit.disagreementCm)   // of four corners an affine fit cannot tell which is wrong
        fit.doubtful.reset();
    fit.rmsCm = std::sqrt(squares / static_cast<double>(points.size()));
    fit.disagreement = fit.disagreementCm / 100.0 / fit.baselineMetres;
}

bool isShortBaseline(double baseline, const Placement &placement, QSizeF plan)
{
    const double diagonal = distance(placement.toFloor({0.0, 0.0}), placement.toFloor({plan.width(), plan.height()}));
    return baseline < kShortBaseline || (!plan.isEmpty() && baseline < kShortShare * diagonal);
}

/// Fills in how well the points agree.
PlacementFit measured(const Placement &placement, const std::vector<ControlPoint> &points, FitModel model, QSizeF plan)
{
    const std::size_t needed = model == FitModel::Affine ? 3 : 2;   // so many leave nothing to measure
    PlacementFit fit = givenFit(placement);
    fit.baselineMetres = longestDistance(points);
    fit.shortBaseline = isShortBaseline(fit.baselineMetres, placement, plan);
    if (points.size() > needed)
        measureResiduals(fit, points, model);
    return fit;
}

bool hasRepeats(const std::vector<ControlPoint> &points)
{
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = i + 1; j < points.size(); ++j)
            if (points[i].metre == points[j].metre || points[i].pixel == points[j].pixel)
                return true;
    return false;
}

}   // namespace

PlacementFit givenFit(const Placement &placement)
{
    return {placement, {}, 0.0, 0.0, 0.0, false, 0.0, scaleDisagreement(placement)};
}

Result<PlacementFit> fitPlacement(const std::vector<ControlPoint> &points, FitModel model, QSizeF plan)
{
    if (points.size() < 2)
        return failureFor(ErrorKind::BadPlacement, Reason::TooFewPlaces);
    if (hasRepeats(points))
        return failureFor(ErrorKind::BadPlacement, Reason::PlaceTwice);
    const FitModel used = points.size() > 2 ? model : FitModel::Similarity;
    return (used == FitModel::Affine ? affineFit(points) : bestSimilarity(points)).map([&](const Placement &placement) {
        return measured(placement, points, used, plan);
    });
}

}   // namespace floorscope
