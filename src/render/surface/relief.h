// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/surface/relief_painter.h"
#include "render/surface/surface_painter.h"

namespace floorscope {

/// The scene's field as a smooth surface through the tops of its columns, down to the ground where none stands. On it
/// lies the map itself, `texels` pixels a metre and at most some thousand a side: plan, cells in their colors,
/// hatching, lines, and marks of clipped cells, no names. What slopes is darker, what lies flat has exactly the map's
/// color. `scene.field` is there. `ground`: round the floor.
[[nodiscard]] ReliefShape makeRelief(const Scene &scene, double texels, const Theme &theme, QRgb ground);

/// How many texels a metre suit a picture of that size, in steps, so that a window that is resized need not start anew
/// with each pixel.
[[nodiscard]] double reliefTexels(const PaperRect &extent, QSize size);

/// The surface of `scene`, whose relief `painter` has, as paintSurface draws columns: in the same place, with the same
/// axis and names, and with the legend's mark on every tip that is cut off, however small a cell is. A null image where
/// the painter has none.
[[nodiscard]] PaintedSurface paintRelief(const Scene &scene, ReliefPainter &painter, QSize size, double textHeight,
                                         const Theme &theme, QRgb ground, bool quick);

}   // namespace floorscope
