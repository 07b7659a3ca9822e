// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_layout.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kNorthWall = 28.0;      // between the rooms and the corridor
constexpr double kCorridorEdge = 23.5;   // the open offices begin here; no wall
constexpr double kDoor = 1.5;            // metres
constexpr double kLanding = 0.6;         // of the stairs: how far it reaches into the building

struct NorthRoom
{
    const char *name;
    double left;
    double right;
    double door;   // x of its middle
};
constexpr std::array<NorthRoom, 6> kNorthRooms{{{"Meeting 1", 0.0, 9.0, 4.5},
                                                {"Meeting 2", 9.0, 17.0, 13.0},
                                                {"Meeting 3", 17.0, 25.0, 21.0},
                                                {"Kitchen", 25.0, 38.0, 31.5},
                                                {"Lounge", 38.0, 50.0, 44.0},
                                                {"Storage", 50.0, 60.0, 55.0}}};
constexpr std::size_t kKitchen = 3;
constexpr std::size_t kLounge = 4;

Zone roomIn(const char *name, const FloorRect &r)
{
    const QString text = QString::fromLatin1(name);
    const QString id = QStringLiteral("room_demo_") + text.toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
    return makeZone(id, text, {{r.minX, r.minY}, {r.maxX, r.minY}, {r.maxX, r.maxY}, {r.minX, r.maxY}});
}

FloorRect boxRound(FloorPoint centre, double width, double height)
{
    return {centre.x - width / 2, centre.y - height / 2, centre.x + width / 2, centre.y + height / 2};
}

std::vector<Zone> allRooms()
{
    std::vector<Zone> rooms;
    for (const NorthRoom &room : kNorthRooms)
        rooms.push_back(roomIn(room.name, {room.left, kNorthWall, room.right, kFloorHeight}));
    rooms.push_back(roomIn("Corridor", {0.0, kCorridorEdge, kFloorWidth, kNorthWall}));
    rooms.push_back(roomIn("Open office west", {0.0, 0.0, 24.0, kCorridorEdge}));
    rooms.push_back(roomIn("Open office east", {24.0, 0.0, 48.0, kCorridorEdge}));
    rooms.push_back(roomIn("Project area", {48.0, 0.0, kFloorWidth, kCorridorEdge}));
    return rooms;
}

Sensor sensorAt(std::size_t number, FloorPoint centre, double height, double fieldOfView)
{
    const QString digits = QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    return {QStringLiteral("sensor_demo_") + digits,
            QStringLiteral("Ceiling ") + digits,
            centre,
            height,
            fieldOfView,
            0.0,
            true,
            true};
}

/// Four over the rooms in the north (none in Storage), eight over the offices, two over the project area.
std::vector<Sensor> allSensors()
{
    std::vector<Sensor> sensors;
    const auto add = [&sensors](FloorPoint centre, double height, double fieldOfView) {
        sensors.push_back(sensorAt(sensors.size() + 1, centre, height, fieldOfView));
    };
    for (const double x : {7.2, 18.9, 31.2, 42.75})
        add({x, 30.8}, 3.75, 125.0);
    for (const double y : {17.6, 6.25}) {
        for (const double x : {6.25, 18.25, 30.25, 42.0})
            add({x, y}, 3.25, 125.0);
    }
    for (const double y : {21.0, 7.0})
        add({53.0, y}, 3.64, 125.0);
    return sensors;
}

std::vector<Sensor> allEntrances()
{
    std::vector<Sensor> sensors;
    for (const auto &[end, name] : {std::pair(0.0, "west"), std::pair(kFloorWidth, "east")}) {
        Sensor sensor;
        sensor.id = QStringLiteral("sensor_demo_entrance_") + QLatin1String(name);
        sensor.name = QStringLiteral("Entrance ") + QLatin1String(name);
        sensor.center = {std::abs(end - kLanding), 25.8};
        sensor.height = 2.4;
        sensor.presence = false;
        sensor.entrance = true;
        sensors.push_back(sensor);
    }
    return sensors;
}

