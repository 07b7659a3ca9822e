// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cell_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace floorscope {

namespace {

constexpr double kGap = 1.0;        ///< metres: half of the widest gap that is closed
constexpr double kSliver = 0.5;     ///< metres: half of the widest strip that is left out
constexpr double kSmallest = 4.0;   ///< m²

/// A corner of cells, or the cell of which it is the lower left corner.
struct Knot
{
    int x = 0;
    int y = 0;
    friend auto operator<=>(const Knot &, const Knot &) = default;
};

/// Cells that belong to the shape.
class Mask
{
public:
    Mask(int columns, int rows) : m_columns(columns), m_rows(rows), m_in(std::size_t(columns) * std::size_t(rows)) {}

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] bool has(Knot cell) const
    {
        return cell.x >= 0 && cell.y >= 0 && cell.x < m_columns && cell.y < m_rows && m_in[index(cell)] != 0;
    }
    void set(Knot cell, bool in) { m_in[index(cell)] = in ? 1 : 0; }

private:
    [[nodiscard]] std::size_t index(Knot cell) const
    {
        return std::size_t(cell.y) * std::size_t(m_columns) + std::size_t(cell.x);
    }
    int m_columns;
    int m_rows;
    std::vector<std::uint8_t> m_in;
};

/// Along one direction: what is at most `reach` cells from a cell that is in (or not, as `in` says) becomes as it is.
Mask spread(const Mask &mask, int reach, bool in, bool alongX)
{
    Mask result = mask;
    const int lines = alongX ? mask.rows() : mask.columns();
    const int length = alongX ? mask.columns() : mask.rows();
    for (int line = 0; line < lines; ++line) {
        int last = -reach - 1;   // the last cell that spreads
        const auto cell = [line, alongX](int at) { return alongX ? Knot{at, line} : Knot{line, at}; };
        for (int at = 0; at < length + reach; ++at) {
            if (at < length && mask.has(cell(at)) == in)
                last = at;
            if (const int middle = at - reach; middle >= 0 && last >= middle - reach)
                result.set(cell(middle), in);
        }
    }
    return result;
}

/// Every cell grows to a square of 2·`reach` + 1 cells, or what is not in the shape does.
Mask grown(const Mask &mask, int reach, bool in)
{
    return spread(spread(mask, reach, in, true), reach, in, false);
}

/// Changes pieces of fewer than `least` cells that are in (or not): one that touches the rim stays.
void dropSmall(Mask &mask, std::size_t least, bool in)
{
    Mask seen(mask.columns(), mask.rows());
    for (int y = 0; y < mask.rows(); ++y)
        for (int x = 0; x < mask.columns(); ++x) {
            if (mask.has({x, y}) != in || seen.has({x, y}))
                continue;
            std::vector<Knot> piece{{x, y}};
            bool atTheRim = false;
            seen.set({x, y}, true);
            for (std::size_t next = 0; next < piece.size(); ++next) {
                const Knot cell = piece[next];
                for (const Knot &beside : {Knot{cell.x - 1, cell.y}, Knot{cell.x + 1, cell.y}, Knot{cell.x, cell.y - 1},
                                           Knot{cell.x, cell.y + 1}}) {
                    const bool outside =
                        beside.x < 0 || beside.y < 0 || beside.x >= mask.columns() || beside.y >= mask.rows();
                    atTheRim = atTheRim || outside;
                    if (outside || mask.has(beside) != in || seen.has(beside))
                        continue;
                    seen.set(beside, true);
                    piece.push_back(beside);
                }
            }
            if (piece.size() < least && !atTheRim)
                for (const Knot &cell : piece)
                    mask.set(cell, !in);
        }
}

/// The edges of the shape, from knot to knot, with the shape at their left.
std::multimap<Knot, Knot> edges(const Mask &mask)
{
    std::multimap<Knot, Knot> all;
    for (int y = 0; y < mask.rows(); ++y)
        for (int x = 0; x < mask.columns(); ++x) {
            if (!mask.has({x, y}))
                continue;
            if (!mask.has({x, y - 1}))
                all.insert({{x, y}, {x + 1, y}});
            if (!mask.has({x + 1, y}))
                all.insert({{x + 1, y}, {x + 1, y + 1}});
            if (!mask.has({x, y + 1}))
                all.insert({{x + 1, y + 1}, {x, y + 1}});
            if (!mask.has({x - 1, y}))
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

Zone cellShape(const GridFrame &frame, const std::vector<std::uint8_t> &marked)
{
    const double side = metres(frame.cellSize);
    const int gap = static_cast<int>(std::lround(kGap / side)), sliver = static_cast<int>(std::lround(kSliver / side));
    const int room = gap + 1;   // whatever grows, the rim is no part of the shape
    Mask mask(frame.columns + 2 * room, frame.rows + 2 * room);
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            mask.set({column + room, row + room}, marked[frame.index(column, row)] != 0);
    mask = grown(grown(mask, gap, true), gap, false);
    mask = grown(grown(mask, sliver, false), sliver, true);
    const auto least = static_cast<std::size_t>(std::lround(kSmallest / (side * side)));
    dropSmall(mask, least, true);
    dropSmall(mask, least, false);
    std::multimap<Knot, Knot> open = edges(mask);
    std::vector<FloorPolygon> rings;
    while (!open.empty())
        rings.push_back(cornersOf(takeRing(open), {frame.minX - room * side, frame.minY - room * side}, side));
    return toZone(rings);
}

}   // namespace floorscope
