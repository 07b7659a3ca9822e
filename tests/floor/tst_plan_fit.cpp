// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/plan_fit.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

constexpr QSizeF kPlan{1200.0, 800.0};
const std::vector<FloorPoint> kCorners{{0.0, 0.0}, {30.0, 1.0}, {28.0, 17.5}, {2.0, 16.0}};

/// A plan of 40 units a metre, turned by `degrees`.
Placement turned(double degrees, bool mirrored)
{
    const double c = 40.0 * std::cos(degrees * 0.0174532925199433), s = 40.0 * std::sin(degrees * 0.0174532925199433);
    return mirrored ? *Placement::fromMetreToPixel({c, -s, 11.0, s, c, 3.0})
                    : *Placement::fromMetreToPixel({c, s, 11.0, s, -c, 700.0});
}

PlanFit shown(const Placement &truth, std::size_t places)
{
    PlanFit fit{guessedPlacement(kPlan, {0.0, 0.0, 31.0, 18.0}), {}};
    for (std::size_t i = 0; i < places; ++i)
        fit = withFloorPlace(withPlanPlace(fit, truth.toPixel(kCorners[i])), kCorners[i]);
    return fit;
}

double farthest(const Placement &a, const Placement &b)
{
    double worst = 0.0;
    for (const FloorPoint &corner : kCorners) {
        const FloorPoint there = a.toFloor(b.toPixel(corner));
        worst = std::max(worst, std::hypot(there.x - corner.x, there.y - corner.y));
    }
    return worst;
}

}   // namespace

class TestPlanFit : public QObject
{
    Q_OBJECT

private slots:
    void twoPlacesFindATurnedPlan()
    {
        const Result<FittedPlan> plan = fitted(shown(turned(7.0, false), 2), kPlan);
        QVERIFY(plan);
        QVERIFY(farthest(plan->placement, turned(7.0, false)) < 1e-9);
        QVERIFY(!plan->offCm[0]);   // two places leave nothing to measure
    }

    void aThirdPlaceFindsAMirroredPlan()
    {
        const Result<FittedPlan> plan = fitted(shown(turned(-12.0, true), 3), kPlan);
        QVERIFY(plan);
        QVERIFY(plan->placement.mirrored());
        QVERIFY(farthest(plan->placement, turned(-12.0, true)) < 1e-9);
        QVERIFY(*plan->offCm[2] < 1e-6);
    }

    void eachPlaceSaysHowFarItIsOff()
    {
        PlanFit fit = shown(turned(0.0, false), 4);
        fit.places[1].used = false;
        fit.places[3].pixel.x += 80.0;   // two metres
        const Result<FittedPlan> plan = fitted(fit, kPlan);
        QVERIFY(plan);
        QVERIFY(!plan->offCm[1]);
        QVERIFY(*plan->offCm[3] > 40.0);
        if (plan->measured->doubtful)
            QVERIFY(*plan->measured->doubtful != 1);   // counted among all places
    }

    void onePlaceMovesThePlanThere()
    {
        const PlanFit fit = shown(turned(0.0, false), 1);
        const Result<FittedPlan> plan = fitted(fit, kPlan);
        QVERIFY(plan);
        QCOMPARE(plan->placement.pixelsPerMetre(), fit.laid.pixelsPerMetre());
        const PixelPoint there = plan->placement.toPixel(kCorners[0]);
        QVERIFY(std::hypot(there.x - fit.places[0].pixel.x, there.y - fit.places[0].pixel.y) < 1e-9);
    }

    void placesThatCoincideAreRefused()
    {
        PlanFit fit = shown(turned(0.0, false), 2);
        fit.places[1].metre = fit.places[0].metre;
        QCOMPARE(fitted(fit, kPlan).error().kind, ErrorKind::BadPlacement);
    }

    void aPlaceAwaitsTheFloorAndMayBeShownAnew()
    {
        PlanFit fit = withPlanPlace(shown(turned(0.0, false), 1), {5.0, 6.0});
        QVERIFY(awaitsFloor(fit));
        fit = withPlanPlace(fit, {7.0, 8.0});
        QCOMPARE(fit.places.size(), std::size_t(2));
        QCOMPARE(fit.places[1].pixel, (PixelPoint{7.0, 8.0}));
        QCOMPARE(wholePlaces(fit), std::size_t(1));
    }

    void aKnownDistanceGivesTheScale()
    {
        const PlanFit laid = shown(turned(0.0, false), 0);
        const FloorPoint from = laid.laid.toFloor({100.0, 100.0});
        const PlanFit fit = withDistance(laid, {100.0, 100.0}, {400.0, 500.0}, 10.0);   // 500 units
        QCOMPARE(fit.laid.pixelsPerMetre(), 50.0);
        const FloorPoint still = fit.laid.toFloor({100.0, 100.0});
        QVERIFY(std::hypot(still.x - from.x, still.y - from.y) < 1e-9);
        QCOMPARE(withDistance(laid, {1.0, 1.0}, {1.0, 1.0}, 10.0), laid);
    }

