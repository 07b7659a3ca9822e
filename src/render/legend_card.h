// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QRectF>

namespace floorscope {

/// The card that the legend is at that place of a map, with a little room between it and the map's edges: of its own
/// width where it fits so, else as wide as the map allows. Nothing where the map is too small to hold it whole.
/// `textHeight`: in the map's units.
[[nodiscard]] std::optional<QRectF> legendCard(const Scene &scene, const LegendPlace &place, const QRectF &map,
                                               double textHeight);
/// The one at the scene's own place; nothing also where that is below the map.
[[nodiscard]] std::optional<QRectF> legendCard(const Scene &scene, const QRectF &map, double textHeight);
/// A card there lies over a cell with a value, a withheld one or a marked place of the map that fills `map`, its floor
/// as large as that allows.
[[nodiscard]] bool hidesCells(const Scene &scene, const QRectF &map, const QRectF &card);
/// The place at which the card of that size has its top-left corner nearest to `corner`, to a thousandth.
[[nodiscard]] LegendPlace legendPlaceAt(QPointF corner, QSizeF card, const QRectF &map, double textHeight);

}   // namespace floorscope
