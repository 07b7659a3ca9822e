// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/go_on.h"
#include "plan/cad/drawing.h"

#include <QImage>

namespace floorscope {

/// The layers of those names on a transparent ground, `longestSide` pixels on the longer side of the drawing's extent.
/// Lines and texts in light colors, made for a black screen, are dark. Null where nobody waits for it any more.
[[nodiscard]] QImage drawingPicture(const Drawing &drawing, const QStringList &layers, int longestSide,
                                    const GoOn &goOn = {});

/// A color for lines and texts on white: light greys turned round, light hues darkened, the others as they are.
[[nodiscard]] QRgb onWhite(QRgb color);

}   // namespace floorscope
