// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/zone_pen.h"

#include "floor/plan_fit.h"
#include "views/map/map_view.h"
#include "views/parts/lost_drag.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr double kReach = 10.0;   ///< pixels within which a corner or an edge is taken
constexpr double kStep = 0.1;     ///< metres that an arrow key moves a corner

bool isNear(FloorPoint a, FloorPoint b, double within)
{
    return std::hypot(a.x - b.x, a.y - b.y) <= within;
}

}   // namespace

ZonePen::ZonePen(MapView &map) : QObject(&map), m_map(map)
{
    map.installEventFilter(this);
    connect(new LostDrag(map), &LostDrag::lost, this, &ZonePen::endLostDrag);   // it hears of the mouse first
}

void ZonePen::setOn(bool on)
{
    m_on = on;
    layDown();
    on ? m_map.QWidget::setCursor(Qt::CrossCursor) : m_map.unsetCursor();
}

void ZonePen::layDown()
{
    putBack();
    m_line.clear();
    m_next.reset();
    m_corner.reset();
}

void ZonePen::setZones(const std::vector<Zone> &zones, std::optional<std::size_t> selected)
{
    if (m_held && m_held->before == zones)
        return;   // what is dragged stays in the hand
    m_held.reset();
    m_zones = zones;
    m_selected = selected && *selected < zones.size() ? selected : std::nullopt;
    if (m_corner && (!cornerAt(m_zones, *m_corner) || m_corner->zone != m_selected))
        m_corner.reset();
}

/// What is dragged goes where it was; a new corner is none any more.
void ZonePen::putBack()
{
    if (!m_held)
        return;
    if (m_held->inserted)
        m_corner.reset();
    m_zones = m_held->before;
    m_held.reset();
}

void ZonePen::endLostDrag()
{
    if (!m_held)
        return;
    putBack();
    show();
}

bool ZonePen::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && event->isInputEvent() && m_map.scene()) {   // a map that is being destroyed tells of its children still
        switch (event->type()) {
        case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent *>(event));
        case QEvent::MouseButtonDblClick: return close(), true;
        case QEvent::MouseMove: return move(*static_cast<QMouseEvent *>(event));
        case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent *>(event));
        case QEvent::KeyPress: return key(*static_cast<QKeyEvent *>(event));
        default: break;
        }
    }
    return QObject::eventFilter(watched, event);
}

double ZonePen::reach() const
{
    return kReach * m_map.devicePixelRatioF() / m_map.pixelsPerMetre();
}

/// To the corner of an outline that is near, else with Shift along an eighth of
/// a turn.
FloorPoint ZonePen::snapped(FloorPoint point, Qt::KeyboardModifiers modifiers) const
{
    std::vector<Zone> outlines;
    for (const Outline &outline : m_map.scene()->outlines) {
        FloorPolygon corners = outline.ring;
        if (m_held)   // a corner is not drawn to where it was
            std::erase(corners, m_held->from);
        outlines.push_back(makeZone({}, {}, std::move(corners)));
    }
    if (!(modifiers & Qt::AltModifier))
        if (const std::optional<FloorPoint> corner = nearestCorner(outlines, point, reach()))
            return *corner;
    return (modifiers & Qt::ShiftModifier) && !m_line.empty()
        ? alongEighth(m_map.scene()->standing, m_line.back(), point)
        : point;
}

bool ZonePen::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const FloorPoint point = m_map.floorAt(event.position());
    if (!m_line.empty() || (event.modifiers() & Qt::ControlModifier))
        addCorner(snapped(point, event.modifiers()));
    else
        take(point, reach(), false);
    return true;
}

/// A corner, else an edge of the zone that is selected, else a zone, else an
/// outline begins.
void ZonePen::take(FloorPoint point, double within, bool draws)
{
    const std::optional<CornerPlace> corner = draws ? std::nullopt : cornerNear(m_zones, point, within);
    if (corner)
        return hold(*corner, m_zones);
    const std::optional<EdgePlace> edge = draws ? std::nullopt : edgeNear(m_zones, point, within);
    if (edge && edge->from.zone == m_selected) {
        const std::vector<Zone> before = std::exchange(m_zones, withCornerBehind(m_zones, edge->from, edge->point));
        CornerPlace added = edge->from;
        ++added.corner;
        return hold(added, before);
    }
    const Zone *zone = zoneAt(m_zones, point);
    const auto index = static_cast<std::size_t>(zone ? zone - m_zones.data() : 0);
    m_corner.reset();
    if (zone && m_selected != index && !draws)
        return emit selected(index);
    if (!zone && m_selected)
        emit selected({});
    addCorner(snapped(point, {}));
}

void ZonePen::hold(const CornerPlace &place, const std::vector<Zone> &before)
{
    m_corner = place;
    m_held = Held{*cornerAt(m_zones, place), before, before != m_zones};
    if (m_selected != place.zone) {
        m_selected = place.zone;
        emit selected(place.zone);
    }
    show();
}

bool ZonePen::move(const QMouseEvent &event)
{
    if (event.buttons() & ~Qt::MouseButtons(Qt::LeftButton))
        return false;   // the map pans
    const FloorPoint point = m_map.floorAt(event.position());
    if (m_held && m_corner) {
        m_held->moved = m_held->moved || !isNear(point, m_held->from, reach() / 3.0);
        if (m_held->moved)
            m_zones = withCornerAt(m_zones, *m_corner, snapped(point, event.modifiers()));
        show();
        return true;
    }
    if (m_line.empty())
        return false;
    show(snapped(point, event.modifiers()));
    return true;
}

