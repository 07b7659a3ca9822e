// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/histogram.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace floorscope;

class TestHistogram : public QObject
{
    Q_OBJECT
private slots:
    void histogramCountsEachUsedCellOnce()
    {
        const Histogram histogram = makeHistogram({0.0, 1.0, 4.0, 9.0, 100.0}, Scale::SquareRoot, 10);
        QCOMPARE(histogram.low, 0.0);
        QCOMPARE(histogram.high, 10.0);
        QCOMPARE(std::size_t(4), std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::size_t(0)));
        QCOMPARE(histogram.counts[9], std::size_t(1));
    }

    void aMovedLowEndStaysUnderTheHighOne()
    {
        const LockedRange moved = movedRange({0.0, 100.0}, RangeEnd::Low, 250.0, false);
        QVERIFY(moved.low < moved.high);
        QCOMPARE(movedRange({-5.0, 5.0}, RangeEnd::High, 8.0, true), (LockedRange{-8.0, 8.0}));
    }

    void theAxisLeadsThereAndBack()
    {
        for (const Scale scale : {Scale::Linear, Scale::SquareRoot, Scale::Logarithm, Scale::Rank})
            for (const double value : {-7.5, 0.0, 0.25, 1000.0})
                QVERIFY(std::abs(axisValue(scale, axisPosition(scale, value)) - value) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
