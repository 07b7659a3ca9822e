// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_view.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>

#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kPanStep = 60;
constexpr double kCursorMargin = 40.0;
constexpr double kClickReach = 4.0;   ///< pixels within which a press is a click

}   // namespace

/// Two fingers on a touchpad pan; a wheel zooms, and so do two fingers with Ctrl, as Windows sends a pinch.
void MapView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPointingDevice *device = event->pointingDevice();
    const bool fingers =
        device && device->type() == QInputDevice::DeviceType::TouchPad && !event->pixelDelta().isNull();
    if (!fingers || (event->modifiers() & Qt::ControlModifier))
        zoomAt(event->position(), std::pow(kZoomStep, event->angleDelta().y() / 120.0));
    else if (m_scene)
        movedTo(panned(m_position, m_scene->extent, freePixels(), toDevice(event->pixelDelta())));
}

/// A pinch of two fingers, as touch screens and as macOS and Wayland send it for touchpads.
bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(native->position(), 1.0 + native->value());
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        const auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomAt(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
            m_pressed.reset();   // the fingers are no click
            m_dragFrom.reset();
        }
        return true;
    }
    return QCustomPlot::event(event);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_dragFrom = event->position();
    m_pressed = event->button() == Qt::LeftButton ? std::optional(event->position()) : std::nullopt;
    event->accept();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    if (m_pressed && (event->position() - *m_pressed).manhattanLength() > kClickReach)
        m_pressed.reset();
    if (m_dragFrom) {
        const QPoint moved = toDevice(event->position() - *m_dragFrom).toPoint();
        m_dragFrom = *m_dragFrom + QPointF(moved) / devicePixelRatioF();
        movedTo(panned(m_position, m_scene->extent, freePixels(), moved));
        return;
    }
    if (!mapRect().contains(event->position().toPoint())) {
        emit cursorLeft();
        return;
    }
    emit cursorMoved(floorAt(event->position()));
}

/// Where it was dragged to it stays: that is nothing of the document's.
void MapView::endLostDrag()
{
    m_pressed.reset();
    m_dragFrom.reset();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    const std::optional<QPointF> pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && m_scene && event->button() == Qt::LeftButton && mapRect().contains(pressed->toPoint()))
        emit placeClicked(floorAt(*pressed));
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_scene || event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();   // it is no click of its own
    m_dragFrom.reset();
    emit placeDoubleClicked();
    const FloorPoint point = floorAt(event->position());
    for (const Outline &outline : m_scene->outlines)
        if (contains(outline.ring, point))
            return showRings({outline.ring});
    fit();
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_scene)
        return;
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = !keyboard ? event->pos() : m_cursor ? widgetAt(*m_cursor).toPoint() : freeCentre().toPoint();
    if (mapRect().contains(at))
        emit menuWanted(keyboard && m_cursor ? *m_cursor : floorAt(at), mapToGlobal(at));
}

void MapView::leaveEvent(QEvent *)
{
    emit cursorLeft();
}

/// To the right and upward as the person sees them.
void MapView::moveCursorByCells(int right, int up)
{
    if (!m_scene || !m_scene->field || m_scene->field->values.empty())
        return;
    const GridFrame &frame = m_scene->field->frame;
    const Standing &standing = m_scene->standing;
    const CellStep step = m_cursor ? stepOnFloor(standing, right, up) : CellStep{};
    const FloorPoint from = m_cursor ? *m_cursor : toFloor(standing, m_position.centre);
    const FloorPoint point = cellBeside(frame, from, step.columns, step.rows);
    movedTo(showing(m_position, m_scene->extent, freePixels(), toPaper(standing, point), kCursorMargin));
    emit cursorMoved(point);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const int x = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
    const int y = (event->key() == Qt::Key_Up) - (event->key() == Qt::Key_Down);
    if (event->key() == Qt::Key_Escape) {
        event->setAccepted(m_marks != MapMarks());   // one thing at a time: then what holds the map
        return emit escaped();
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_cursor)
        return emit placeClicked(*m_cursor);
    if (x == 0 && y == 0)
        return QCustomPlot::keyPressEvent(event);
    if (!m_scene)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        movedTo(panned(m_position, m_scene->extent, freePixels(), QPointF(-x * kPanStep, y * kPanStep)));
    else
        moveCursorByCells((event->modifiers() & Qt::ShiftModifier) ? 10 * x : x,
                          (event->modifiers() & Qt::ShiftModifier) ? 10 * y : y);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QCustomPlot::focusInEvent(event);
    const Qt::FocusReason why = event->reason();   // of who comes by keyboard
    m_ring = why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason;
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    m_ring = false;
    update();
}

}   // namespace floorscope
