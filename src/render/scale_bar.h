// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QPainter>

namespace floorscope {

/// 1-2-5 metres that come closest to, and do not exceed, `longest` metres.
[[nodiscard]] double roundMetres(double longest);

/// The bar that `paintScaleBar` draws in `box`: its exact line, at the right end of the box. Its length is a round
/// number of metres.
[[nodiscard]] QLineF scaleBarLine(const QRectF &box, double pixelsPerMetre, double textHeight);

/// A bar of round metres with its length below.
void paintScaleBar(QPainter &painter, const QRectF &box, double pixelsPerMetre, double textHeight, const Theme &theme);

}   // namespace floorscope
