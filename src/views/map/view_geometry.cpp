// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/view_geometry.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

double scaleAt(double zoom, const PaperRect &extent, QSizeF size)
{
    const double width = std::max(extent.width(), 1e-3);
    const double height = std::max(extent.height(), 1e-3);
    constexpr double kRoom = 0.97;   // a little of the ground shows round the floor
    const double fit = kRoom * std::min(size.width() / width, size.height() / height);
    return std::max(fit, 1e-3) * zoom;
}

double pulled(double pixel, double margin, double length)
{
    const double inside = std::clamp(pixel, std::min(margin, length / 2), std::max(length - margin, length / 2));
    return inside - pixel;
}

}   // namespace

ViewPosition fitPosition(const PaperRect &extent)
{
    return {extent.centre(), 1.0};
}

ViewPosition positionShowing(const PaperRect &part, const PaperRect &extent, QSizeF size)
{
    const double zoom = scaleAt(1.0, part, size) / scaleAt(1.0, extent, size);
    return {fitPosition(part).centre, std::clamp(zoom, kSmallestZoom, kLargestZoom)};
}

Placement viewAt(const ViewPosition &position, const PaperRect &extent, QSizeF size, const Standing &standing)
{
    const double scale = scaleAt(position.zoom, extent, size);
    return viewOf(standing, scale,
                  {std::round(size.width() / 2 - position.centre.x * scale),
                   std::round(size.height() / 2 + position.centre.y * scale)});
}

ViewPosition zoomedAt(const ViewPosition &position, const PaperRect &extent, QSizeF size, QPointF pixel, double factor)
{
    const double zoom = std::clamp(position.zoom * factor, kSmallestZoom, kLargestZoom);
    const double before = scaleAt(position.zoom, extent, size);
    const double after = scaleAt(zoom, extent, size);
    const double fromMiddleX = pixel.x() - size.width() / 2;
    const double fromMiddleY = size.height() / 2 - pixel.y();
    return {{position.centre.x + fromMiddleX * (1 / before - 1 / after),
             position.centre.y + fromMiddleY * (1 / before - 1 / after)},
            zoom};
}

ViewPosition panned(const ViewPosition &position, const PaperRect &extent, QSizeF size, QPointF pixels)
{
    const double scale = scaleAt(position.zoom, extent, size);
    return {{position.centre.x - pixels.x() / scale, position.centre.y + pixels.y() / scale}, position.zoom};
}

ViewPosition showing(const ViewPosition &position, const PaperRect &extent, QSizeF size, PaperPoint point,
                     double margin)
{
    const PixelPoint pixel = viewAt(position, extent, size).toPixel({point.x, point.y});
    return panned(position, extent, size,
                  {pulled(pixel.x, margin, size.width()), pulled(pixel.y, margin, size.height())});
}

ViewPosition inTopRoom(const ViewPosition &position, const PaperRect &extent, QSizeF before, QSizeF after)
{
    const double scale = scaleAt(position.zoom, extent, before);
    const double down = (before.height() - after.height()) / 2.0;   // the middle of the view, in pixels
    return {{position.centre.x, position.centre.y - down / scale}, scale / scaleAt(1.0, extent, after)};
}

QPolygonF cellCorners(const GridFrame &frame, FloorPoint point, const Placement &view)
{
    const int column = frame.columnAt(point.x);
    const int row = frame.rowAt(point.y);
    QPolygonF corners;
    if (!frame.holds(column, row))
        return corners;
    const double half = metres(frame.cellSize) / 2, x = frame.centreX(column), y = frame.centreY(row);
    for (const FloorPoint &corner : {FloorPoint{x - half, y + half}, FloorPoint{x + half, y + half},
                                     FloorPoint{x + half, y - half}, FloorPoint{x - half, y - half}}) {
        const PixelPoint pixel = view.toPixel(corner);
        corners << QPointF(pixel.x, pixel.y);
    }
    return corners;
}

bool isSlanted(const Placement &view)
{
    const Placement::Matrix &m = view.metreToPixel();
    return m[0] != 0.0 && m[1] != 0.0;
}

FloorPoint cellBeside(const GridFrame &frame, FloorPoint point, int columns, int rows)
{
    const int column = std::clamp(frame.columnAt(point.x) + columns, 0, frame.columns - 1);
    const int row = std::clamp(frame.rowAt(point.y) + rows, 0, frame.rows - 1);
    return {frame.centreX(column), frame.centreY(row)};
}

std::optional<QPoint> shiftBetween(const Placement &from, const Placement &to)
{
    const Placement::Matrix &a = from.metreToPixel();
    const Placement::Matrix &b = to.metreToPixel();
    if (a[0] != b[0] || a[1] != b[1] || a[3] != b[3] || a[4] != b[4])
        return std::nullopt;
    return QPoint(static_cast<int>(std::lround(b[2] - a[2])), static_cast<int>(std::lround(b[5] - a[5])));
}

Placement shiftedView(const Placement &view, QPoint corner)
{
    const Placement::Matrix &m = view.metreToPixel();
    return *Placement::fromMetreToPixel({m[0], m[1], m[2] - corner.x(), m[3], m[4], m[5] - corner.y()});
}

QRect widgetPixelsIn(const QRect &devicePixels, double ratio)
{
    const QRectF exact(QPointF(devicePixels.topLeft()) / ratio, QSizeF(devicePixels.size()) / ratio);
    return QRect(QPoint(qCeil(exact.left()), qCeil(exact.top())),
                 QPoint(qFloor(exact.right()) - 1, qFloor(exact.bottom()) - 1));
}

}   // namespace floorscope
