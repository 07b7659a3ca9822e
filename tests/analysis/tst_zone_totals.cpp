// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_totals.h"
#include "heatmap/answer.h"
#include "heatmap/merge.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

/// Two rows of three cells of 1 m: 3 at the left below, 5 beside it, 40 at the right above.
Heatmap sample()
{
    Answer answer;
    answer.cellSize = CellSize::Whole;
    answer.cells = CellList({Cell{0.5, 0.5, 3}, Cell{1.5, 0.5, 5}, Cell{2.5, 1.5, 40}});
    answer.bounds = FloorRect{0.0, 0.0, 3.0, 2.0};
    answer.sha256 = QByteArray(64, 'a');
    answer.total = 48;
    return *merge({toPart(answer, QStringLiteral("space_1"), {1'767'571'200, 1'767'571'200 + 3600})});
}

Zone rectangle(double left, double bottom, double right, double top)
{
    return makeZone({}, {}, {{left, bottom}, {right, bottom}, {right, top}, {left, top}});
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

double everything(const ZoneTotals &totals)
{
    double sum = *totals.outside.detections - *totals.sharedDetections;
    for (const ZoneFigures &zone : totals.zones)
        sum += zone.detections.value_or(0.0);
    return sum;
}

}   // namespace

class TestZoneTotals : public QObject
{
    Q_OBJECT

private slots:
    /// By hand: half of 3 and a quarter of 5; of the 2 m², 0.75 m² are used.
    void aZoneCountsSharesOfCells()
    {
        const Heatmap map = sample();
        const std::vector<Zone> zones{rectangle(0.5, 0.0, 1.25, 1.0)};
        const ZoneTotals totals = zoneTotals(map, zones, ZoneRule::Area);
        const ZoneFigures &zone = totals.zones[0];
        QVERIFY(isNear(*zone.detections, 2.75) && isNear(zone.area, 0.75) && isNear(zone.usedArea, 0.75));
        QCOMPARE(zone.peak, (RankedCell{0.5, 0.5, 3}));   // of the other one a quarter lies inside
        QVERIFY(isNear(*totals.outside.detections, 45.25));
        QCOMPARE(totals.outside.peak, (RankedCell{2.5, 1.5, 40}));
        QVERIFY(isNear(*usedShare(zone), 1.0) && isNear(totals.outside.area, 5.25));
    }

    void byTheCentreRuleWholeCellsCount()
    {
        const std::vector<Zone> zones{rectangle(0.4, 0.0, 1.25, 1.0), rectangle(0.0, 0.0, 1.6, 1.0)};
        const ZoneTotals totals = zoneTotals(sample(), zones, ZoneRule::Centre);
        QCOMPARE(*totals.zones[0].detections, 3.0);
        QCOMPARE(*totals.zones[1].detections, 8.0);   // each zone has what its own outline holds
        QCOMPARE(totals.sharedDetections, std::optional(3.0));
        QCOMPARE(*totals.outside.detections, 40.0);
        QCOMPARE(everything(totals), 48.0);
    }

    void whatLiesInSeveralIsTold()
    {
        const Heatmap map = sample();
        const std::vector<Zone> zones{rectangle(0.0, 0.0, 1.0, 2.0), rectangle(0.5, 0.0, 2.0, 1.0),
                                      rectangle(0.75, 0.5, 3.0, 2.0)};
        const ZoneTotals totals = zoneTotals(map, zones, ZoneRule::Area);
        // the first two share 0.5 m², and the third 0.375 m² with the first and 0.5 m² with the second besides
        QVERIFY(isNear(totals.sharedArea, 0.5 + 0.375 + 0.5));
        QVERIFY(isNear(everything(totals), 48.0));
        QVERIFY(isNear(*zoneTotals(map, {zones[1]}, ZoneRule::Area).zones[0].detections, *totals.zones[1].detections));
    }

    /// Walls that slant through cells: neither zone takes from the other, nothing is lost between them.
    void neighborsShareNothing()
    {
        const std::vector<Zone> zones{makeZone({}, {}, {{0, 0}, {1.1, 0}, {2.3, 2}, {0, 2}}),
                                      makeZone({}, {}, {{1.1, 0}, {3, 0}, {3, 2}, {2.3, 2}})};
        const ZoneTotals totals = zoneTotals(sample(), zones, ZoneRule::Area);
        QCOMPARE(totals.sharedArea, 0.0);
        QVERIFY(std::abs(everything(totals) - 48.0) < 1e-9 && *totals.outside.detections < 1e-9);
    }

