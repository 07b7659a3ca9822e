// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/patches.h"
#include "heatmap/heatmap.h"

#include <cstdint>
#include <vector>

namespace floorscope {

/// A place that does not look like a person: a heater, a printer, a screen. At least one of the reasons holds.
struct OddPlace
{
    Patch patch;
    bool tooMany = false;        ///< a cell has more than a person gives: 3 detections for every observed second
    bool aliveAtNight = false;   ///< as active at 03:00 as at noon, night for night
    bool flat = false;           ///< as active at every hour of the day
    double byNight = 0.0;        ///< of its busiest cell, detections per observed hour between 1 and 5; 0 where unknown
    double byDay = 0.0;          ///< the same by day
    friend bool operator==(const OddPlace &, const OddPlace &) = default;
};

/// What of a floor does not look like persons, and how far that could be looked for.
struct OddPlaces
{
    bool isProtected = false;          ///< individuals are protected: nothing is looked for, all else is empty
    bool hoursKnown = false;           ///< without observed hours not even too many detections are seen
    bool nightsKnown = false;          ///< at least 3 nights were observed in hours that tell night from day
    bool dayKnown = false;             ///< every hour of the day was observed, each in answers of its own
    std::vector<std::uint8_t> cells;   ///< one a cell of the map's frame, 1 = odd
    std::vector<OddPlace> places;      ///< the largest first
    friend bool operator==(const OddPlaces &, const OddPlaces &) = default;
};

inline constexpr double kMostOfAPerson = 3.0;    ///< detections a second
inline constexpr double kAliveAtNight = 360.0;   ///< per hour: a tenth of what a person gives who stays
inline constexpr int kFewestNights = 3;

/// `map` is what is drawn. `nights`: other hours of the same floor, where they were asked for beside it (hours by
/// night, or whole days by the hour), else `map` itself; on any lattice of its cell size. Nights and hours are those of
/// their time zone. Night is told from day by intervals with cells of their own that lie between 1 and 5, and between
/// 10 and 16, or all of `map` where it has neither; the hours of a day by intervals of at most one.
///
/// Alive at night are cells with at least 360 detections per hour and half of what they have by day, in at least 9 of
/// 10 nights with detections at all; with them those beside them that have a tenth of it in the same proportion, since
/// a warm thing reaches over the edge of its cell. Flat is what has over 360 per hour and a standard deviation over the
/// hours of the day of at most a quarter of the mean.
[[nodiscard]] OddPlaces findOddPlaces(const Heatmap &map, const Heatmap *nights = nullptr);

}   // namespace floorscope
