// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/uncovered_rooms.h"

#include <QTest>

using namespace floorscope;

class TestUncoveredRooms : public QObject
{
    Q_OBJECT
private slots:
    void noneWhereSensorsAreUnknown();
    void aSensorInsideCovers();
    void aTrafficSensorDoesNot();
    void aFootprintAcrossTheWallDoesNot();
    void aFootprintOverTheMiddleDoes();
    void aRoomWithoutAnOutlineIsLeftAlone();
    void aZoneInAnUncoveredRoomIsUncoveredToo();
};

namespace {

Zone room(double left, double right)
{
    return makeZone(QStringLiteral("room"), QStringLiteral("Room"),
                    {{left, 0.0}, {right, 0.0}, {right, 4.0}, {left, 4.0}});
}

/// Sees a square of 2 · 2.5 · tan(45°) = 5 m.
Sensor sensorAt(double x, double y)
{
    Sensor sensor;
    sensor.center = {x, y};
    sensor.height = 2.5;
    sensor.fieldOfView = 90.0;
    return sensor;
}

std::size_t uncovered(const Zone &place, std::vector<Sensor> sensors)
{
    Floor floor;
    floor.rooms = {place};
    floor.sensors = std::move(sensors);
    return findUncoveredRooms(floor).size();
}

}   // namespace

void TestUncoveredRooms::noneWhereSensorsAreUnknown()
{
    QCOMPARE(uncovered(room(0.0, 6.0), {}), std::size_t(0));
}

void TestUncoveredRooms::aSensorInsideCovers()
{
    QCOMPARE(uncovered(room(0.0, 6.0), {sensorAt(0.5, 0.5)}), std::size_t(0));
}

void TestUncoveredRooms::aTrafficSensorDoesNot()
{
    Sensor traffic = sensorAt(3.0, 2.0);
    traffic.presence = false;
    QCOMPARE(uncovered(room(0.0, 6.0), {traffic}), std::size_t(1));
}

void TestUncoveredRooms::aFootprintAcrossTheWallDoesNot()
{
    QCOMPARE(uncovered(room(0.0, 6.0), {sensorAt(7.0, 2.0)}), std::size_t(1));   // sees x 4.5 to 9.5
}

void TestUncoveredRooms::aFootprintOverTheMiddleDoes()
{
    QCOMPARE(uncovered(room(0.0, 2.0), {sensorAt(3.0, 2.0)}), std::size_t(0));   // sees x 0.5 to 5.5
}

void TestUncoveredRooms::aRoomWithoutAnOutlineIsLeftAlone()
{
    QCOMPARE(uncovered({QStringLiteral("r"), QStringLiteral("R"), {}}, {sensorAt(0.0, 0.0)}), std::size_t(0));
}

void TestUncoveredRooms::aZoneInAnUncoveredRoomIsUncoveredToo()
{
    const std::vector<Zone> uncovered{room(0.0, 6.0), room(6.0, 9.0)};
    QVERIFY(liesInUncovered(uncovered[0], uncovered));
    QVERIFY(liesInUncovered(room(1.0, 8.0), uncovered));    // in both of them
    QVERIFY(liesInUncovered(room(1.0, 9.05), uncovered));   // over the wall, by the width of a pen
    QVERIFY(!liesInUncovered(room(8.0, 11.0), uncovered));
    QVERIFY(!liesInUncovered(room(20.0, 22.0), uncovered));
    QVERIFY(!liesInUncovered({QStringLiteral("r"), QStringLiteral("R"), {}}, uncovered));
    QVERIFY(!liesInUncovered(uncovered[0], {}));
}

QTEST_GUILESS_MAIN(TestUncoveredRooms)
#include "tst_uncovered_rooms.moc"