void addNorthWalls(std::vector<WallLine> &walls)
{
    double from = 0.0;
    for (const NorthRoom &room : kNorthRooms) {
        walls.push_back({{from, kNorthWall}, {room.door - kDoor / 2, kNorthWall}});
        from = room.door + kDoor / 2;
        if (room.right < kFloorWidth)
            walls.push_back({{room.right, kNorthWall}, {room.right, kFloorHeight}});
    }
    walls.push_back({{from, kNorthWall}, {kFloorWidth, kNorthWall}});
}

/// The outer walls, open at both ends of the corridor where the stairs are.
std::vector<WallLine> allWalls()
{
    std::vector<WallLine> walls{{{0.0, 0.0}, {kFloorWidth, 0.0}}, {{0.0, kFloorHeight}, {kFloorWidth, kFloorHeight}}};
    for (const double x : {0.0, kFloorWidth}) {
        walls.push_back({{x, 0.0}, {x, 25.0}});
        walls.push_back({{x, 26.6}, {x, kFloorHeight}});
    }
    addNorthWalls(walls);
    return walls;
}

/// A seat at a double desk: behind the chair into the aisle, along it to the nearer main aisle, up to the corridor.
Standpoint deskSeat(FloorPoint desk, bool upper, double leftAisle, double rightAisle)
{
    const double side = upper ? 1.0 : -1.0;
    const FloorPoint chair{desk.x, desk.y + side};
    const FloorPoint aisle{desk.x, desk.y + 2.15 * side};
    if (aisle.y > 21.0)
        return {chair, aisle, aisle};
    const double nearer = desk.x - leftAisle < rightAisle - desk.x ? leftAisle : rightAisle;
    return {chair, aisle, {nearer, aisle.y}};
}

/// Five rows of nine double desks, two seats each.
void addOffice(DemoLayout &layout, std::vector<Standpoint> &seats, double firstDesk, double leftAisle,
               double rightAisle)
{
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 9; ++column) {
            const FloorPoint desk{firstDesk + 2.32 * column, 19.9 - 4.3 * row};
            layout.furniture.push_back(boxRound(desk, 1.9, 1.3));
            for (const bool upper : {true, false})
                seats.push_back(deskSeat(desk, upper, leftAisle, rightAisle));
        }
    }
}

void addProjectArea(DemoLayout &layout)
{
    constexpr double kMainAisle = 48.6;
    for (int row = 0; row < 4; ++row) {
        for (int column = row == 0 ? 1 : 0; column < (row == 0 ? 3 : 4); ++column) {
            const FloorPoint table{50.3 + 2.6 * column, 18.0 - 5.0 * row};
            layout.roundTables.push_back({table, 0.8});
            const double aisle = table.y + 2.4;
            for (const auto &[dx, dy] :
                 {std::pair(0.72, 0.0), std::pair(-0.72, 0.0), std::pair(0.0, 0.72), std::pair(0.0, -0.72)})
                layout.projectSeats.push_back(
                    {{table.x + dx, table.y + dy}, {table.x + dx, aisle}, {kMainAisle, aisle}});
        }
    }
}

Standpoint behindDoor(std::size_t room, FloorPoint place)
{
    const double door = kNorthRooms[room].door;
    return {place, {door, kNorthWall + 0.9}, {door, kNorthWall - 0.2}};
}

/// A long table with four or five chairs on each side.
void addMeetingRoom(DemoLayout &layout, std::size_t room)
{
    const int chairs = room == 2 ? 5 : 4;
    const double middle = (kNorthRooms[room].left + kNorthRooms[room].right) / 2;
    const double length = 1.45 * chairs;
    layout.furniture.push_back(boxRound({middle, 33.2}, 1.5, length));
    for (int i = 0; i < chairs; ++i) {
        const double y = 33.2 - length / 2 + 1.45 * (i + 0.5);
        for (const double side : {-1.15, 1.15})
            layout.meetingSeats[room].push_back(behindDoor(room, {middle + side, y}));
    }
}

