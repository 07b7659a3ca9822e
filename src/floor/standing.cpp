// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/standing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace floorscope {

namespace {

constexpr double kQuarter = 90.0;
constexpr double kUnseen = 0.5;   ///< degrees

/// x' = a·x + b·y, y' = c·x + d·y, from the floor to the paper.
struct Turn
{
    double a, b, c, d;
};

Turn turnOf(const Standing &standing)
{
    // the sine and cosine of whole quarters are whole numbers
    constexpr double kCosines[] = {1.0, 0.0, -1.0, 0.0};
    const double quarters = standing.turnDegrees / kQuarter;
    double cosine = std::cos(standing.turnDegrees * std::numbers::pi / 180.0);
    double sine = std::sin(standing.turnDegrees * std::numbers::pi / 180.0);
    if (quarters == std::round(quarters)) {
        const int quarter = static_cast<int>(std::fmod(quarters, 4.0)) + 4;
        cosine = kCosines[quarter % 4];
        sine = kCosines[(quarter + 3) % 4];
    }
    const double up = standing.mirrored ? -1.0 : 1.0;
    return {cosine, -sine * up, sine, cosine * up};
}

}   // namespace

PaperRect united(const PaperRect &a, const PaperRect &b)
{
    return {std::min(a.minX, b.minX), std::min(a.minY, b.minY), std::max(a.maxX, b.maxX), std::max(a.maxY, b.maxY)};
}

PaperPoint toPaper(const Standing &standing, FloorPoint point)
{
    const Turn turn = turnOf(standing);
    return {turn.a * point.x + turn.b * point.y, turn.c * point.x + turn.d * point.y};
}

FloorPoint toFloor(const Standing &standing, PaperPoint point)
{
    const Turn turn = turnOf(standing);   // turned back by its transpose: lengths stay as they are
    return {turn.a * point.x + turn.c * point.y, turn.b * point.x + turn.d * point.y};
}

PaperRect paperBounds(const Standing &standing, const FloorPolygon &ring)
{
    const PaperPoint first = toPaper(standing, ring.front());
    PaperRect bounds{first.x, first.y, first.x, first.y};
    for (const FloorPoint &corner : ring) {
        const PaperPoint place = toPaper(standing, corner);
        bounds = united(bounds, {place.x, place.y, place.x, place.y});
    }
    return bounds;
}

PaperRect paperBounds(const Standing &standing, const FloorRect &rect)
{
    return paperBounds(
        standing,
        FloorPolygon{{rect.minX, rect.minY}, {rect.maxX, rect.minY}, {rect.maxX, rect.maxY}, {rect.minX, rect.maxY}});
}

Placement viewOf(const Standing &standing, double scale, PixelPoint origin)
{
    const Turn turn = turnOf(standing);
    const double zero = 0.0;   // added, it makes one of −0
    // never fails: a turn and a positive scale have an inverse
    return *Placement::fromMetreToPixel(
        {scale * turn.a, scale * turn.b + zero, origin.x, -scale * turn.c + zero, -scale * turn.d, origin.y});
}

Standing standingOf(const Placement &plan)
{
    // the turn (and mirroring) that comes closest to the plan's own map, its y turned up
    const Placement::Matrix &m = plan.metreToPixel();
    const double radians =
        plan.mirrored() ? std::atan2(m[1] - m[3], m[0] + m[4]) : std::atan2(-m[3] - m[1], m[0] - m[4]);
    Standing standing{plan.mirrored(), radians * 180.0 / std::numbers::pi};
    const Standing straight = inQuarters(standing);
    return std::abs(standing.turnDegrees - straight.turnDegrees) < kUnseen ? straight : standing;
}

Standing inQuarters(Standing standing)
{
    const double turn = std::round(standing.turnDegrees / kQuarter) * kQuarter;
    standing.turnDegrees = turn == -180.0 ? 180.0 : turn + 0.0;
    return standing;
}

FloorPoint alongEighth(const Standing &standing, FloorPoint from, FloorPoint to)
{
    const PaperPoint a = toPaper(standing, from), b = toPaper(standing, to);
    const double eighth = std::atan(1.0);
    const double angle = std::round(std::atan2(b.y - a.y, b.x - a.x) / eighth) * eighth;
    const double along = (b.x - a.x) * std::cos(angle) + (b.y - a.y) * std::sin(angle);
    return toFloor(standing, {a.x + along * std::cos(angle), a.y + along * std::sin(angle)});
}

CellStep stepOnFloor(const Standing &standing, int right, int up)
{
    const FloorPoint step = toFloor(inQuarters(standing), {double(right), double(up)});
    return {static_cast<int>(std::lround(step.x)), static_cast<int>(std::lround(step.y))};
}

}   // namespace floorscope