bool ZonePen::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const std::optional<Held> held = std::exchange(m_held, std::nullopt);
    if (held && m_corner && (held->moved || held->inserted))
        emit edited(held->inserted ? ZoneStep::CornerAdded : ZoneStep::CornerMoved, m_zones, m_corner->zone);
    return true;
}

void ZonePen::beginAt(FloorPoint point)
{
    layDown();
    if (m_selected)
        emit selected({});   // inside it the outline would become a hole
    addCorner(snapped(point, {}));
}

void ZonePen::addCorner(FloorPoint point)
{
    if (m_line.size() >= 3 && isNear(point, m_line.front(), reach()))
        return close();
    if (m_line.empty() || !isNear(point, m_line.back(), 1e-6))
        m_line.push_back(point);
    show(point);
}

/// Inside the zone that is selected it is a hole.
void ZonePen::close()
{
    if (m_line.size() < 3)
        return;
    const FloorPolygon ring = std::exchange(m_line, {});
    std::vector<Zone> zones = m_selected ? withHole(m_zones, *m_selected, ring) : m_zones;
    if (zones != m_zones)
        return emit edited(ZoneStep::HoleCut, zones, *m_selected);
    zones.push_back(makeZone({}, {}, ring));
    emit edited(ZoneStep::Drawn, zones, zones.size() - 1);
}

bool ZonePen::key(const QKeyEvent &event)
{
    const bool arrow = event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down;
    if (m_held && event.key() != Qt::Key_Escape)
        return true;
    switch (event.key()) {
    case Qt::Key_Escape: return giveUp();
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return remove(), true;
    case Qt::Key_PageUp: return nextCorner(-1), true;
    case Qt::Key_PageDown: return nextCorner(1), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            close();
        else if (m_map.cellCursor())
            m_line.empty() ? take(*m_map.cellCursor(), 0.0, true)
                           : addCorner(snapped(*m_map.cellCursor(), event.modifiers()));
        return true;
    default: break;
    }
    if (!arrow || !m_corner || !m_line.empty() || (event.modifiers() & Qt::ControlModifier))
        return false;
    moveCorner(event);
    return true;
}

/// One thing at a time: the drag, the outline that is drawn, the corner, the zone, the tool.
bool ZonePen::giveUp()
{
    if (m_held)
        putBack();
    else if (!m_line.empty())
        m_line.clear();
    else if (m_corner)
        m_corner.reset();
    else if (m_selected)
        emit selected({});
    else
        return emit left(), true;
    show();
    return true;
}

void ZonePen::remove()
{
    if (!m_line.empty()) {
        m_line.pop_back();
        return show();
    }
    if (m_corner) {
        const CornerPlace corner = *std::exchange(m_corner, std::nullopt);
        return emit edited(ZoneStep::CornerRemoved, withoutCorner(m_zones, corner), corner.zone);
    }
    if (m_selected)
        emit edited(ZoneStep::Removed, withoutZone(m_zones, *m_selected), *m_selected);
}

/// Of the outline of the zone that is selected.
void ZonePen::nextCorner(int step)
{
    if (!m_selected || m_zones[*m_selected].areas.empty())
        return;
    CornerPlace place = m_corner.value_or(CornerPlace{*m_selected, 0, 0, 0});
    const Zone::Area &area = m_zones[*m_selected].areas[place.area];
    const std::size_t count = place.ring == 0 ? area.outline.size() : area.holes[place.ring - 1].size();
    if (m_corner)
        place.corner = (place.corner + count + static_cast<std::size_t>(step + static_cast<int>(count))) % count;
    m_corner = place;
    show();
}

/// As the person sees left and right.
void ZonePen::moveCorner(const QKeyEvent &event)
{
    const int x = (event.key() == Qt::Key_Right) - (event.key() == Qt::Key_Left);
    const int y = (event.key() == Qt::Key_Up) - (event.key() == Qt::Key_Down);
    const double size = (event.modifiers() & Qt::ShiftModifier) ? 10.0 * kStep : kStep;
    const CellStep step = stepOnFloor(m_map.scene()->standing, x, y);
    const FloorPoint from = *cornerAt(m_zones, *m_corner);
    const auto rounded = [](double metres) { return std::round(metres * 1000.0) / 1000.0; };
    const FloorPoint to{rounded(from.x + step.columns * size), rounded(from.y + step.rows * size)};
    emit edited(ZoneStep::CornerNudged, withCornerAt(m_zones, *m_corner, to), m_corner->zone);
}

void ZonePen::show(const std::optional<FloorPoint> &next)
{
    m_next = next;
    emit drafted();
}

ZoneDraft ZonePen::draft() const
{
    ZoneDraft draft;
    draft.line = m_line;
    if (m_next && !m_line.empty())
        draft.line.push_back(*m_next);
    draft.handles = m_line;
    if (m_selected)
        draft.rings = rings(m_zones[*m_selected]);
    for (const FloorPolygon &ring : draft.rings)
        draft.handles.insert(draft.handles.end(), ring.begin(), ring.end());
    if (m_corner)
        draft.active = cornerAt(m_zones, *m_corner);
    return draft;
}

}   // namespace floorscope
