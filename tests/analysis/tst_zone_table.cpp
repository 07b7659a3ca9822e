// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_table.h"
#include "heatmap/answer.h"
#include "heatmap/merge.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

/// Cells of 1 m in a row, an hour or more of them.
Heatmap mapOf(std::vector<std::uint64_t> counts, int hours)
{
    Answer answer;
    answer.cellSize = CellSize::Whole;
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        cells.push_back({static_cast<double>(i) + 0.5, 0.5, counts[i]});
        answer.total += counts[i];
    }
    answer.cells = CellList(cells);
    answer.bounds = FloorRect{0.0, 0.0, static_cast<double>(counts.size()), 1.0};
    answer.sha256 = QByteArray(64, static_cast<char>('a' + hours));
    return *merge({toPart(answer, QStringLiteral("space_1"), {1'767'571'200, 1'767'571'200 + hours * 3600})});
}

CountedPlace room(const char *name, double left, double right)
{
    return {CountedKind::Room,
            makeZone({}, QString::fromLatin1(name), {{left, 0.0}, {right, 0.0}, {right, 1.0}, {left, 1.0}})};
}

std::optional<double> value(const ZoneTable &table, std::size_t row, ZoneMeasure measure, std::size_t period = 0)
{
    return zoneValue(table, table.rows[row], {measure, period});
}

}   // namespace

class TestZoneTable : public QObject
{
    Q_OBJECT

private slots:
    /// By hand: 2 hours; the kitchen holds 100 and half of 60 on 1.5 m².
    void everyColumnHasItsNumber()
    {
        std::vector<CountedPlace> places{room("Kitchen", 0.0, 1.5), {CountedKind::Room, makeZone({}, {}, {})}};
        places[0].zone.capacity = 4;
        const ZoneTable table = makeZoneTable(places, ZoneRule::Area, mapOf({100, 60, 0, 40}, 2));
        QCOMPARE(table.rows.size(), std::size_t(3));
        QVERIFY(!table.compares && table.rows[2].place.kind == CountedKind::Outside);
        QCOMPARE(value(table, 0, ZoneMeasure::Area), std::optional(1.5));
        QCOMPARE(value(table, 0, ZoneMeasure::Capacity), std::optional(4.0));
        QCOMPARE(value(table, 0, ZoneMeasure::Detections), std::optional(130.0));
        QCOMPARE(value(table, 0, ZoneMeasure::PerHour), std::optional(65.0));
        QVERIFY(std::abs(*value(table, 0, ZoneMeasure::PerHourAndArea) - 65.0 / 1.5) < 1e-12);
        QCOMPARE(value(table, 0, ZoneMeasure::Share), std::optional(0.65));
        QCOMPARE(value(table, 0, ZoneMeasure::Peak), std::optional(100.0));
        QCOMPARE(value(table, 0, ZoneMeasure::UsedShare), std::optional(1.0));
        QCOMPARE(value(table, 2, ZoneMeasure::Detections), std::optional(70.0));
        for (const ZoneMeasure measure : {ZoneMeasure::Area, ZoneMeasure::Capacity, ZoneMeasure::Detections,
                                          ZoneMeasure::PerHour, ZoneMeasure::Share, ZoneMeasure::UsedShare})
            QVERIFY(!value(table, 1, measure));   // a room whose outline nobody knows
    }

    /// 100 in 2 hours became 150 in 1 hour: three times as much. 5 and 9 detections make no ratio.
    void twoPeriodsAreComparedByTheHour()
    {
        const std::vector<CountedPlace> places{room("Kitchen", 0.0, 1.0), room("Storage", 1.0, 2.0)};
        const ZoneTable table = makeZoneTable(places, ZoneRule::Area, mapOf({100, 5}, 2), mapOf({150, 9}, 1));
        QVERIFY(table.compares);
        QCOMPARE(value(table, 0, ZoneMeasure::PerHour, 0), std::optional(50.0));
        QCOMPARE(value(table, 0, ZoneMeasure::PerHour, 1), std::optional(150.0));
        QCOMPARE(value(table, 0, ZoneMeasure::Difference), std::optional(100.0));
        QCOMPARE(value(table, 0, ZoneMeasure::Ratio), std::optional(3.0));
        QVERIFY(!value(table, 1, ZoneMeasure::Ratio));
        QCOMPARE(value(table, 1, ZoneMeasure::Difference), std::optional(6.5));
        QCOMPARE(zoneColumnName({ZoneMeasure::PerHour, 1}, true), QByteArray("b_per_hour"));
        QCOMPARE(zoneColumnName({ZoneMeasure::PerHour}, false), QByteArray("per_hour"));
        QCOMPARE(zoneColumns(false).size(), std::size_t(10));
        QCOMPARE(zoneColumns(true).size(), std::size_t(22));
    }

