// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_building.h"

#include <array>
#include <mutex>
#include <vector>

namespace floorscope {

/// The finest lattice that the demo service counts on: squares of 0.25 m, edges at multiples of 0.25, row by row from
/// the lower left corner of the floor. Coarser cells are exact sums of these.
inline constexpr int kQuarterColumns = 240;
inline constexpr int kQuarterRows = 152;
using QuarterCounts = std::vector<std::uint32_t>;   ///< kQuarterColumns × kQuarterRows

/// The building's detections counted cell by cell. Whole hours are counted once and kept, so that asking again is a
/// sum. Any thread may ask.
class HourCounts
{
public:
    explicit HourCounts(const DemoBuilding &building);

    /// All detections of [start, stop) seconds; hours that are cut are counted anew, exactly.
    [[nodiscard]] QuarterCounts within(std::int64_t start, std::int64_t stop);

private:
    struct CellCount
    {
        std::uint16_t cell;
        std::uint16_t count;
    };
    using SparseHour = std::vector<CellCount>;
    /// 24 hours, counted together because a day's people are worked out once a day.
    struct Block
    {
        std::once_flag counted;
        std::array<SparseHour, 24> hours;
    };

    void addPart(std::int64_t start, std::int64_t stop, QuarterCounts &sum) const;
    void addWholeHours(std::int64_t firstHour, std::int64_t lastHour, QuarterCounts &sum);
    void countBlock(std::size_t number);

    const DemoBuilding &m_building;
    std::vector<Block> m_blocks;
};

/// The demo building with what was counted of it. Servers that share one count each hour once, however often the
/// building is opened. Any thread may ask.
struct CountedBuilding
{
    DemoBuilding building;
    HourCounts counts{building};
};

}   // namespace floorscope
