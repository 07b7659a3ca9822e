// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/surface/relief.h"

#include "render/map_painter.h"
#include "render/outlines.h"
#include "render/surface/axis.h"
#include "render/surface/clipped_tips.h"
#include "render/surface/columns.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kMostTexels = 4096.0;   ///< a side: what every OpenGL has
constexpr double kFiner = 1.5;           ///< texels a pixel: what is stretched over slopes is still sharp

/// The floor as it lies before it is turned: a mirrored one is mirrored already.
Standing unturned(const Standing &standing)
{
    return {standing.mirrored, 0.0};
}

PaperPoint unturned(const Standing &standing, PaperPoint place)
{
    return toPaper(unturned(standing), toFloor(standing, place));
}

PaperRect unturnedBounds(const Scene &scene)
{
    const PaperRect &extent = scene.extent;
    FloorPolygon ring;
    for (const PaperPoint &corner : {PaperPoint{extent.minX, extent.minY}, PaperPoint{extent.maxX, extent.minY},
                                     PaperPoint{extent.maxX, extent.maxY}, PaperPoint{extent.minX, extent.maxY}})
        ring.push_back(toFloor(scene.standing, corner));
    return paperBounds(unturned(scene.standing), ring);
}

/// What the scene shows, with its middle in the middle, and all cells.
PaperRect reliefBounds(const Scene &scene)
{
    const PaperPoint middle = unturned(scene.standing, scene.extent.centre());
    const PaperRect all =
        united(unturnedBounds(scene), paperBounds(unturned(scene.standing), scene.field->frame.bounds()));
    const double halfWidth = std::max(middle.x - all.minX, all.maxX - middle.x);
    const double halfHeight = std::max(middle.y - all.minY, all.maxY - middle.y);
    return {middle.x - halfWidth, middle.y - halfHeight, middle.x + halfWidth, middle.y + halfHeight};
}

/// Where the surface has heights along one axis: in the middle of each column, on the ground at both ends, and on the
/// ground one column beside the outermost ones, as far as the ends lie farther away.
struct Places
{
    std::vector<float> at;
    std::size_t first = 0;   ///< of the columns

    Places(const std::vector<double> &edges, double from, double to, double middle)
    {
        const auto add = [this, middle](double place) { at.push_back(static_cast<float>(place - middle)); };
        constexpr double kDust = 1e-6;
        const std::size_t last = edges.size() - 1;
        const double before = 1.5 * edges[0] - 0.5 * edges[1];
        const double behind = 1.5 * edges[last] - 0.5 * edges[last - 1];
        add(from);
        if (before > from + kDust)
            add(before);
        first = at.size();
        for (std::size_t i = 0; i < last; ++i)
            add((edges[i] + edges[i + 1]) / 2.0);
        if (behind < to - kDust)
            add(behind);
        add(to);
    }
};

/// The same order from the other side: what is mirrored grows downward.
std::vector<double> mirrored(std::vector<double> edges)
{
    std::reverse(edges.begin(), edges.end());
    std::transform(edges.begin(), edges.end(), edges.begin(), std::negate<>());
    return edges;
}

/// Heights, and where they stand.
void raise(ReliefShape &shape, const Scene &scene, const PaperRect &bounds)
{
    const Columns columns = makeColumns(*scene.field);
    const bool turnsOver = scene.standing.mirrored;
    const Places x(columns.xEdges, bounds.minX, bounds.maxX, bounds.centre().x);
    const Places y(turnsOver ? mirrored(columns.yEdges) : columns.yEdges, bounds.minY, bounds.maxY, bounds.centre().y);
    shape.x = x.at;
    shape.y = y.at;
    shape.heights.assign(x.at.size() * y.at.size(), 0.0F);
    for (int row = 0; row < columns.rows; ++row) {
        const std::size_t line = y.first + static_cast<std::size_t>(turnsOver ? columns.rows - 1 - row : row);
        for (int column = 0; column < columns.columns; ++column)
            shape.heights[line * x.at.size() + x.first + static_cast<std::size_t>(column)] =
                static_cast<float>(columnHeight(scene.field->scale, columns.values[columns.index(column, row)]));
    }
}

