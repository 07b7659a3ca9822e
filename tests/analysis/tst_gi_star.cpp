// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/false_discovery.h"
#include "analysis/places/draws.h"
#include "analysis/places/gi_star.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace floorscope;

namespace {

Heatmap mapOf(const GridFrame &frame, std::vector<std::uint64_t> values)
{
    Heatmap map;
    map.cellSize = frame.cellSize;
    map.total = std::accumulate(values.begin(), values.end(), std::uint64_t(0));
    map.grid = *Grid<Detections>::create(frame, std::move(values));
    return map;
}

/// 6 × 6 cells, all of 36 detections on one of them.
Heatmap onePeak()
{
    const GridFrame frame{CellSize::Half, 0.0, 0.0, 6, 6};
    std::vector<std::uint64_t> values(36);
    values[frame.index(2, 2)] = 36;
    return mapOf(frame, values);
}

/// Any floor of 24 × 18 cells, the same each time; a third of its cells is empty.
Heatmap anyFloor()
{
    const GridFrame frame{CellSize::Half, 3.0, -2.0, 24, 18};
    std::vector<std::uint64_t> values(frame.cellCount());
    std::mt19937 dice(7);
    for (std::uint64_t &value : values)
        value = dice() % 3 == 0 ? 0 : dice() % 50;
    return mapOf(frame, values);
}

/// The same with a busy place of 2 × 2 m round (8, 2).
Heatmap busyFloor()
{
    const Heatmap map = anyFloor();
    std::vector<std::uint64_t> values = map.grid.values();
    for (int row = 6; row < 10; ++row)
        for (int column = 8; column < 12; ++column)
            values[map.grid.frame().index(column, row)] += 400;
    return mapOf(map.grid.frame(), values);
}

}   // namespace

class TestGiStar : public QObject
{
    Q_OBJECT
private slots:
    /// By hand: n = 36, x̄ = 1, s² = 36²/36 − 1 = 35. Beside the peak W = 9: z = (36 − 9) / √(35 · (36·9 − 81)/35) =
    /// 27 / √243 = √3, and −1/√3 where the peak is no neighbour. At the corner (0, 0) W = 4: z = −4 / √(36·4 − 16).
    void plainIsTheFormula()
    {
        const GiStar gi = giStar(onePeak(), {}, {GiVariant::Plain});
        QVERIFY(std::abs(gi.z[gi.frame.index(2, 2)] - std::sqrt(3.0)) < 1e-12);
        QVERIFY(std::abs(gi.z[gi.frame.index(3, 1)] - std::sqrt(3.0)) < 1e-12);
        QVERIFY(std::abs(gi.z[gi.frame.index(4, 4)] + 1.0 / std::sqrt(3.0)) < 1e-12);
        QVERIFY(std::abs(gi.z[gi.frame.index(0, 0)] + 4.0 / std::sqrt(128.0)) < 1e-12);
    }

    /// Cell by cell over all pairs of cells: what the formula says, without any of the sums that make it quick.
    void ratesTakeObservedNeighboursAlone()
    {
        const Heatmap map = anyFloor();
        const GridFrame &frame = map.grid.frame();
        const GiStar gi = giStar(map, {}, {GiVariant::Rates, 1.25});
        const std::vector<std::uint64_t> &values = map.grid.values();
        double n = 0.0, sum = 0.0, squares = 0.0;
        for (const std::uint64_t value : values) {
            const double x = static_cast<double>(value);
            n += value > 0 ? 1.0 : 0.0;
            sum += x;
            squares += x * x;
        }
        const double s = std::sqrt(squares / n - sum * sum / n / n);
        for (std::size_t i = 0; i < values.size(); ++i) {
            double near = 0.0, w = 0.0;
            for (std::size_t j = 0; j < values.size(); ++j) {
                const FloorPoint a = centreOf(frame, i), b = centreOf(frame, j);
                if (values[j] == 0 || std::hypot(a.x - b.x, a.y - b.y) > 1.25)
                    continue;
                near += static_cast<double>(values[j]);
                w += 1.0;
            }
            const double z = (near - sum / n * w) / (s * std::sqrt((n * w - w * w) / (n - 1.0)));
            QVERIFY(std::abs(gi.z[i] - (values[i] > 0 ? z : 0.0)) < 1e-9);
        }
    }

    void whatIsCoveredTakesPartThoughEmpty()
    {
        const Heatmap map = anyFloor();
        const std::vector<std::uint8_t> all(map.grid.frame().cellCount(), 1);
        const GiStar gi = giStar(map, all);
        QCOMPARE(gi.observed, all);
        const GiStar used = giStar(map, {});
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(used.observed[i] != 0, map.grid.values()[i] > 0);
    }

    void whatIsWithheldTakesNoPart()
    {
        Heatmap map = anyFloor();
        map.withheld.emplace().cells.assign(map.grid.frame().cellCount(), 0);
        map.withheld->cells[5] = 1;
        QCOMPARE(giStar(map, std::vector<std::uint8_t>(map.grid.frame().cellCount(), 1)).observed[5], 0);
    }

    void aBusyPlaceIsFoundByBothTests_data()
    {
        QTest::addColumn<int>("variant");
        QTest::newRow("normal") << static_cast<int>(GiVariant::Rates);
        QTest::newRow("permuted") << static_cast<int>(GiVariant::Permuted);
    }

