// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QPainter>

namespace floorscope {

/// Room outlines, the names that fit their room, and hatching for rooms and cells that no sensor covers.
void paintOutlines(QImage &target, const Scene &scene, const Placement &view);
/// Marks cells above the upper end of the bar by a small diagonal, where a cell is large enough to show it.
void paintClippedMarks(QPainter &painter, const FieldLayer &field, const Placement &view, QSize size);
/// The hatching that means "not covered by sensors", in the legend too.
[[nodiscard]] QBrush hatching(bool dark);

} // namespace floorscope
