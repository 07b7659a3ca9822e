// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/hours_of_day.h"

#include "base/floor_divided.h"
#include "base/time_zone.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace floorscope {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kNoDay = std::numeric_limits<qint64>::min();

/// Where an interval lies in its local day: seconds since midnight, and which day that is.
struct Place
{
    qint64 from = 0;
    qint64 to = 0;
    qint64 day = 0;
};

Place placeInDay(TimeSpan span, const TimeZone &zone)
{
    const qint64 start = span.start + zone.offsetAt(span.start);
    const qint64 day = floorDivided(start, kDay);
    return {start - day * kDay, start - day * kDay + span.seconds(), day};
}

/// 0 = Monday; days are counted from 1970 on.
qint64 weekday(qint64 day)
{
    constexpr qint64 kThursday = 3;   // the first day of 1970
    return day + kThursday - 7 * floorDivided(day + kThursday, 7);
}

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

TimeZone zoneOf(const Heatmap &map)
{
    return TimeZone::find(map.observed.timeZone).value_or(TimeZone());
}

}   // namespace

PartOfDay partOfDay(const Heatmap &map, const GridFrame &frame, DayHours hours)
{
    PartOfDay part{0.0, std::vector<double>(frame.cellCount()), std::vector<std::uint16_t>(frame.cellCount()), 0};
    const TimeZone zone = zoneOf(map);
    std::vector<qint64> last(frame.cellCount(), kNoDay);   // the day on which a cell was counted as alive
    qint64 lastDay = kNoDay;
    for (const Interval &interval : map.observed.intervals) {
        if (!tellsCells(interval))
            continue;
        const Place place = placeInDay(interval.span, zone);
        if (place.from < hours.from * kHour || place.to > hours.to * kHour)
            continue;
        part.hours += static_cast<double>(interval.span.seconds()) / static_cast<double>(kHour);
        part.days += interval.detections > 0 && place.day != lastDay ? 1 : 0;
        lastDay = interval.detections > 0 ? place.day : lastDay;
        forEachCount(*interval.cells, frame, [&](std::size_t cell, std::uint64_t count) {
            part.detections[cell] += static_cast<double>(count);
            part.alive[cell] = static_cast<std::uint16_t>(part.alive[cell] + (last[cell] != place.day ? 1 : 0));
            last[cell] = place.day;
        });
    }
    return part;
}

DayCourse dayCourse(const Heatmap &map, const GridFrame &frame, const std::vector<std::size_t> &cells)
{
    DayCourse course{false, std::vector<std::array<double, 24>>(cells.size())};
    const TimeZone zone = zoneOf(map);
    std::map<std::size_t, std::size_t> places;
    for (std::size_t i = 0; i < cells.size(); ++i)
        places.emplace(cells[i], i);
    std::array<double, 24> hours{};
    for (const Interval &interval : map.observed.intervals) {
        const Place place = placeInDay(interval.span, zone);
        const qint64 hour = place.from / kHour;
        if (!tellsCells(interval) || interval.detections == 0 || place.to > (hour + 1) * kHour)
            continue;
        hours[static_cast<std::size_t>(hour)] +=
            static_cast<double>(interval.span.seconds()) / static_cast<double>(kHour);
        forEachCount(*interval.cells, frame, [&](std::size_t cell, std::uint64_t count) {
            if (const auto found = places.find(cell); found != places.end())
                course.rates[found->second][static_cast<std::size_t>(hour)] += static_cast<double>(count);
        });
    }
    course.known = std::all_of(hours.begin(), hours.end(), [](double each) { return each > 0.0; });
    for (std::array<double, 24> &rates : course.rates)
        for (std::size_t hour = 0; hour < rates.size(); ++hour)
            rates[hour] = hours[hour] > 0.0 ? rates[hour] / hours[hour] : 0.0;
    return course;
}

std::optional<BusiestHour> busiestHour(const Heatmap &map)
{
    if (map.withheld)
        return std::nullopt;
    const TimeZone zone = zoneOf(map);
    std::array<double, 7 * 24> detections{}, hours{};
    for (const Interval &interval : map.observed.intervals) {
        const Place place = placeInDay(interval.span, zone);
        const qint64 hour = place.from / kHour;
        if (interval.status != IntervalStatus::Ok)
            continue;
        if (place.to > (hour + 1) * kHour)
            return std::nullopt;   // how its detections lie among its hours it does not tell
        const auto at = static_cast<std::size_t>(weekday(place.day) * 24 + hour);
        detections[at] += static_cast<double>(interval.detections);
        hours[at] += static_cast<double>(interval.span.seconds()) / static_cast<double>(kHour);
    }
    BusiestHour busiest;
    for (std::size_t at = 0; at < hours.size(); ++at) {
        const double rate = hours[at] > 0.0 ? detections[at] / hours[at] : 0.0;
        if (rate > busiest.perHour)
            busiest = {static_cast<int>(at / 24), static_cast<int>(at % 24), rate};
    }
    return busiest.perHour > 0.0 ? std::optional(busiest) : std::nullopt;
}

}   // namespace floorscope
