// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/surface/axis.h"

#include "render/legend_layout.h"
#include "render/scale_bar.h"
#include "render/surface/columns.h"
#include "render/text_lines.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kMark = 0.4;   ///< multiples of the text's height
constexpr double kAfterText = 0.3;

/// The factors that the legend's bar tells.
std::vector<double> roundFactors(const ColorScale &scale, int atMost)
{
    std::vector<double> values = barTicks(scale, atMost, TickNumbers::Factors);
    values.erase(std::remove_if(values.begin(), values.end(), [](double value) { return value < 0.0; }), values.end());
    return values;
}

/// In equal steps, and the end.
std::vector<double> roundValues(double most, int atMost)
{
    const double step = roundLength(2.0 * most / atMost);   // 1, 2 or 5 times a power of ten
    std::vector<double> values;
    for (int i = 0; i * step < most; ++i)
        values.push_back(i * step);
    values.push_back(most);
    return values;
}

QPen linePen(const QColor &color, double textHeight)
{
    return {color, std::max(1.0, textHeight / 14.0)};
}

}   // namespace

std::vector<HeightTick> heightTicks(const FieldLayer &field, int atMost)
{
    const ValueRange &range = field.scale.range();
    std::vector<HeightTick> ticks;
    for (const double value : field.meaning == FieldMeaning::ChangeRatio
             ? roundFactors(field.scale, atMost)
             : roundValues(std::max(std::abs(range.low), std::abs(range.high)), atMost))
        ticks.push_back({columnHeight(field.scale, value), tickText(value, field.meaning)});
    return ticks;
}

double axisWidth(const std::vector<HeightTick> &ticks, double textHeight)
{
    double widest = 0.0;
    for (const HeightTick &tick : ticks)
        widest = std::max(widest, textWidth(tick.text, textHeight));
    return widest + (kMark + kAfterText) * textHeight;
}

QRectF surfaceBox(const std::vector<HeightTick> &ticks, QSize size, double textHeight)
{
    const double margin = 0.5 * textHeight;
    return QRectF(QPointF(), QSizeF(size)).adjusted(margin + axisWidth(ticks, textHeight), margin, -margin, -margin);
}

void paintHeightLines(QPainter &painter, const SurfaceView &view, const std::vector<HeightTick> &ticks,
                      double textHeight, const Theme &theme)
{
    painter.setPen(linePen(theme.hairline, textHeight));
    painter.setBrush(Qt::NoBrush);
    for (const HeightTick &tick : ticks) {
        QPolygonF line;
        for (const FloorPoint &corner : view.farEdges())
            line << view.pixel(corner, tick.height);
        painter.drawPolyline(line);
    }
    for (const FloorPoint &corner : view.farEdges())
        painter.drawLine(view.pixel(corner), view.pixel(corner, 1.0));
}

void paintHeightAxis(QPainter &painter, const SurfaceView &view, const std::vector<HeightTick> &ticks,
                     double textHeight, const Theme &theme)
{
    const FloorPoint foot = view.farEdges().front();
    if (view.fullHeight() < 2.0 * textHeight)
        return;   // seen from above: there is no height to tell
    painter.setPen(linePen(theme.text, textHeight));
    painter.drawLine(view.pixel(foot), view.pixel(foot, 1.0));
    // the ends always have their numbers
    std::vector<double> kept{view.pixel(foot, 0.0).y(), view.pixel(foot, 1.0).y()};
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const QPointF at = view.pixel(foot, ticks[i].height);
        const bool isEnd = i == 0 || i + 1 == ticks.size();
        const bool isFree =
            std::all_of(kept.begin(), kept.end(), [&](double y) { return std::abs(y - at.y()) >= 1.2 * textHeight; });
        if (!isEnd && !isFree)
            continue;
        kept.push_back(at.y());
        painter.drawLine(at, at - QPointF(kMark * textHeight, 0.0));
        const double width = textWidth(ticks[i].text, textHeight);
        paintText(painter,
                  QRectF(at.x() - (kMark + kAfterText) * textHeight - width, at.y() - 0.5 * kLineStep * textHeight,
                         width, kLineStep * textHeight),
                  ticks[i].text, textHeight);
    }
}

}   // namespace floorscope
