// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/standing.h"
#include "heatmap/grid.h"

#include <QPoint>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace floorscope {

/// Where a map looks: the paper's place in the middle of the view, and how much larger than Fit it is drawn.
/// Maps of different size that look at the same position show the same place.
struct ViewPosition
{
    PaperPoint centre;
    double zoom = 1.0;
    friend bool operator==(const ViewPosition &, const ViewPosition &) = default;
};

inline constexpr double kSmallestZoom = 0.25;
inline constexpr double kLargestZoom = 64.0;

/// What Fit shows: the middle of `extent`, zoom 1.
[[nodiscard]] ViewPosition fitPosition(const PaperRect &extent);
/// What shows `part` whole, with a little room round it.
[[nodiscard]] ViewPosition positionShowing(const PaperRect &part, const PaperRect &extent, QSizeF size);
/// The floor's metres to device pixels of a view of `size`. The offset is whole device pixels, so that two views of one
/// zoom are the same picture, shifted.
[[nodiscard]] Placement viewAt(const ViewPosition &position, const PaperRect &extent, QSizeF size,
                               const Standing &standing = {});
/// The place under `pixel` stays there while everything grows by `factor`; the zoom stays in its bounds.
[[nodiscard]] ViewPosition zoomedAt(const ViewPosition &position, const PaperRect &extent, QSizeF size, QPointF pixel,
                                    double factor);
/// The picture follows `pixels`.
[[nodiscard]] ViewPosition panned(const ViewPosition &position, const PaperRect &extent, QSizeF size, QPointF pixels);
/// The least move that brings `point` at least `margin` pixels inside the view.
[[nodiscard]] ViewPosition showing(const ViewPosition &position, const PaperRect &extent, QSizeF size, PaperPoint point,
                                   double margin);

/// The same picture in a view whose upper edge alone moved, so that it is of size `after` instead of `before`.
[[nodiscard]] ViewPosition inTopRoom(const ViewPosition &position, const PaperRect &extent, QSizeF before,
                                     QSizeF after);

/// The corners of the cell at `point` in `view`, one after the other; none outside the grid.
[[nodiscard]] QPolygonF cellCorners(const GridFrame &frame, FloorPoint point, const Placement &view);
/// True where a view turns the floor by other than whole quarters.
[[nodiscard]] bool isSlanted(const Placement &view);
/// The middle of the cell that lies so many columns and rows from the one at `point`, within the grid, which is not
/// empty.
[[nodiscard]] FloorPoint cellBeside(const GridFrame &frame, FloorPoint point, int columns, int rows);

/// How far the picture of `from` has to be moved to be that of `to`; nothing if they differ in scale or turn.
[[nodiscard]] std::optional<QPoint> shiftBetween(const Placement &from, const Placement &to);
/// The view of a part of the picture whose top-left corner is `corner`.
[[nodiscard]] Placement shiftedView(const Placement &view, QPoint corner);
/// The widget's pixels that lie wholly in a rectangle of device pixels; `ratio`: device pixels of one.
[[nodiscard]] QRect widgetPixelsIn(const QRect &devicePixels, double ratio);

}   // namespace floorscope
