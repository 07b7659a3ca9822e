// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/caption_painter.h"
#include "render/scale_bar.h"
#include "render/scene.h"
#include "render/theme.h"

#include <QPainter>

namespace floorscope {

/// The legend and, at its right end, the scale bar in round metres, inside `box`; `textHeight` in the painter's
/// units. `pixelsPerMetre`: of the map beside it. The bar and the swatches are drawn through the map's own blend and
/// strength over the plan's paper. The same code draws it in window, picture and report.
void paintLegend(QPainter &painter, const QRectF &box, const Scene &scene, double pixelsPerMetre, double textHeight,
                 const Theme &theme);
/// The height that `paintLegend` needs at that width.
[[nodiscard]] double legendHeight(const Scene &scene, double width, double textHeight);

}   // namespace floorscope
