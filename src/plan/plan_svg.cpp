// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_decoders.h"

#include "plan/plan_svg_text.h"

#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace floorscope {

namespace {

constexpr int kEmbeddedMegabytes = 2048;   ///< of a picture that the drawing holds, decoded

/// Loads the drawing and finds its size.
Result<QSizeF> load(QSvgRenderer &renderer, const QByteArray &bytes)
{
    QImageReader::setAllocationLimit(kEmbeddedMegabytes);
    const Result<SvgText> svg = readSvgText(bytes);
    if (!svg)
        return tl::unexpected(svg.error());
    if (!renderer.load(svg->text))
        return failureFor(ErrorKind::PlanUnreadable, Reason::NotASvg);
    const QSizeF units = svg->units.value_or(renderer.viewBoxF().size());
    if (units.isEmpty())
        return failureFor(ErrorKind::PlanUnreadable, Reason::EmptyDrawing);
    return units;
}

}   // namespace

Result<DecodedPlan> probeSvg(const QByteArray &bytes)
{
    QSvgRenderer renderer;
    return load(renderer, bytes).map([](const QSizeF &units) { return DecodedPlan{{}, units, 1, true}; });
}

Result<DecodedPlan> decodeSvg(const QByteArray &bytes, int longestSide)
{
    QSvgRenderer renderer;
    return load(renderer, bytes).map([&](const QSizeF &units) {
        DecodedPlan plan{{}, units, 1, true};
        const QSize size = units.scaled(longestSide, longestSide, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
        plan.pixels = QImage(size, QImage::Format_ARGB32_Premultiplied);
        plan.pixels.fill(Qt::transparent);
        QPainter painter(&plan.pixels);
        renderer.setAspectRatioMode(Qt::IgnoreAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return plan;
    });
}

}   // namespace floorscope
