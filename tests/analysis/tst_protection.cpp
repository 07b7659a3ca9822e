// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/protection.h"

#include "analysis/statistics.h"
#include "analysis/zone_totals.h"
#include "heatmap/io/heatmap_file.h"
#include "heatmap/merge.h"

#include <QDate>
#include <QTest>

#include <numeric>

using namespace floorscope;

namespace {

constexpr qint64 kMonday = 1'767'571'200;   // 2026-01-05T00:00:00Z
constexpr qint64 kDay = 86'400;

/// Cells of 1 m in rows from the top, a digit a count: four of them are 4 m² of use.
std::vector<Cell> drawnCells(const std::vector<QByteArray> &rows)
{
    std::vector<Cell> cells;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            if (const int count = rows[row][column] - '0'; count > 0)
                cells.push_back({static_cast<double>(column) + 0.5, static_cast<double>(rows.size() - row) - 0.5,
                                 std::uint64_t(count)});
    return cells;
}

/// That map, seen alike on `days` days, an hour each.
Heatmap mapOf(const std::vector<QByteArray> &rows, int days = 5)
{
    Answer answer;
    answer.cellSize = CellSize::Whole;
    answer.cells = CellList(drawnCells(rows));
    answer.bounds = FloorRect{0.0, 0.0, static_cast<double>(rows.front().size()), static_cast<double>(rows.size())};
    answer.sha256 = QByteArray(64, 'a');
    for (const Cell &cell : drawnCells(rows))
        answer.total += cell.count;
    std::vector<Part> parts;
    for (int day = 0; day < days; ++day)
        parts.push_back(toPart(answer, QStringLiteral("space_1"), {kMonday + day * kDay, kMonday + day * kDay + 3600}));
    return *merge(parts);
}

/// The counts of one day in rows from the top; a cell that is withheld is an x.
std::vector<QByteArray> told(const Heatmap &map, int days = 5)
{
    std::vector<QByteArray> rows;
    const GridFrame &frame = map.grid.frame();
    for (int row = frame.rows - 1; row >= 0; --row) {
        rows.emplace_back();
        for (int column = 0; column < frame.columns; ++column)
            rows.back() += isWithheld(map.withheld, frame.index(column, row))
                ? QByteArray("x")
                : QByteArray::number(qulonglong(map.grid.at(column, row)) / static_cast<unsigned>(days));
    }
    return rows;
}

Zone rectangle(const QString &name, double left, double bottom, double right, double top)
{
    return makeZone({}, name, {{left, bottom}, {right, bottom}, {right, top}, {left, top}});
}

using Rows = std::vector<QByteArray>;

Interval observedIn(TimeSpan span)
{
    Interval interval;
    interval.span = span;
    return interval;
}

}   // namespace

class TestProtection : public QObject
{
    Q_OBJECT
private slots:
    void fourSquareMetresAreSoManyCells()
    {
        QCOMPARE(leastCells(CellSize::Quarter), 64);
        QCOMPARE(leastCells(CellSize::Half), 16);
        QCOMPARE(leastCells(CellSize::Whole), 4);
    }

    void smallPatchesAreWithheld()
    {
        const Heatmap map = protectedMap(mapOf({"1100900", "1100990", "0000000"}), {});
        QCOMPARE(told(map), (Rows{"1100x00", "1100xx0", "0000000"}));
        QCOMPARE(map.total, std::uint64_t(4 * 5));   // no difference tells what is withheld
        QCOMPARE(map.maximum, std::uint64_t(5));
        QCOMPARE(map.occupiedCells, std::size_t(4));
        QCOMPARE(withheldCells(map.withheld), std::size_t(3));
        QCOMPARE(hottestCells(map.grid, 9).size(), std::size_t(4));
        QCOMPARE(hottestCells(map.grid, 1).front().value, std::uint64_t(5));
    }

