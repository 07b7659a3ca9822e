// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/hour_counts.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kBlockHours = 24;
constexpr std::size_t kCells = std::size_t{kQuarterColumns} * kQuarterRows;

/// Every detection lies on the floor, so its coordinates are not negative.
std::size_t quarterCell(const Detection &detection)
{
    return static_cast<std::size_t>(detection.y * 4) * kQuarterColumns + static_cast<std::size_t>(detection.x * 4);
}

std::int64_t wholeHours()
{
    return (DemoBuilding::lastInstant() - DemoBuilding::firstInstant()) / kHour;
}

}   // namespace

HourCounts::HourCounts(const DemoBuilding &building)
    : m_building(building), m_blocks(static_cast<std::size_t>((wholeHours() + kBlockHours - 1) / kBlockHours))
{
}

QuarterCounts HourCounts::within(std::int64_t start, std::int64_t stop)
{
    const std::int64_t origin = DemoBuilding::firstInstant();
    const std::int64_t first = std::clamp(start, origin, DemoBuilding::lastInstant()) - origin;
    const std::int64_t last = std::clamp(stop, origin, DemoBuilding::lastInstant()) - origin;
    const std::int64_t firstHour = (first + kHour - 1) / kHour;
    const std::int64_t lastHour = last / kHour;
    QuarterCounts sum(kCells, 0);
    if (firstHour > lastHour) {
        addPart(origin + first, origin + last, sum);
        return sum;
    }
    addPart(origin + first, origin + firstHour * kHour, sum);
    addWholeHours(firstHour, lastHour, sum);
    addPart(origin + lastHour * kHour, origin + last, sum);
    return sum;
}

void HourCounts::addPart(std::int64_t start, std::int64_t stop, QuarterCounts &sum) const
{
    m_building.forEachDetection(start, stop, [&sum](const Detection &detection) { ++sum[quarterCell(detection)]; });
}

void HourCounts::addWholeHours(std::int64_t firstHour, std::int64_t lastHour, QuarterCounts &sum)
{
    for (std::int64_t hour = firstHour; hour < lastHour; ++hour) {
        const auto number = static_cast<std::size_t>(hour / kBlockHours);
        Block &block = m_blocks[number];
        std::call_once(block.counted, [this, number] { countBlock(number); });
        for (const CellCount &cell : block.hours[static_cast<std::size_t>(hour % kBlockHours)])
            sum[cell.cell] += cell.count;
    }
}

void HourCounts::countBlock(std::size_t number)
{
    const std::int64_t start = DemoBuilding::firstInstant() + static_cast<std::int64_t>(number) * kBlockHours * kHour;
    const std::vector<std::uint16_t> dense = m_building.hourlyCounts(start, static_cast<int>(kBlockHours));
    for (std::size_t hour = 0; hour < kBlockHours; ++hour) {
        for (std::size_t cell = 0; cell < kCells; ++cell) {
            if (const std::uint16_t count = dense[hour * kCells + cell])
                m_blocks[number].hours[hour].push_back({static_cast<std::uint16_t>(cell), count});
        }
    }
}

}   // namespace floorscope
