// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_view.h"

#include "views/parts/focus_ring.h"
#include "views/parts/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QRegion>
#include <QTransform>

namespace floorscope {

/// The ground, where the map's picture does not hide it.
void MapView::paintGround(QPainter &painter, const QRegion &region) const
{
    const QRect covered = m_scene ? widgetPixelsIn(m_picture.covered(view()), devicePixelRatioF()) : QRect();
    for (const QRect &bare : region.subtracted(covered.intersected(mapRect())))
        painter.fillRect(bare, themeColors(palette()).ground);
}

void MapView::paintMapPicture(QPainter &painter) const
{
    const double ratio = devicePixelRatioF();
    painter.save();
    painter.setClipRect(mapRect());
    painter.scale(1.0 / ratio, 1.0 / ratio);
    m_picture.paint(painter, view());
    painter.restore();
}

/// Of the cell at a point, in the widget's coordinates.
QPolygonF MapView::cornersAt(const std::optional<FloorPoint> &point) const
{
    if (!point || !m_scene || !m_scene->field)
        return {};
    const double ratio = devicePixelRatioF();
    return QTransform::fromScale(1.0 / ratio, 1.0 / ratio).map(cellCorners(m_scene->field->frame, *point, view()));
}

QRect MapView::cursorRect() const
{
    const QPolygonF cell = cornersAt(m_cursor);
    return cell.isEmpty() ? QRect() : cell.boundingRect().toAlignedRect().adjusted(-3, -3, 3, 3);
}

void MapView::paintCursor(QPainter &painter) const
{
    const QRect outer = cursorRect();
    if (outer.isEmpty())
        return;
    painter.setClipRect(mapRect());
    painter.setPen(QPen(themeColors(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    if (isSlanted(view())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPolygon(cornersAt(m_cursor));
        painter.setRenderHint(QPainter::Antialiasing, false);
    } else {
        painter.drawRect(outer.adjusted(2, 2, -2, -2));
    }
    painter.setClipping(false);
}

void MapView::paintPlaced(QPainter &painter) const
{
    if (m_marks == MapMarks())
        return;
    painter.setClipRect(mapRect());
    paintMarks(
        painter, m_marks, [this](FloorPoint point) { return widgetAt(point); }, cornersAt(m_marks.pin), palette(),
        font());
    painter.setClipping(false);
}

void MapView::paintFocus(QPainter &painter) const
{
    if (!m_ring)
        return;
    paintFocusRing(painter, mapRect(), palette());
}

void MapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintGround(painter, event->region());
    if (!m_scene)
        return;
    paintMapPicture(painter);
    paintPlaced(painter);
    paintCursor(painter);
    paintFocus(painter);
}

}   // namespace floorscope