    /// Edges join a patch, corners do not.
    void aCornerJoinsNothing()
    {
        QCOMPARE(told(protectedMap(mapOf({"0110", "1100"}), {})), (Rows{"0110", "1100"}));
        QCOMPARE(told(protectedMap(mapOf({"0011", "1100"}), {})), (Rows{"00xx", "xx00"}));
    }

    void aPlaceOfLittleUseIsWithheld()
    {
        const std::vector<Zone> rooms{rectangle(QStringLiteral("office"), 0.0, 0.0, 2.0, 1.0)};
        const Heatmap map = protectedMap(mapOf({"1111111"}), {rooms});
        QCOMPARE(told(map), Rows{"xx11111"});
        const ZoneTotals totals = zoneTotals(map, rooms, ZoneRule::Area);
        QVERIFY(totals.zones[0].withheld && !totals.zones[0].detections && !totals.outside.withheld);
        QCOMPARE(*totals.outside.detections, 25.0);
        QCOMPARE(map.total, std::uint64_t(25));
    }

    /// What a room withholds leaves a patch of 3 m²; that is withheld too.
    void whatIsLeftIsLookedAtAgain()
    {
        const std::vector<Zone> rooms{rectangle(QStringLiteral("office"), 0.0, 0.0, 2.0, 1.0)};
        QCOMPARE(told(protectedMap(mapOf({"11111"}), {rooms})), Rows{"xxxxx"});
    }

    /// Of overlapping zones a cell counts in the first, as everywhere.
    void aCellCountsInTheFirstPlace()
    {
        const std::vector<Zone> zones{rectangle(QStringLiteral("all"), 0.0, 0.0, 7.0, 1.0),
                                      rectangle(QStringLiteral("part"), 0.0, 0.0, 2.0, 1.0)};
        QCOMPARE(told(protectedMap(mapOf({"1111111"}), {zones})), Rows{"1111111"});
        QCOMPARE(told(protectedMap(mapOf({"1111111"}), {{zones[0]}, {zones[1]}})), Rows{"xx11111"});
    }

    void fewDaysTellNothing()
    {
        QVERIFY(!observesEnough(mapOf({"1111"}, 4).observed));
        QVERIFY(observesEnough(mapOf({"1111"}, 5).observed));
        const Heatmap map = protectedMap(mapOf({"1111", "0000"}, 4), {});
        QVERIFY(map.withheld && map.withheld->everything);
        QCOMPARE(told(map, 4), (Rows{"xxxx", "xxxx"}));   // not even where something was
        QCOMPARE(map.total, std::uint64_t(0));
        QVERIFY(!map.observed.silentDays);
    }

    /// Days are those of the floor's zone, and hours that a person told are days where nothing else fits.
    void daysAreCountedWhereTheFloorIs()
    {
        Observation observed;
        observed.timeZone = "America/New_York";
        for (int day = 0; day < 4; ++day)
            observed.intervals.push_back(observedIn({kMonday + day * kDay + 43'200, kMonday + day * kDay + 50'000}));
        QVERIFY(!observesEnough(observed));
        observed.intervals.push_back(
            observedIn({kMonday + 4 * kDay + 3600, kMonday + 4 * kDay + 7200}));   // still the fourth
        QVERIFY(!observesEnough(observed));
        observed.timeZone = "UTC";
        QVERIFY(observesEnough(observed));
        observed.intervals.back().status = IntervalStatus::Missing;
        QVERIFY(!observesEnough(observed));
        Observation told;
        QVERIFY(!observesEnough(told));
        told.hours = 97.0;   // four days, one of them with 25 hours
        QVERIFY(!observesEnough(told));
        told.hours = 98.0;
        QVERIFY(observesEnough(told));
    }

    void nothingIsKeptOfSingleHours()
    {
        const Heatmap map = protectedMap(mapOf({"1111", "0000", "0070"}), {});
        QCOMPARE(map.observed.intervals.size(), std::size_t(5));
        for (const Interval &interval : map.observed.intervals)
            QVERIFY(interval.detections == 0 && !interval.cells && interval.sha256.isEmpty());
        QVERIFY(map.rawAnswers.empty() && map.misfits.empty());
        QCOMPARE(map.observed.hours, std::optional(5.0));   // these are told
    }

