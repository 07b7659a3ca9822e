// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/placement.h"
#include "floor/zones.h"
#include "heatmap/grid.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace floorscope {

/// Why coordinates that should be metres on the floor probably are none.
enum class LikelyCause {
    Unknown,
    Millimetres,
    Centimetres,
    Degrees,     ///< longitude and latitude
    FarAway,     ///< a map's metres: kilometres away from the cells
    Exchanged,   ///< of a plan's places: pixels stand where metres belong
};

/// A plan as it lies on the floor.
struct LaidPlan
{
    Placement placement;
    QSizeF units;   ///< width and height in its own units
};

/// The plan's corners on the floor, from its top left one on, as they follow each other in the plan.
[[nodiscard]] FloorPolygon corners(const LaidPlan &plan);
/// The rectangle along the floor's axes that holds the whole plan, in metres.
[[nodiscard]] FloorRect bounds(const LaidPlan &plan);

/// How plan, cells and zones lie to each other, and what a picture of that frame does not show.
struct Meeting
{
    std::uint64_t outside = 0;   ///< detections of cells whose centre lies off the plan; 0 without a plan
    std::uint64_t total = 0;     ///< all detections
    LikelyCause planCause = LikelyCause::Unknown;   ///< why so many lie off it
    std::vector<QString> zonesOutside;              ///< names of zones that no part of the frame shows
    LikelyCause zonesCause = LikelyCause::Unknown;
    std::size_t rooms = 0;            ///< whose outlines are known; 0 without a plan
    std::size_t roomsOutside = 0;     ///< those of which most corners lie off the plan
    double planMetres = 0.0;          ///< the longer side of the plan
    bool planIsFarTooLarge = false;   ///< for a floor: kilometres
    bool mirrored = false;            ///< the plan, against the floor
    double turnDegrees = 0.0;   ///< of the plan, counter-clockwise against the floor's axes: above −180, up to 180
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// `grids`: the maps of the picture. `frame`: what it shows. `rooms`: of the floor.
[[nodiscard]] Meeting meet(const std::vector<const Grid<Detections> *> &grids, const std::optional<LaidPlan> &plan,
                           const std::vector<Zone> &zones, const FloorRect &frame, const std::vector<Zone> &rooms = {});

}   // namespace floorscope
