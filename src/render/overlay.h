// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/cell_image.h"

namespace floorscope {

/// Lays the cells over `target` (Format_RGB32). Each pixel takes the texel that its CENTRE lies in, found afresh for
/// every pixel, so that no error adds up and a piece that is shifted by whole pixels gets the same texels as the whole.
/// `cells` were made for views of that scale. A centre on the line between two cells belongs to the cell with the
/// larger coordinates, as everywhere.
void blendCells(QImage &target, const CellImage &cells, const Placement &view, Blend blend);

}   // namespace floorscope