    void whatSeveralHoldIsNoZeroWhereItIsWithheld()
    {
        Heatmap map = sample();
        const std::vector<Zone> zones{rectangle(0.0, 0.0, 1.0, 1.0), rectangle(0.0, 0.0, 1.0, 1.0)};
        QCOMPARE(zoneTotals(map, zones, ZoneRule::Area).sharedDetections, std::optional(3.0));
        map.grid = *Grid<Detections>::create(map.grid.frame(), std::vector<std::uint64_t>(6));
        map.withheld = Withheld{true, std::vector<std::uint8_t>(6, 1)};
        const ZoneTotals totals = zoneTotals(map, zones, ZoneRule::Area);
        QVERIFY(!totals.sharedDetections && totals.zones[0].withheld);
        QCOMPARE(totals.sharedArea, 1.0);
    }

    /// The map knows that only its right cell is covered: the zone at the left is not zero, it is not seen.
    void aZoneOutsideTheCoverageHasNoNumber()
    {
        Heatmap map = sample();
        map.coverage = Coverage{map.grid.frame(), {0, 0, 1, 0, 0, 1}};
        map.grid = *Grid<Detections>::create(map.grid.frame(), {0, 0, 5, 0, 0, 40});
        const std::vector<Zone> zones{rectangle(0.0, 0.0, 2.0, 2.0), rectangle(1.0, 0.0, 3.0, 2.0),
                                      rectangle(0.0, 0.0, 2.2, 2.0)};
        const ZoneTotals totals = zoneTotals(map, zones, ZoneRule::Centre);
        QVERIFY(totals.zones[0].unseen && !totals.zones[0].detections && !usedShare(totals.zones[0]));
        QCOMPARE(totals.zones[1].detections, std::optional(45.0));
        QVERIFY(!totals.zones[1].unseen && totals.zones[2].unseen);
    }

    /// A phone booth between the centres of cells is not without a sensor: its own points tell.
    void aZoneWithoutACellsCentreIsJudgedByItsPoints()
    {
        Heatmap map = sample();
        map.coverage = Coverage{map.grid.frame(), {0, 0, 1, 0, 0, 1}};
        map.grid = *Grid<Detections>::create(map.grid.frame(), {0, 0, 5, 0, 0, 40});
        const std::vector<Zone> booths{rectangle(2.05, 0.55, 2.95, 1.45), rectangle(0.05, 0.55, 0.95, 1.45)};
        const ZoneTotals totals = zoneTotals(map, booths, ZoneRule::Centre);
        QVERIFY(!totals.zones[0].unseen && totals.zones[0].detections);
        QVERIFY(totals.zones[1].unseen && !totals.zones[1].detections);
        const std::vector<Zone> narrow{rectangle(2.1, 0.0, 2.5, 2.0), rectangle(0.1, 0.0, 0.5, 2.0)};
        const ZoneTotals corridors = zoneTotals(map, narrow, ZoneRule::Area);
        QVERIFY(isNear(*corridors.zones[0].detections, 0.4 * 45) && corridors.zones[1].unseen);
    }

    /// A covered cell of the next room that reaches in by a twentieth makes no room seen, and gives it no number.
    void aCellThatReachesInByALittleCoversNothing()
    {
        Heatmap map = sample();
        map.coverage = Coverage{map.grid.frame(), {0, 0, 1, 0, 0, 1}};
        map.grid = *Grid<Detections>::create(map.grid.frame(), {0, 0, 5, 0, 0, 40});
        const std::vector<Zone> rooms{rectangle(0.0, 0.0, 2.05, 2.0), rectangle(2.05, 0.0, 3.0, 2.0)};
        const ZoneTotals totals = zoneTotals(map, rooms, ZoneRule::Area);
        QVERIFY(totals.zones[0].unseen && !totals.zones[0].detections);
        QVERIFY(!totals.zones[1].unseen && isNear(*totals.zones[1].detections, 0.95 * 45));
    }

    void aRoomWithoutAnOutlineHasNoNumber()
    {
        const ZoneTotals totals = zoneTotals(sample(), {makeZone({}, QStringLiteral("Kitchen"), {})}, ZoneRule::Area);
        QVERIFY(!totals.zones[0].detections && !totals.zones[0].withheld && !usedShare(totals.zones[0]));
        QCOMPARE(*totals.outside.detections, 48.0);
        QCOMPARE(zoneRuleNamed(zoneRuleName(ZoneRule::Centre)), std::optional(ZoneRule::Centre));
        QVERIFY(!zoneRuleNamed(QStringLiteral("middle")));
    }
};

QTEST_GUILESS_MAIN(TestZoneTotals)
#include "tst_zone_totals.moc"
