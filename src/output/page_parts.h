// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/scenes.h"

#include <QPainter>

namespace floorscope {

/// One map with its legend, below or on it, or before, after and change: the change largest, with a legend of its own,
/// before and after with one legend for both; above the change or left of it, whatever leaves more room for the change.
void paintMaps(QPainter &painter, const QRectF &box, const Scenes &scenes, double textHeight);
/// The same no higher than the floor of one map needs it, at the top of `box`. Returns the height that it took.
double paintMapsAtTop(QPainter &painter, const QRectF &box, const Scenes &scenes, double textHeight);
/// The scenes that show `part` of their paper; nothing: all of it, as surfaces always do.
[[nodiscard]] Scenes showingPart(Scenes scenes, const std::optional<PaperRect> &part);

}   // namespace floorscope
