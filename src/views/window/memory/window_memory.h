// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/compare/compare_layout.h"
#include "views/compare/compare_look.h"
#include "views/surface/surface_form.h"

#include <QByteArray>
#include <QSize>

#include <optional>

class QSettings;
class QWidget;

namespace floorscope {

/// What the window remembers from one start to the next.
struct WindowMemory
{
    QByteArray geometry;   ///< as QWidget::saveGeometry gives it; empty: the first start
    QByteArray panels;     ///< as QSplitter::saveState gives it
    bool questionShown = true;
    bool answerShown = true;
    SidesShare sides;   ///< of a comparison
    CompareLook look = CompareLook::Together;
    std::optional<SurfaceForm> heights;   ///< nothing: never chosen
    std::optional<int> tab;               ///< that is open at the right, from 0; nothing: never chosen
};

/// How large the window opens the first time: 1440 × 900, or what the screen has room for.
[[nodiscard]] QSize firstWindowSize(QSize available);

/// What was never written, or cannot be read, has its default.
[[nodiscard]] WindowMemory readWindowMemory(const QSettings &settings);
void writeWindowMemory(QSettings &settings, const WindowMemory &memory);

/// The windows that `window` opens beside itself (zones, rhythm, figures, guide) open as large as they were left.
/// `settings` live as long as the window.
void keepSizes(QWidget &window, QSettings &settings);

}   // namespace floorscope
