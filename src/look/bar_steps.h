// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/range.h"

#include <cstddef>

namespace floorscope {

/// How wide the scale of the logarithm is: log(1 + 1000·share), the same whatever the unit is.
inline constexpr double kWideness = 1000.0;

/// Steps of the linear color bar of counts for `count` values at once, as ColorScale::stepsAt yields them.
void linearSteps(const double *values, std::size_t count, ValueRange range, int *steps);

/// The same for the logarithmic bar, by single-precision numbers. False, and `steps` are of no use,
/// where a value lies so near to the border between two steps that only the exact logarithm tells on which side.
[[nodiscard]] bool quickLogarithmSteps(const double *values, std::size_t count, ValueRange range, int *steps);

}   // namespace floorscope
