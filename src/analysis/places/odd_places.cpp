// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/places/odd_places.h"

#include "analysis/places/hours_of_day.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

using Mask = std::vector<std::uint8_t>;

constexpr double kSecondsPerHour = 3600.0;
constexpr double kHalf = 0.5;         // of what a cell has by day
constexpr double kMostNights = 0.9;   // of the nights
constexpr double kBeside = 0.1;       // of kAliveAtNight, for what lies beside
constexpr double kFlat = 0.25;        // standard deviation over mean

/// Detections per observed hour, one a cell.
std::vector<double> rates(const PartOfDay &part)
{
    std::vector<double> result = part.detections;
    for (double &each : result)
        each = part.hours > 0.0 ? each / part.hours : 0.0;
    return result;
}

/// What there is of the day to hold the nights against: noon, else all that is drawn.
std::vector<double> dayRates(const Heatmap &map, const Heatmap &nights, double hours)
{
    for (const Heatmap *each : {&nights, &map})
        if (const PartOfDay noon = partOfDay(*each, map.grid.frame(), kNoon); noon.hours > 0.0)
            return rates(noon);
    std::vector<double> result(map.grid.values().begin(), map.grid.values().end());
    for (double &each : result)
        each /= hours;
    return result;
}

struct Signs
{
    Mask tooMany;
    Mask alive;
    Mask flat;
    std::vector<double> byNight;
    std::vector<double> byDay;
};

void findTooMany(Signs &signs, const Heatmap &map, double hours)
{
    for (std::size_t i = 0; i < signs.tooMany.size(); ++i)
        signs.tooMany[i] = static_cast<double>(map.grid.values()[i]) > kMostOfAPerson * kSecondsPerHour * hours;
}

/// Adds to `alive` what touches it and is active by night in a small way too.
void growAlive(Signs &signs, const GridFrame &frame)
{
    const Mask strong = signs.alive;
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column) {
            if (!strong[frame.index(column, row)])
                continue;
            for (int up = -1; up <= 1; ++up)
                for (int right = -1; right <= 1; ++right) {
                    if (!frame.holds(column + right, row + up))
                        continue;
                    const std::size_t beside = frame.index(column + right, row + up);
                    if (signs.byNight[beside] >= kBeside * kAliveAtNight
                        && signs.byNight[beside] >= kHalf * signs.byDay[beside])
                        signs.alive[beside] = 1;
                }
        }
}

void findAlive(Signs &signs, const PartOfDay &night, const GridFrame &frame)
{
    for (std::size_t i = 0; i < signs.alive.size(); ++i)
        signs.alive[i] = signs.byNight[i] >= kAliveAtNight && signs.byNight[i] >= kHalf * signs.byDay[i]
            && night.alive[i] >= kMostNights * night.days;
    growAlive(signs, frame);
}

bool isFlat(const std::array<double, 24> &course)
{
    double mean = 0.0, squares = 0.0;
    for (const double rate : course)
        mean += rate / 24.0;
    for (const double rate : course)
        squares += (rate - mean) * (rate - mean) / 24.0;
    return mean >= kAliveAtNight && std::sqrt(squares) <= kFlat * mean;
}

/// Whether every hour of the day is known.
bool findFlat(Signs &signs, const Heatmap &hourly, const GridFrame &frame, const Mask &used)
{
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used[i])
            cells.push_back(i);
    const DayCourse course = dayCourse(hourly, frame, cells);
    for (std::size_t i = 0; course.known && i < cells.size(); ++i)
        signs.flat[cells[i]] = isFlat(course.rates[i]);
    return course.known;
}

OddPlace placeOf(Patch patch, const Signs &signs)
{
    OddPlace place;
    for (const std::size_t cell : patch.cells) {
        place.tooMany = place.tooMany || signs.tooMany[cell];
        place.aliveAtNight = place.aliveAtNight || signs.alive[cell];
        place.flat = place.flat || signs.flat[cell];
        if (signs.byNight[cell] > place.byNight) {
            place.byNight = signs.byNight[cell];
            place.byDay = signs.byDay[cell];
        }
    }
    place.patch = std::move(patch);
    return place;
}

/// Cells with so many detections that one of the signs can hold.
Mask busyEnough(const Heatmap &map, double hours)
{
    Mask cells(map.grid.values().size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = static_cast<double>(map.grid.values()[i]) >= kHalf * kAliveAtNight * hours;
    return cells;
}

}   // namespace

OddPlaces findOddPlaces(const Heatmap &map, const Heatmap *nights)
{
    OddPlaces odd;
    const std::optional<double> hours = hoursForRates(map.observed);
    const GridFrame &frame = map.grid.frame();
    odd.cells.assign(frame.cellCount(), 0);
    odd.hoursKnown = hours.has_value();
    odd.isProtected = map.withheld.has_value();
    if (!hours || odd.isProtected)
        return odd;
    const Heatmap &other = nights ? *nights : map;
    const Mask none(frame.cellCount());
    Signs signs{none, none, none, {}, {}};
    const PartOfDay night = partOfDay(other, frame, kNight);
    odd.nightsKnown = night.days >= kFewestNights;
    signs.byNight = rates(night);
    signs.byDay = odd.nightsKnown ? dayRates(map, other, *hours) : std::vector<double>(frame.cellCount());
    findTooMany(signs, map, *hours);
    if (odd.nightsKnown)
        findAlive(signs, night, frame);
    odd.dayKnown = findFlat(signs, other, frame, busyEnough(map, *hours));
    for (std::size_t i = 0; i < odd.cells.size(); ++i)
        odd.cells[i] = signs.tooMany[i] || signs.alive[i] || signs.flat[i];
    for (Patch &patch : patches(map.grid, odd.cells, Touch::Corners))
        odd.places.push_back(placeOf(std::move(patch), signs));
    return odd;
}

}   // namespace floorscope
