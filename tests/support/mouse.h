// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWidget>

namespace floorscope {

/// The mouse moves there while these buttons are held; by default nobody holds one, which QTest::mouseMove does not
/// say: it holds what a test pressed, even where the release went elsewhere.
inline void moveMouse(QWidget &widget, QPointF to, Qt::MouseButtons held = Qt::NoButton,
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, held, modifiers);
    QCoreApplication::sendEvent(&widget, &move);
}

/// Takes a widget that can be dragged at its middle and lets it go at that place of the screen, in three steps: it has
/// the mouse, wherever it is meanwhile.
inline void dragTo(QWidget &widget, QPoint global)
{
    const QPoint from = widget.mapToGlobal(widget.rect().center());
    QTest::mousePress(&widget, Qt::LeftButton, {}, widget.rect().center());
    for (const QPoint &at : {from + (global - from) / 2, global})
        moveMouse(widget, widget.mapFromGlobal(at), Qt::LeftButton);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, widget.mapFromGlobal(global));
}

}   // namespace floorscope
