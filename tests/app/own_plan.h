// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "floor/plan_fit.h"
#include "plan/plan_image.h"
#include "simulator/demo_building.h"
#include "views/fit/fit_view.h"

#include <QImage>
#include <QTransform>
#include <QWheelEvent>

namespace floorscope {

/// A person's own plan of the demo's floor: a picture, and how it lies there, which the person does not know.
struct OwnPlan
{
    QImage image;
    Placement truth;
};

/// The demo's plan as pixels, 20 a metre, turned, mirrored or scaled as a scan of it may be.
inline OwnPlan ownPlan(const QTransform &scan)
{
    const PlanImage plan = *planFromBytes(DemoBuilding::planSvg(), QStringLiteral("plan.svg"));
    const QSize size = plan.units.toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(QRect({}, size), plan.levels.front());
    const QImage scanned = image.convertToFormat(QImage::Format_ARGB32).transformed(scan, Qt::SmoothTransformation);
    QImage onWhite(scanned.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, scanned);
    const Placement::Matrix m = DemoBuilding::planPlacement().metreToPixel();
    const QTransform all =
        QTransform(m[0], m[3], m[1], m[4], m[2], m[5]) * QImage::trueMatrix(scan, size.width(), size.height());
    return {onWhite, *Placement::fromMetreToPixel({all.m11(), all.m21(), all.dx(), all.m12(), all.m22(), all.dy()})};
}

/// Saves it and drops it on the window.
inline QString dropPlan(Desk &desk, const OwnPlan &plan)
{
    const QString path = desk.filePath(QStringLiteral("own.png"));
    if (!plan.image.save(path) || !dropOn(desk.window(), path))
        return {};
    return path;
}

/// Turns the wheel over a place of the floor, towards it or away.
inline void turnWheel(FitView &view, FloorPoint over, int notches)
{
    const PixelPoint pixel = view.view().toPixel(over);
    const QPointF at = QPointF(pixel.x, pixel.y) / view.devicePixelRatioF();
    QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&view, &wheel);
}

/// Turns the wheel away until the place is seen.
inline void bringIntoView(FitView &view, FloorPoint place)
{
    for (int i = 0; i < 20; ++i) {
        const PixelPoint pixel = view.view().toPixel(place);
        if (QRectF(view.mapRect())
                .adjusted(9, 9, -9, -9)
                .contains(QPointF(pixel.x, pixel.y) / view.devicePixelRatioF()))
            return;
        const QPointF middle = QRectF(view.mapRect()).center() * view.devicePixelRatioF();
        turnWheel(view, view.view().toFloor({middle.x(), middle.y()}), -1);
    }
}

/// Clicks the pixel next to a place of the floor, and yields the place under that pixel.
inline FloorPoint clickAt(FitView &view, FloorPoint at)
{
    const PixelPoint pixel = view.view().toPixel(at);
    const QPoint widget = (QPointF(pixel.x, pixel.y) / view.devicePixelRatioF()).toPoint();
    const FloorPoint under =
        view.view().toFloor({widget.x() * view.devicePixelRatioF(), widget.y() * view.devicePixelRatioF()});
    QTest::mouseClick(&view, Qt::LeftButton, {}, widget);
    return under;
}

/// Shows a corner in the plan and then in the outlines, near enough to hit its pixel. Yields what was shown.
inline ControlPoint showCorner(FitView &view, const Placement &truth, FloorPoint corner)
{
    constexpr int kNear = 10;
    const PixelPoint pixel = truth.toPixel(corner);
    const FloorPoint drawn = view.scene()->plan->placement.toFloor(pixel);
    bringIntoView(view, drawn);
    turnWheel(view, drawn, kNear);
    const Placement lies = view.scene()->plan->placement;   // the click brings another scene
    const PixelPoint shown = lies.toPixel(clickAt(view, drawn));
    turnWheel(view, drawn, -kNear);
    bringIntoView(view, corner);
    turnWheel(view, corner, kNear);
    clickAt(view, corner);
    view.fit();
    return {shown, corner};
}

/// Three corners of rooms that lie far from each other.
inline std::vector<FloorPoint> farCorners(const Desk &desk)
{
    const std::vector<Zone> &rooms = desk.session.drawn().answers.floor->rooms;
    const FloorRect all = *bounds(rooms);
    std::vector<FloorPoint> corners;
    for (const FloorPoint &wanted :
         {FloorPoint{all.minX, all.minY}, FloorPoint{all.maxX, all.maxY}, FloorPoint{all.maxX, all.minY}})
        corners.push_back(*nearestCorner(rooms, wanted, 1e9));
    return corners;
}

/// How far the plan lies from where it belongs, at worst, over the whole floor.
inline double worstCm(const Drawn &drawn, const Placement &truth)
{
    double worst = 0.0;
    for (const FloorPoint corner :
         {FloorPoint{1.0, 1.0}, FloorPoint{58.0, 2.0}, FloorPoint{57.0, 35.0}, FloorPoint{2.0, 36.0}}) {
        const FloorPoint there = drawn.shown.plan->placement->toFloor(truth.toPixel(corner));
        worst = std::max(worst, 100.0 * std::hypot(there.x - corner.x, there.y - corner.y));
    }
    return worst;
}

}   // namespace floorscope
