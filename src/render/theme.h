// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace floorscope {

/// Colors of everything that is not data; `lightTheme()` for whatever leaves the program.
struct Theme
{
    QColor paper;   ///< round the plan
    QColor card;    ///< ground of the legend
    QColor text;
    QColor secondary;
    QColor hairline;
};
[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
/// What lies under the cells where the plan does not; the legend's bar and swatches lie on it too.
[[nodiscard]] QColor paperColor(bool dark);

}   // namespace floorscope
