// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zone_raster.h"

#include <algorithm>
#include <cmath>

// What a polygon holds of a rectangle is measured line by line: between two heights at which no edge ends, crosses
// another one or a side of the rectangle, every width is linear in the height, so that the width in the middle times
// the height is the area itself. Nothing is decided about where edges meet, so no rounding can lose or invent a part.

namespace floorscope {

namespace {

struct Edge
{
    FloorPoint a;
    FloorPoint b;
    std::size_t ring = 0;
};

/// Where the rings of an area stand in a list: its outline first, then its holes.
struct AreaRings
{
    std::size_t first = 0;
    std::size_t end = 0;
};

/// A level edge.
struct Level
{
    double y = 0.0;
    double minX = 0.0;
    double maxX = 0.0;
};

/// The edges of some zones. Level ones never meet a level line: they are kept apart.
struct Outlines
{
    std::vector<Edge> edges;
    std::vector<Level> levels;
    std::vector<AreaRings> areas;
    std::size_t rings = 0;
};

void addRing(Outlines &outlines, const FloorPolygon &ring)
{
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if (ring[j].y != ring[i].y)
            outlines.edges.push_back({ring[j], ring[i], outlines.rings});
        else
            outlines.levels.push_back({ring[i].y, std::min(ring[j].x, ring[i].x), std::max(ring[j].x, ring[i].x)});
    }
    ++outlines.rings;
}

void addZone(Outlines &outlines, const Zone &zone)
{
    for (const Zone::Area &area : zone.areas) {
        const std::size_t first = outlines.rings;
        addRing(outlines, area.outline);
        for (const FloorPolygon &hole : area.holes)
            addRing(outlines, hole);
        outlines.areas.push_back({first, outlines.rings});
    }
}

double lowest(const Edge &edge)
{
    return std::min(edge.a.y, edge.b.y);
}

double highest(const Edge &edge)
{
    return std::max(edge.a.y, edge.b.y);
}

double xAt(const Edge &edge, double y)
{
    return (edge.b.x - edge.a.x) * (y - edge.a.y) / (edge.b.y - edge.a.y) + edge.a.x;
}

bool touches(const Edge &edge, const FloorRect &box)
{
    if (highest(edge) < box.minY || lowest(edge) > box.maxY)
        return false;
    const double one = xAt(edge, std::clamp(box.minY, lowest(edge), highest(edge)));
    const double other = xAt(edge, std::clamp(box.maxY, lowest(edge), highest(edge)));
    return std::max(one, other) >= box.minX && std::min(one, other) <= box.maxX;
}

/// Where a level line leaves or enters a ring.
struct Crossing
{
    double x = 0.0;
    std::size_t ring = 0;
};

bool holds(const std::vector<AreaRings> &areas, const std::vector<std::uint8_t> &inside)
{
    return std::any_of(areas.begin(), areas.end(), [&](const AreaRings &area) {
        return inside[area.first]
            && std::none_of(inside.begin() + static_cast<std::ptrdiff_t>(area.first) + 1,
                            inside.begin() + static_cast<std::ptrdiff_t>(area.end),
                            [](std::uint8_t in) { return in != 0; });
    });
}

/// How much of the level line at `y` between `minX` and `maxX` lies inside.
double widthAt(const Outlines &outlines, double y, double minX, double maxX)
{
    std::vector<std::uint8_t> inside(outlines.rings, 0);   // at minX, then step by step to the right
    std::vector<Crossing> crossings;
    for (const Edge &edge : outlines.edges) {
        if ((edge.a.y > y) == (edge.b.y > y))
            continue;
        const double x = xAt(edge, y);
        if (x <= minX)
            inside[edge.ring] ^= 1;
        else if (x < maxX)
            crossings.push_back({x, edge.ring});
    }
    std::sort(crossings.begin(), crossings.end(), [](const Crossing &a, const Crossing &b) { return a.x < b.x; });
    double width = 0.0, from = minX;
    for (const Crossing &crossing : crossings) {
        width += holds(outlines.areas, inside) ? crossing.x - from : 0.0;
        inside[crossing.ring] ^= 1;
        from = crossing.x;
    }
    return width + (holds(outlines.areas, inside) ? maxX - from : 0.0);
}

/// The height at which two edges cross, if they do.
void addMeeting(std::vector<double> &heights, const Edge &one, const Edge &other)
{
    const double low = std::max(lowest(one), lowest(other)), high = std::min(highest(one), highest(other));
    if (low >= high)
        return;
    const double below = xAt(one, low) - xAt(other, low), above = xAt(one, high) - xAt(other, high);
    if ((below < 0.0) != (above < 0.0) && below != above)
        heights.push_back(low + (high - low) * below / (below - above));
}

/// The heights between which every width in the rectangle is linear, in order.
std::vector<double> heightsIn(const FloorRect &box, const Outlines &outlines)
{
    std::vector<Edge> near;
    std::copy_if(outlines.edges.begin(), outlines.edges.end(), std::back_inserter(near),
                 [&](const Edge &edge) { return touches(edge, box); });
    std::vector<double> heights{box.minY, box.maxY};
    for (const Level &level : outlines.levels)
        heights.push_back(level.y);
    for (auto edge = near.begin(); edge != near.end(); ++edge) {
        heights.insert(heights.end(), {edge->a.y, edge->b.y});
        for (const double side : {box.minX, box.maxX})
            if (edge->a.x != edge->b.x)
                heights.push_back((side - edge->a.x) * (edge->b.y - edge->a.y) / (edge->b.x - edge->a.x) + edge->a.y);
        for (auto other = near.begin(); other != edge; ++other)
            addMeeting(heights, *edge, *other);
    }
    for (double &height : heights)
        height = std::clamp(height, box.minY, box.maxY);
    std::sort(heights.begin(), heights.end());
    return heights;
}

double areaIn(const FloorRect &box, const Outlines &outlines)
{
    const std::vector<double> heights = heightsIn(box, outlines);
    double area = 0.0;
    for (std::size_t i = 1; i < heights.size(); ++i)
        if (heights[i] > heights[i - 1])
            area += (heights[i] - heights[i - 1])
                * widthAt(outlines, (heights[i - 1] + heights[i]) / 2.0, box.minX, box.maxX);
    return area;
}

FloorRect cellAt(const Raster &raster, int column, int row)
{
    return {raster.corner.x + column * raster.width, raster.corner.y + row * raster.height,
            raster.corner.x + (column + 1) * raster.width, raster.corner.y + (row + 1) * raster.height};
}

/// Which of `count` steps of that size holds a place; the nearest one of a place outside.
int stepAt(double place, double size, int count)
{
    return static_cast<int>(std::clamp(std::floor(place / size), 0.0, static_cast<double>(count - 1)));
}

/// For each row of the raster the outlines with those edges alone that reach into it.
std::vector<Outlines> byRow(const Raster &raster, const Outlines &all)
{
    std::vector<Outlines> rows(static_cast<std::size_t>(raster.rows), Outlines{{}, {}, all.areas, all.rings});
    const double top = raster.corner.y + raster.rows * raster.height;
    for (const Edge &edge : all.edges) {
        if (highest(edge) < raster.corner.y || lowest(edge) > top)
            continue;
        const int first = stepAt(lowest(edge) - raster.corner.y, raster.height, raster.rows);
        const int last = stepAt(highest(edge) - raster.corner.y, raster.height, raster.rows);
        for (int row = std::max(first - 1, 0); row <= std::min(last + 1, raster.rows - 1); ++row)
            rows[static_cast<std::size_t>(row)].edges.push_back(edge);
    }
    for (const Level &level : all.levels)
        if (level.y > raster.corner.y && level.y < top)
            rows[static_cast<std::size_t>(stepAt(level.y - raster.corner.y, raster.height, raster.rows))]
                .levels.push_back(level);
    return rows;
}

/// Which cells of a row an edge runs through or beside.
std::vector<std::uint8_t> touchedCells(const Raster &raster, int row, const Outlines &outlines)
{
    std::vector<std::uint8_t> touched(static_cast<std::size_t>(raster.columns), 0);
    const auto touch = [&](double from, double to) {
        const int first = stepAt(from - raster.corner.x, raster.width, raster.columns);
        const int last = stepAt(to - raster.corner.x, raster.width, raster.columns);
        for (int column = std::max(first - 1, 0); column <= std::min(last + 1, raster.columns - 1); ++column)
            touched[static_cast<std::size_t>(column)] = 1;
    };
    const FloorRect strip = cellAt(raster, 0, row);
    for (const Edge &edge : outlines.edges) {
        const double one = xAt(edge, std::clamp(strip.minY, lowest(edge), highest(edge)));
        const double other = xAt(edge, std::clamp(strip.maxY, lowest(edge), highest(edge)));
        touch(std::min(one, other), std::max(one, other));
    }
    for (const Level &level : outlines.levels)
        touch(level.minX, level.maxX);
    return touched;
}

void addRow(std::vector<CellShare> &found, const Raster &raster, int row, const Outlines &outlines)
{
    const std::vector<std::uint8_t> touched = touchedCells(raster, row, outlines);
    const double whole = raster.width * raster.height;
    constexpr double kRounding = 1e-12;   // an outline along the edge of a cell holds nothing of it
    bool inside = false, known = false;   // of the cells since the last one that was touched
    for (int column = 0; column < raster.columns; ++column) {
        const FloorRect cell = cellAt(raster, column, row);
        double share = 0.0;
        if (touched[static_cast<std::size_t>(column)] != 0) {
            share = std::min(areaIn(cell, outlines) / whole, 1.0);
            known = false;
        } else {
            inside = known ? inside : widthAt(outlines, (cell.minY + cell.maxY) / 2.0, cell.minX, cell.maxX) > 0.0;
            known = true;
            share = inside ? 1.0 : 0.0;
        }
        if (share > kRounding)
            found.push_back({static_cast<std::size_t>(row) * static_cast<std::size_t>(raster.columns)
                                 + static_cast<std::size_t>(column),
                             share});
    }
}

double plainArea(const Zone &zone)
{
    double area = 0.0;
    for (const Zone::Area &part : zone.areas) {
        area += ringArea(part.outline);
        for (const FloorPolygon &hole : part.holes)
            area -= ringArea(hole);
    }
    return area;
}

/// The area as it is measured, in so many rectangles that each holds a few edges.
double measuredArea(const Zone &zone)
{
    constexpr std::size_t kEdgesInOne = 8, kMost = 256;
    const std::optional<FloorRect> box = bounds(zone);
    if (!box || box->width() <= 0.0 || box->height() <= 0.0)
        return 0.0;
    Outlines outlines;
    addZone(outlines, zone);
    const int count = static_cast<int>(std::clamp(outlines.edges.size() / kEdgesInOne, std::size_t(1), kMost));
    const Raster raster{{box->minX, box->minY}, box->width() / count, box->height() / count, count, count};
    double area = 0.0;
    for (const CellShare &part : shares(raster, zone))
        area += part.share * raster.width * raster.height;
    return area;
}

bool isSameArea(double a, double b)
{
    constexpr double kRounding = 1e-9;
    return std::abs(a - b) < kRounding * std::max({1.0, std::abs(a), std::abs(b)});
}

}   // namespace

