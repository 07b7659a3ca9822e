// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWidget>

namespace floorscope {

/// The mouse moves to that place of the screen, with the left button down or with none; `widget` has it, wherever it is
/// meanwhile.
inline void moveMouse(QWidget &widget, QPoint global, Qt::MouseButtons buttons = Qt::LeftButton)
{
    QMouseEvent move(QEvent::MouseMove, widget.mapFromGlobal(global), global, Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
}

/// Takes a widget that can be dragged at its middle and lets it go at that place of the screen, in three steps.
inline void dragTo(QWidget &widget, QPoint global)
{
    const QPoint from = widget.mapToGlobal(widget.rect().center());
    QTest::mousePress(&widget, Qt::LeftButton, {}, widget.rect().center());
    moveMouse(widget, from + (global - from) / 2);
    moveMouse(widget, global);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, widget.mapFromGlobal(global));
}

}   // namespace floorscope
