// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/file_drops.h"

#include "views/window/file_kinds.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace floorscope {

namespace {

bool holdsFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

}   // namespace

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

void FileDrops::take(QDropEvent &event)
{
    const QStringList paths = openablePaths(*event.mimeData());
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(!paths.isEmpty());
    if (event.type() == QEvent::Drop && !paths.isEmpty())
        emit dropped(paths);
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
        if (!widget || !isOurs(widget) || !holdsFiles(*drop.mimeData()))
            break;
        take(drop);
        return true;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

}   // namespace floorscope
