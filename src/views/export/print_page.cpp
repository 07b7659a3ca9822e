// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/print_page.h"

#include <QPainter>
#include <QPrinter>

namespace floorscope {

bool printPage(const QImage &page, QPrinter &printer)
{
    printer.setFullPage(true);   // the page has margins of its own
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF paper(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    QRectF place(QPointF(), QSizeF(page.size()).scaled(paper.size(), Qt::KeepAspectRatio));
    place.moveCenter(paper.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, page);
    return painter.end();
}

}   // namespace floorscope
