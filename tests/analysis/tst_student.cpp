// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/student.h"
#include "analysis/false_discovery.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

// Numbers that another program worked out are of SciPy 1.10.1 (scipy.stats).

namespace {

bool isNear(double value, double wanted, double share = 1e-10)
{
    return std::abs(value - wanted) <= share * std::abs(wanted);
}

Estimate plain(const std::vector<double> &values)
{
    return estimate(values, std::vector<double>(values.size(), 1.0), std::vector<int>(values.size(), 0), {1.0});
}

const std::vector<double> kFirst{27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1,
                                 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4};
const std::vector<double> kSecond{27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0,
                                  24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.2};

}   // namespace

class TestStudent : public QObject
{
    Q_OBJECT
private slots:
    /// ttest_ind(second, first, equal_var=False).
    void twoSamplesAreTestedAsSciPyDoes()
    {
        const Difference off = difference(plain(kFirst), plain(kSecond));
        QVERIFY(isNear(off.value / off.error, 2.8413222713783814));
        QVERIFY(isNear(off.error, 0.9924956519036339));
        QVERIFY(isNear(off.freedom, 27.882509841787975));
        QVERIFY(isNear(chance(off), 0.008303425483320217));
    }

    /// 2·t.sf(x, freedom).
    void rareDifferencesKeepTheirDigits()
    {
        QVERIFY(isNear(chance({2.5, 1.0, 3.0}), 0.08770664700806555));
        QVERIFY(isNear(chance({-8.0, 1.0, 30.5}), 5.558154401836156e-09));
        QVERIFY(isNear(chance({40.0, 2.0, 12.0}), 1.3947885992511475e-10));
    }

    void whatDoesNotVaryIsCertain()
    {
        QCOMPARE(chance({0.0, 0.0, 5.0}), 1.0);
        QCOMPARE(chance({0.1, 0.0, 5.0}), 0.0);
        QCOMPARE(chance(difference(plain({2, 2, 2}), plain({2, 2, 2}))), 1.0);
    }

    /// t.isf(tail, freedom).
    void quantilesAreSciPys()
    {
        QVERIFY(isNear(studentsT(0.025, 4.0), 2.7764451051977996));
        QVERIFY(isNear(studentsT(0.025, 28.3), 2.0474293108274715));
        QVERIFY(isNear(studentsT(0.2, 7.0), 0.8960296443135947));
        QVERIFY(isNear(studentsT(1e-6, 78.0), 5.137853117139362));
    }

    /// By hand: means 4, 49/6 and 11/6; what lies off them squared adds up to 2 + 13/6 + 7/6 = 16/3; 6 degrees of
    /// freedom are left, so the mean of nine has 16/3 / 6 / 9.
    void spreadIsMeasuredWithinStrata()
    {
        const Estimate found = estimate({3.0, 5.0, 4.0, 9.0, 7.0, 8.5, 1.0, 2.0, 2.5}, std::vector<double>(9, 9.0),
                                        {0, 0, 0, 1, 1, 1, 2, 2, 2}, std::vector<double>(3, 1.0 / 3.0));
        QVERIFY(isNear(found.mean, 14.0 / 3.0));
        QVERIFY(isNear(found.variance, 16.0 / 3.0 / 6.0 / 9.0));
        QCOMPARE(found.freedom, 6.0);
    }

    /// By hand: weights 1/2, 1/4, 1/4 of 2, 4, 8 make 4; 1/4·4 + 1/16·0 + 1/16·16 = 2, times 3/2.
    void longerDaysWeighMore()
    {
        const Estimate found = estimate({2.0, 4.0, 8.0}, {18.0, 9.0, 9.0}, {0, 0, 0}, {1.0});
        QVERIFY(isNear(found.mean, 4.0));
        QVERIFY(isNear(found.variance, 3.0));
    }

    /// The example of Benjamini and Hochberg (1995), section 3.2: of these fifteen the first four.
    void discoveriesAreThoseOfThePaper()
    {
        const std::vector<double> chances{0.0298, 0.0001, 0.4262, 0.0019, 0.0095, 0.0201, 0.0278, 0.0004,
                                          0.0344, 0.0459, 0.3240, 0.5719, 0.6528, 0.7590, 1.000};
        const std::vector<std::uint8_t> wanted{0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0};
        QCOMPARE(established(chances, 0.05), wanted);
        QCOMPARE(established({}, 0.05), std::vector<std::uint8_t>());
        QCOMPARE(established({0.2, 0.9}, 0.05), std::vector<std::uint8_t>({0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestStudent)
#include "tst_student.moc"
