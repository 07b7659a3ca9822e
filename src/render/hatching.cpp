// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hatching.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace floorscope {

namespace {

/// A square that repeats without a seam: the diagonal, and its continuation in the corners; for `Crossed` the other one
/// too.
QImage tile(const QColor &color, int side, Hatch hatch)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, std::max(1.0, side / 9.0), Qt::SolidLine, Qt::SquareCap));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 1.0, side + 1.0), QPointF(shift + side + 1.0, -1.0));
    for (const int shift : {-side, 0, side})
        if (hatch == Hatch::Crossed)
            painter.drawLine(QPointF(shift - 1.0, -1.0), QPointF(shift + side + 1.0, side + 1.0));
    return image;
}

}   // namespace

QBrush hatching(bool dark, double spacing, Hatch hatch)
{
    QColor color = dark ? QColor(0xa6, 0xae, 0xb9) : QColor(0x57, 0x60, 0x6c);
    color.setAlphaF(0.5F);
    return QBrush(tile(color, std::max(5, qRound(spacing)), hatch));
}

}   // namespace floorscope
