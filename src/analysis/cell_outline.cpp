// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cell_outline.h"

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

/// A corner of cells, by the cell of which it is the lower left corner.
struct Knot
{
    int x = 0;
    int y = 0;
    friend auto operator<=>(const Knot &, const Knot &) = default;
};

/// The edges of the shape, from knot to knot, with the shape at their left.
std::multimap<Knot, Knot> edges(const GridFrame &frame, const std::vector<std::size_t> &cells)
{
    const auto has = [&](int x, int y) {
        return frame.holds(x, y) && std::binary_search(cells.begin(), cells.end(), frame.index(x, y));
    };
    std::multimap<Knot, Knot> all;
    for (const std::size_t cell : cells) {
        const auto columns = static_cast<std::size_t>(frame.columns);
        const int x = static_cast<int>(cell % columns), y = static_cast<int>(cell / columns);
        if (!has(x, y - 1))
            all.insert({{x, y}, {x + 1, y}});
        if (!has(x + 1, y))
            all.insert({{x + 1, y}, {x + 1, y + 1}});
        if (!has(x, y + 1))
            all.insert({{x + 1, y + 1}, {x, y + 1}});
        if (!has(x - 1, y))
            all.insert({{x, y + 1}, {x, y}});
    }
    return all;
}

/// Over zero where the way over three knots turns left.
int turn(Knot a, Knot b, Knot c)
{
    return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
}

/// Follows edges from any one until they close, and takes them out. Where two cells touch at a corner alone, the way
/// turns left: they are two pieces.
std::vector<Knot> takeRing(std::multimap<Knot, Knot> &all)
{
    std::vector<Knot> ring{all.begin()->first, all.begin()->second};
    all.erase(all.begin());
    while (ring.back() != ring.front()) {
        const auto [first, past] = all.equal_range(ring.back());
        const Knot before = ring[ring.size() - 2], here = ring.back();
        const auto next = std::max_element(first, past, [&](const auto &a, const auto &b) {
            return turn(before, here, a.second) < turn(before, here, b.second);
        });
        ring.push_back(next->second);
        all.erase(next);
    }
    ring.pop_back();
    return ring;
}

/// The knots at which the ring turns, in metres.
FloorPolygon cornersOf(const std::vector<Knot> &ring, FloorPoint origin, double side)
{
    FloorPolygon corners;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Knot before = ring[(i + ring.size() - 1) % ring.size()], after = ring[(i + 1) % ring.size()];
        if (turn(before, ring[i], after) != 0)
            corners.push_back({origin.x + ring[i].x * side, origin.y + ring[i].y * side});
    }
    return corners;
}

Zone toZone(const std::vector<FloorPolygon> &rings)
{
    Zone zone;
    for (const FloorPolygon &ring : rings)
        if (signedRingArea(ring) > 0.0)
            zone.areas.push_back({ring, {}});
    for (const FloorPolygon &ring : rings) {
        if (signedRingArea(ring) > 0.0)
            continue;
        // an edge's middle lies on no other ring
        const FloorPoint place{(ring[0].x + ring[1].x) / 2, (ring[0].y + ring[1].y) / 2};
        Zone::Area *smallest = nullptr;   // of pieces in holes of others too
        for (Zone::Area &area : zone.areas)
            if (contains(area.outline, place) && (!smallest || ringArea(area.outline) < ringArea(smallest->outline)))
                smallest = &area;
        if (smallest)
            smallest->holes.push_back(ring);
    }
    return zone;
}

}   // namespace

Zone cellOutline(const GridFrame &frame, const std::vector<std::uint8_t> &marked)
{
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < marked.size(); ++i)
        if (marked[i] != 0)
            cells.push_back(i);
    return cellsOutline(frame, cells);
}

Zone cellsOutline(const GridFrame &frame, const std::vector<std::size_t> &cells)
{
    std::multimap<Knot, Knot> open = edges(frame, cells);
    std::vector<FloorPolygon> rings;
    while (!open.empty())
        rings.push_back(cornersOf(takeRing(open), {frame.minX, frame.minY}, metres(frame.cellSize)));
    return toZone(rings);
}

}   // namespace floorscope
