// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace floorscope {

/// Noto Sans and, for signs such as "−" and "→", Noto Sans Math, as they were embedded at build time, so that pictures
/// have the same letters everywhere; the system's sans-serif where the build found none. Letters of other scripts come
/// from the system's fonts. `height` in the painter's units (pixels of the picture).
[[nodiscard]] QFont pictureFont(double height, bool bold = false);

/// The letters of `text` for which neither the pictures' fonts nor the system's have a shape, each once; empty where
/// all can be drawn.
[[nodiscard]] QString lettersWithoutShape(const QString &text);

}   // namespace floorscope