/// What is left of the light on the piece of the surface between four heights: all of it where it is flat, less on
/// slopes, and least on those that face right and the eye.
int light(const ReliefShape &shape, std::size_t column, std::size_t row)
{
    const std::size_t width = shape.x.size();
    const float *low = &shape.heights[row * width + column];
    const float *high = low + width;
    const float full = shape.fullHeight / 2.0F;
    const float right = full * (low[1] + high[1] - low[0] - high[0]) / (shape.x[column + 1] - shape.x[column]);
    const float away = full * (high[0] + high[1] - low[0] - low[1]) / (shape.y[row + 1] - shape.y[row]);
    const float slope = std::hypot(right, away);
    if (slope < 1e-4F)
        return 255;
    const float steep = 1.0F - 1.0F / std::hypot(1.0F, slope);
    const float facing = (0.8F * right - 0.6F * away) / slope;   // 1: to the light
    return static_cast<int>(std::lround(255.0F * (1.0F - steep * (0.26F - 0.08F * facing))));
}

/// Darkens what slopes.
void shade(QImage &cover, const ReliefShape &shape, double texels)
{
    QPainter painter(&cover);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const auto across = [&](float x) { return qRound((x - shape.x.front()) * texels); };
    const auto down = [&](float y) { return qRound((shape.y.back() - y) * texels); };
    for (std::size_t row = 0; row + 1 < shape.y.size(); ++row) {
        const int top = down(shape.y[row + 1]), bottom = down(shape.y[row]);
        for (std::size_t column = 0; column + 1 < shape.x.size(); ++column) {
            const int left = across(shape.x[column]), right = across(shape.x[column + 1]);
            if (const int grey = light(shape, column, row); grey < 255)
                painter.fillRect(left, top, right - left, bottom - top, QColor(grey, grey, grey));
        }
    }
}

/// The map from above, as large as the relief.
QImage paintCover(Scene scene, const PaperRect &bounds, double texels, QRgb ground)
{
    for (Outline &outline : scene.outlines)
        outline.name.clear();
    scene.nameHeight *= kFiner;   // by it lines are as wide as on the screen
    const Placement view = viewOf(unturned(scene.standing), texels, {-bounds.minX * texels, bounds.maxY * texels});
    const QSize size(std::max(2, qRound(bounds.width() * texels)), std::max(2, qRound(bounds.height() * texels)));
    return paintMap(scene, view, size, true, ground);
}

/// Whole quarters of a turn: the far edges of the relief are those of the scene.
bool standsStraight(const Standing &standing)
{
    return std::abs(std::remainder(standing.turnDegrees, 90.0)) < 1e-6;
}

}   // namespace

ReliefShape makeRelief(const Scene &scene, double texels, const Theme &theme, QRgb ground)
{
    const PaperRect bounds = reliefBounds(scene);
    const double scale = std::min(texels, kMostTexels / std::max(bounds.width(), bounds.height()));
    ReliefShape shape;
    shape.fullHeight = static_cast<float>(highestMetres(scene.extent));
    raise(shape, scene, bounds);
    shape.cover = paintCover(scene, bounds, scale, ground);
    shade(shape.cover, shape, scale);
    shape.ground = ground;
    shape.line = theme.hairline.rgb();
    if (standsStraight(scene.standing) && bounds == unturnedBounds(scene))
        for (const HeightTick &tick : heightTicks(*scene.field, kHeightTicks))
            shape.lines.push_back(static_cast<float>(tick.height));
    return shape;
}

double reliefTexels(const PaperRect &extent, QSize size)
{
    constexpr double kSteps = 2.0;   // to twice as many
    const double pixels = kFiner * std::max(size.width() / extent.width(), size.height() / extent.height());
    return std::exp2(std::ceil(std::log2(pixels) * kSteps) / kSteps);
}

PaintedSurface paintRelief(const Scene &scene, ReliefPainter &painter, QSize size, double textHeight,
                           const Theme &theme, QRgb ground, bool quick)
{
    const std::vector<HeightTick> ticks = heightTicks(*scene.field, kHeightTicks);
    const QRect box = surfaceBox(ticks, size, textHeight).toAlignedRect().intersected(QRect(QPoint(), size));
    const SurfaceView view(scene.standing, scene.extent, *scene.surface, box);
    const double turn = std::remainder(scene.standing.turnDegrees + scene.surface->turnDegrees, 360.0);
    const QImage relief =
        painter.paint({turn, scene.surface->tiltDegrees, view.pixelsAcrossMetre(), box.size(), quick});
    if (relief.isNull())
        return {{}, view};
    QImage target(size, QImage::Format_RGB32);
    target.fill(ground);
    QPainter painting(&target);
    painting.setRenderHint(QPainter::Antialiasing);
    painting.drawImage(box, relief);
    paintClippedTips(painting, scene, view, textHeight);
    paintHeightAxis(painting, view, ticks, textHeight, theme);
    painting.end();
    paintNames(target, scene, view.ground());
    return {target, view};
}

}   // namespace floorscope
