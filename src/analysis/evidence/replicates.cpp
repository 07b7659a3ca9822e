// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/replicates.h"

#include "base/time_zone.h"
#include "base/week_start.h"
#include "heatmap/local_time.h"

#include <algorithm>
#include <array>
#include <map>

namespace floorscope {

namespace {

constexpr int kWeekdays = 7;

QDate firstDay(const TimeZone &zone, qint64 instant, ReplicateUnit unit)
{
    const QDate day = zone.localTime(instant).date();
    return unit == ReplicateUnit::Day ? day : weekStart(day);
}

/// For packed columns (or rows) from `first` on which column of the frame holds them.
std::vector<int> cellsOf(std::pair<int, int> packed, Tenths origin, const FrameAxis &axis)
{
    std::vector<int> cells;
    for (int i = packed.first; i <= packed.second; ++i)
        cells.push_back(axis.cellAt(toMetres(origin + Tenths(i * CellList::kPackedStep))));
    return cells;
}

void addCells(const CellList &list, const GridFrame &frame, std::vector<CellCount> &sum)
{
    const CellList::Cells &values = list.values();
    const Tenths size = tenthsIn(frame.cellSize);
    const std::vector<int> columns = cellsOf(values.columns, values.originX, {size, toTenths(frame.minX)});
    const std::vector<int> rows = cellsOf(values.rows, values.originY, {size, toTenths(frame.minY)});
    const auto add = [&](int column, int row, std::uint64_t count) {
        if (count > 0 && frame.holds(column, row))
            sum.push_back({static_cast<std::uint32_t>(frame.index(column, row)), count});
    };
    sum.reserve(sum.size() + list.size());
    for (const PackedCell &cell : values.packed)
        add(columns[static_cast<std::size_t>(cell.column - values.columns.first)],
            rows[static_cast<std::size_t>(cell.row - values.rows.first)], cell.count);
    for (const Cell &cell : values.loose)
        add(frame.columnAt(cell.x), frame.rowAt(cell.y), cell.count);
}

using WeekdayCounts = std::array<std::size_t, kWeekdays>;

WeekdayCounts countWeekdays(const std::vector<Replicate> &days)
{
    WeekdayCounts counts{};
    for (const Replicate &day : days)
        ++counts[static_cast<std::size_t>(day.first.dayOfWeek() - 1)];
    return counts;
}

bool haveEachTwice(const WeekdayCounts &a, const WeekdayCounts &b)
{
    for (std::size_t i = 0; i < kWeekdays; ++i)
        if ((a[i] > 0 || b[i] > 0) && std::min(a[i], b[i]) < 2)
            return false;
    return true;
}

}   // namespace

std::vector<Replicate> replicates(const Heatmap &map, const GridFrame &frame, ReplicateUnit unit)
{
    const TimeZone zone = TimeZone::find(map.observed.timeZone).value_or(TimeZone());
    std::map<QDate, Replicate> found;
    for (const Interval &interval : map.observed.intervals) {
        if (interval.status != IntervalStatus::Ok || !interval.cells || interval.span.isEmpty())
            continue;
        const QDate first = firstDay(zone, interval.span.start, unit);
        if (first != firstDay(zone, interval.span.stop - 1, unit))
            continue;
        Replicate &replicate = found[first];
        replicate.first = first;
        replicate.hours += inHours(interval.span.seconds());
        replicate.detections += interval.detections;
        addCells(*interval.cells, frame, replicate.cells);
    }
    std::vector<Replicate> result;
    for (auto &[first, replicate] : found)
        result.push_back(std::move(replicate));
    return result;
}

Strata strata(const std::vector<Replicate> &before, const std::vector<Replicate> &after, ReplicateUnit unit)
{
    Strata result{std::vector<int>(before.size(), 0), std::vector<int>(after.size(), 0), {1.0}};
    const WeekdayCounts a = countWeekdays(before);
    const WeekdayCounts b = countWeekdays(after);
    if (unit != ReplicateUnit::Day || before.empty() || after.empty() || !haveEachTwice(a, b))
        return result;
    std::array<int, kWeekdays> numbers{};
    result.shares.clear();
    for (std::size_t i = 0; i < kWeekdays; ++i) {
        numbers[i] = static_cast<int>(result.shares.size());
        if (a[i] > 0)
            result.shares.push_back(static_cast<double>(a[i] + b[i])
                                    / static_cast<double>(before.size() + after.size()));
    }
    const auto numberOf = [&](const Replicate &day) {
        return numbers[static_cast<std::size_t>(day.first.dayOfWeek() - 1)];
    };
    std::transform(before.begin(), before.end(), result.before.begin(), numberOf);
    std::transform(after.begin(), after.end(), result.after.begin(), numberOf);
    return result;
}

}   // namespace floorscope
