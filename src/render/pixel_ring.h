// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "floor/placement.h"

#include <QPolygonF>

#include <vector>

namespace floorscope {

/// A ring of the floor, metres, in the pixels of `view`, corner by corner.
[[nodiscard]] QPolygonF pixelRing(const FloorPolygon &ring, const Placement &view);
[[nodiscard]] std::vector<QPolygonF> pixelRings(const std::vector<FloorPolygon> &rings, const Placement &view);

}   // namespace floorscope
