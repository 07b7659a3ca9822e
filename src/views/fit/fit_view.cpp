// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fit/fit_view.h"

#include "analysis/meeting.h"

#include <QKeyEvent>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr double kReach = 12.0;   ///< of a click, in pixels of the screen
constexpr double kKnob = 28.0;    ///< how far above the plan it is turned

/// Another button, while the left one drags.
bool isBeside(const QMouseEvent &event)
{
    return event.button() != Qt::LeftButton && (event.buttons() & Qt::LeftButton);
}

Placement anyPlacement()
{
    return *Placement::fromMetreToPixel({1.0, 0.0, 0.0, 0.0, -1.0, 0.0});
}

}   // namespace

FitView::FitView(QWidget *parent) : MapView(parent), m_fit{anyPlacement(), {}}, m_placement(anyPlacement())
{
    setLegendShown(false);
    //: read by screen readers
    setAccessibleName(tr("Plan and outlines of the floor"));
}

void FitView::setOutlines(std::vector<Zone> outlines)
{
    m_outlines = std::move(outlines);
    update();
}

void FitView::setFit(const PlanFit &fit, const Placement &placement)
{
    m_fit = fit;
    m_placement = placement;
    m_ghost.reset();
    if (m_chosen && m_chosen->place >= fit.places.size())
        m_chosen.reset();
    if (m_held && m_held->place >= fit.places.size()) {   // it was removed, or undone, while it was dragged
        m_held.reset();
        m_pressed.reset();
    }
    update();
}

void FitView::setPlanDragged(bool dragged)
{
    m_planDragged = dragged;
    m_pull.reset();
    update();
}

void FitView::setGhost(const std::optional<Ghost> &ghost)
{
    m_ghost = ghost;
    update();
}

void FitView::setMeasured(std::vector<PixelPoint> measured)
{
    m_measured = std::move(measured);
    update();
}

bool FitView::seesPlan() const
{
    if (!scene() || !scene()->plan)
        return true;   // there is nothing to see
    const PlanLayer &plan = *scene()->plan;
    QPolygonF outline;
    for (const FloorPoint &corner : corners(LaidPlan{plan.placement, plan.units}))
        outline << toWidget(corner);
    return outline.boundingRect().intersects(mapRect());
}

void FitView::choose(const std::optional<Grip> &grip)
{
    m_chosen = grip;
    update();
}

FloorPoint FitView::toFloor(QPointF widgetPoint) const
{
    const QPointF pixel = widgetPoint * devicePixelRatioF();
    return view().toFloor({pixel.x(), pixel.y()});
}

QPointF FitView::toWidget(FloorPoint point) const
{
    const PixelPoint pixel = view().toPixel(point);
    return QPointF(pixel.x, pixel.y) / devicePixelRatioF();
}

double FitView::reach() const
{
    return kReach * devicePixelRatioF() / pixelsPerMetre();
}

/// The plan's pixels that lie as that step is seen: the plan may be turned.
QPoint FitView::stepInPlan(int right, int down) const
{
    const FloorPoint step = floorscope::toFloor(scene()->standing, {double(right), -double(down)});
    const PaperPoint inPlan = toPaper(inQuarters(standingOf(m_placement)), step);
    return QPointF(inPlan.x, -inPlan.y).toPoint();
}

std::optional<FloorPoint> FitView::spot(const Grip &grip) const
{
    const FitPlace &place = m_fit.places[grip.place];
    if (m_held == grip && m_moved && m_hover)
        return toFloor(*m_hover);
    return grip.side == Side::Plan ? m_placement.toFloor(place.pixel) : place.metre;
}

std::optional<FitView::Grip> FitView::gripAt(QPointF widgetPoint) const
{
    std::optional<Grip> nearest;
    double best = kReach;
    for (std::size_t i = 0; i < m_fit.places.size(); ++i)
        for (const Side side : {Side::Plan, Side::Floor})
            if (const std::optional<FloorPoint> at = spot({i, side})) {
                const QPointF away = toWidget(*at) - widgetPoint;
                if (const double far = std::hypot(away.x(), away.y()); far < best) {
                    best = far;
                    nearest = Grip{i, side};
                }
            }
    return nearest;
}

