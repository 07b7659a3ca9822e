// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace floorscope {

/// Where a box of `size` lies whole inside `outline` and outside its `holes`: its top-left corner. At the top left of
/// the outline where there is room, else the first place in reading order, whatever the shape; nothing where it fits
/// nowhere.
[[nodiscard]] std::optional<QPointF> placeInside(const QPolygonF &outline, const std::vector<QPolygonF> &holes,
                                                 QSizeF size);

}   // namespace floorscope
