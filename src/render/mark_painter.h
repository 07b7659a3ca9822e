// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace floorscope {

/// The color of the lines round marked places: none of the palettes has it.
[[nodiscard]] QColor markColor(bool dark);

/// Lines round the marked areas of a scene: under the names of rooms.
void paintMarkLines(QPainter &painter, const Scene &scene, const Placement &view);
/// What the marked areas say: inside where there is room, else beside, and always on the paper. No label lies over one
/// of `names` (the boxes of room names, in pixels) or over another; one that has no place is left out.
void paintMarkLabels(QPainter &painter, const Scene &scene, const Placement &view, std::vector<QRectF> names);

}   // namespace floorscope