std::vector<FitView::Handle> FitView::handles() const
{
    std::vector<Handle> handles;
    if (!m_planDragged || !scene() || !scene()->plan)
        return handles;
    const FloorPolygon ring = corners(LaidPlan{m_placement, scene()->plan->units});
    for (std::size_t i = 0; i < ring.size(); ++i)
        handles.push_back({PlanPull::Way::Stretch, ring[i], ring[(i + 2) % ring.size()]});
    const QPointF top = (toWidget(ring[0]) + toWidget(ring[1])) / 2.0;
    const QPointF middle = (toWidget(ring[0]) + toWidget(ring[2])) / 2.0;
    const double length = std::max(1.0, std::hypot(top.x() - middle.x(), top.y() - middle.y()));
    const QPointF knob = top + (top - middle) / length * kKnob;
    handles.push_back({PlanPull::Way::Turn, toFloor(knob), toFloor(middle)});
    return handles;
}

std::optional<FitView::Handle> FitView::handleAt(QPointF widgetPoint) const
{
    for (const Handle &handle : handles()) {
        const QPointF away = toWidget(handle.at) - widgetPoint;
        if (std::hypot(away.x(), away.y()) < kReach)
            return handle;
    }
    return std::nullopt;
}

void FitView::mousePressEvent(QMouseEvent *event)
{
    if (isBeside(*event))
        return;
    m_moved = false;
    m_pressed = event->position();
    // while a place awaits the floor, a click near another one still shows the corner
    m_held = event->button() == Qt::LeftButton && !awaitsFloor(m_fit) ? gripAt(event->position()) : std::nullopt;
    if (m_held)
        choose(m_held);
    if (m_planDragged && !m_held && event->button() == Qt::LeftButton)
        m_pull = handleAt(event->position()).value_or(Handle());
    if (!m_held && !(m_planDragged && event->button() == Qt::LeftButton))
        MapView::mousePressEvent(event);
}

void FitView::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = event->position();
    update();
    const QPointF away = m_pressed ? event->position() - *m_pressed : QPointF();
    m_moved = m_moved || away.manhattanLength() > 4.0;
    if (event->buttons() == Qt::NoButton)
        tellWhereItPoints();
    if (!m_pressed || !m_moved || !(event->buttons() & Qt::LeftButton) || (!m_held && !m_pull))
        return MapView::mouseMoveEvent(event);
    if (m_held)
        return tellWhereItPoints();   // it is painted where the mouse is
    const QPointF from = *std::exchange(m_pressed, event->position());
    emit planPulled({m_pull->way, toFloor(from), toFloor(event->position()), m_pull->fixed});
}

void FitView::tellWhereItPoints()
{
    emit pointedAt(toFloor(*m_hover), reach(), m_held);
}

void FitView::mouseReleaseEvent(QMouseEvent *event)
{
    if (isBeside(*event))
        return;
    MapView::mouseReleaseEvent(event);
    const bool onHandle = m_pull && m_pull->way != PlanPull::Way::Move;
    const bool isClick = m_pressed && !m_moved && !m_held && !onHandle && event->button() == Qt::LeftButton;
    const std::optional<Grip> dropped = m_moved ? std::exchange(m_held, std::nullopt) : std::nullopt;
    m_pressed.reset();
    m_held.reset();
    m_pull.reset();
    if (dropped)
        emit placeDropped(dropped->place, dropped->side, toFloor(event->position()), reach());
    else if (isClick && mapRect().contains(event->position().toPoint()))
        emit clicked(toFloor(event->position()), reach());
    else
        emit planDropped();
}

void FitView::endLostDrag()
{
    MapView::endLostDrag();
    m_pressed.reset();
    m_held.reset();
    m_pull.reset();
    update();
    emit planPutBack();
}

/// Two clicks at one place are no wish to zoom here.
void FitView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void FitView::leaveEvent(QEvent *event)
{
    m_hover.reset();
    setGhost({});
    MapView::leaveEvent(event);
}

void FitView::keyPressEvent(QKeyEvent *event)
{
    const int x = (event->key() == Qt::Key_Right) - (event->key() == Qt::Key_Left);
    const int y = (event->key() == Qt::Key_Down) - (event->key() == Qt::Key_Up);
    const int step = (event->modifiers() & Qt::ShiftModifier) ? 10 : 1;
    if (m_chosen && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        return emit removalWanted(m_chosen->place);
    if (m_chosen && scene() && (x != 0 || y != 0) && !(event->modifiers() & Qt::ControlModifier)) {
        const QPoint inPlan = step * stepInPlan(x, y);
        return emit placeNudged(m_chosen->place, m_chosen->side, inPlan.x(), inPlan.y());
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit accepted();
    MapView::keyPressEvent(event);
}

ViewPosition afterTurn(const Scene &before, const Scene &after, const ViewPosition &position)
{
    const PixelPoint middle = before.plan->placement.toPixel(toFloor(before.standing, position.centre));
    return {toPaper(after.standing, after.plan->placement.toFloor(middle)), position.zoom};
}

}   // namespace floorscope
