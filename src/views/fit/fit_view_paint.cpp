// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/meeting.h"
#include "render/map_painter.h"
#include "views/fit/fit_view.h"
#include "views/parts/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

constexpr double kMark = 8.0;
constexpr double kHandle = 5.0;   ///< half of its side
constexpr double kStem = 28.0;    ///< from the knob to the plan
constexpr int kLoupe = 140;
constexpr double kLoupeTimes = 4.0;
constexpr double kGhost = 0.5;         ///< of its strength
constexpr double kGhostPixels = 5e5;   ///< at most so many are painted

/// The plan of `scene` alone, as it lies by `placement`: no paper lies under it.
Scene planAlone(const Scene &scene, const Placement &placement)
{
    Scene plan;
    plan.plan = scene.plan;
    plan.plan->placement = placement;
    plan.standing = scene.standing;
    plan.dark = scene.dark;
    return plan;
}

}   // namespace

/// As coarse as keeps up with the mouse. Its paper is clear, so that both the plan as it lies and the ghost can be
/// read.
void FitView::paintGhost(QPainter &painter) const
{
    if (!m_ghost || !scene() || !scene()->plan)
        return;
    QPolygonF outline;
    for (const FloorPoint &corner : corners(LaidPlan{m_ghost->placement, scene()->plan->units}))
        outline << toWidget(corner);
    const QRect box = outline.boundingRect().toAlignedRect().intersected(mapRect());
    const double coarse = std::min(1.0, std::sqrt(kGhostPixels / std::max(1.0, double(box.width()) * box.height())));
    const QSize pixels = (QSizeF(box.size()) * coarse).toSize();
    if (!pixels.isEmpty()) {
        const Placement there =
            view().scaled(coarse / devicePixelRatioF()).shifted(-box.x() * coarse, -box.y() * coarse);
        const QColor clear = scene()->dark ? Qt::black : Qt::white;
        const QImage picture =
            paintMap(planAlone(*scene(), m_ghost->placement), nullptr, there, pixels, false, clear.rgb());
        painter.save();
        painter.setOpacity(kGhost);
        painter.setCompositionMode(scene()->dark ? QPainter::CompositionMode_Screen
                                                 : QPainter::CompositionMode_Multiply);
        painter.drawImage(box, picture);
        painter.restore();
    }
    if (!m_ghost->corner)
        return;
    painter.setPen(QPen(themeColors(palette()).accent, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(toWidget(*m_ghost->corner) - QPointF(kMark, kMark), QSizeF(2 * kMark, 2 * kMark)));
}

void FitView::paintOutlines(QPainter &painter) const
{
    QPen pen(themeColors(palette()).accent, 2);
    pen.setCosmetic(true);   // as thin in the loupe
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const Zone &zone : m_outlines)
        for (const FloorPolygon &ring : rings(zone)) {
            QPolygonF polygon;
            for (const FloorPoint &corner : ring)
                polygon << toWidget(corner);
            painter.drawPolygon(polygon);
        }
}

/// A cross in the plan, a ring on the floor, a line between them, and the number.
void FitView::paintPlaces(QPainter &painter) const
{
    const ThemeColors colors = themeColors(palette());
    for (std::size_t i = 0; i < m_fit.places.size(); ++i) {
        const QPointF cross = toWidget(*spot({i, Side::Plan}));
        const QColor color = m_fit.places[i].used ? colors.failureText : colors.secondary;
        for (const auto &[pen, width] : {std::pair(colors.field, 5.0), std::pair(color, 2.0)}) {
            painter.setPen(QPen(pen, width));
            painter.drawLine(cross - QPointF(kMark, 0), cross + QPointF(kMark, 0));
            painter.drawLine(cross - QPointF(0, kMark), cross + QPointF(0, kMark));
        }
        if (const std::optional<FloorPoint> metre = spot({i, Side::Floor})) {
            painter.setPen(QPen(colors.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawLine(cross, toWidget(*metre));
            painter.drawEllipse(toWidget(*metre), kMark - 2, kMark - 2);
        }
        const QRectF label(cross + QPointF(kMark, -kMark - 16), QSizeF(20, 18));
        const bool isChosen = m_chosen && m_chosen->place == i;
        painter.fillRect(label, isChosen ? colors.accent : colors.field);
        painter.setPen(isChosen ? colors.onAccent : colors.text);
        painter.drawText(label, Qt::AlignCenter, QLocale().toString(qulonglong(i + 1)));
    }
}

void FitView::paintMeasured(QPainter &painter) const
{
    painter.setPen(QPen(themeColors(palette()).failureText, 2, Qt::DashLine));
    std::optional<QPointF> last;
    for (const PixelPoint &pixel : m_measured) {
        const QPointF at = toWidget(m_placement.toFloor(pixel));
        painter.drawEllipse(at, 4, 4);
        if (last)
            painter.drawLine(*last, at);
        last = at;
    }
}

/// Squares at the corners, and a knob above the plan.
void FitView::paintHandles(QPainter &painter) const
{
    const ThemeColors colors = themeColors(palette());
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(colors.field);
    for (const Handle &handle : handles()) {
        const QPointF at = toWidget(handle.at);
        if (handle.way == PlanPull::Way::Turn) {
            QLineF stem(at, toWidget(handle.fixed));
            stem.setLength(kStem);
            painter.drawLine(stem);
            painter.drawEllipse(at, kHandle, kHandle);
        } else {
            painter.drawRect(QRectF(at - QPointF(kHandle, kHandle), QSizeF(2 * kHandle, 2 * kHandle)));
        }
    }
}

/// What lies under the mouse, larger, in the corner that it is farthest from.
void FitView::paintLoupe(QPainter &painter) const
{
    if (!m_hover || !scene() || !mapRect().contains(m_hover->toPoint()))
        return;
    const double ratio = devicePixelRatioF();
    const int side = qRound(kLoupe * ratio);
    const PixelPoint at{m_hover->x() * ratio * kLoupeTimes, m_hover->y() * ratio * kLoupeTimes};
    const Placement closeUp = view().scaled(kLoupeTimes).shifted(side / 2.0 - at.x, side / 2.0 - at.y);
    QImage picture = paintMap(*scene(), nullptr, closeUp, {side, side}, false);
    picture.setDevicePixelRatio(ratio);
    const bool left = m_hover->x() > mapRect().center().x();
    const QRectF box(left ? 12 : mapRect().right() - 12 - kLoupe, 12, kLoupe, kLoupe);
    painter.drawImage(box.topLeft(), picture);
    painter.save();
    painter.setClipRect(box);
    painter.translate(box.center() - *m_hover * kLoupeTimes);
    painter.scale(kLoupeTimes, kLoupeTimes);
    paintOutlines(painter);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColors(palette()).edge, 1));
    painter.drawRect(box);
    painter.setPen(QPen(themeColors(palette()).failureText, 1));
    painter.drawLine(QPointF(box.center().x(), box.top() + 40), QPointF(box.center().x(), box.bottom() - 40));
    painter.drawLine(QPointF(box.left() + 40, box.center().y()), QPointF(box.right() - 40, box.center().y()));
}

void FitView::paintEvent(QPaintEvent *event)
{
    MapView::paintEvent(event);
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(mapRect());
    paintGhost(painter);
    paintOutlines(painter);
    paintMeasured(painter);
    paintHandles(painter);
    paintPlaces(painter);
    paintLoupe(painter);
}

}   // namespace floorscope
