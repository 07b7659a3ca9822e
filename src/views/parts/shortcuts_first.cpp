// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/shortcuts_first.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

#include <algorithm>

namespace floorscope {

ShortcutsFirst::ShortcutsFirst(QMainWindow &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool ShortcutsFirst::isOurs(const QKeyEvent &key) const
{
    for (const QKeySequence::StandardKey editing :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll})
        if (QKeySequence::keyBindings(editing).contains(QKeySequence(key.keyCombination())))
            return false;
    const QList<QAction *> actions = m_window.findChildren<QAction *>();
    return std::any_of(actions.begin(), actions.end(), [&key](const QAction *action) {
        return action->shortcuts().contains(QKeySequence(key.keyCombination()));
    });
}

void ShortcutsFirst::takeField() const
{
    if (auto *field = qobject_cast<QAbstractSpinBox *>(m_window.focusWidget()))
        field->interpretText();
}

bool ShortcutsFirst::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        takeField();
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const QWidget *field = m_window.focusWidget();
        if (field && field != widget && !field->isAncestorOf(widget))
            takeField();
    }
    return QObject::eventFilter(watched, event);
}

}   // namespace floorscope
