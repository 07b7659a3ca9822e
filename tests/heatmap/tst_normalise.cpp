// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/exposure.h"
#include "heatmap/normalise.h"

#include <QTest>

#include <limits>

using namespace floorscope;

/// From counts to rates and shares: one way only, and the counts stay as they are.
class TestNormalise : public QObject
{
    Q_OBJECT
private slots:
    void perHourDividesByTheObservedHours();
    void perHourNeedsHours_data();
    void perHourNeedsHours();
    void perSquareMetreDividesByTheCellsArea_data();
    void perSquareMetreDividesByTheCellsArea();
    void perHourAndSquareMetreDividesByBoth();
    void shareOfMaximumIsOneAtTheBusiestCell();
    void shareOfPercentileIsOneAtThePercentileOfUsedCells_data();
    void shareOfPercentileIsOneAtThePercentileOfUsedCells();
    void shareOfPercentileNeedsAPercentile_data();
    void shareOfPercentileNeedsAPercentile();
};

namespace {

Grid<Detections> makeGrid(std::vector<std::uint64_t> counts, CellSize size = CellSize::Half)
{
    const GridFrame frame{size, -1.0, 0.0, static_cast<int>(counts.size()), 1};
    return *Grid<Detections>::create(frame, std::move(counts));
}

using Values = std::vector<double>;

}   // namespace

void TestNormalise::perHourDividesByTheObservedHours()
{
    const Grid<Detections> counts = makeGrid({0, 3, 12});
    const Result<Grid<PerHour>> rates = perHour(counts, 1.5);
    QVERIFY(rates);
    QCOMPARE(rates->values(), (Values{0.0, 2.0, 8.0}));
    QCOMPARE(rates->frame(), counts.frame());
}

void TestNormalise::perHourAndSquareMetreDividesByBoth()
{
    QCOMPARE(perHourAndSquareMetre(makeGrid({0, 3, 12}), 1.5)->values(), (Values{0.0, 8.0, 32.0}));   // 0.25 m²
    QCOMPARE(perHourAndSquareMetre(makeGrid({0, 3, 12}, CellSize::Whole), 1.5)->values(), (Values{0.0, 2.0, 8.0}));
    QVERIFY(!perHourAndSquareMetre(makeGrid({3}), 0.0));
    QCOMPARE(countAtPercentile(makeGrid({0, 4, 1, 3, 2}), 50.0), 2.0);   // of the four that are used
    QCOMPARE(countAtPercentile(makeGrid({0, 0}), 50.0), 0.0);
}

void TestNormalise::perHourNeedsHours_data()
{
    QTest::addColumn<double>("hours");
    QTest::newRow("none") << 0.0;
    QTest::newRow("negative") << -1.0;
    QTest::newRow("too few for a number") << kFewestHours / 2.0;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
}

void TestNormalise::perHourNeedsHours()
{
    QFETCH(double, hours);
    const Result<Grid<PerHour>> rates = perHour(makeGrid({1}), hours);
    QVERIFY(!rates);
    QCOMPARE(int(rates.error().kind), int(ErrorKind::Value));
}

void TestNormalise::perSquareMetreDividesByTheCellsArea_data()
{
    QTest::addColumn<int>("centimetres");
    QTest::addColumn<double>("density");
    QTest::newRow("0.25 m") << 25 << 48.0;
    QTest::newRow("0.5 m") << 50 << 12.0;
    QTest::newRow("1 m") << 100 << 3.0;
}

void TestNormalise::perSquareMetreDividesByTheCellsArea()
{
    QFETCH(int, centimetres);
    QFETCH(double, density);
    QCOMPARE(perSquareMetre(makeGrid({0, 3}, static_cast<CellSize>(centimetres))).values(), (Values{0.0, density}));
}

void TestNormalise::shareOfMaximumIsOneAtTheBusiestCell()
{
    QCOMPARE(shareOfMaximum(makeGrid({0, 2, 8})).values(), (Values{0.0, 0.25, 1.0}));
    QCOMPARE(shareOfMaximum(makeGrid({0, 0})).values(), (Values{0.0, 0.0}));
    QVERIFY(shareOfMaximum(Grid<Detections>()).isEmpty());
}

void TestNormalise::shareOfPercentileIsOneAtThePercentileOfUsedCells_data()
{
    QTest::addColumn<double>("percentile");
    QTest::addColumn<QVector<double>>("shares");
    QTest::newRow("all of them") << 100.0 << QVector<double>{0.0, 0.1, 0.2, 0.4, 1.0};
    QTest::newRow("three quarters") << 75.0 << QVector<double>{0.0, 0.25, 0.5, 1.0, 2.5};
    QTest::newRow("half") << 50.0 << QVector<double>{0.0, 0.5, 1.0, 2.0, 5.0};
    QTest::newRow("nearly none") << 0.001 << QVector<double>{0.0, 1.0, 2.0, 4.0, 10.0};
}

void TestNormalise::shareOfPercentileIsOneAtThePercentileOfUsedCells()
{
    QFETCH(double, percentile);
    QFETCH(QVector<double>, shares);
    const Result<Grid<Share>> grid = shareOfPercentile(makeGrid({0, 10, 20, 40, 100}), percentile);
    QVERIFY(grid);
    QCOMPARE(grid->values(), Values(shares.begin(), shares.end()));
}

void TestNormalise::shareOfPercentileNeedsAPercentile_data()
{
    QTest::addColumn<double>("percentile");
    QTest::newRow("none") << 0.0;
    QTest::newRow("above all") << 100.5;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
}

void TestNormalise::shareOfPercentileNeedsAPercentile()
{
    QFETCH(double, percentile);
    const Result<Grid<Share>> grid = shareOfPercentile(makeGrid({1}), percentile);
    QVERIFY(!grid);
    QCOMPARE(int(grid.error().kind), int(ErrorKind::Value));
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
