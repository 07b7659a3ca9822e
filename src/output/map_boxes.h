// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QRectF>

namespace floorscope {

inline constexpr double kAboveLegend = 0.8;   ///< between a map and a legend below it, of the text's height

/// Where a map and its legend go on a page, in the painter's units.
struct MapBoxes
{
    QRectF map;      ///< the floor in its middle, as large as it allows
    QRectF legend;   ///< on the map or beside it, else right below
    friend bool operator==(const MapBoxes &, const MapBoxes &) = default;
};

/// In all of `box`. The legend lies at the scene's own place where it hides no cells there, the floor in the middle or,
/// where that leaves more of it free, at the other side; else, and where it has no room, the legend lies below.
[[nodiscard]] MapBoxes mapBoxes(const Scene &scene, const QRectF &box, double textHeight);
/// At the top of `box`, no higher than the floor needs it; what a wide floor leaves is free for something else.
[[nodiscard]] MapBoxes mapBoxesAtTop(const Scene &scene, const QRectF &box, double textHeight);

}   // namespace floorscope
