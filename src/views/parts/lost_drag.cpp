// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/lost_drag.h"

#include <QMouseEvent>
#include <QWidget>

namespace floorscope {

LostDrag::LostDrag(QWidget &watched, Qt::MouseButtons buttons) : QObject(&watched), m_buttons(buttons)
{
    watched.setMouseTracking(true);   // else Qt gives it no moves without a button
    watched.installEventFilter(this);
}

bool LostDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (m_down && watched->metaObject() != m_class)
        m_down = {};   // what is left of a widget that is being destroyed is hidden too, and drags nothing
    switch (event->type()) {
    case QEvent::Hide: lose(m_down); break;
    case QEvent::MouseMove: lose(m_down & ~static_cast<QMouseEvent *>(event)->buttons()); break;
    case QEvent::MouseButtonRelease: m_down &= ~Qt::MouseButtons(static_cast<QMouseEvent *>(event)->button()); break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const Qt::MouseButtons pressed = static_cast<QMouseEvent *>(event)->button();
        lose(m_down & pressed);
        m_down |= m_buttons & pressed;
        m_class = watched->metaObject();
        break;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void LostDrag::lose(Qt::MouseButtons gone)
{
    m_down &= ~gone;
    if (gone)
        emit lost();
}

}   // namespace floorscope
