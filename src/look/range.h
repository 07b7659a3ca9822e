// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <cstddef>
#include <vector>

namespace floorscope {

/// The values at both ends of the color bar, and what lies beyond them.
struct ValueRange
{
    double low = 0.0;
    double high = 1.0;
    std::size_t occupied = 0;   ///< cells above 0 (a change: cells that are not 0)
    std::size_t above = 0;      ///< cells beyond the upper end (a change: beyond either end)
    std::size_t below = 0;      ///< occupied cells under the lower end of a locked range
    double shareAbove = 0.0;    ///< of the sum of all values, in the cells beyond the upper end; 0: none, or not told
    double clippedShare() const
    {
        return occupied == 0 ? 0.0 : static_cast<double>(above + below) / static_cast<double>(occupied);
    }
    friend bool operator==(const ValueRange &, const ValueRange &) = default;
};

/// 0 to the look's percentile of the occupied cells (nearest rank), or its locked range, which counts nothing under 0.
/// Scale::Rank orders all of them, so nothing lies beyond. Never of zero width. Tells shareAbove.
[[nodiscard]] ValueRange valueRange(const std::vector<double> &values, const Look &look);
/// Symmetric about 0: ± the look's percentile of |change| of the cells that changed, or its locked range of a change;
/// Scale::Rank: ± the greatest.
[[nodiscard]] ValueRange changeValueRange(const std::vector<double> &changes, const Look &look);
/// `range` of `values`, with the upper end that was shown before where its own is within a tenth of that: a map that
/// grows does not change its colors with every answer. Not for a change.
[[nodiscard]] ValueRange heldRange(const ValueRange &range, double shownEnd, const std::vector<double> &values);
/// One range for two maps that are shown beside each other.
[[nodiscard]] ValueRange commonValueRange(const std::vector<double> &a, const std::vector<double> &b, const Look &look);

}   // namespace floorscope
