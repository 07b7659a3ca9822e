// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/name_place.h"

#include <QLineF>
#include <QRectF>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kSteps = 24;
constexpr qsizetype kManyCorners =
    64;                          ///< outlines with more are round: their corners are no better than other places
constexpr double kTouch = 0.5;   ///< how far a box may reach over an edge, so that it can lie along it

/// Narrows the part of a line, from..to, that lies between `low` and `high` in one direction.
bool narrow(double start, double run, double low, double high, double &from, double &to)
{
    if (run == 0.0)
        return start > low && start < high;
    const auto ends = std::minmax({(low - start) / run, (high - start) / run});
    from = std::max(from, ends.first);
    to = std::min(to, ends.second);
    return from < to;
}

bool crosses(const QLineF &edge, const QRectF &box)
{
    double from = 0.0;
    double to = 1.0;
    return narrow(edge.x1(), edge.dx(), box.left(), box.right(), from, to)
        && narrow(edge.y1(), edge.dy(), box.top(), box.bottom(), from, to);
}

bool crosses(const QPolygonF &ring, const QRectF &box)
{
    for (qsizetype i = 0; i < ring.size(); ++i)
        if (crosses(QLineF(ring[i], ring[(i + 1) % ring.size()]), box))
            return true;
    return false;
}

bool liesInside(const QRectF &box, const QPolygonF &outline, const std::vector<QPolygonF> &holes)
{
    const QRectF core = box.adjusted(kTouch, kTouch, -kTouch, -kTouch);
    return !crosses(outline, core) && outline.containsPoint(core.center(), Qt::OddEvenFill)
        && std::none_of(holes.begin(), holes.end(), [&core](const QPolygonF &hole) {
               return crosses(hole, core) || hole.containsPoint(core.center(), Qt::OddEvenFill);
           });
}

/// Places to try in one direction: even steps, and along the corners of a ring, before and after each.
std::vector<double> starts(const std::vector<double> &corners, double low, double high, double length)
{
    std::vector<double> places;
    for (int i = 0; i <= kSteps; ++i)
        places.push_back(low + (high - low) * i / kSteps);
    for (const double corner : corners)
        for (const double place : {corner, corner - length})
            if (place > low && place < high)
                places.push_back(place);
    std::sort(places.begin(), places.end());
    return places;
}

}   // namespace

std::optional<QPointF> placeInside(const QPolygonF &outline, const std::vector<QPolygonF> &holes, QSizeF size)
{
    const QRectF bounds = outline.boundingRect();
    if (size.width() > bounds.width() || size.height() > bounds.height())
        return std::nullopt;
    if (liesInside({bounds.topLeft(), size}, outline, holes))
        return bounds.topLeft();
    std::vector<double> cornersX, cornersY;
    const auto addCorners = [&](const QPolygonF &ring) {
        for (const QPointF &corner : ring.size() <= kManyCorners ? ring : QPolygonF()) {
            cornersX.push_back(corner.x());
            cornersY.push_back(corner.y());
        }
    };
    addCorners(outline);
    std::for_each(holes.begin(), holes.end(), addCorners);
    const auto placesX = starts(cornersX, bounds.left(), bounds.right() - size.width(), size.width());
    for (const double y : starts(cornersY, bounds.top(), bounds.bottom() - size.height(), size.height()))
        for (const double x : placesX)
            if (liesInside({QPointF(x, y), size}, outline, holes))
                return QPointF(x, y);
    return std::nullopt;
}

}   // namespace floorscope
