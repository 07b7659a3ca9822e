// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/observation.h"

#include <QTest>

using namespace floorscope;

/// What is known of the hours of an observation.
class TestObservation : public QObject
{
    Q_OBJECT
private slots:
    void spansAreThoseOfOneStatusInOrder();
    void secondsAreAddedUp();
    void ratesNeedHours_data();
    void ratesNeedHours();
    void toldHoursAreUsedWhereNothingTellsOthers();
    void toldHoursDoNotContradictTheIntervals();
};

namespace {

Interval interval(qint64 start, qint64 stop, IntervalStatus status)
{
    return {{start, stop}, status, 0, {}, std::nullopt};
}

/// Two hours of which the second is missing, and half an hour that is missing later.
Observation observation()
{
    Observation observed;
    observed.intervals = {interval(0, 3600, IntervalStatus::Ok), interval(3600, 7200, IntervalStatus::Missing),
                          interval(9000, 10800, IntervalStatus::Missing)};
    observed.hours = 1.0;
    return observed;
}

using Spans = std::vector<TimeSpan>;

}   // namespace

void TestObservation::spansAreThoseOfOneStatusInOrder()
{
    QVERIFY((spans(observation(), IntervalStatus::Missing) == Spans{{3600, 7200}, {9000, 10800}}));
    QVERIFY((spans(observation(), IntervalStatus::Ok) == Spans{{0, 3600}}));
    QVERIFY(spans(Observation(), IntervalStatus::Missing).empty());
}

void TestObservation::secondsAreAddedUp()
{
    QCOMPARE(missingSeconds(observation()), qint64(5400));
    QCOMPARE(askedSeconds(observation()), qint64(9000));
    QCOMPARE(missingSeconds(Observation()), qint64(0));
    QCOMPARE(askedSeconds(Observation()), qint64(0));
}

void TestObservation::ratesNeedHours_data()
{
    QTest::addColumn<std::optional<double>>("hours");
    QTest::addColumn<bool>("enough");
    QTest::newRow("unknown") << std::optional<double>() << false;
    QTest::newRow("none") << std::optional(0.0) << false;
    QTest::newRow("too few for a number") << std::optional(kFewestHours / 2.0) << false;
    QTest::newRow("one") << std::optional(1.0) << true;
}

void TestObservation::ratesNeedHours()
{
    QFETCH(std::optional<double>, hours);
    QFETCH(bool, enough);
    Observation observed;
    observed.hours = hours;
    QCOMPARE(hoursForRates(observed).has_value(), enough);
}

void TestObservation::toldHoursAreUsedWhereNothingTellsOthers()
{
    QCOMPARE(withToldHours(Observation(), 168.0).value().hours, std::optional(168.0));
    QCOMPARE(withToldHours(observation(), 1.004).value().hours, std::optional(1.004));   // as near as hours are typed
}

void TestObservation::toldHoursDoNotContradictTheIntervals()
{
    const Result<Observation> told = withToldHours(observation(), 2.5);   // missing hours are not observed
    QVERIFY(!told);
    QCOMPARE(told.error().reason, Reason::ExposureContradicts);
    QCOMPARE(told.error().facts, Facts{1.0});
}

QTEST_GUILESS_MAIN(TestObservation)
#include "tst_observation.moc"
