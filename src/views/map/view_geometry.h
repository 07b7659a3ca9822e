// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/placement.h"
#include "heatmap/grid.h"

#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace floorscope {

/// Where a map looks: the floor's place in the middle of the view, and how much larger than Fit it is drawn.
/// Maps of different size that look at the same position show the same place.
struct ViewPosition
{
    FloorPoint centre;
    double zoom = 1.0;
    friend bool operator==(const ViewPosition &, const ViewPosition &) = default;
};

inline constexpr double kSmallestZoom = 0.25;
inline constexpr double kLargestZoom = 64.0;

/// What Fit shows: the middle of `extent`, zoom 1.
[[nodiscard]] ViewPosition fitPosition(const FloorRect &extent);
/// What shows `part` of the floor whole, with a little room round it.
[[nodiscard]] ViewPosition positionShowing(const FloorRect &part, const FloorRect &extent, QSizeF size);
/// Metres to device pixels of a view of `size`, y up. The offset is whole device pixels, so that two views of one zoom
/// are the same picture, shifted.
[[nodiscard]] Placement viewAt(const ViewPosition &position, const FloorRect &extent, QSizeF size);
/// The floor's place under `pixel` stays there while everything grows by `factor`; the zoom stays in its bounds.
[[nodiscard]] ViewPosition zoomedAt(const ViewPosition &position, const FloorRect &extent, QSizeF size, QPointF pixel,
                                    double factor);
/// The picture follows `pixels`.
[[nodiscard]] ViewPosition panned(const ViewPosition &position, const FloorRect &extent, QSizeF size, QPointF pixels);
/// The least move that brings `point` at least `margin` pixels inside the view.
[[nodiscard]] ViewPosition showing(const ViewPosition &position, const FloorRect &extent, QSizeF size, FloorPoint point,
                                   double margin);

/// Where the cell at `point` lies in `view`; nothing outside the grid.
[[nodiscard]] std::optional<QRectF> cellRect(const GridFrame &frame, FloorPoint point, const Placement &view);
/// The middle of the cell that lies so many columns and rows from the one at `point`, within the grid, which is not
/// empty.
[[nodiscard]] FloorPoint cellBeside(const GridFrame &frame, FloorPoint point, int columns, int rows);

/// How far the picture of `from` has to be moved to be that of `to`; nothing if they differ in scale.
[[nodiscard]] std::optional<QPoint> shiftBetween(const Placement &from, const Placement &to);
/// The view of a part of the picture whose top-left corner is `corner`.
[[nodiscard]] Placement shiftedView(const Placement &view, QPoint corner);
/// The widget's pixels that lie wholly in a rectangle of device pixels; `ratio`: device pixels of one.
[[nodiscard]] QRect widgetPixelsIn(const QRect &devicePixels, double ratio);

}   // namespace floorscope
