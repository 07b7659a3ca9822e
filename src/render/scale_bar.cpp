// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/scale_bar.h"

#include "floor/length_units.h"
#include "render/text_lines.h"
#include "words/legend_text.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kOneBar = 2.4;   ///< heights of its text, with its length

/// At the bottom of `box`.
void paintBar(QPainter &painter, const QRectF &box, const QLineF &line, const QString &length, double textHeight)
{
    const double foot = textHeight * 0.35;
    painter.drawLine(line);
    painter.drawLine(line.p1() + QPointF(0, -foot), line.p1() + QPointF(0, foot));
    painter.drawLine(line.p2() + QPointF(0, -foot), line.p2() + QPointF(0, foot));
    paintText(painter, QRectF(box.left(), line.y1() + textHeight * 0.25, box.width(), textHeight * kLineStep), length,
              textHeight, false, Qt::AlignRight);
}

}   // namespace

double roundLength(double longest)
{
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    for (const double digit : {5.0, 2.0})
        if (digit * power <= longest)
            return digit * power;
    return power;
}

double scaleBarLines(bool feet)
{
    return feet ? 2.0 * kOneBar : kOneBar;
}

QLineF scaleBarLine(const QRectF &box, double pixelsPerUnit, double textHeight)
{
    const double width = roundLength(box.width() / pixelsPerUnit) * pixelsPerUnit;
    const double y = box.bottom() - textHeight * (kLineStep + 0.25);
    return {box.right() - width, y, box.right(), y};
}

void paintScaleBar(QPainter &painter, const QRectF &box, double pixelsPerMetre, double textHeight, const Theme &theme,
                   bool feet)
{
    painter.setPen(QPen(theme.text, std::max(1.0, textHeight * 0.12), Qt::SolidLine, Qt::FlatCap));
    paintBar(painter, box, scaleBarLine(box, pixelsPerMetre, textHeight),
             scaleBarText(roundLength(box.width() / pixelsPerMetre)), textHeight);
    if (!feet)
        return;
    const QRectF above = box.adjusted(0.0, 0.0, 0.0, -kOneBar * textHeight);
    const double pixelsPerFoot = pixelsPerMetre * kMetresPerFoot;
    paintBar(painter, above, scaleBarLine(above, pixelsPerFoot, textHeight),
             scaleBarTextInFeet(roundLength(above.width() / pixelsPerFoot)), textHeight);
}

}   // namespace floorscope
