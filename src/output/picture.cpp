// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture.h"

#include "output/page_parts.h"
#include "render/legend.h"
#include "render/map_painter.h"

#include <QPainter>

#include <cmath>

namespace floorscope {

namespace {

constexpr double kCaptionPoints = 12.0;
constexpr double kLegendPoints = 9.0;
constexpr double kPlainPixelsPerMetre = 20.0;

/// Text never below 7 pt on paper; on small pictures it shrinks with them no further.
double textHeight(double points, const PictureSize &size)
{
    const double wanted = points * size.dpi / 72.0;
    const double room = std::min(size.pixels.width() / 90.0, size.pixels.height() / 45.0) * points / kLegendPoints;
    return std::max(std::min(wanted, room), 7.0);
}

void paintSingle(QPainter &painter, const QRectF &page, const Drawn &drawn, const PictureSize &size)
{
    const Scene scene = sceneOf(drawn);
    const double caption = textHeight(kCaptionPoints, size);
    const double legend = textHeight(kLegendPoints, size);
    const double used = paintCaption(painter, page, scene.caption, caption, lightTheme());
    paintMapWithLegend(painter, page.adjusted(0, used + caption * 0.6, 0, 0), scene, legend);
}

/// Before and after small, the change large: above it on a wide floor, left of it on a tall one.
void paintThree(QPainter &painter, const QRectF &page, const Drawn &drawn, const PictureSize &size)
{
    const Scene before = sceneOf(drawn, Pane::Before);
    const Scene after = sceneOf(drawn, Pane::After);
    const Scene change = sceneOf(drawn, Pane::Change);
    const double caption = textHeight(kCaptionPoints, size);
    const double legend = textHeight(kLegendPoints, size);
    const double used = paintCaption(painter, page, change.caption, caption, lightTheme());
    const QRectF body = page.adjusted(0, used + caption * 0.6, 0, 0);
    const double gap = legend * 1.5;
    const bool wide = body.width() > body.height() * 1.2;
    QRectF first, second, third;
    if (wide) {
        const double column = (body.width() - gap) * 0.36;
        const double half = (body.height() - gap) / 2.0;
        first = QRectF(body.left(), body.top(), column, half);
        second = QRectF(body.left(), body.top() + half + gap, column, half);
        third = QRectF(body.left() + column + gap, body.top(), body.width() - column - gap, body.height());
    } else {
        const double row = (body.height() - gap) * 0.38;
        const double half = (body.width() - gap) / 2.0;
        first = QRectF(body.left(), body.top(), half, row);
        second = QRectF(body.left() + half + gap, body.top(), half, row);
        third = QRectF(body.left(), body.top() + row + gap, body.width(), body.height() - row - gap);
    }
    const double small = legend * 0.82;
    paintTitledMap(painter, first, paneTitle(Pane::Before), before, small);
    paintTitledMap(painter, second, paneTitle(Pane::After), after, small);
    paintTitledMap(painter, third, paneTitle(Pane::Change), change, legend);
}

} // namespace

PictureSize forSlide()
{
    return {{2560, 1440}, 192.0};
}

PictureSize forPage()
{
    return {{3508, 2480}, 300.0};
}

QImage picture(const Drawn &drawn, const PictureSize &size)
{
    QImage image(size.pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double margin = std::min(size.pixels.width(), size.pixels.height()) * 0.025;
    const QRectF page = QRectF(QPointF(), QSizeF(size.pixels)).adjusted(margin, margin, -margin, -margin);
    if (drawn.mode == ViewMode::Compare)
        paintThree(painter, page, drawn, size);
    else
        paintSingle(painter, page, drawn, size);
    return image;
}

QImage plainPicture(const Scene &scene)
{
    if (!scene.plan) {
        const QSize size(std::max(1, static_cast<int>(std::ceil(scene.extent.width() * kPlainPixelsPerMetre))),
                         std::max(1, static_cast<int>(std::ceil(scene.extent.height() * kPlainPixelsPerMetre))));
        return paintMap(scene, fitView(scene.extent, size), size, false);
    }
    const QSize size = scene.plan->levels.front().size();
    const Placement::Matrix &m = scene.plan->placement.metreToPixel();
    const double fx = size.width() / scene.plan->units.width();
    const double fy = size.height() / scene.plan->units.height();
    // never fails: the plan's own placement has an inverse, and both factors are positive
    const Placement view = *Placement::fromMetreToPixel({m[0] * fx, m[1] * fx, m[2] * fx, m[3] * fy, m[4] * fy, m[5] * fy});
    return paintMap(scene, view, size, false);
}

} // namespace floorscope
