// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/detection_rate.h"
#include "analysis/rank_correlation.h"

#include <QTest>

using namespace floorscope;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

}   // namespace

/// Correlation of ranks and detections per person-second, against scipy 1.10.1 (`spearmanr`, `norm.ppf`, `rankdata`)
/// and numpy 1.24.2 (`percentile`).
class TestRankCorrelation : public QObject
{
    Q_OBJECT

private slots:
    void equalValuesShareTheMeanOfTheirRanks()
    {
        const std::vector<double> ranks = midranks({3, 1, 4, 1, 5, 9, 2, 6, 5, 3});
        QVERIFY(ranks == (std::vector<double>{4.5, 1.5, 6.0, 1.5, 7.5, 10.0, 3.0, 9.0, 7.5, 4.5}));
    }

    void rhoAndItsIntervalAreThoseOfScipy()
    {
        const RankCorrelation tied = rankCorrelation({3, 1, 4, 1, 5, 9, 2, 6, 5, 3}, {2, 7, 1, 8, 2, 8, 1, 8, 2, 8});
        QCOMPARE(tied.pairs, std::size_t(10));
        QVERIFY(near(*tied.rho, 0.13471506281091267));
        QVERIFY(near(tied.interval->first, -0.5431487413899225));
        QVERIFY(near(tied.interval->second, 0.7062635756656688));
        const RankCorrelation iq =
            rankCorrelation({106, 100, 86, 101, 99, 103, 97, 113, 112, 110}, {7, 27, 2, 50, 28, 29, 20, 12, 6, 17});
        QVERIFY(near(*iq.rho, -0.17575757575757575));
        QVERIFY(near(iq.interval->first, -0.7278300282394071));
        QVERIFY(near(iq.interval->second, 0.5145466616329561));
    }

    void underEightPairsNothingIsSaid()
    {
        const RankCorrelation few = rankCorrelation({1, 2, 3, 4, 5, 6, 7}, {1, 2, 3, 4, 5, 6, 7});
        QCOMPARE(few.pairs, std::size_t(7));
        QVERIFY(!few.rho && !few.interval);
    }

    void completeOrderHasNoInterval()
    {
        const RankCorrelation all = rankCorrelation({1, 2, 3, 4, 5, 6, 7, 8}, {8, 7, 6, 5, 4, 3, 2, 1});
        QCOMPARE(*all.rho, -1.0);
        QVERIFY(!all.interval);
    }

    void aConstantSideHasNoCorrelation()
    {
        QVERIFY(!rankCorrelation({1, 2, 3, 4, 5, 6, 7, 8}, std::vector<double>(8, 2.0)).rho);
        QVERIFY(!rankCorrelation(std::vector<double>(8, 2.0), {1, 2, 3, 4, 5, 6, 7, 8}).rho);
    }

    void quantilesLieBetweenTwoValuesByTheirDistance()
    {
        const std::vector<double> values{1.2, 0.9, 1.5, 1.1, 2.0, 1.3};
        QVERIFY(near(quantile(values, 0.25), 1.125));
        QVERIFY(near(quantile(values, 0.5), 1.25));
        QVERIFY(near(quantile(values, 0.75), 1.45));
        QCOMPARE(quantile({3.0}, 0.25), 3.0);
    }

    void aRateNeedsEnoughPresence()
    {
        std::vector<PresenceSample> samples;
        for (const double rate : {1.2, 0.9, 1.5, 1.1, 2.0, 1.3})
            samples.push_back({rate * 1000.0, 1000.0});
        samples.push_back({1e9, 599.0});   // too little presence to say anything
        const std::optional<DetectionRate> rate = detectionRate(samples);
        QVERIFY(rate);
        QCOMPARE(rate->samples, std::size_t(6));
        QVERIFY(near(rate->lower, 1.125) && near(rate->median, 1.25) && near(rate->upper, 1.45));
        QVERIFY(!detectionRate({samples[0], samples[1], samples[2]}));
        QVERIFY(!detectionRate(std::vector<PresenceSample>(5, {0.0, 1000.0})));
    }

    void personHoursHaveTheSpreadOfTheRate()
    {
        const PersonHours hours = personHours(7200.0, {1.0, 2.0, 4.0, 20});
        QCOMPARE(hours.lower, 0.5);
        QCOMPARE(hours.estimate, 1.0);
        QCOMPARE(hours.upper, std::optional(2.0));
        QVERIFY(!personHours(7200.0, {0.0, 2.0, 4.0, 20}).upper);   // any number of hours without a detection
    }
};

QTEST_GUILESS_MAIN(TestRankCorrelation)
#include "tst_rank_correlation.moc"
