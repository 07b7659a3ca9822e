// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace floorscope {

/// A place on the floor in metres: x to the right, y UP, origin where the service puts it (typically lower left).
struct FloorPoint
{
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const FloorPoint &, const FloorPoint &) = default;
};

/// A place in a picture: continuous pixels, origin at the top-left corner (the first pixel spans 0..1), y DOWN.
/// For a vector plan a "pixel" is one unit of its own coordinates (SVG: viewBox unit, PDF: 1/72 inch).
struct PixelPoint
{
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const PixelPoint &, const PixelPoint &) = default;
};

/// An upright rectangle on the floor, outer edges in metres.
struct FloorRect
{
    double minX = 0.0;
    double minY = 0.0;
    double maxX = 0.0;
    double maxY = 0.0;
    [[nodiscard]] double width() const { return maxX - minX; }
    [[nodiscard]] double height() const { return maxY - minY; }
    [[nodiscard]] bool contains(FloorPoint p) const { return p.x >= minX && p.x < maxX && p.y >= minY && p.y < maxY; }
    friend bool operator==(const FloorRect &, const FloorRect &) = default;
};

/// The smallest rectangle that holds both.
[[nodiscard]] FloorRect united(const FloorRect &a, const FloorRect &b);

/// A closed ring of corners in metres; the last corner is joined to the first.
using FloorPolygon = std::vector<FloorPoint>;

/// True if `p` lies inside (even-odd rule). A ring of fewer than three corners holds nothing.
[[nodiscard]] bool contains(const FloorPolygon &ring, FloorPoint p);
/// Bounding rectangle, or nothing for an empty ring.
[[nodiscard]] std::optional<FloorRect> ringBounds(const FloorPolygon &ring);
/// Positive where the ring runs counter-clockwise on the floor (y up).
[[nodiscard]] double signedRingArea(const FloorPolygon &ring);
/// Area in m², never negative (shoelace formula).
[[nodiscard]] double ringArea(const FloorPolygon &ring);

}   // namespace floorscope
