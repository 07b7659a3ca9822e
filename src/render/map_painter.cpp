// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_painter.h"

#include "render/blend.h"
#include "render/cell_image.h"
#include "render/ground.h"
#include "render/outlines.h"
#include "render/overlay.h"
#include "render/plan_tone.h"
#include "render/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// The smallest level that still has a pixel for each pixel of the picture.
std::size_t levelFor(const PlanLayer &plan, double unitsPerPixel)
{
    // by each level's own size, so that the choice is the same where larger ones were left out
    std::size_t level = 0;
    while (level + 1 < plan.levels.size() && plan.units.width() / plan.levels[level + 1].width() <= unitsPerPixel)
        ++level;
    return level;
}

/// How the plan's own units lie in the picture: units → metres → pixels.
QTransform unitsToPixels(const Placement &plan, const Placement &view)
{
    const Placement::Matrix &f = plan.pixelToMetre();
    const Placement::Matrix &v = view.metreToPixel();
    return QTransform(f[0], f[3], f[1], f[4], f[2], f[5]) * QTransform(v[0], v[3], v[1], v[4], v[2], v[5]);
}

/// The whole pixels that a transform shifts by, if that is all it does (but for rounding).
std::optional<QPoint> wholeShift(const QTransform &transform)
{
    constexpr double kDust = 1e-7;
    const QPoint shift(qRound(transform.dx()), qRound(transform.dy()));
    const bool same = std::abs(transform.m11() - 1.0) < kDust && std::abs(transform.m22() - 1.0) < kDust
        && std::abs(transform.m12()) < kDust && std::abs(transform.m21()) < kDust;
    const bool whole = std::abs(transform.dx() - shift.x()) < 1e-3 && std::abs(transform.dy() - shift.y()) < 1e-3;
    return same && whole ? std::optional(shift) : std::nullopt;
}

/// Draws only the part of the level that is seen, so that the cost does not depend on zoom.
void paintPlanAsItIs(QImage &target, const PlanLayer &plan, const Placement &view)
{
    if (plan.levels.empty())
        return;
    const QTransform toPixels = unitsToPixels(plan.placement, view);
    const QImage &level = plan.levels[levelFor(plan, 1.0 / std::sqrt(std::abs(toPixels.determinant())))];
    const QTransform levelToPixels =
        QTransform::fromScale(plan.units.width() / level.width(), plan.units.height() / level.height()) * toPixels;
    QPainter painter(&target);
    if (const std::optional<QPoint> shift = wholeShift(levelToPixels)) {
        painter.drawImage(*shift, level);   // the plan's own pixels, untouched
        return;
    }
    const QRectF visible = levelToPixels.inverted().mapRect(QRectF(target.rect())).adjusted(-2, -2, 2, 2);
    const QRect source = visible.intersected(QRectF(level.rect())).toAlignedRect().intersected(level.rect());
    if (source.isEmpty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(levelToPixels);
    painter.drawImage(source.topLeft(), level, source);
}

/// What is seen of the plan, as it is; transparent where it has nothing.
QImage seenPlan(QSize size, const PlanLayer &plan, const Placement &view)
{
    QImage seen(size, QImage::Format_ARGB32_Premultiplied);
    seen.fill(Qt::transparent);
    paintPlanAsItIs(seen, plan, view);
    return seen;
}

/// A plan is toned, and a colored one greyed, as it is seen, so that this too costs no more than what is seen.
void paintPlan(QImage &target, const PlanLayer &plan, const Placement &view)
{
    if (!plan.greyedTo && plan.tone == PlanTone::AsItIs)
        return paintPlanAsItIs(target, plan, view);
    QImage seen = seenPlan(target.size(), plan, view);
    for (int y = 0; y < seen.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(seen.scanLine(y));
        std::transform(line, line + seen.width(), line, [&plan](QRgb p) {
            const QRgb drawn = toned(p, plan.tone, plan.paper);
            return plan.greyedTo ? greyed(drawn, *plan.greyedTo) : drawn;
        });
    }
    QPainter(&target).drawImage(0, 0, seen);
}

/// Walls, doors and letters stay above the cells, in the tone of the plan; of a colored plan, which is greyed under
/// them, in grey too, but as dark as they are.
void paintLines(QImage &target, const PlanLayer &plan, const Placement &view)
{
    const bool dark = isDark(plan);
    const int ground = plan.greyedTo.value_or(dark ? 0 : 255);
    QImage seen = seenPlan(target.size(), plan, view);
    for (int y = 0; y < seen.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(seen.scanLine(y));
        std::transform(line, line + seen.width(), line, [&](QRgb p) {
            const QRgb color = blended(paperColor(dark).rgb(), toned(p, plan.tone, plan.paper), Blend::Over);
            const QRgb ink = plan.greyedTo ? qRgb(qGray(color), qGray(color), qGray(color)) : color;
            return qPremultiply((ink & RGB_MASK) | (qRound(255.0 * lineShare(color, ground, dark)) << 24));
        });
    }
    QPainter(&target).drawImage(0, 0, seen);
}

/// A whole pixel near `pixel` that stays the same distance from another one when a view is shifted by whole pixels,
/// rounding or not.
QPoint steadyPixel(const PixelPoint &pixel)
{
    constexpr double kOddPlace = 0.381966;
    return {static_cast<int>(std::floor(pixel.x + kOddPlace)), static_cast<int>(std::floor(pixel.y + kOddPlace))};
}

/// Paper under the whole floor, so that a cell has the legend's color wherever no plan lies. Under a plan it is as dark
/// as that is: a dark room under the cells does not swallow the black letters of a transparent one.
void paintPaper(QImage &target, const Scene &scene, const Placement &view)
{
    QPolygon corners;
    const PaperRect &extent = scene.extent;
    for (const PaperPoint &corner : {PaperPoint{extent.minX, extent.maxY}, PaperPoint{extent.maxX, extent.maxY},
                                     PaperPoint{extent.maxX, extent.minY}, PaperPoint{extent.minX, extent.minY}})
        corners << steadyPixel(view.toPixel(toFloor(scene.standing, corner)));
    QPainter painter(&target);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paperColor(scene.plan ? isDark(*scene.plan) : scene.dark));
    painter.drawPolygon(corners);
}

}   // namespace

QImage paintMap(const Scene &scene, const Placement &view, QSize size, bool outlines, QRgb ground)
{
    std::optional<CellImage> cells;
    if (scene.field)
        cells = CellImage(*scene.field, scene.opacity, view);
    return paintMap(scene, cells ? &*cells : nullptr, view, size, outlines, ground);
}

QImage paintMap(const Scene &scene, const CellImage *cells, const Placement &view, QSize size, bool outlines,
                QRgb ground)
{
    QImage target(size, QImage::Format_RGB32);
    target.fill(ground);
    paintPaper(target, scene, view);
    if (scene.plan)
        paintPlan(target, *scene.plan, view);
    if (cells)
        blendCells(target, *cells, view, scene.blend);
    if (cells && scene.plan && scene.plan->overCells)
        paintLines(target, *scene.plan, view);
    if (outlines)
        paintOutlines(target, scene, view);
    return target;
}

Placement fitView(const Scene &scene, QSizeF size)
{
    const PaperRect &extent = scene.extent;
    const Placement::Matrix upright =
        guessedPlacement(size, {extent.minX, extent.minY, extent.maxX, extent.maxY}).metreToPixel();
    return viewOf(scene.standing, upright[0], {upright[2], upright[5]});
}

}   // namespace floorscope
