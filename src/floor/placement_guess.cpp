// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/placement.h"

#include <algorithm>

namespace floorscope {

Placement guessedPlacement(QSizeF units, const FloorRect &floor)
{
    const double width = std::max(floor.width(), 0.01);
    const double height = std::max(floor.height(), 0.01);
    return guessedPlacement(units, floor, std::min(units.width() / width, units.height() / height));
}

Placement guessedPlacement(QSizeF units, const FloorRect &floor, double unitsPerMetre)
{
    const double scale = std::max(unitsPerMetre, 1e-6);
    const double left = (units.width() - scale * floor.width()) / 2.0;
    const double bottom = (units.height() + scale * floor.height()) / 2.0;
    // never fails: the scale is positive and finite
    return *Placement::fromMetreToPixel(
        {scale, 0.0, left - scale * floor.minX, 0.0, -scale, bottom + scale * floor.minY});
}

}   // namespace floorscope
