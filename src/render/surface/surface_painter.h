// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"
#include "render/surface/columns.h"
#include "render/surface/surface_view.h"
#include "render/theme.h"

namespace floorscope {

struct PaintedSurface
{
    QImage image;       ///< Format_RGB32
    SurfaceView view;   ///< where everything in it lies
};

/// The scene's field as columns whose heights are its values, `size` pixels: the plan is the ground, zero lies on it,
/// an axis at the left is numbered, the tops have the colors of the map and its legend, sides are darker, and what lies
/// beyond the end of the bar has the mark that it has on the map. What a column hides is not seen. `scene.surface` and
/// `scene.field` are there. The same bytes everywhere. `textHeight` in pixels; `ground`: round the floor.
[[nodiscard]] PaintedSurface paintSurface(const Scene &scene, QSize size, double textHeight, const Theme &theme,
                                          QRgb ground = 0xffffffff);

/// Of the top of a column: as pale as on the map where the change is not established, and as solid as all others.
[[nodiscard]] QColor columnColor(const Scene &scene, const Columns &columns, std::size_t index);

/// What a surface is painted with so that its colors are the legend's: solid columns, on a plan that keeps in the
/// background.
[[nodiscard]] Scene asSurface(Scene scene, const SurfaceAngles &angles);

/// Width and height of what is drawn of a scene: of its extent, or of the surface over it. Only their proportion has a
/// meaning.
[[nodiscard]] QSizeF drawnSize(const Scene &scene);

}   // namespace floorscope
