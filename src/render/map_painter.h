// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

namespace floorscope {

class CellImage;

/// The cells of `field` as one pixel a cell, row 0 of the image at the TOP (largest y), premultiplied, each with its
/// own opacity times `opacity`. Cells that are not painted are transparent.
[[nodiscard]] QImage colorCells(const FieldLayer &field, double opacity);

/// The map alone: plan and overlay, `size` device pixels; `view` leads from metres to these pixels. `outlines`: rooms
/// and their names, hatching, the marks of clipped cells and the frame of a plan that is not fitted, too. `ground`:
/// round the floor; the floor itself lies on paper. Each pixel takes the cell that its centre lies in, so that a cell's
/// edges fall where they belong to half a pixel; with opacity 1 and Over it has exactly the palette's color. Where a
/// cell is smaller than a pixel, the mean of cells is drawn, so that none vanishes.
[[nodiscard]] QImage paintMap(const Scene &scene, const Placement &view, QSize size, bool outlines = true,
                              QRgb ground = 0xffffffff);

/// The same with texels made before for that scale (nothing: no overlay), for a view that is painted piece by piece: in
/// a piece painted with a view that is shifted by whole pixels the cells equal the crop of the whole exactly, lines and
/// names where they do not slant; slanted lines to 2 of 255, and a plan that is drawn larger or smaller than it is to
/// one of the 16 steps in which QPainter goes from one of its pixels to the next.
[[nodiscard]] QImage paintMap(const Scene &scene, const CellImage *cells, const Placement &view, QSize size,
                              bool outlines = true, QRgb ground = 0xffffffff);

/// The view that shows the scene's extent whole, as the scene stands, centred in `size`.
[[nodiscard]] Placement fitView(const Scene &scene, QSizeF size);

}   // namespace floorscope