    void aBusyPlaceIsFoundByBothTests()
    {
        QFETCH(int, variant);
        const Heatmap map = busyFloor();
        const std::vector<std::uint8_t> all(map.grid.frame().cellCount(), 1);
        const GiOptions options{static_cast<GiVariant>(variant)};
        const GiStar gi = giStar(map, all, options);
        const std::vector<GiCluster> found = clusters(gi, map);
        QVERIFY(!found.empty() && found.front().busy);
        const Patch &patch = found.front().patch;
        QVERIFY2(patch.area >= 4.0 && patch.area < 16.0, qPrintable(QString::number(patch.area)));
        QVERIFY(patch.place.x > 7.0 && patch.place.x < 9.0 && patch.place.y > 1.0 && patch.place.y < 3.0);
        QVERIFY(found.front().share > 0.4);
        QCOMPARE(giStar(map, all, options), gi);
    }

    void nothingStandsOutOfChance_data() { aBusyPlaceIsFoundByBothTests_data(); }

    /// Over 40 floors of one chance, with a false rate of 5 % for what is named, on a few anything is named at all.
    void nothingStandsOutOfChance()
    {
        QFETCH(int, variant);
        int named = 0;
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            std::mt19937 dice(seed);
            std::vector<std::uint64_t> values(400);
            for (std::uint64_t &value : values)
                value = 50 + dice() % 100;
            const GiStar gi = giStar(mapOf({CellSize::Half, 0, 0, 20, 20}, values), {},
                                     {static_cast<GiVariant>(variant), 1.25, 0.05, seed, 1999});
            named +=
                std::count(gi.busy.begin(), gi.busy.end(), 1) + std::count(gi.quiet.begin(), gi.quiet.end(), 1) > 0;
        }
        QVERIFY2(named <= 6, qPrintable(QString::number(named)));
    }

    void nothingIsSaidOfAFewCellsOrEqualOnes()
    {
        const GiStar few = giStar(mapOf({CellSize::Half, 0, 0, 5, 5}, std::vector<std::uint64_t>(25, 3)), {});
        QCOMPARE(few.z, std::vector<double>(25));
        const GiStar equal = giStar(mapOf({CellSize::Half, 0, 0, 10, 10}, std::vector<std::uint64_t>(100, 3)), {});
        QCOMPARE(equal.z, std::vector<double>(100));
        QVERIFY(clusters(giStar(mapOf({}, {}), {}), mapOf({}, {})).empty());
    }

    /// By hand: of 1, 2, 3 two at a time give 3, 4 or 5, each with a probability of a third.
    void drawsAreOfAllValues()
    {
        NeighbourDraws draws({1, 2, 3}, 9999, 1);
        QCOMPARE(draws.share(2, 4.0), 1.0);   // two thirds on either side, twice
        QVERIFY(std::abs(draws.share(2, 3.0) - 2.0 / 3.0) < 0.02);
        QVERIFY(std::abs(draws.share(2, 9.0) - 2.0 / 10'000) < 1e-9);   // never 0
        QCOMPARE(draws.share(0, 9.0), 1.0);
    }

    /// Of 40 cells 10 hold one detection: how many so many draws find is the hypergeometric distribution. Twice its
    /// smaller tail by SciPy 1.10.1 (scipy.stats.hypergeom), within four standard errors of 9,999 draws.
    void drawsHaveTheTailsOfScipy()
    {
        std::vector<double> values(40);
        std::fill_n(values.begin(), 10, 1.0);
        NeighbourDraws draws(values, 9999, 1);
        const auto isNear = [&draws](std::size_t others, double sum, double wanted) {
            const double error = 2.0 * std::sqrt(wanted / 2.0 * (1.0 - wanted / 2.0) / 9999.0);
            return std::abs(draws.share(others, sum) - wanted) < 4.0 * error;
        };
        QVERIFY(isNear(8, 5.0, 0.02907794239063589));
        QVERIFY(isNear(8, 0.0, 0.1522124432341151));
        QVERIFY(isNear(20, 1.0, 0.00836173416818578));
        QVERIFY(isNear(20, 8.0, 0.06483316160735518));
    }

    /// Benjamini and Hochberg 1995, section 3.1: of 15 tests at 5 % the procedure finds 4.
    void manyTestsAreCorrected()
    {
        const std::vector<double> p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0};
        const std::vector<std::uint8_t> found = established(p);
        QCOMPARE(std::accumulate(found.begin(), found.end(), 0), 4);
        QVERIFY(found[0] && found[1] && found[2] && found[3]);
        QVERIFY(established({}).empty());
    }

    void patchesTouchByEdgesOrCorners()
    {
        const Heatmap map = mapOf({CellSize::Whole, 0, 0, 3, 3}, {5, 0, 1, 0, 9, 0, 0, 0, 2});
        const std::vector<std::uint8_t> marked{1, 0, 1, 0, 1, 0, 0, 0, 1};
        QCOMPARE(patches(map.grid, marked, Touch::Edges).size(), std::size_t(4));
        const std::vector<Patch> one = patches(map.grid, marked, Touch::Corners);
        QCOMPARE(one.size(), std::size_t(1));
        QCOMPARE(one[0].area, 4.0);
        QCOMPARE(one[0].detections, std::uint64_t(17));
        QCOMPARE(one[0].place, (FloorPoint{1.5, 1.5}));
    }
};

QTEST_GUILESS_MAIN(TestGiStar)
#include "tst_gi_star.moc"
