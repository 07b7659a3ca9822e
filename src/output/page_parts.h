// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/scene_of.h"

#include <QPainter>

namespace floorscope {

/// A map as large as `box` allows with its legend below; `textHeight` in the painter's units.
void paintMapWithLegend(QPainter &painter, const QRectF &box, const Scene &scene, double textHeight);
/// The same under a bold title.
void paintTitledMap(QPainter &painter, const QRectF &box, const QString &title, const Scene &scene, double textHeight);
/// "Before", "After", "Change".
[[nodiscard]] QString paneTitle(Pane pane);

} // namespace floorscope
