// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

class QPainter;
class QRectF;
class QWidget;

namespace floorscope {

/// How high a legend of that width is in the widget's font, both with the room round it; pixels.
[[nodiscard]] int legendBandHeight(const Scene &scene, const QWidget &widget, int width);
/// Paints the legend into `band`, in the widget's font and the colors of its theme. `pixelsPerMetre`: of the map,
/// device-independent.
void paintLegendBand(QPainter &painter, const QRectF &band, const Scene &scene, const QWidget &widget,
                     double pixelsPerMetre);
/// The same without room round it.
void paintLegendCard(QPainter &painter, const QRectF &card, const Scene &scene, const QWidget &widget,
                     double pixelsPerMetre);

}   // namespace floorscope
