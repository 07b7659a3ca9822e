// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>

namespace floorscope {

/// What hatched means, on map and legend alike.
enum class Hatch {
    Diagonal,   ///< not covered by sensors
    Crossed     ///< withheld to protect individuals
};

/// `spacing` between the lines in pixels.
[[nodiscard]] QBrush hatching(bool dark, double spacing, Hatch hatch = Hatch::Diagonal);

}   // namespace floorscope
