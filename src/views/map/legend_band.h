// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

class QPainter;
class QRectF;
class QWidget;

namespace floorscope {

/// How high the legend is below a map as wide as `map`, in the map's font, with the room round it; pixels.
[[nodiscard]] int legendBandHeight(const Scene &scene, const QWidget &map);
/// Paints the legend into `band`, in the colors of the map's theme. `pixelsPerMetre`: of the map, device-independent.
void paintLegendBand(QPainter &painter, const QRectF &band, const Scene &scene, const QWidget &map,
                     double pixelsPerMetre);

}   // namespace floorscope
