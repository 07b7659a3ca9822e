// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/scenes.h"

#include <QPainter>

namespace floorscope {

/// A map as large as `box` allows, in the middle of it; `textHeight` in the painter's units, for room names. Returns
/// pixels per metre.
double paintMapIn(QPainter &painter, const QRectF &box, const Scene &scene, double textHeight);
/// The same with its legend, below or on it.
void paintMapWithLegend(QPainter &painter, const QRectF &box, const Scene &scene, double textHeight);
/// One map with its legend, or before, after and change: the change largest, with a legend of its own, before and after
/// with one legend for both; above the change or left of it, whatever leaves more room for the change.
void paintMaps(QPainter &painter, const QRectF &box, const Scenes &scenes, double textHeight);
/// The height that `paintMaps` makes use of in a box of that width and height; what a wide floor leaves is free for
/// something else.
[[nodiscard]] double heightOfMaps(const Scenes &scenes, const QSizeF &box, double textHeight);
/// The scenes that show `part` of their paper; nothing: all of it, as surfaces always do.
[[nodiscard]] Scenes showingPart(Scenes scenes, const std::optional<PaperRect> &part);

}   // namespace floorscope
