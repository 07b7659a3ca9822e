// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_painter.h"

#include "render/blend.h"
#include "render/cell_image.h"
#include "render/outlines.h"

#include <QPainter>

#include <cmath>

namespace floorscope {

namespace {

/// The smallest level that still has a pixel for each pixel on the screen.
std::size_t levelFor(const PlanLayer &plan, double unitsPerPixel)
{
    std::size_t level = 0;
    const double levelUnit = plan.units.width() / plan.levels.front().width();
    while (level + 1 < plan.levels.size() && levelUnit * std::pow(2.0, static_cast<double>(level + 1)) <= unitsPerPixel)
        ++level;
    return level;
}

/// Metres → screen and units → metres in one: how the plan's own units lie on the screen.
QTransform unitsToScreen(const Placement &plan, const Placement &view)
{
    const Placement::Matrix &f = plan.pixelToMetre();
    const Placement::Matrix &v = view.metreToPixel();
    return QTransform(f[0], f[3], f[1], f[4], f[2], f[5]) * QTransform(v[0], v[3], v[1], v[4], v[2], v[5]);
}

void paintPlan(QImage &target, const PlanLayer &plan, const Placement &view)
{
    if (plan.levels.empty())
        return;
    const QTransform toScreen = unitsToScreen(plan.placement, view);
    const double unitsPerPixel = 1.0 / std::sqrt(std::abs(toScreen.determinant()));
    const QImage &level = plan.levels[levelFor(plan, unitsPerPixel)];
    const QTransform levelToScreen =
        QTransform::fromScale(plan.units.width() / level.width(), plan.units.height() / level.height()) * toScreen;
    QPainter painter(&target);
    if (levelToScreen.type() <= QTransform::TxTranslate && levelToScreen.dx() == std::round(levelToScreen.dx())
        && levelToScreen.dy() == std::round(levelToScreen.dy())) {
        painter.drawImage(QPointF(levelToScreen.dx(), levelToScreen.dy()), level);   // the plan's own pixels, untouched
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF visible = levelToScreen.inverted().mapRect(QRectF(target.rect())).adjusted(-2, -2, 2, 2).intersected(level.rect());
    const QRect source = visible.toAlignedRect().intersected(level.rect());
    if (source.isEmpty())
        return;
    painter.setTransform(levelToScreen);
    painter.drawImage(source.topLeft(), level, source);
    if (!plan.fitted) {
        painter.setTransform(toScreen);
        QPen dashes(QColor(0x85, 0x8d, 0x99), 1.5, Qt::DashLine);
        dashes.setCosmetic(true);
        painter.setPen(dashes);
        painter.drawRect(QRectF(QPointF(), plan.units));
    }
}

/// Blends the texels that the centres of a row's pixels lie in; the step is taken afresh for each pixel, so nothing adds up.
void blendRow(QRgb *line, int width, int row, const QImage &cells, const QTransform &toTexel, Blend blend)
{
    const double y = row + 0.5;
    const double u0 = toTexel.m21() * y + toTexel.dx();
    const double v0 = toTexel.m22() * y + toTexel.dy();
    for (int x = 0; x < width; ++x) {
        const double centre = x + 0.5;
        const double u = std::floor(toTexel.m11() * centre + u0);
        const double v = std::floor(toTexel.m12() * centre + v0);
        if (u < 0.0 || v < 0.0 || u >= cells.width() || v >= cells.height())
            continue;
        const QRgb texel = reinterpret_cast<const QRgb *>(cells.constScanLine(static_cast<int>(v)))[static_cast<int>(u)];
        if (qAlpha(texel) != 0)
            line[x] = blended(line[x], texel, blend);
    }
}

/// Upright views: every row has the same columns, so they are found once.
std::vector<int> columnsOf(int width, const QImage &cells, const QTransform &toTexel)
{
    std::vector<int> columns(static_cast<std::size_t>(width), -1);
    for (int x = 0; x < width; ++x) {
        const double u = std::floor(toTexel.m11() * (x + 0.5) + toTexel.dx());
        if (u >= 0.0 && u < cells.width())
            columns[static_cast<std::size_t>(x)] = static_cast<int>(u);
    }
    return columns;
}

void blendUpright(QImage &target, const QImage &cells, const QTransform &toTexel, Blend blend)
{
    const std::vector<int> columns = columnsOf(target.width(), cells, toTexel);
    for (int y = 0; y < target.height(); ++y) {
        const double v = std::floor(toTexel.m22() * (y + 0.5) + toTexel.dy());
        if (v < 0.0 || v >= cells.height())
            continue;
        const auto *texels = reinterpret_cast<const QRgb *>(cells.constScanLine(static_cast<int>(v)));
        auto *line = reinterpret_cast<QRgb *>(target.scanLine(y));
        for (int x = 0; x < target.width(); ++x)
            if (const int column = columns[static_cast<std::size_t>(x)]; column >= 0 && qAlpha(texels[column]) != 0)
                line[x] = blended(line[x], texels[column], blend);
    }
}

void blendCells(QImage &target, const CellImage &image, const Placement &view, Blend blend)
{
    const Placement::Matrix &f = view.pixelToMetre();
    const QTransform toFloor(f[0], f[3], f[1], f[4], f[2], f[5]);
    const CellImage::Level level = image.levelFor(1.0 / view.pixelsPerMetre());
    const QTransform toTexel = toFloor * level.floorToTexel;
    if (toTexel.m12() == 0.0 && toTexel.m21() == 0.0)
        return blendUpright(target, *level.pixels, toTexel, blend);
    for (int y = 0; y < target.height(); ++y)
        blendRow(reinterpret_cast<QRgb *>(target.scanLine(y)), target.width(), y, *level.pixels, toTexel, blend);
}

} // namespace

QImage paintMap(const Scene &scene, const Placement &view, QSize size, bool outlines, QRgb paper)
{
    std::optional<CellImage> cells;
    if (scene.field)
        cells = CellImage(*scene.field, scene.opacity);
    return paintMap(scene, cells ? &*cells : nullptr, view, size, outlines, paper);
}

QImage paintMap(const Scene &scene, const CellImage *cells, const Placement &view, QSize size, bool outlines, QRgb paper)
{
    QImage target(size, QImage::Format_RGB32);
    target.fill(paper);
    if (scene.plan)
        paintPlan(target, *scene.plan, view);
    if (cells)
        blendCells(target, *cells, view, scene.blend);
    if (outlines)
        paintOutlines(target, scene, view);
    return target;
}

Placement fitView(const FloorRect &extent, QSizeF size)
{
    return guessedPlacement(size, extent);
}

} // namespace floorscope
