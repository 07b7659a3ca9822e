// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/hours_of_day.h"

#include "heatmap/local_time.h"

#include <algorithm>
#include <array>
#include <map>

namespace floorscope {

namespace {

bool tellsCells(const Interval &interval)
{
    return interval.status == IntervalStatus::Ok && interval.cells && !interval.span.isEmpty();
}

/// Calls visit(index, count) for the cells of a list that lie in the frame and hold something.
template <typename Visit>
void forEachCount(const CellList &list, const GridFrame &frame, Visit visit)
{
    const auto meet = [&](double x, double y, std::uint64_t count) {
        const int column = frame.columnAt(x), row = frame.rowAt(y);
        if (count > 0 && frame.holds(column, row))
            visit(frame.index(column, row), count);
    };
    const CellList::Cells &cells = list.values();
    for (const PackedCell &cell : cells.packed)
        meet(toMetres(cells.xOf(cell)), toMetres(cells.yOf(cell)), cell.count);
    for (const Cell &cell : cells.loose)
        meet(cell.x, cell.y, cell.count);
}

/// Whether all of it lies within `hours` of one day.
bool isWithin(const std::vector<LocalHour> &pieces, DayHours hours)
{
    return std::all_of(pieces.begin(), pieces.end(), [&](const LocalHour &piece) {
        return piece.day == pieces.front().day && piece.hour >= hours.from && piece.hour < hours.to;
    });
}

}   // namespace

PartOfDay partOfDay(const Heatmap &map, const GridFrame &frame, DayHours hours)
{
    PartOfDay part{0.0, std::vector<double>(frame.cellCount()), std::vector<std::uint16_t>(frame.cellCount()), 0};
    const TimeZone zone = zoneOrUtc(map.observed.timeZone);
    std::vector<QDate> last(frame.cellCount());   // the day on which a cell was counted as alive
    QDate lastDay;
    for (const Interval &interval : map.observed.intervals) {
        if (!tellsCells(interval))
            continue;
        const std::vector<LocalHour> pieces = localHours(zone, interval.span);
        const QDate day = pieces.front().day;
        if (!isWithin(pieces, hours))
            continue;
        part.hours += inHours(interval.span.seconds());
        part.days += interval.detections > 0 && day != lastDay ? 1 : 0;
        lastDay = interval.detections > 0 ? day : lastDay;
        forEachCount(*interval.cells, frame, [&](std::size_t cell, std::uint64_t count) {
            part.detections[cell] += static_cast<double>(count);
            part.alive[cell] = static_cast<std::uint16_t>(part.alive[cell] + (last[cell] != day ? 1 : 0));
            last[cell] = day;
        });
    }
    return part;
}

DayCourse dayCourse(const Heatmap &map, const GridFrame &frame, const std::vector<std::size_t> &cells)
{
    DayCourse course{false, std::vector<std::array<double, 24>>(cells.size())};
    const TimeZone zone = zoneOrUtc(map.observed.timeZone);
    std::map<std::size_t, std::size_t> places;
    for (std::size_t i = 0; i < cells.size(); ++i)
        places.emplace(cells[i], i);
    std::array<double, 24> hours{};
    for (const Interval &interval : map.observed.intervals) {
        const std::vector<LocalHour> pieces = localHours(zone, interval.span);
        if (!tellsCells(interval) || interval.detections == 0 || pieces.size() > 1)
            continue;
        const auto hour = static_cast<std::size_t>(pieces.front().hour);
        hours[hour] += inHours(interval.span.seconds());
        forEachCount(*interval.cells, frame, [&](std::size_t cell, std::uint64_t count) {
            if (const auto found = places.find(cell); found != places.end())
                course.rates[found->second][hour] += static_cast<double>(count);
        });
    }
    course.known = std::all_of(hours.begin(), hours.end(), [](double each) { return each > 0.0; });
    for (std::array<double, 24> &rates : course.rates)
        for (std::size_t hour = 0; hour < rates.size(); ++hour)
            rates[hour] = hours[hour] > 0.0 ? rates[hour] / hours[hour] : 0.0;
    return course;
}

}   // namespace floorscope
