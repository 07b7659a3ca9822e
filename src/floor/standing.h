// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "floor/placement.h"

namespace floorscope {

/// A place on the paper that a map is drawn on: in metres of the floor, x to the right and y UP as a person looks at
/// it. Paper and floor have one origin.
struct PaperPoint
{
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const PaperPoint &, const PaperPoint &) = default;
};

/// An upright rectangle on the paper, outer edges in metres.
struct PaperRect
{
    double minX = 0.0;
    double minY = 0.0;
    double maxX = 0.0;
    double maxY = 0.0;
    [[nodiscard]] double width() const { return maxX - minX; }
    [[nodiscard]] double height() const { return maxY - minY; }
    [[nodiscard]] PaperPoint centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    friend bool operator==(const PaperRect &, const PaperRect &) = default;
};

/// The smallest rectangle that holds both.
[[nodiscard]] PaperRect united(const PaperRect &a, const PaperRect &b);

/// How the floor stands on the paper: mirrored first (its y points down then), and turned about its origin. Lengths
/// stay as they are. By default as its axes: x to the right, y up.
struct Standing
{
    bool mirrored = false;
    double turnDegrees = 0.0;   ///< counter-clockwise, above −180, up to 180
    friend bool operator==(const Standing &, const Standing &) = default;
};

[[nodiscard]] PaperPoint toPaper(const Standing &standing, FloorPoint point);
[[nodiscard]] FloorPoint toFloor(const Standing &standing, PaperPoint point);
/// The smallest rectangle on the paper that holds the ring, which has a corner at least.
[[nodiscard]] PaperRect paperBounds(const Standing &standing, const FloorPolygon &ring);
[[nodiscard]] PaperRect paperBounds(const Standing &standing, const FloorRect &rect);

/// Metres of the floor → pixels of the paper, y down: `scale` pixels a metre, positive; the origin lies at `origin`.
[[nodiscard]] Placement viewOf(const Standing &standing, double scale, PixelPoint origin);

/// How the floor stands where the plan stands upright, so that its own texts can be read. A turn that differs from a
/// quarter by less than half a degree is that quarter: nobody sees it, and the cells stay straight.
[[nodiscard]] Standing standingOf(const Placement &plan);
/// The same with the nearest whole quarters of a turn.
[[nodiscard]] Standing inQuarters(Standing standing);

/// `to` moved to the nearest place that lies right, left, above, below or diagonally from `from` on the paper.
[[nodiscard]] FloorPoint alongEighth(const Standing &standing, FloorPoint from, FloorPoint to);

/// Columns (to the right in x) or rows (upward in y) of the floor's cells.
struct CellStep
{
    int columns = 0;
    int rows = 0;
    friend bool operator==(const CellStep &, const CellStep &) = default;
};
/// The step over cells that comes closest to one of `right` and `up` cells on the paper.
[[nodiscard]] CellStep stepOnFloor(const Standing &standing, int right, int up);

}   // namespace floorscope