    void movingShiftsThePlanInMetres()
    {
        const PlanFit laid = shown(turned(30.0, true), 0);
        const PlanFit fit = pulled(laid, {PlanPull::Way::Move, {1.0, 2.0}, {3.5, 1.0}});
        const FloorPoint before = laid.laid.toFloor({300.0, 200.0}), after = fit.laid.toFloor({300.0, 200.0});
        QVERIFY(std::abs(after.x - before.x - 2.5) < 1e-9);
        QVERIFY(std::abs(after.y - before.y + 1.0) < 1e-9);
    }

    /// Where the mouse took it, the plan follows; the place that is held stays, and the plan keeps its shape.
    void aPlanIsStretchedAndTurnedAboutAPlace()
    {
        const FloorPoint fixed{3.0, -2.0}, from{8.0, -2.0};
        for (const bool mirrored : {false, true}) {
            const PlanFit laid{turned(30.0, mirrored), {}};
            const PixelPoint taken = laid.laid.toPixel(from), held = laid.laid.toPixel(fixed);
            const PlanFit wide = pulled(laid, {PlanPull::Way::Stretch, from, {13.0, -2.0}, fixed});
            QVERIFY(std::hypot(wide.laid.toFloor(taken).x - 13.0, wide.laid.toFloor(taken).y + 2.0) < 1e-9);
            QVERIFY(std::abs(wide.laid.pixelsPerMetre() * 2.0 - laid.laid.pixelsPerMetre()) < 1e-9);
            // towards a place above: a third of a turn, as long as it was
            const double angle = 2.0 * std::acos(-1.0) / 3.0;
            const FloorPoint to{fixed.x + 20.0 * std::cos(angle), fixed.y + 20.0 * std::sin(angle)};
            const PlanFit round = pulled(laid, {PlanPull::Way::Turn, from, to, fixed});
            const FloorPoint there = round.laid.toFloor(taken);
            QVERIFY(std::hypot(there.x - fixed.x - 5.0 * std::cos(angle), there.y - fixed.y - 5.0 * std::sin(angle))
                    < 1e-9);
            QVERIFY(std::abs(round.laid.pixelsPerMetre() - laid.laid.pixelsPerMetre()) < 1e-9);
            for (const PlanFit &fit : {wide, round}) {
                QCOMPARE(fit.laid.mirrored(), mirrored);
                QVERIFY(std::hypot(fit.laid.toFloor(held).x - fixed.x, fit.laid.toFloor(held).y - fixed.y) < 1e-9);
            }
            QCOMPARE(pulled(laid, {PlanPull::Way::Stretch, from, fixed, fixed}), laid);
            QCOMPARE(pulled(laid, {PlanPull::Way::Turn, fixed, to, fixed}), laid);
        }
    }

    void fourQuarterTurnsAreNone()
    {
        const FloorPoint fixed{12.0, 7.0};
        for (const bool mirrored : {false, true}) {
            const PlanFit laid{turned(20.0, mirrored), {}};
            const PixelPoint middle = laid.laid.toPixel(fixed);
            const PlanFit once = withQuarterTurn(laid, fixed);
            const FloorPoint from = laid.laid.toFloor({0.0, 0.0}), to = once.laid.toFloor({0.0, 0.0});
            QVERIFY(std::abs((to.x - fixed.x) + (from.y - fixed.y)) < 1e-9);   // counter-clockwise
            QVERIFY(std::abs((to.y - fixed.y) - (from.x - fixed.x)) < 1e-9);
            const FloorPoint there = once.laid.toFloor(middle);
            QVERIFY(std::hypot(there.x - fixed.x, there.y - fixed.y) < 1e-9);
            PlanFit all = once;
            for (int i = 0; i < 3; ++i)
                all = withQuarterTurn(all, fixed);
            QVERIFY(farthest(all.laid, laid.laid) < 1e-9);
        }
    }

    void aMirrorChangesLeftAndRightOfThePlan()
    {
        const FloorPoint fixed{12.0, 7.0};
        const PlanFit laid{turned(20.0, false), {}};
        const PixelPoint middle = laid.laid.toPixel(fixed);
        const PlanFit fit = withMirror(laid, fixed);
        QVERIFY(fit.laid.mirrored());
        QCOMPARE(fit.laid.pixelsPerMetre(), laid.laid.pixelsPerMetre());
        const FloorPoint left = fit.laid.toFloor({middle.x - 80.0, middle.y + 30.0});
        const FloorPoint right = laid.laid.toFloor({middle.x + 80.0, middle.y + 30.0});
        QVERIFY(std::hypot(left.x - right.x, left.y - right.y) < 1e-9);
        QVERIFY(farthest(withMirror(fit, fixed).laid, laid.laid) < 1e-9);
    }

    void cornersAreFoundOfHolesToo()
    {
        Zone ring;
        ring.areas.push_back({{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{4, 4}, {6, 4}, {6, 6}, {4, 6}}}});
        QCOMPARE(nearestCorner({ring}, {9.7, 0.2}, 0.5), std::optional(FloorPoint{10, 0}));
        QCOMPARE(nearestCorner({ring}, {5.9, 6.2}, 0.5), std::optional(FloorPoint{6, 6}));
        QVERIFY(!nearestCorner({ring}, {8.0, 5.0}, 0.5));
    }
};

QTEST_GUILESS_MAIN(TestPlanFit)
#include "tst_plan_fit.moc"
