// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/ruler.h"

#include "floor/plan_fit.h"
#include "views/map/map_marks.h"
#include "views/map/map_view.h"

#include <QMouseEvent>

#include <cmath>

namespace floorscope {

namespace {

constexpr double kReach = 10.0;   ///< pixels within which a corner is taken
constexpr double kDrag = 4.0;     ///< pixels that make a drag of a click

}   // namespace

Ruler::Ruler(MapView &map) : QObject(&map), m_map(map)
{
    map.installEventFilter(this);
}

void Ruler::setOn(bool on)
{
    m_on = on;
    m_from.reset();
    m_pressed.reset();
    on ? m_map.QWidget::setCursor(Qt::CrossCursor) : m_map.unsetCursor();
}

bool Ruler::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && event->isInputEvent() && m_map.scene()) {   // a map that is being destroyed tells of its children still
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick: return press(*static_cast<QMouseEvent *>(event));
        case QEvent::MouseMove: return move(*static_cast<QMouseEvent *>(event));
        case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent *>(event));
        default: break;
        }
    }
    return QObject::eventFilter(watched, event);
}

/// With Shift the corner of an outline that is near, else along an eighth of a turn.
FloorPoint Ruler::pointAt(const QMouseEvent &event) const
{
    const FloorPoint point = m_map.floorAt(event.position());
    if (!(event.modifiers() & Qt::ShiftModifier))
        return point;
    std::vector<Zone> outlines;
    for (const Outline &outline : m_map.scene()->outlines)
        outlines.push_back(makeZone({}, {}, outline.ring));
    const double reach = kReach * m_map.devicePixelRatioF() / m_map.pixelsPerMetre();
    if (const std::optional<FloorPoint> corner = nearestCorner(outlines, point, reach))
        return *corner;
    return m_from ? alongEighth(m_map.scene()->standing, *m_from, point) : point;
}

void Ruler::measureTo(FloorPoint point)
{
    emit measured({*m_from, point, distanceText(std::hypot(point.x - m_from->x, point.y - m_from->y), m_lengths)});
}

bool Ruler::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const FloorPoint point = pointAt(event);
    if (m_from) {
        measureTo(point);
        m_from.reset();
        return true;
    }
    m_from = point;
    m_pressed = event.position();
    measureTo(point);
    return true;
}

/// Other buttons leave the move to the map, which pans.
bool Ruler::move(const QMouseEvent &event)
{
    if (!m_from || (event.buttons() & ~Qt::MouseButtons(Qt::LeftButton)))
        return false;
    measureTo(pointAt(event));
    return true;
}

bool Ruler::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (m_from && m_pressed && (event.position() - *m_pressed).manhattanLength() > kDrag) {
        measureTo(pointAt(event));
        m_from.reset();
    }
    m_pressed.reset();
    return true;
}

}   // namespace floorscope
