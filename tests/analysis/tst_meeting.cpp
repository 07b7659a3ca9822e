// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/meeting.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace floorscope;

namespace {

constexpr FloorRect kFrame{0.0, 0.0, 20.0, 10.0};

/// 20 × 10 m of half-metre cells with one detection each.
Grid<Detections> fullGrid()
{
    GridFrame frame;
    frame.cellSize = CellSize::Half;
    frame.columns = 40;
    frame.rows = 20;
    return *Grid<Detections>::create(frame, std::vector<std::uint64_t>(frame.cellCount(), 1));
}

/// A plan of 800 × 400 pixels for the same 20 × 10 m, moved, turned counter-clockwise round its corner and in a unit
/// of `metres` each.
LaidPlan laidPlan(double metres = 1.0, FloorPoint moved = {}, double degrees = 0.0)
{
    const double angle = degrees * std::numbers::pi / 180.0, scale = 40.0 * metres;
    const double c = scale * std::cos(angle), s = scale * std::sin(angle);
    return {
        *Placement::fromMetreToPixel({c, -s, -c * moved.x + s * moved.y, -s, -c, 400.0 + s * moved.x + c * moved.y}),
        QSizeF(800.0, 400.0)};
}

Zone square(const char *name, double x, double y, double side)
{
    return makeZone({}, QString::fromLatin1(name), {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}});
}

Meeting meetingWith(const std::optional<LaidPlan> &plan, const std::vector<Zone> &zones = {})
{
    static const Grid<Detections> grid = fullGrid();
    return meet({&grid}, plan, zones, kFrame);
}

}   // namespace

class TestMeeting : public QObject
{
    Q_OBJECT

private slots:
    void aPlanThatFitsIsNoNews()
    {
        const Meeting meeting = meetingWith(laidPlan());
        QCOMPARE(meeting.outside, std::uint64_t(0));
        QCOMPARE(meeting.total, std::uint64_t(800));
        QVERIFY(!meeting.mirrored && std::abs(meeting.turnDegrees) < 1e-9);
    }

    void detectionsOffThePlanAreCounted()
    {
        QCOMPARE(meetingWith(laidPlan(1.0, {5.0, 0.0})).outside, std::uint64_t(200));
        QCOMPARE(meetingWith(laidPlan(1.0, {5.0, 0.0})).planCause, LikelyCause::Unknown);
        QCOMPARE(meetingWith(laidPlan(1.0, {0.0, -9.5})).outside, std::uint64_t(760));
    }

    void theCauseIsFound_data()
    {
        QTest::addColumn<double>("unit");
        QTest::addColumn<double>("east");
        QTest::addColumn<LikelyCause>("cause");
        QTest::newRow("millimetres") << 0.001 << 0.0 << LikelyCause::Millimetres;
        QTest::newRow("centimetres") << 0.01 << 0.0 << LikelyCause::Centimetres;
        QTest::newRow("a map's metres") << 1.0 << 389'000.0 << LikelyCause::FarAway;
        QTest::newRow("degrees") << 100'000.0 << 13.4 << LikelyCause::Degrees;
        QTest::newRow("beside") << 1.0 << 30.0 << LikelyCause::Unknown;
    }

    void theCauseIsFound()
    {
        QFETCH(double, unit);
        QFETCH(double, east);
        // in millimetres the plan is 1000 times as large and its middle lies where the cells are not
        const Meeting meeting = meetingWith(laidPlan(unit, {unit < 1.0 ? 3.0 / unit : east, 0.0}));
        QVERIFY(meeting.outside > 0);
        QTEST(meeting.planCause, "cause");
    }

    void exchangedPixelsAndMetresAreFound()
    {
        const LaidPlan right = laidPlan();
        const LaidPlan wrong{*Placement::fromMetreToPixel(right.placement.pixelToMetre()), right.units};
        QCOMPARE(meetingWith(wrong).planCause, LikelyCause::Exchanged);
        QVERIFY(meetingWith(wrong).planIsFarTooLarge);   // the cells lie on it, as one dot
    }

    void mirroredAndTurnedPlansAreSeen()
    {
        QVERIFY(std::abs(meetingWith(laidPlan(1.0, {}, 53.0)).turnDegrees - 53.0) < 1e-6);
        QVERIFY(!meetingWith(laidPlan(1.0, {}, 53.0)).mirrored);
        for (const Placement::Matrix &m :
             {Placement::Matrix{40, 0, 0, 0, 40, 0}, Placement::Matrix{-40, 0, 800, 0, -40, 400}}) {
            const Meeting flipped = meetingWith(LaidPlan{*Placement::fromMetreToPixel(m), QSizeF(800.0, 400.0)});
            QVERIFY(flipped.mirrored);
            QVERIFY(std::abs(flipped.turnDegrees) < 1e-9);
            QCOMPARE(flipped.outside, std::uint64_t(0));
        }
    }

    void roomsOffThePlanAreCounted()
    {
        static const Grid<Detections> grid = fullGrid();
        Zone unknown;   // its outline
        const std::vector<Zone> rooms{square("west", 1.0, 1.0, 3.0), square("east", 16.0, 1.0, 3.0),
                                      square("at the edge", 9.8, 4.0, 3.0), unknown};
        LaidPlan half = laidPlan();
        half.units = QSizeF(400.0, 400.0);
        const Meeting meeting = meet({&grid}, half, {}, kFrame, rooms);
        QCOMPARE(meeting.rooms, std::size_t(3));
        QCOMPARE(meeting.roomsOutside, std::size_t(1));   // half of the other one is on it
        QCOMPARE(meet({&grid}, laidPlan(), {}, kFrame, rooms).roomsOutside, std::size_t(0));
        QCOMPARE(meet({&grid}, std::nullopt, {}, kFrame, rooms).roomsOutside, std::size_t(0));
    }

    void strayZonesAreNamed()
    {
        const Meeting degrees =
            meetingWith({}, {square("Kitchen", 2.0, 2.0, 3.0), square("Berlin", 13.38, 52.52, 0.0002)});
        QCOMPARE(degrees.zonesOutside, std::vector<QString>{QStringLiteral("Berlin")});
        QCOMPARE(degrees.zonesCause, LikelyCause::Degrees);
        QCOMPARE(meetingWith({}, {square("mm", 2000.0, 1000.0, 6000.0)}).zonesCause, LikelyCause::Millimetres);
        QCOMPARE(meetingWith({}, {square("beside", 30.0, 1.0, 4.0)}).zonesCause, LikelyCause::Unknown);
        QCOMPARE(meetingWith({}, {square("far", 389'000.0, 819'000.0, 10.0)}).zonesCause, LikelyCause::FarAway);
        QVERIFY(meetingWith({}, {square("half", 18.0, 8.0, 10.0)}).zonesOutside.empty());
    }
};

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_meeting.moc"
