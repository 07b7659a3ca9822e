// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/cell_tip.h"

#include "views/map/map_view.h"

#include <QHelpEvent>
#include <QToolTip>

namespace floorscope {

CellTip::CellTip(MapView &map) : QObject(&map), m_map(map)
{
    map.installEventFilter(this);
}

bool CellTip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    show(*static_cast<QHelpEvent *>(event));
    return true;
}

void CellTip::show(const QHelpEvent &help) const
{
    const QRect cell = m_map.cursorRect().intersected(m_map.mapRect());
    if (m_lines.isEmpty() || !cell.contains(help.pos()))
        return QToolTip::hideText();
    const QString lines = m_lines.toHtmlEscaped();   // a room may be named <b>
    QToolTip::showText(help.globalPos(), QStringLiteral("<p style=\"white-space:pre\">%1</p>").arg(lines), &m_map,
                       cell);
}

}   // namespace floorscope
