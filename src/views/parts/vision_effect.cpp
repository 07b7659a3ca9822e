// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/vision_effect.h"

#include <QPainter>
#include <QPixmap>

namespace floorscope {

void VisionEffect::draw(QPainter *painter)
{
    QPoint corner;
    const QPixmap pixmap = sourcePixmap(Qt::LogicalCoordinates, &corner, QGraphicsEffect::NoPad);
    QImage seen = simulated(pixmap.toImage(), m_vision);
    seen.setDevicePixelRatio(pixmap.devicePixelRatio());
    painter->drawImage(corner, seen);
}

}   // namespace floorscope
