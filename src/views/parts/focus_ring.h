// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QPalette;

namespace floorscope {

/// The ring of what has the focus, the same for controls that the style draws and those that draw themselves: two
/// pixels of the accent along the inner edge of `rect`.
void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette);

}   // namespace floorscope
