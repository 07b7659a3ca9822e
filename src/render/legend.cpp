// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legend.h"

#include "render/cell_image.h"
#include "render/clipped_marks.h"
#include "render/ground.h"
#include "render/hatching.h"
#include "render/legend_layout.h"
#include "render/outlines.h"
#include "render/surface/clipped_tips.h"
#include "render/surface/columns.h"
#include "render/text_lines.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

QColor seenAt(const Scene &scene, double value)
{
    return seenOnGround(scene, scene.field->scale.paintAt(value));
}

/// The bar, one color a pixel.
QImage barImage(const Scene &scene, int width)
{
    const ColorScale &scale = scene.field->scale;
    QImage image(std::max(2, width), 1, QImage::Format_RGB32);
    auto *line = reinterpret_cast<QRgb *>(image.scanLine(0));
    for (int x = 0; x < image.width(); ++x) {
        const double value = scale.valueAt((x + 0.5) / image.width());
        // zero itself is not painted: the bar shows the color next to it
        line[x] = seenAt(scene, value == 0.0 ? scale.range().high * 1e-6 : value).rgb();
    }
    return image;
}

/// A cap in the end's color that says "and more beyond".
void paintCap(QPainter &painter, const QRectF &bar, double x, double reach, const QColor &color)
{
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{x, bar.top()}, {x + reach, bar.center().y()}, {x, bar.bottom()}});
}

void paintBar(QPainter &painter, const LegendLayout &layout, const Scene &scene, double unit, const Theme &theme)
{
    if (layout.bar.isEmpty())
        return;
    const ValueRange &range = scene.field->scale.range();
    painter.drawImage(layout.bar, barImage(scene, static_cast<int>(std::ceil(layout.bar.width()))));
    painter.setPen(QPen(theme.secondary, std::max(1.0, unit / 14.0)));
    if (layout.capRight)
        paintCap(painter, layout.bar, layout.bar.right(), capWidth(unit), seenAt(scene, range.high));
    if (layout.capLeft)
        paintCap(painter, layout.bar, layout.bar.left(), -capWidth(unit), seenAt(scene, range.low));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(layout.bar);
    painter.setPen(QPen(theme.text, std::max(1.0, unit / 14.0)));
    for (const double x : layout.ticks)
        painter.drawLine(QPointF(x, layout.bar.bottom()), QPointF(x, layout.bar.bottom() + 0.3 * unit));
}

/// The high end as it is where a change is not established.
QColor paleEnd(const Scene &scene)
{
    Paint paint = scene.field->scale.paintAt(scene.field->scale.range().high);
    paint.opacity /= kPaleParts;
    return seenOnGround(scene, paint);
}

QColor swatchGround(LegendKey key, const Scene &scene)
{
    const bool checkerboard = scene.field && scene.field->scale.isCheckerboard();
    switch (key) {
    case LegendKey::Used: return seenAt(scene, 1.0);
    case LegendKey::Gone: return seenAt(scene, scene.field->scale.range().low);
    case LegendKey::New:
    case LegendKey::Clipped: return seenAt(scene, scene.field->scale.range().high);
    case LegendKey::NoDetections: return checkerboard ? seenAt(scene, 0.0) : QColor(groundColor(scene));
    case LegendKey::TooFew: return seenOnGround(scene, kTooFew);
    case LegendKey::Pale: return paleEnd(scene);
    case LegendKey::Outside: return seenOnGround(scene, kBeyondCheckerboard);
    case LegendKey::Sensor:
    case LegendKey::OfflineSensor: return QColor(groundColor(scene));
    case LegendKey::Withheld:
    case LegendKey::NotCovered:
        return checkerboard ? seenOnGround(scene, kBeyondCheckerboard) : QColor(groundColor(scene));
    }
    return QColor(groundColor(scene));
}

void paintSwatch(QPainter &painter, const LegendSwatch &swatch, const Scene &scene, double unit, const Theme &theme)
{
    const QColor ground = swatchGround(swatch.key, scene);
    painter.fillRect(swatch.box, ground);
    if (swatch.key == LegendKey::NotCovered)
        painter.fillRect(swatch.box, hatching(scene.dark, unit * 0.5));
    if (swatch.key == LegendKey::Withheld)
        painter.fillRect(swatch.box, hatching(scene.dark, unit * 0.5, Hatch::Crossed));
    if (swatch.key == LegendKey::Clipped)
        paintClippedMark(painter, swatch.box.center(), swatch.box.width(), ground);
    if (swatch.key == LegendKey::Sensor || swatch.key == LegendKey::OfflineSensor)
        paintSensorMark(painter, swatch.box.center(), unit * 0.8, swatch.key == LegendKey::Sensor, scene.dark);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.secondary, std::max(1.0, unit / 14.0)));
    painter.drawRect(swatch.box);
}

void paintLine(QPainter &painter, const LegendLine &line, double unit, const Theme &theme)
{
    painter.setPen(line.secondary ? theme.secondary : theme.text);
    paintText(painter, line.box, line.text, unit, line.bold);
}

}   // namespace

double legendHeight(const Scene &scene, double width, double textHeight)
{
    return layoutLegend(scene, width, textHeight).height;
}

void paintLegend(QPainter &painter, const QRectF &box, const Scene &scene, double pixelsPerMetre, double textHeight,
                 const Theme &theme)
{
    const int block = scene.field && scene.surface ? columnBlock(scene.field->frame) : 1;
    const bool marks = scene.field && (hasClippedMarks(*scene.field, block * pixelsPerMetre) || hasClippedTips(scene));
    const LegendLayout layout = layoutLegend(scene, box.width(), textHeight, marks);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1.0));
    painter.setBrush(theme.card);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.translate(box.topLeft());
    paintBar(painter, layout, scene, textHeight, theme);
    for (const LegendSwatch &swatch : layout.swatches)
        paintSwatch(painter, swatch, scene, textHeight, theme);
    for (const LegendLine &line : layout.lines)
        paintLine(painter, line, textHeight, theme);
    if (!scene.surface)   // of which a length tells only in one direction
        paintScaleBar(painter, layout.scaleBar, pixelsPerMetre, textHeight, theme, scene.feet);
    painter.restore();
}

}   // namespace floorscope
