// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"
#include "render/surface/surface_view.h"

#include <QPainter>

namespace floorscope {

/// Whether tips that are cut off have flags: from above there are no tips, and checkerboards have none.
[[nodiscard]] bool hasClippedTips(const Scene &scene);

/// Flags on the tips that are cut off, as the legend has them and as large whatever the columns' width is: nothing
/// stands higher, so nothing hides them.
void paintClippedTips(QPainter &painter, const Scene &scene, const SurfaceView &view, double textHeight);

}   // namespace floorscope
