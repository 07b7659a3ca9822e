// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <cstddef>
#include <vector>

namespace floorscope {

/// Cells by value, in equal steps of an axis stretched like the color scale.
struct Histogram
{
    std::vector<std::size_t> counts;
    double low = 0.0;    ///< axis position of the first bar's left edge
    double high = 1.0;   ///< axis position of the last bar's right edge
    Scale scale = Scale::Linear;
    [[nodiscard]] double step() const
    {
        return counts.empty() ? 1.0 : (high - low) / static_cast<double>(counts.size());
    }
};

/// Where a value stands on the axis, and back; negative values mirror. Rank is drawn like Linear.
[[nodiscard]] double axisPosition(Scale scale, double value);
[[nodiscard]] double axisValue(Scale scale, double position);

/// Cells that are not 0, in `bars` bars; the axis begins at 0, or at minus its end where values are negative.
[[nodiscard]] Histogram makeHistogram(const std::vector<double> &values, Scale scale, int bars);

/// The range after one of its ends was moved to `value`: low stays under high; symmetric about 0 for a change.
enum class RangeEnd { Low, High };
[[nodiscard]] LockedRange movedRange(LockedRange range, RangeEnd end, double value, bool change);

}   // namespace floorscope