    /// By hand: 130 detections at 2 a second of one person are 65 seconds; at 1 and 4 a second 130 and 32.5.
    void aRateGivesPersonHours()
    {
        const std::vector<CountedPlace> places{room("Kitchen", 0.0, 1.5), {CountedKind::Room, makeZone({}, {}, {})}};
        ZoneTable table = makeZoneTable(places, ZoneRule::Area, mapOf({100, 60, 0, 40}, 2));
        QVERIFY(zoneColumns(table) == zoneColumns(false) && !personHours(table, table.rows[0]));
        table.rate = DetectionRate{1.0, 2.0, 4.0, 8};
        QCOMPARE(zoneColumns(table).back(), ZoneColumn{ZoneMeasure::PersonHours});
        const PersonHours hours = *personHours(table, table.rows[0]);
        QCOMPARE(hours.estimate, 65.0 / 3600.0);
        QCOMPARE(hours.lower, 32.5 / 3600.0);
        QCOMPARE(hours.upper, std::optional(130.0 / 3600.0));
        QCOMPARE(value(table, 0, ZoneMeasure::PersonHours), std::optional(65.0 / 3600.0));
        QVERIFY(!personHours(table, table.rows[1]));   // a room whose outline nobody knows
        QCOMPARE(zoneColumnName({ZoneMeasure::PersonHours}, false), QByteArray("estimated_person_hours"));
        ZoneTable both = makeZoneTable(places, ZoneRule::Area, mapOf({100, 5}, 2), mapOf({150, 9}, 1));
        both.rate = table.rate;   // which is of one map
        QVERIFY(zoneColumns(both) == zoneColumns(true) && !personHours(both, both.rows[0]));
    }

    /// A room without a sensor has no zero, on either side; what was detected there all the same is told.
    void aRoomWithoutASensorHasNoNumbers()
    {
        const std::vector<CountedPlace> places{room("Kitchen", 0.0, 1.0), room("Storage", 2.0, 3.0)};
        const std::vector<Zone> uncovered{places[1].zone};
        const ZoneTable table =
            makeZoneTable(places, ZoneRule::Area, mapOf({100, 5}, 2), mapOf({150, 9}, 1), uncovered);
        for (const ZoneColumn &column : zoneColumns(true))
            if (column.measure > ZoneMeasure::Capacity)
                QVERIFY2(!zoneValue(table, table.rows[1], column), zoneColumnName(column, true).constData());
        QCOMPARE(value(table, 1, ZoneMeasure::Area), std::optional(1.0));
        QVERIFY(table.rows[1].figures[0]->unseen && !table.rows[0].figures[0]->unseen);
        const ZoneTable used = makeZoneTable(places, ZoneRule::Area, mapOf({100, 5, 7}, 2), uncovered);
        QCOMPARE(value(used, 1, ZoneMeasure::Detections), std::optional(7.0));
        QCOMPARE(value(makeZoneTable(places, ZoneRule::Area, mapOf({100, 5}, 2)), 1, ZoneMeasure::Detections),
                 std::optional(0.0));
    }

    void whatOverlapsStandsInARowOfItsOwn()
    {
        const std::vector<CountedPlace> places{room("One", 0.0, 2.0), room("Other", 1.0, 3.0)};
        const ZoneTable table = makeZoneTable(places, ZoneRule::Centre, mapOf({10, 20, 30}, 1));
        QVERIFY(table.rows.back().place.kind == CountedKind::Shared);
        QCOMPARE(value(table, 3, ZoneMeasure::Detections), std::optional(20.0));
        QCOMPARE(value(table, 3, ZoneMeasure::Area), std::optional(1.0));
        QVERIFY(!value(table, 3, ZoneMeasure::UsedShare));
    }
};

QTEST_GUILESS_MAIN(TestZoneTable)
#include "tst_zone_table.moc"
