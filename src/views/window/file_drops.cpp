// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/file_drops.h"

#include "views/window/file_kinds.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace floorscope {

FileDrops::FileDrops(QWidget &window) : QObject(&window), m_window(window)
{
    m_window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

/// The window, what lies in it, and its dialogs.
bool FileDrops::isOurs(const QWidget *widget) const
{
    while (widget && widget != &m_window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

/// Nothing starts behind a dialog that waits for its answer.
void FileDrops::take(QDropEvent &event)
{
    if (QApplication::activeModalWidget())
        return event.ignore();
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (event.type() == QEvent::Drop)
        emit dropped(localPaths(*event.mimeData()));
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Show:
        if (qobject_cast<QDialog *>(widget) && isOurs(widget))
            widget->setAcceptDrops(true);   // else nobody is asked
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto &drop = *static_cast<QDropEvent *>(event);
        if (!widget || !isOurs(widget) || localPaths(*drop.mimeData()).isEmpty())
            break;
        take(drop);
        return true;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

}   // namespace floorscope
