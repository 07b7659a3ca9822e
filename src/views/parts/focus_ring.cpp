// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/focus_ring.h"

#include <QPainter>
#include <QPalette>

namespace floorscope {

void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    constexpr double kCorner = 3.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), kCorner, kCorner);
    painter.restore();
}

}   // namespace floorscope
