// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/page_parts.h"

#include "render/fonts.h"
#include "render/legend.h"
#include "render/map_painter.h"

#include <QCoreApplication>

#include <cmath>

namespace floorscope {

void paintMapWithLegend(QPainter &painter, const QRectF &box, const Scene &scene, double textHeight)
{
    const double legend = legendHeight(scene, box.width(), textHeight);
    const QRect map = QRectF(box.topLeft(), QSizeF(box.width(), box.height() - legend - textHeight * 0.8)).toAlignedRect();
    Scene sized = scene;
    sized.nameHeight = textHeight * 0.95;
    const Placement view = fitView(scene.extent, map.size());
    painter.drawImage(map.topLeft(), paintMap(sized, view, map.size(), true, qRgb(0xff, 0xff, 0xff)));
    paintLegend(painter, QRectF(box.left(), box.bottom() - legend, box.width(), legend), scene, view.pixelsPerMetre(), textHeight, lightTheme());
}

void paintTitledMap(QPainter &painter, const QRectF &box, const QString &title, const Scene &scene, double textHeight)
{
    painter.setFont(pictureFont(textHeight * 1.1, true));
    painter.setPen(lightTheme().text);
    painter.drawText(QRectF(box.topLeft(), QSizeF(box.width(), textHeight * 1.6)), Qt::AlignLeft | Qt::AlignVCenter, title);
    paintMapWithLegend(painter, box.adjusted(0, textHeight * 1.9, 0, 0), scene, textHeight);
}

QString paneTitle(Pane pane)
{
    switch (pane) {
    case Pane::Before: return QCoreApplication::translate("Picture", "Before");
    case Pane::After: return QCoreApplication::translate("Picture", "After");
    case Pane::Change: return QCoreApplication::translate("Picture", "Change");
    case Pane::Single: break;
    }
    return {};
}

} // namespace floorscope
