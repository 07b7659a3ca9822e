// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floor.h"
#include "floor/standing.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

constexpr double kDegree = 0.0174532925199433;

/// A plan of 40 units a metre that shows the floor mirrored (left and right changed) or not, turned by `degrees`
/// clockwise on the floor.
Placement laid(double degrees, bool mirrored)
{
    const double c = 40.0 * std::cos(degrees * kDegree), s = 40.0 * std::sin(degrees * kDegree);
    const double across = mirrored ? -1.0 : 1.0;
    return *Placement::fromMetreToPixel({across * c, -across * s, 310.0, -s, -c, 700.0});
}

}   // namespace

class TestStanding : public QObject
{
    Q_OBJECT
private slots:
    void theFloorsAxesAreUprightByDefault()
    {
        QCOMPARE(toPaper({}, {3.25, -7.5}), (PaperPoint{3.25, -7.5}));
        QCOMPARE(toFloor({}, {3.25, -7.5}), (FloorPoint{3.25, -7.5}));
        const Placement::Matrix expected{12.5, 0.0, 3.0, 0.0, -12.5, 99.0};
        const Placement view = viewOf({}, 12.5, {3.0, 99.0});
        QCOMPARE(view.metreToPixel(), expected);
        QVERIFY(!std::signbit(view.metreToPixel()[1]) && !std::signbit(view.metreToPixel()[3]));
    }

    void anEighthOfATurnIsKept()
    {
        const auto near = [](FloorPoint a, FloorPoint b) { return std::hypot(a.x - b.x, a.y - b.y) < 1e-9; };
        QVERIFY(near(alongEighth({}, {1.0, 1.0}, {5.0, 1.5}), {5.0, 1.0}));
        QVERIFY(near(alongEighth({}, {1.0, 1.0}, {1.2, -3.0}), {1.0, -3.0}));
        QVERIFY(near(alongEighth({}, {0.0, 0.0}, {3.0, 2.0}), {2.5, 2.5}));
        const Standing turned{false, 30.0};   // the eighths are those of the paper
        const PaperPoint end = toPaper(turned, alongEighth(turned, {0.0, 0.0}, toFloor(turned, {4.0, 0.3})));
        QVERIFY(std::abs(end.y) < 1e-9 && std::abs(end.x - 4.0) < 1e-9);
    }

    void aSensorSeesASquare()
    {
        const Sensor sensor{{}, {}, {10.0, 5.0}, 2.5, 90.0, 0.0};
        const std::optional<FloorRect> seen = ringBounds(footprint(sensor));   // 2 · 2.5 · tan 45° = 5 m
        QVERIFY(seen && std::abs(seen->minX - 7.5) < 1e-9 && std::abs(seen->maxX - 12.5) < 1e-9);
        QVERIFY(std::abs(seen->minY - 2.5) < 1e-9 && std::abs(seen->maxY - 7.5) < 1e-9);
        Sensor turned = sensor;
        turned.turn = 45.0;
        QVERIFY(std::abs(ringBounds(footprint(turned))->maxX - (10.0 + std::sqrt(12.5))) < 1e-9);
        QVERIFY(std::abs(ringArea(footprint(turned)) - 25.0) < 1e-9);
        QVERIFY(footprint(Sensor{}).empty());
    }

    void aPlanThatIsOnlyScaledAndShiftedTurnsNothing()
    {
        QCOMPARE(standingOf(*Placement::fromMetreToPixel({20.0, 0.0, 11.0, 0.0, -20.0, 700.0})), Standing{});
        QCOMPARE(standingOf(*Placement::fromMetreToPixel({20.0, 0.0, 11.0, 0.0, -25.0, 700.0})), Standing{});
        QCOMPARE(standingOf(laid(0.3, false)), Standing{});   // nobody sees it
    }

