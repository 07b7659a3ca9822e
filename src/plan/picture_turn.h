// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>

namespace floorscope {

/// How a stored picture is shown: the orientation of Exif 2.3, section 4.6.4, from 1 (upright) to 8.
inline constexpr int kUpright = 1;

/// The size that a picture of that stored size is shown at.
[[nodiscard]] QSize turnedSize(QSize stored, int orientation);
/// Where the pixel (x, y) of a stored picture of that size is shown.
[[nodiscard]] QPoint shownAt(int x, int y, QSize stored, int orientation);
/// The first column, or row, is shown last on its axis.
[[nodiscard]] bool columnsAreMirrored(int orientation);
[[nodiscard]] bool rowsAreMirrored(int orientation);

}   // namespace floorscope
