// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/clipped_marks.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kSmallestMarkedCell = 6.0;   ///< pixels

/// Columns and rows whose cells may touch `visible`: first and one past the last of each.
struct CellSpan
{
    int left, right, bottom, top;
};

CellSpan visibleCells(const GridFrame &frame, const Placement &view, const QRectF &visible)
{
    FloorPolygon corners;
    for (const QPointF &corner : {visible.topLeft(), visible.topRight(), visible.bottomRight(), visible.bottomLeft()})
        corners.push_back(view.toFloor({corner.x(), corner.y()}));
    const FloorRect floor = ringBounds(corners).value_or(FloorRect{});
    const double side = metres(frame.cellSize);
    const auto cell = [side](double place, double origin, int shift, int count) {
        return static_cast<int>(
            std::clamp(std::floor((place - origin) / side) + shift, 0.0, static_cast<double>(count)));
    };
    return {cell(floor.minX, frame.minX, -1, frame.columns), cell(floor.maxX, frame.minX, 2, frame.columns),
            cell(floor.minY, frame.minY, -1, frame.rows), cell(floor.maxY, frame.minY, 2, frame.rows)};
}

}   // namespace

bool isClipped(const ColorScale &scale, double value)
{
    const ValueRange &range = scale.range();
    return value > range.high || (scale.isChange() ? value < range.low : value > 0.0 && value < range.low);
}

void paintClippedMark(QPainter &painter, const QPointF &centre, double side, const QColor &ground)
{
    const bool onDark = lightness({static_cast<std::uint8_t>(ground.red()), static_cast<std::uint8_t>(ground.green()),
                                   static_cast<std::uint8_t>(ground.blue())})
        < 55.0;
    const double reach = side * 0.22;
    painter.setPen(
        QPen(onDark ? QColor(255, 255, 255, 200) : QColor(0x1b, 0x1f, 0x25, 200), std::max(1.0, side * 0.07)));
    painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
}

bool hasClippedMarks(const FieldLayer &field, double pixelsPerMetre)
{
    return metres(field.frame.cellSize) * pixelsPerMetre >= kSmallestMarkedCell && !field.scale.isCheckerboard();
}

void paintClippedMarks(QPainter &painter, const FieldLayer &field, const Placement &view, const QRectF &visible)
{
    const ColorScale &scale = field.scale;
    const double side = metres(field.frame.cellSize) * view.pixelsPerMetre();
    if (!hasClippedMarks(field, view.pixelsPerMetre()))
        return;
    const CellSpan cells = visibleCells(field.frame, view, visible);
    for (int row = cells.bottom; row < cells.top; ++row) {
        for (int column = cells.left; column < cells.right; ++column) {
            const double value = field.values[field.frame.index(column, row)];
            if (!isClipped(scale, value))
                continue;
            const PixelPoint centre = view.toPixel({field.frame.centreX(column), field.frame.centreY(row)});
            const Rgb color = scale.paintAt(value).color;
            paintClippedMark(painter, {centre.x, centre.y}, side, QColor(color.r, color.g, color.b));
        }
    }
}

}   // namespace floorscope
