// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/geometry.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

FloorRect united(const FloorRect &a, const FloorRect &b)
{
    return {std::min(a.minX, b.minX), std::min(a.minY, b.minY), std::max(a.maxX, b.maxX), std::max(a.maxY, b.maxY)};
}

bool contains(const FloorPolygon &ring, FloorPoint p)
{
    if (ring.size() < 3)
        return false;
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const FloorPoint &a = ring[i];
        const FloorPoint &b = ring[j];
        const bool crosses = (a.y > p.y) != (b.y > p.y);
        if (crosses && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

std::optional<FloorRect> ringBounds(const FloorPolygon &ring)
{
    if (ring.empty())
        return std::nullopt;
    FloorRect bounds{ring[0].x, ring[0].y, ring[0].x, ring[0].y};
    for (const FloorPoint &p : ring)
        bounds = united(bounds, {p.x, p.y, p.x, p.y});
    return bounds;
}

double signedRingArea(const FloorPolygon &ring)
{
    double twice = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const FloorPoint &a = ring[i];
        const FloorPoint &b = ring[(i + 1) % ring.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2.0;
}

double ringArea(const FloorPolygon &ring)
{
    return std::abs(signedRingArea(ring));
}

}   // namespace floorscope
