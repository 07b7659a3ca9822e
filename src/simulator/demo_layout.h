// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floor.h"

#include <array>
#include <cstddef>

namespace floorscope {

/// The demo floor is 60 × 38 m; its origin is the building's lower left corner.
inline constexpr double kFloorWidth = 60.0;
inline constexpr double kFloorHeight = 38.0;
/// The corridor's lanes, where people walk.
inline constexpr double kCorridorLow = 24.1;
inline constexpr double kCorridorHigh = 27.4;

/// Where a person can be, and the way from there to the corridor: spot, aisle, gate, then the corridor at the gate's x.
struct Standpoint
{
    FloorPoint place;
    FloorPoint aisle;
    FloorPoint gate;
};

struct WallLine
{
    FloorPoint from;
    FloorPoint to;
};

struct RoundTable
{
    FloorPoint centre;
    double radius = 0.0;
};

/// Everything that stands on the demo floor. The plan is drawn from it and the people live in it, so the two agree.
struct DemoLayout
{
    std::vector<Zone> rooms;
    std::vector<Sensor> sensors;        ///< that see people
    std::vector<Sensor> entrances;      ///< that count who comes in and leaves, in the order of stairs()
    std::vector<WallLine> walls;        ///< doors are gaps between them
    std::vector<FloorRect> furniture;   ///< desks, tables, sofas, counters, shelves
    std::vector<RoundTable> roundTables;
    std::vector<Standpoint> westSeats;
    std::vector<Standpoint> eastSeats;
    std::vector<Standpoint> projectSeats;
    std::array<std::vector<Standpoint>, 3> meetingSeats;
    std::vector<Standpoint> kitchenSeats;
    std::vector<Standpoint> loungeSeats;
};

[[nodiscard]] DemoLayout demoLayout();

/// Any point of the kitchen, reached through its door.
[[nodiscard]] Standpoint kitchenSpot(FloorPoint place);
/// A point of the corridor.
[[nodiscard]] Standpoint corridorSpot(FloorPoint place);
/// The stairs at the corridor's west (0) or east end.
[[nodiscard]] Standpoint stairs(std::size_t end);
/// The landing of those stairs: who walks out of it comes onto the floor.
[[nodiscard]] FloorPolygon landing(std::size_t end);

/// True if the point lies in the footprint of one of the sensors that see people.
[[nodiscard]] bool seenBy(const std::vector<Sensor> &sensors, FloorPoint point);

}   // namespace floorscope
