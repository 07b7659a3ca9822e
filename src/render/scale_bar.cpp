// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/scale_bar.h"

#include "render/text_lines.h"
#include "words/legend_text.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

double roundMetres(double longest)
{
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    for (const double digit : {5.0, 2.0})
        if (digit * power <= longest)
            return digit * power;
    return power;
}

QLineF scaleBarLine(const QRectF &box, double pixelsPerMetre, double textHeight)
{
    const double width = roundMetres(box.width() / pixelsPerMetre) * pixelsPerMetre;
    const double y = box.bottom() - textHeight * (kLineStep + 0.25);
    return {box.right() - width, y, box.right(), y};
}

void paintScaleBar(QPainter &painter, const QRectF &box, double pixelsPerMetre, double textHeight, const Theme &theme)
{
    const QLineF line = scaleBarLine(box, pixelsPerMetre, textHeight);
    const double foot = textHeight * 0.35;
    painter.setPen(QPen(theme.text, std::max(1.0, textHeight * 0.12), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.drawLine(line.p1() + QPointF(0, -foot), line.p1() + QPointF(0, foot));
    painter.drawLine(line.p2() + QPointF(0, -foot), line.p2() + QPointF(0, foot));
    paintText(painter, QRectF(box.left(), line.y1() + textHeight * 0.25, box.width(), textHeight * kLineStep),
              scaleBarText(roundMetres(box.width() / pixelsPerMetre)), textHeight, false, Qt::AlignRight);
}

}   // namespace floorscope
