// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMouseEvent>
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

}   // namespace floorscope