    void thePlansOwnLinesAreStraightOnThePaper_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<bool>("mirrored");
        for (const double degrees : {0.0, 7.0, -12.5, 90.0, 180.0, -90.0, 133.0})
            for (const bool mirrored : {false, true})
                QTest::addRow("%g %s", degrees, mirrored ? "mirrored" : "not mirrored") << degrees << mirrored;
    }

    void thePlansOwnLinesAreStraightOnThePaper()
    {
        QFETCH(double, degrees);
        QFETCH(bool, mirrored);
        const Placement plan = laid(degrees, mirrored);
        const Standing standing = standingOf(plan);
        QCOMPARE(standing.mirrored, mirrored);
        const auto onPaper = [&](PixelPoint unit) { return toPaper(standing, plan.toFloor(unit)); };
        const PaperPoint corner = onPaper({0.0, 0.0}), right = onPaper({400.0, 0.0}), below = onPaper({0.0, 400.0});
        QVERIFY(std::abs(right.x - corner.x - 10.0) < 1e-9 && std::abs(right.y - corner.y) < 1e-9);
        QVERIFY(std::abs(below.y - corner.y + 10.0) < 1e-9 && std::abs(below.x - corner.x) < 1e-9);
        const FloorPoint back = toFloor(standing, toPaper(standing, {5.0, 8.0}));
        QVERIFY(std::hypot(back.x - 5.0, back.y - 8.0) < 1e-12);
    }

    void viewsHaveTheirScaleHoweverTheFloorIsTurned()
    {
        for (const Standing &standing :
             {Standing{}, Standing{true, 0.0}, Standing{false, 90.0}, Standing{true, 33.0}}) {
            const Placement view = viewOf(standing, 17.0, {5.0, 6.0});
            QVERIFY(std::abs(view.pixelsPerMetre() - 17.0) < 1e-9);
            const PaperPoint paper = toPaper(standing, {2.0, 3.0});
            const PixelPoint pixel = view.toPixel({2.0, 3.0});
            QVERIFY(std::abs(pixel.x - (5.0 + 17.0 * paper.x)) < 1e-9);
            QVERIFY(std::abs(pixel.y - (6.0 - 17.0 * paper.y)) < 1e-9);
        }
    }

    void quartersAreExact()
    {
        QCOMPARE(toPaper({false, 90.0}, {2.0, 1.0}), (PaperPoint{-1.0, 2.0}));
        QCOMPARE(toPaper({false, 180.0}, {2.0, 1.0}), (PaperPoint{-2.0, -1.0}));
        QCOMPARE(toPaper({false, -90.0}, {2.0, 1.0}), (PaperPoint{1.0, -2.0}));
        QCOMPARE(toPaper({true, 0.0}, {2.0, 1.0}), (PaperPoint{2.0, -1.0}));
        QCOMPARE(inQuarters({true, -137.0}), (Standing{true, 180.0}));
        QCOMPARE(inQuarters({false, 40.0}), Standing{});
    }

    void aStepFollowsThePaper()
    {
        QCOMPARE(stepOnFloor({}, 1, 0), (CellStep{1, 0}));
        QCOMPARE(stepOnFloor({false, 90.0}, 1, 0), (CellStep{0, -1}));   // the floor's x points up
        QCOMPARE(stepOnFloor({false, 90.0}, 0, 10), (CellStep{10, 0}));
        QCOMPARE(stepOnFloor({true, 180.0}, 1, 0), (CellStep{-1, 0}));
        QCOMPARE(stepOnFloor({true, 180.0}, 0, 1), (CellStep{0, 1}));
        for (int degrees = 0; degrees < 360; degrees += 5) {   // right and up never are the same
            const CellStep right = stepOnFloor({false, double(degrees)}, 1, 0);
            const CellStep up = stepOnFloor({false, double(degrees)}, 0, 1);
            QCOMPARE(right.columns * up.columns + right.rows * up.rows, 0);
            QCOMPARE(std::abs(right.columns) + std::abs(right.rows), 1);
        }
    }

    void boundsHoldWhatIsTurned()
    {
        const PaperRect turned = paperBounds({false, 90.0}, FloorRect{1.0, 2.0, 5.0, 4.0});
        QCOMPARE(turned, (PaperRect{-4.0, 1.0, -2.0, 5.0}));
        QCOMPARE(paperBounds({}, FloorRect{1.0, 2.0, 5.0, 4.0}), (PaperRect{1.0, 2.0, 5.0, 4.0}));
        QCOMPARE(united(turned, {0.0, 0.0, 1.0, 1.0}), (PaperRect{-4.0, 0.0, 1.0, 5.0}));
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