std::vector<CellShare> shares(const Raster &raster, const Zone &zone)
{
    std::vector<CellShare> found;
    const std::optional<FloorRect> box = bounds(zone);
    if (!box || raster.columns == 0 || raster.rows == 0)
        return found;
    Outlines outlines;
    addZone(outlines, zone);
    const std::vector<Outlines> rows = byRow(raster, outlines);
    for (int row = 0; row < raster.rows; ++row) {
        const FloorRect strip = cellAt(raster, 0, row);
        if (strip.maxY > box->minY && strip.minY < box->maxY)
            addRow(found, raster, row, rows[static_cast<std::size_t>(row)]);
    }
    return found;
}

double heldTogether(const FloorRect &rectangle, const std::vector<const Zone *> &zones)
{
    Outlines outlines;
    for (const Zone *zone : zones)
        addZone(outlines, *zone);
    return areaIn(rectangle, outlines);
}

/// The corners give the area with the least rounding, where nothing crosses and nothing overlaps.
double zoneArea(const Zone &zone)
{
    const double plain = plainArea(zone), measured = measuredArea(zone);
    return isSameArea(plain, measured) ? plain : measured;
}

/// Where every part of a ring is enclosed once, its inside has the area that the ring's corners give.
bool crossesItself(const Zone &zone)
{
    const auto crosses = [](const FloorPolygon &ring) {
        return !isSameArea(ringArea(ring), measuredArea(makeZone({}, {}, ring)));
    };
    return std::any_of(zone.areas.begin(), zone.areas.end(), [&](const Zone::Area &area) {
        return crosses(area.outline) || std::any_of(area.holes.begin(), area.holes.end(), crosses);
    });
}

}   // namespace floorscope
