// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QPainter>

namespace floorscope {

/// 1, 2 or 5 times a power of ten that comes closest to, and does not exceed, `longest`, in any unit.
[[nodiscard]] double roundLength(double longest);

/// How high the box of a scale bar is, in heights of its text.
[[nodiscard]] double scaleBarLines(bool feet);

/// The bar that `paintScaleBar` draws at the bottom of `box`: its exact line, at the right end of the box. Its length
/// is a round number of units.
[[nodiscard]] QLineF scaleBarLine(const QRectF &box, double pixelsPerUnit, double textHeight);

/// A bar of round metres with its length below; `feet`: above it one of round feet.
void paintScaleBar(QPainter &painter, const QRectF &box, double pixelsPerMetre, double textHeight, const Theme &theme,
                   bool feet = false);

}   // namespace floorscope
