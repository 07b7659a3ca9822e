// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/mark_painter.h"

#include "render/name_place.h"
#include "render/pixel_ring.h"
#include "render/text_lines.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// Lines of one weight: a wide pale one under a narrow one, so that they are seen on any color.
void paintLines(QPainter &painter, const QPainterPath &path, int rank, double nameHeight, bool dark)
{
    const double width = std::max(1.2, nameHeight / 5.0) * (rank == 0 ? 1.0 : rank == 1 ? 0.7 : 0.5);
    QColor under = dark ? QColor(0x10, 0x14, 0x1a) : QColor(Qt::white);
    under.setAlphaF(0.8F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(under, width + std::max(1.5, nameHeight / 7.0), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(path);
    painter.setPen(
        QPen(markColor(dark), width, rank == 2 ? Qt::DashLine : Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(path);
}

QPainterPath linesOf(const MarkedArea &mark, const Placement &view)
{
    QPainterPath path;
    const auto add = [&](const FloorPolygon &ring) {
        path.addPolygon(pixelRing(ring, view));
        path.closeSubpath();
    };
    for (const Zone::Area &area : mark.areas) {
        add(area.outline);
        std::for_each(area.holes.begin(), area.holes.end(), add);
    }
    return path;
}

const Zone::Area *largest(const MarkedArea &mark)
{
    const auto found =
        std::max_element(mark.areas.begin(), mark.areas.end(), [](const Zone::Area &a, const Zone::Area &b) {
            return ringArea(a.outline) < ringArea(b.outline);
        });
    return found == mark.areas.end() ? nullptr : &*found;
}

/// The paper in pixels; nothing where the scene has no extent.
std::optional<QRectF> paperIn(const Scene &scene, const Placement &view)
{
    const PaperRect &extent = scene.extent;
    if (!(extent.maxX > extent.minX && extent.maxY > extent.minY))
        return std::nullopt;
    QPolygonF corners;
    for (const PaperPoint &corner : {PaperPoint{extent.minX, extent.minY}, PaperPoint{extent.maxX, extent.minY},
                                     PaperPoint{extent.maxX, extent.maxY}, PaperPoint{extent.minX, extent.maxY}}) {
        const PixelPoint pixel = view.toPixel(toFloor(scene.standing, corner));
        corners << QPointF(pixel.x, pixel.y);
    }
    return corners.boundingRect();
}

/// Where a label may lie, the best place first: inside, in the middle, then above, below, at the right, at the left.
std::vector<QRectF> candidates(const Zone::Area &area, const Placement &view, QSizeF size, double gap)
{
    const QPolygonF ring = pixelRing(area.outline, view);
    const std::vector<QPolygonF> holes = pixelRings(area.holes, view);
    std::vector<QRectF> places;
    if (const auto corner = placeInside(ring, holes, size + 2.0 * QSizeF(gap, gap)))
        places.emplace_back(*corner + QPointF(gap, gap), size);
    const QPointF middle = ring.boundingRect().center();
    if (size.width() < ring.boundingRect().width() && size.height() < ring.boundingRect().height()
        && ring.containsPoint(middle, Qt::OddEvenFill))
        places.emplace_back(middle - QPointF(size.width(), size.height()) / 2.0, size);
    const QRectF box = ring.boundingRect().adjusted(-gap, -gap, gap, gap);
    const double middleX = box.center().x() - size.width() / 2.0, middleY = box.center().y() - size.height() / 2.0;
    const double above = box.top() - size.height(), left = box.left() - size.width();
    for (const QPointF &corner :
         {QPointF(middleX, above), QPointF(middleX, box.bottom()), QPointF(box.right(), middleY),
          QPointF(left, middleY), QPointF(box.right(), above), QPointF(left, above), QPointF(box.right(), box.bottom()),
          QPointF(left, box.bottom())})
        places.emplace_back(corner, size);
    return places;
}

void paintLabel(QPainter &painter, const QRectF &box, const QString &text, double height, bool dark)
{
    painter.setPen(QPen(markColor(dark), std::max(1.0, height / 12.0)));
    painter.setBrush(dark ? QColor(0x1b, 0x1f, 0x25) : QColor(Qt::white));
    painter.drawRoundedRect(box, height * 0.25, height * 0.25);
    painter.setPen(dark ? QColor(0xe4, 0xe7, 0xeb) : QColor(0x1e, 0x24, 0x2c));
    paintText(painter, box.adjusted(height * 0.3, 0, 0, 0), text, height, true);
}

}   // namespace

QColor markColor(bool dark)
{
    return dark ? QColor(0x6f, 0xc3, 0xff) : QColor(0x00, 0x4f, 0xb0);
}

void paintMarkLines(QPainter &painter, const Scene &scene, const Placement &view)
{
    for (auto mark = scene.marks.rbegin(); mark != scene.marks.rend(); ++mark)   // the strongest lines on top
        paintLines(painter, linesOf(*mark, view), mark->rank, scene.nameHeight, scene.dark);
}

void paintMarkLabels(QPainter &painter, const Scene &scene, const Placement &view, std::vector<QRectF> names)
{
    const double height = scene.nameHeight;
    const std::optional<QRectF> paper = paperIn(scene, view);
    for (const MarkedArea &mark : scene.marks) {
        const Zone::Area *area = largest(mark);
        if (mark.label.isEmpty() || !area)
            continue;
        const QSizeF size(textWidth(mark.label, height, true) + height * 0.6, height * 1.3);
        const std::vector<QRectF> places = candidates(*area, view, size, height * 0.35);
        const auto free = std::find_if(places.begin(), places.end(), [&](const QRectF &place) {
            return (!paper || paper->contains(place))
                && std::none_of(names.begin(), names.end(),
                                [&place](const QRectF &name) { return name.intersects(place); });
        });
        if (free == places.end())
            continue;
        paintLabel(painter, *free, mark.label, height, scene.dark);
        names.push_back(free->adjusted(-2, -2, 2, 2));
    }
}

}   // namespace floorscope