    void warningsTellNoCounts()
    {
        Warning total{WarningKind::TotalMismatch, 0, QStringLiteral("18")};
        total.found = 17;
        const Warnings told = protectedWarnings({total,
                                                 {WarningKind::SnappedCells, 3, {}},
                                                 {WarningKind::FromFile, 0, QStringLiteral("17 is not 18.")},
                                                 {WarningKind::RepeatedAnswer, 0, {}}});
        QCOMPARE(told,
                 (Warnings{{WarningKind::CountsContradicted, 0, {}},
                           {WarningKind::SnappedCells, 0, {}},
                           {WarningKind::FromFile, 0, {}},
                           {WarningKind::RepeatedAnswer, 0, {}}}));
    }

    void bothSidesWithholdTheSame()
    {
        const Heatmap before = mapOf({"1111000", "0000000", "0000002"}),
                      after = mapOf({"2222220", "0000000", "0000000"});
        const ProtectedSides sides = protectedSides(before, after, *compare(before, after), {});
        QCOMPARE(told(sides.before), (Rows{"1111000", "0000000", "000000x"}));
        QCOMPARE(told(sides.after), (Rows{"2222220", "0000000", "000000x"}));
        QCOMPARE(sides.comparison.totalA, std::uint64_t(20));
        QCOMPARE(sides.comparison.totalB, std::uint64_t(60));
        QCOMPARE(sides.comparison.withheld->cells, sides.before.withheld->cells);
        const GridFrame &frame = sides.comparison.before.frame();
        QCOMPARE(sides.comparison.difference.at(6, 0), 0.0);
        QCOMPARE(sides.comparison.difference.at(0, frame.rows - 1), 1.0);
        const Heatmap few = mapOf({"1111000", "0000000", "0000002"}, 3);
        const ProtectedSides none = protectedSides(few, after, *compare(few, after), {});
        QVERIFY(none.after.withheld->everything && none.comparison.withheld->everything);
        QCOMPARE(none.comparison.totalB, std::uint64_t(0));
    }

    void aFileKeepsWhatIsWithheld()
    {
        const Heatmap map = protectedMap(mapOf({"1100900", "1100990", "0000000"}), {});
        const QByteArray file = writeHeatmapFile(map, {});
        QVERIFY(!file.contains(",45]"));   // 9 a day, five days
        const Result<AnyHeatmap> read = readHeatmapFile(file);
        QVERIFY(read);
        const Heatmap &again = std::get<Heatmap>(*read);
        QCOMPARE(told(again), told(map));
        QVERIFY(again.withheld && !again.withheld->everything);
        QCOMPARE(writeHeatmapFile(again, {}), file);
        const Result<Heatmap> added = merge({toPart(again), toPart(mapOf({"1111111"}))});
        QVERIFY(!added && added.error().kind == ErrorKind::WithheldCells);
        QCOMPARE(compare(again, mapOf({"1111111"})).error().kind, ErrorKind::WithheldCells);
        const Heatmap none = protectedMap(mapOf({"1111"}, 2), {});
        const Result<AnyHeatmap> nothing = readHeatmapFile(writeHeatmapFile(none, {}));
        QVERIFY(nothing && std::get<Heatmap>(*nothing).withheld->everything);
        // and it stays so, whoever asks for protection again
        QCOMPARE(told(protectedMap(again, {})), told(map));
    }

    void sharesTellNothingOfDays()
    {
        ShareMap map;
        map.cellSize = CellSize::Whole;
        map.grid = *Grid<Share>::create({CellSize::Whole, 0.0, 0.0, 2, 1}, {0.5, 1.0});
        const ShareMap kept = protectedMap(map);
        QVERIFY(kept.withheld && kept.withheld->everything);
        QCOMPARE(kept.grid.values(), (std::vector<double>{0.0, 0.0}));
    }
};

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
