// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/compare.h"
#include "analysis/evidence/waiting.h"
#include "days_fixture.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

using Counts = std::vector<std::uint64_t>;
const QDate kMonday(2026, 2, 2);

// Three weeks of Monday to Friday.
const Counts kLeft{90, 110, 100, 95, 60, 130, 92, 108, 101, 44, 99, 103, 71, 120, 58};
const Counts kRight{1000, 1100, 980, 1040, 700, 1010, 1090, 1000, 1020, 690, 990, 1120, 1010, 1050, 720};
/// Whole weeks with more and with less.
const Counts kWaves{90, 110, 100, 95, 60, 117, 143, 130, 124, 78, 72, 88, 80, 76, 48};

/// Days from `first` on, Monday to Friday: two cells far from each other.
Heatmap daysOf(QDate first, const Counts &left, const Counts &right)
{
    std::vector<Part> parts;
    QDate day = first;
    for (std::size_t i = 0; i < left.size(); ++i) {
        parts.push_back(partOf({{0.25, 0.25, left[i]}, {20.25, 0.25, right[i]}}, CellSize::Half, workingHours(day)));
        day = day.addDays(day.dayOfWeek() == 5 ? 3 : 1);
    }
    return mapOf(parts);
}

std::vector<Zone> zones()
{
    return {makeZone({}, QStringLiteral("Left"), {{0, 0}, {5, 0}, {5, 1}, {0, 1}}),
            makeZone({}, QStringLiteral("Right"), {{15, 0}, {25, 0}, {25, 1}, {15, 1}}),
            makeZone({}, QStringLiteral("Nowhere"), {{50, 0}, {55, 0}, {55, 1}, {50, 1}})};
}

PlaceWait place(const char *name, std::optional<int> weeks, std::optional<int> eachSide)
{
    return {QString::fromLatin1(name), weeks, eachSide};
}

}   // namespace

class TestWaiting : public QObject
{
    Q_OBJECT
private slots:
    /// Figures of NumPy and SciPy 1.10.1 (scipy.stats.t.ppf), from the same formulas written anew: of a plan that
    /// varies as three weeks do, and the weeks with 5 days each of which exp(reach · error) − 1 is at most the change.
    /// Of two places the first that is found has a chance of 2.5 % at most.
    void aPlanHasItsWeeks_data()
    {
        QTest::addColumn<bool>("inWaves");
        QTest::addColumn<double>("change");
        QTest::addColumn<int>("weeks");   // 0: none
        QTest::addColumn<int>("eachSide");
        QTest::newRow("20 %") << false << 0.2 << 5 << 4;
        QTest::newRow("10 %, which three weeks before cannot show") << false << 0.1 << 0 << 12;
        QTest::newRow("5 %") << false << 0.05 << 0 << 44;
        QTest::newRow("50 %, as soon as each weekday is there twice") << false << 0.5 << 2 << 2;
        QTest::newRow("days of a week go together: 80 %") << true << 0.8 << 5 << 4;   // by 4.73 more than single ones
        QTest::newRow("days of a week go together: 50 %") << true << 0.5 << 0 << 8;
        QTest::newRow("days of a week go together: 20 %") << true << 0.2 << 0 << 34;
    }

    void aPlanHasItsWeeks()
    {
        QFETCH(bool, inWaves);
        QFETCH(double, change);
        QFETCH(int, weeks);
        QFETCH(int, eachSide);
        const std::optional<Waits> found =
            plannedWaits(daysOf(kMonday, inWaves ? kWaves : kLeft, kRight), zones(), change);
        QVERIFY(found && found->isPlan && found->change == change);
        QCOMPARE(found->places.size(), std::size_t(3));   // nothing is told of a place without detections
        QVERIFY(found->places[0].name.isEmpty());
        QCOMPARE(found->places[1], place("Left", weeks > 0 ? std::optional(weeks) : std::nullopt, eachSide));
    }

    /// Figures of SciPy 1.10.1 as above: three weeks before, and one or two after, whose days differ as those before
    /// do, from weekday to weekday and from week to week.
    void aComparisonHasItsWeeks_data()
    {
        QTest::addColumn<bool>("inWaves");
        QTest::addColumn<int>("weeksAfter");
        QTest::addColumn<double>("change");
        QTest::addColumn<int>("weeks");   // -1: none
        QTest::addColumn<int>("eachSide");
        QTest::newRow("30 %: enough is there") << false << 2 << 0.3 << 0 << 2;
        QTest::newRow("25 %") << false << 2 << 0.25 << 1 << 3;
        QTest::newRow("20 %") << false << 2 << 0.2 << 3 << 4;
        QTest::newRow("18 %") << false << 2 << 0.18 << 6 << 5;
        QTest::newRow("16 %, which three weeks before cannot show") << false << 2 << 0.16 << -1 << 5;
        QTest::newRow("10 %") << false << 2 << 0.1 << -1 << 12;
        QTest::newRow("one week: 20 %") << false << 1 << 0.2 << 4 << 4;
        QTest::newRow("days of a week go together: 80 %") << true << 2 << 0.8 << 3 << 4;
        QTest::newRow("days of a week go together: 50 %") << true << 2 << 0.5 << -1 << 8;
        QTest::newRow("days of a week go together: 20 %") << true << 2 << 0.2 << -1 << 34;
    }

