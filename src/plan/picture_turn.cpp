// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/picture_turn.h"

namespace floorscope {

QSize turnedSize(QSize stored, int orientation)
{
    const bool liesOnItsSide = orientation >= 5;
    return liesOnItsSide ? stored.transposed() : stored;
}

QPoint shownAt(int x, int y, QSize stored, int orientation)
{
    const int right = stored.width() - 1 - x, below = stored.height() - 1 - y;
    switch (orientation) {
    case 2: return {right, y};
    case 3: return {right, below};
    case 4: return {x, below};
    case 5: return {y, x};
    case 6: return {below, x};
    case 7: return {below, right};
    case 8: return {y, right};
    default: return {x, y};
    }
}

bool columnsAreMirrored(int orientation)
{
    return orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
}

bool rowsAreMirrored(int orientation)
{
    return orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
}

}   // namespace floorscope
