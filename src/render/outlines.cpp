// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/outlines.h"

#include "render/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace floorscope {

namespace {

constexpr double kSmallestMarkedCell = 6.0;   ///< pixels: under that a mark would hide the color

QPointF onScreen(const Placement &view, FloorPoint p)
{
    const PixelPoint pixel = view.toPixel(p);
    return {pixel.x, pixel.y};
}

QPolygonF polygonOf(const FloorPolygon &ring, const Placement &view)
{
    QPolygonF polygon;
    for (const FloorPoint &corner : ring)
        polygon << onScreen(view, corner);
    return polygon;
}

bool onDarkPlan(const Scene &scene)
{
    return scene.plan && scene.plan->dark;
}

/// The name at the top left inside the room, only if all of it fits.
void paintName(QPainter &painter, const Place &room, const QPolygonF &outline, double height, bool dark)
{
    const QFont font = pictureFont(height, true);
    const QRectF text = QFontMetricsF(font).boundingRect(room.name);
    const QRectF inside = outline.boundingRect();
    const double margin = height * 0.4;
    const QRectF box(inside.topLeft() + QPointF(margin, margin), QSizeF(text.width(), height * 1.3));
    if (room.name.isEmpty() || box.right() > inside.right() - margin || box.bottom() > inside.bottom() - margin)
        return;
    if (!outline.containsPoint(box.bottomLeft(), Qt::OddEvenFill) || !outline.containsPoint(box.bottomRight(), Qt::OddEvenFill))
        return;
    painter.setFont(font);
    QColor halo = dark ? QColor(0x1b, 0x1f, 0x25) : QColor(Qt::white);
    halo.setAlphaF(0.75F);
    painter.fillRect(box.adjusted(-2, 0, 2, 0), halo);
    painter.setPen(dark ? QColor(0xe4, 0xe7, 0xeb) : QColor(0x1e, 0x24, 0x2c));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, room.name);
}

/// Hatches the cells that are known to have no sensor.
void hatchUncoveredCells(QPainter &painter, const FieldLayer &field, const Placement &view, bool dark)
{
    if (field.covered.empty())
        return;
    QPainterPath path;
    const double side = metres(field.frame.cellSize);
    for (int row = 0; row < field.frame.rows; ++row) {
        for (int column = 0; column < field.frame.columns; ++column) {
            if (field.covered[field.frame.index(column, row)] != 0)
                continue;
            int last = column;   // a run of cells is one rectangle
            while (last + 1 < field.frame.columns && field.covered[field.frame.index(last + 1, row)] == 0)
                ++last;
            const double x = field.frame.minX + column * side, y = field.frame.minY + row * side;
            path.addPolygon(polygonOf({{x, y}, {x + (last - column + 1) * side, y}, {x + (last - column + 1) * side, y + side}, {x, y + side}}, view));
            column = last;
        }
    }
    painter.fillPath(path, hatching(dark));
}

} // namespace

QBrush hatching(bool dark)
{
    QColor color = dark ? QColor(0xa6, 0xae, 0xb9) : QColor(0x57, 0x60, 0x6c);
    color.setAlphaF(0.55F);
    return QBrush(color, Qt::BDiagPattern);
}

void paintClippedMarks(QPainter &painter, const FieldLayer &field, const Placement &view, QSize size)
{
    const double side = metres(field.frame.cellSize);
    const ValueRange &range = field.scale.range();
    if (view.pixelsPerMetre() * side < kSmallestMarkedCell || field.scale.look().style == Style::Checkerboard)
        return;
    painter.setPen(QPen(QColor(255, 255, 255, 190), 1.0));
    const double reach = view.pixelsPerMetre() * side * 0.22;
    for (int row = 0; row < field.frame.rows; ++row) {
        for (int column = 0; column < field.frame.columns; ++column) {
            const double value = field.values[field.frame.index(column, row)];
            if (value <= range.high && !(field.scale.isChange() && value < range.low))
                continue;
            const QPointF centre = onScreen(view, {field.frame.centreX(column), field.frame.centreY(row)});
            if (QRectF(QPointF(), size).contains(centre))
                painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
        }
    }
}

void paintOutlines(QImage &target, const Scene &scene, const Placement &view)
{
    QPainter painter(&target);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = onDarkPlan(scene);
    if (scene.field) {
        hatchUncoveredCells(painter, *scene.field, view, dark);
        paintClippedMarks(painter, *scene.field, view, target.size());
    }
    for (const Place &room : scene.uncoveredRooms)
        painter.fillPath([&] { QPainterPath path; path.addPolygon(polygonOf(room.outline, view)); return path; }(), hatching(dark));
    for (const Place &room : scene.rooms) {
        const QPolygonF outline = polygonOf(room.outline, view);
        if (!outline.boundingRect().intersects(QRectF(target.rect())))
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(dark ? QColor(0xa6, 0xae, 0xb9, 150) : QColor(0x57, 0x60, 0x6c, 150), 1.0));
        painter.drawPolygon(outline);
        paintName(painter, room, outline, scene.nameHeight, dark);
    }
}

} // namespace floorscope