    void aComparisonHasItsWeeks()
    {
        QFETCH(bool, inWaves);
        QFETCH(int, weeksAfter);
        QFETCH(double, change);
        QFETCH(int, weeks);
        QFETCH(int, eachSide);
        const Counts &usual = inWaves ? kWaves : kLeft;
        const auto some = [weeksAfter](const Counts &counts) {
            return Counts(counts.begin(), counts.begin() + 5 * weeksAfter);
        };
        const Heatmap before = daysOf(kMonday, usual, kRight),
                      after = daysOf(kMonday.addDays(28), some(usual), some(kRight));
        const EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, zones()};
        const std::optional<Evidence> evidence = makeEvidence(input, {});
        QVERIFY(evidence);
        const std::optional<Waits> found = waits(input, *evidence, change);
        QVERIFY(found && !found->isPlan);
        QCOMPARE(found->places[1], place("Left", weeks < 0 ? std::nullopt : std::optional(weeks), eachSide));
    }

    /// Two sides that are long enough are measured each by itself, as their test does.
    void longSidesAreMeasuredEachByItself()
    {
        const Heatmap before = daysOf(kMonday, kLeft, kRight), after = daysOf(kMonday.addDays(28), kWaves, kRight);
        const EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, zones()};
        const std::optional<Evidence> evidence = makeEvidence(input, {});
        const double enough = *evidence->places[0].detectable;
        const auto weeksFor = [&](double change) { return waits(input, *evidence, change)->places[1].weeks; };
        QCOMPARE(weeksFor(enough + 1e-9), std::optional(0));
        QVERIFY(weeksFor(enough - 1e-9) != std::optional(0));
    }

    /// The whole floor is decided alone, at 5 % (figures of SciPy as above: at 2.5 % it would be 5 weeks), and so is a
    /// single place.
    void theLevelIsThatOfAllPlaces()
    {
        const Heatmap map = daysOf(kMonday, kLeft, kLeft);
        const std::optional<Waits> both = plannedWaits(map, zones(), 0.2);
        QCOMPARE(both->places[1], place("Left", 5, 4));
        QCOMPARE(both->places[0], place("", 3, 3));
        QCOMPARE(plannedWaits(map, {zones()[0]}, 0.2)->places[1], place("Left", 3, 3));
    }

    /// What strays into a room without a sensor is not waited for.
    void whatNoSensorSeesIsNotWaitedFor()
    {
        const Heatmap before = daysOf(kMonday, kLeft, kRight), after = daysOf(kMonday.addDays(28), kLeft, kRight);
        EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, zones()};
        input.zones[0] = makeZone({}, QStringLiteral("Left"), {{0.3, 0}, {5, 0}, {5, 1}, {0.3, 1}});
        QCOMPARE(waits(input, *makeEvidence(input, {}), kWaitedChange)->places.size(), std::size_t(3));
        input.uncovered = {input.zones[0]};
        const std::optional<Waits> found = waits(input, *makeEvidence(input, {}), kWaitedChange);
        QCOMPARE(found->places.size(), std::size_t(2));
        QCOMPARE(found->places[1].name, QStringLiteral("Right"));
    }

    /// A week or two tell neither how weekdays differ nor how the days of a week go together.
    void underThreeWeeksNothingIsSaid()
    {
        const Counts two(kLeft.begin(), kLeft.begin() + 10), right(kRight.begin(), kRight.begin() + 10);
        QVERIFY(!plannedWaits(daysOf(kMonday, two, right), zones(), kWaitedChange));
        const Heatmap before = daysOf(kMonday, two, right), after = daysOf(kMonday.addDays(28), two, right);
        const EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, zones()};
        QVERIFY(!waits(input, *makeEvidence(input, {}), kWaitedChange));
    }

    void whatChangedIsNotWaitedFor()
    {
        Counts more = kLeft;
        for (std::uint64_t &count : more)
            count *= 3;
        const Heatmap before = daysOf(kMonday, kLeft, kRight), after = daysOf(kMonday.addDays(28), more, kRight);
        const EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, zones()};
        const std::optional<Waits> found = waits(input, *makeEvidence(input, {}), kWaitedChange);
        QVERIFY(found);
        for (const PlaceWait &one : found->places)
            QVERIFY(one.name != QStringLiteral("Left"));
    }

    void underThreeDaysNothingIsSaid()
    {
        QVERIFY(!plannedWaits(daysOf(kMonday, {90, 110}, {1000, 1100}), zones(), kWaitedChange));
        const Heatmap before = daysOf(kMonday, {90, 110}, {1000, 1100}),
                      after = daysOf(kMonday.addDays(28), kLeft, kRight);
        const EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, zones()};
        QVERIFY(!waits(input, *makeEvidence(input, {}), kWaitedChange));
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