void addKitchen(DemoLayout &layout)
{
    layout.furniture.push_back({25.4, 36.9, 33.4, 37.6});   // counter
    layout.furniture.push_back({36.7, 35.6, 37.6, 37.6});   // fridges
    for (const FloorPoint table : {FloorPoint{33.0, 32.2}, {28.3, 32.4}, {35.9, 33.6}, {28.0, 29.9}, {35.6, 30.2}}) {
        layout.roundTables.push_back({table, 0.7});
        for (const auto &[dx, dy] :
             {std::pair(0.75, 0.0), std::pair(-0.75, 0.0), std::pair(0.0, 0.75), std::pair(0.0, -0.75)})
            layout.kitchenSeats.push_back(behindDoor(kKitchen, {table.x + dx, table.y + dy}));
    }
}

void addLounge(DemoLayout &layout)
{
    layout.furniture.push_back({44.0, 32.4, 48.4, 33.3});   // long sofa
    layout.furniture.push_back({39.2, 33.6, 40.1, 36.0});   // short sofa
    layout.furniture.push_back({40.8, 34.2, 42.0, 35.4});   // low table
    for (const double x : {44.6, 45.6, 46.7, 47.8})
        layout.loungeSeats.push_back(behindDoor(kLounge, {x, 32.7}));
    for (const double y : {34.2, 35.4})
        layout.loungeSeats.push_back(behindDoor(kLounge, {39.8, y}));
}

/// As many as can sit there.
void addCapacities(DemoLayout &layout)
{
    constexpr std::size_t kWest = kNorthRooms.size() + 1;   // after the corridor
    const auto set = [&](std::size_t room, const std::vector<Standpoint> &seats) {
        layout.rooms[room].capacity = static_cast<int>(seats.size());
    };
    for (std::size_t room = 0; room < layout.meetingSeats.size(); ++room)
        set(room, layout.meetingSeats[room]);
    set(kKitchen, layout.kitchenSeats);
    set(kLounge, layout.loungeSeats);
    set(kWest, layout.westSeats);
    set(kWest + 1, layout.eastSeats);
    set(kWest + 2, layout.projectSeats);
}

void addStorage(DemoLayout &layout)
{
    for (const double y : {36.6, 34.2, 31.8})
        layout.furniture.push_back({51.0, y, 59.4, y + 0.7});   // shelves
}

}   // namespace

DemoLayout demoLayout()
{
    DemoLayout layout;
    layout.rooms = allRooms();
    layout.sensors = allSensors();
    layout.entrances = allEntrances();
    layout.walls = allWalls();
    addOffice(layout, layout.westSeats, 3.0, 1.0, 24.25);
    addOffice(layout, layout.eastSeats, 27.0, 24.25, 48.6);
    addProjectArea(layout);
    for (std::size_t room = 0; room < 3; ++room)
        addMeetingRoom(layout, room);
    addKitchen(layout);
    addLounge(layout);
    addStorage(layout);
    addCapacities(layout);
    return layout;
}

Standpoint kitchenSpot(FloorPoint place)
{
    return behindDoor(kKitchen, place);
}

Standpoint corridorSpot(FloorPoint place)
{
    return {place, place, place};
}

Standpoint stairs(std::size_t end)
{
    return corridorSpot({end == 0 ? 0.3 : kFloorWidth - 0.3, 25.8});
}

FloorPolygon landing(std::size_t end)
{
    const double left = end == 0 ? -kLanding : kFloorWidth - kLanding, right = left + 2.0 * kLanding;
    return {{left, kCorridorEdge}, {right, kCorridorEdge}, {right, kNorthWall}, {left, kNorthWall}};
}

bool seenBy(const std::vector<Sensor> &sensors, FloorPoint point)
{
    constexpr double kRadians = 3.14159265358979323846 / 180.0;
    return std::any_of(sensors.begin(), sensors.end(), [point](const Sensor &sensor) {
        const double half = sensor.height * std::tan(sensor.fieldOfView / 2 * kRadians);
        return sensor.presence && std::abs(point.x - sensor.center.x) <= half
            && std::abs(point.y - sensor.center.y) <= half;
    });
}

}   // namespace floorscope
