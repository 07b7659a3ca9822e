// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/smoothing.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace floorscope;

namespace {

GridFrame frameOf(int columns, int rows)
{
    return {CellSize::Half, 0.0, 0.0, columns, rows};
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Any pattern, the same each time.
std::vector<double> pattern(const GridFrame &frame)
{
    std::vector<double> values(frame.cellCount());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i * 7919 % 13 == 0 ? i % 101 : 0);
    return values;
}

}   // namespace

class TestSmoothing : public QObject
{
    Q_OBJECT
private slots:
    /// Far from every border one cell becomes the Gaussian itself, sampled at the centres of cells and cut at 3σ:
    /// exp(−d²/2σ²) over the sum of both axes' samples.
    void oneCellBecomesAGaussian()
    {
        const GridFrame frame = frameOf(41, 41);
        std::vector<double> values(frame.cellCount());
        values[frame.index(20, 20)] = 100.0;
        const std::vector<double> result = smoothed(values, frame, {}, 1.0);
        double axis = 0.0;
        for (int i = -6; i <= 6; ++i)
            axis += std::exp(-0.5 * (i * 0.5) * (i * 0.5));
        QVERIFY(std::abs(result[frame.index(20, 20)] - 100.0 / (axis * axis)) < 1e-9);
        const double beside = std::exp(-0.5 * (1.5 * 1.5 + 1.0)) * 100.0 / (axis * axis);   // 1.5 and 1 m away
        QVERIFY(std::abs(result[frame.index(23, 22)] - beside) < 1e-9);
        QCOMPARE(result[frame.index(27, 20)], 0.0);   // beyond 3 m
    }

    void nothingIsLost_data()
    {
        QTest::addColumn<double>("sigma");
        for (const double sigma : {0.25, 1.0, 2.5, 40.0})   // the last one is wider than the floor
            QTest::addRow("%g m", sigma) << sigma;
    }

    void nothingIsLost()
    {
        QFETCH(double, sigma);
        const GridFrame frame = frameOf(31, 17);
        const std::vector<double> values = pattern(frame);
        const std::vector<double> result = smoothed(values, frame, {}, sigma);
        QVERIFY(std::abs(sum(result) - sum(values)) < 1e-9 * sum(values));
        std::vector<std::uint8_t> inside(frame.cellCount());
        for (std::size_t i = 0; i < inside.size(); ++i)
            inside[i] = i % 31 < 14;
        const std::vector<double> within = smoothed(values, frame, inside, sigma);
        QVERIFY(std::abs(sum(within) - sum(values)) < 1e-9 * sum(values));
    }

    void nothingCrossesTheBorderOfWhatIsObserved()
    {
        const GridFrame frame = frameOf(9, 3);
        std::vector<double> values(frame.cellCount());
        values[frame.index(3, 1)] = 10.0;
        std::vector<std::uint8_t> inside(frame.cellCount());
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 4; ++column)
                inside[frame.index(column, row)] = 1;
        const std::vector<double> result = smoothed(values, frame, inside, 2.0);
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 9; ++column)
                QCOMPARE(result[frame.index(column, row)] > 0.0, column < 4);
    }

    /// Two rooms and what lies between them: each keeps its own sum, and each alone looks as if there were no other.
    void nothingCrossesFromOnePartIntoAnother()
    {
        const GridFrame frame = frameOf(31, 17);
        const std::vector<double> values = pattern(frame);
        std::vector<int> parts(frame.cellCount());
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i] = i % 31 < 14 ? 1 : i % 31 > 15 ? 2 : 0;
        const std::vector<double> result = smoothed(values, frame, {}, 1.5, parts);
        for (const int part : {0, 1, 2}) {
            std::vector<double> alone(values.size());
            std::vector<std::uint8_t> inside(values.size());
            for (std::size_t i = 0; i < values.size(); ++i) {
                alone[i] = parts[i] == part ? values[i] : 0.0;
                inside[i] = parts[i] == part;
            }
            const std::vector<double> wanted = smoothed(alone, frame, inside, 1.5);
            for (std::size_t i = 0; i < values.size(); ++i)
                if (parts[i] == part)
                    QVERIFY(std::abs(result[i] - wanted[i]) < 1e-9);
        }
        QVERIFY(std::abs(sum(result) - sum(values)) < 1e-9 * sum(values));
        QVERIFY(result != smoothed(values, frame, {}, 1.5));
        QCOMPARE(smoothed(values, frame, {}, 1.5, std::vector<int>(values.size(), 7)),
                 smoothed(values, frame, {}, 1.5));
    }

    void aCellThatHoldsSomethingIsInside()
    {
        const GridFrame frame = frameOf(5, 1);
        const std::vector<double> result = smoothed({0, 0, 7, 0, 0}, frame, {0, 0, 0, 0, 0}, 1.0);
        QVERIFY(std::abs(result[2] - 7.0) < 1e-12);
        QVERIFY(result[0] == 0.0 && result[1] == 0.0 && result[3] == 0.0 && result[4] == 0.0);
    }

    void itIsLinear()
    {
        const GridFrame frame = frameOf(20, 12);
        std::vector<double> a = pattern(frame);
        std::vector<double> b(a.rbegin(), a.rend());
        std::vector<double> difference(a.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            difference[i] = b[i] - a[i];
        const std::vector<double> before = smoothed(a, frame, {}, 1.5);
        const std::vector<double> after = smoothed(b, frame, {}, 1.5);
        const std::vector<double> change = smoothed(difference, frame, {}, 1.5);
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(std::abs(after[i] - before[i] - change[i]) < 1e-9);
    }

    void withoutAWidthNothingChanges()
    {
        const GridFrame frame = frameOf(20, 12);
        const std::vector<double> values = pattern(frame);
        QCOMPARE(smoothed(values, frame, {}, 0.0), values);
        QCOMPARE(smoothed({}, frameOf(0, 0), {}, 1.0), std::vector<double>());
    }

    /// So large that it is done by two threads.
    void aLargeFloorIsSmoothedAsASmallOneIs()
    {
        const GridFrame frame = frameOf(800, 600);
        std::vector<double> values(frame.cellCount());
        values[frame.index(400, 299)] = 50.0;   // beside the row where the halves meet
        const std::vector<double> result = smoothed(values, frame, {}, 1.0);
        const GridFrame part = frameOf(41, 41);
        std::vector<double> alone(part.cellCount());
        alone[part.index(20, 20)] = 50.0;
        const std::vector<double> wanted = smoothed(alone, part, {}, 1.0);
        for (int row = -8; row <= 8; ++row)
            for (int column = -8; column <= 8; ++column)
                QCOMPARE(result[frame.index(400 + column, 299 + row)], wanted[part.index(20 + column, 20 + row)]);
    }
};

QTEST_GUILESS_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
