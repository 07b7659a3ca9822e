// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "simulator/dice.h"

#include <algorithm>
#include <cstdint>

namespace floorscope {

/// One person (or warm thing) that stays at a place or walks a straight line for a while.
/// Its detections follow from its key and the time alone: the k-th period of `periodMs` since 1970 holds exactly one,
/// so any part of a stay can be enumerated by itself and parts never disagree.
struct Stay
{
    std::int64_t startMs = 0;
    std::int64_t stopMs = 0;   ///< exclusive
    FloorPoint from;
    FloorPoint to;         ///< the same as `from` for one who stays
    double spread = 0.0;   ///< standard deviation round the place, metres
    std::int64_t periodMs = 1000;
    std::uint64_t key = 0;
};

/// Four bytes summed: a bell shape with standard deviation 1, never beyond ±3.5.
[[nodiscard]] constexpr double bellShaped(std::uint32_t bits)
{
    const std::uint32_t sum = (bits & 255U) + ((bits >> 8U) & 255U) + ((bits >> 16U) & 255U) + (bits >> 24U);
    return (static_cast<double>(sum) - 510.0) * (1.7320508075688772 / 256.0);
}

/// Calls visit(milliseconds, x, y) for each detection of the stay in [startMs, stopMs).
template <typename Visit>
void visitDetections(const Stay &stay, std::int64_t startMs, std::int64_t stopMs, Visit &&visit)
{
    const std::int64_t first = std::max(startMs, stay.startMs);
    const std::int64_t last = std::min(stopMs, stay.stopMs);
    const double perMs = 1.0 / static_cast<double>(std::max<std::int64_t>(1, stay.stopMs - stay.startMs));
    const FloorPoint step{(stay.to.x - stay.from.x) * perMs, (stay.to.y - stay.from.y) * perMs};
    for (std::int64_t k = first / stay.periodMs; k * stay.periodMs < last; ++k) {
        const std::uint64_t bits = mixed(stay.key ^ static_cast<std::uint64_t>(k));
        const auto part = static_cast<std::int64_t>((bits * 0x9E3779B97F4A7C15U) >> 48U);
        const std::int64_t time = k * stay.periodMs + ((part * stay.periodMs) >> 16);
        if (time < first || time >= last)
            continue;
        const auto gone = static_cast<double>(time - stay.startMs);
        visit(time, stay.from.x + step.x * gone + stay.spread * bellShaped(static_cast<std::uint32_t>(bits)),
              stay.from.y + step.y * gone + stay.spread * bellShaped(static_cast<std::uint32_t>(bits >> 32U)));
    }
}

}   // namespace floorscope
