// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_legend.h"

#include "render/legend_card.h"
#include "views/map/legend_band.h"
#include "views/map/map_view.h"
#include "views/parts/lost_drag.h"
#include "words/legend_text.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace floorscope {

MapLegend::MapLegend(MapView &map) : LegendView(map, &map), m_map(map)
{
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setContextMenuPolicy(Qt::PreventContextMenu);   // that of the map tells of the cell below
    connect(new LostDrag(*this), &LostDrag::lost, this, &MapLegend::endLostDrag);
}

void MapLegend::layOut(const QRect &room)
{
    m_room = room;
    settle();
}

MapLegend::Place MapLegend::place() const
{
    if (m_drag && m_drag->moves)
        return m_drag->place;
    return m_dropped ? *m_dropped : m_map.scene() ? m_map.scene()->legendPlace : std::nullopt;
}

/// Nothing where it lies below the map, because it has its place there or no room on the map.
std::optional<QRect> MapLegend::card(const Place &place) const
{
    const std::optional<QRectF> box =
        place && m_map.scene() ? legendCard(*m_map.scene(), *place, m_room, fontInfo().pixelSize()) : std::nullopt;
    return box ? std::optional(QRect(box->topLeft().toPoint(), box->size().toSize() + QSize(1, 1))) : std::nullopt;
}

/// While it is dragged the map keeps its room, so that nothing moves but the legend.
void MapLegend::settle()
{
    const std::optional<QRect> box = card(place());
    const int height = std::min(heightForWidth(m_room.width()), m_map.height() / 2);
    if (!m_drag)
        m_band = box ? 0 : height;
    m_isCard = box.has_value();
    setGeometry(box.value_or(QRect(m_room.left(), m_room.bottom() + 1 - height, m_room.width(), height)));
    const QString text = m_isCard ? tr("Lies on the map. Drag it elsewhere; a double click puts it below the map.")
                                  : tr("Lies below the map. Drag it onto the map, where it leaves room for the floor.");
    setAccessibleDescription(text);
    setToolTip(detectionsTip() + QLatin1Char('\n') + text);
    update();
}

void MapLegend::paintEvent(QPaintEvent *event)
{
    if (!m_isCard)
        return LegendView::paintEvent(event);
    QPainter painter(this);
    paintLegendCard(painter, rect(), *m_map.scene(), *this, m_map.pixelsPerMetre() / devicePixelRatioF());
    painter.translate(-pos());
    m_map.paintCursor(painter);   // arrow keys may bring it here
}

void MapLegend::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();   // the map pans
    const QPointF at = event->position();
    m_drag = Drag{mapToParent(at.toPoint()), {at.x() / width(), at.y() / height()}, place()};
    setCursor(Qt::ClosedHandCursor);
}

/// Where the legend lies when the hand is there.
MapLegend::Place MapLegend::placeUnder(QPointF point) const
{
    const std::optional<QRect> box = card(LegendPlace());
    if (!box || point.y() > m_room.bottom() - std::max(m_band, fontInfo().pixelSize()))
        return std::nullopt;
    const QPointF taken(m_drag->share.x() * box->width(), m_drag->share.y() * box->height());
    return legendPlaceAt(point - taken, box->size(), m_room, fontInfo().pixelSize());
}

void MapLegend::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        event->setAccepted(event->buttons() == Qt::NoButton);   // else the map pans
        return;
    }
    const QPointF at = m_map.mapFromGlobal(event->globalPosition());
    m_drag->moves = m_drag->moves || (at - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag->moves)
        return;
    m_drag->place = placeUnder(at);
    settle();
}

void MapLegend::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return event->ignore();
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    setCursor(Qt::OpenHandCursor);
    if (drag.moves)
        drop(drag.place);
}

void MapLegend::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (event->button() == Qt::LeftButton && place())
        drop(std::nullopt);
}

void MapLegend::drop(const Place &place)
{
    m_dropped = place;
    emit moved(place);
}

void MapLegend::endLostDrag()
{
    m_drag.reset();
    setCursor(Qt::OpenHandCursor);
    settle();
}

void MapLegend::enterEvent(QEnterEvent *)
{
    emit entered();
}

}   // namespace floorscope
