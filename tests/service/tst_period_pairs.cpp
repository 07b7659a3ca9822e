// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/period_pairs.h"
#include "service/planner.h"
#include "service/presets.h"

#include <QTest>

#include <array>

using namespace floorscope;

namespace {

Question ofDays(QDate first, QDate last)
{
    return withDays(defaultQuestion(QStringLiteral("space_1"), "Europe/Berlin", {2026, 4, 27}), first, last);
}

/// How many of each weekday are asked.
std::array<int, 7> weekdays(const Question &question)
{
    std::array<int, 7> counts{};
    const Result<std::vector<WantedSpan>> spans = wantedSpans(question);
    for (const WantedSpan &wanted : *spans)
        ++counts[static_cast<std::size_t>(wanted.day.dayOfWeek() - 1)];
    return counts;
}

}   // namespace

class TestPeriodPairs : public QObject
{
    Q_OBJECT

private slots:
    /// Weeks of Python 3.11's date.isocalendar().
    void lastYearIsTheSameWeekOfTheCalendar_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("earlier");
        const auto row = [](const char *name, QDate day, QDate earlier) { QTest::newRow(name) << day << earlier; };
        row("an ordinary year", {2026, 3, 2}, {2025, 3, 3});                          // W10
        row("after a year of 53 weeks", {2021, 3, 8}, {2020, 3, 2});                  // W10
        row("within it, before its last week", {2020, 12, 21}, {2019, 12, 23});       // W52
        row("week 53 has none", {2020, 12, 30}, {2020, 1, 1});                        // 364 days
        row("a leap day", {2024, 2, 29}, {2023, 3, 2});                               // W09, a Thursday
        row("after a leap day", {2025, 2, 27}, {2024, 2, 29});                        // W09
        row("the first of January in the year before", {2027, 1, 1}, {2026, 1, 2});   // 2026-W53
        row("week 1 that begins in December", {2025, 12, 29}, {2024, 12, 30});        // W01
    }

    void lastYearIsTheSameWeekOfTheCalendar()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, earlier);
        QCOMPARE(day.addDays(-daysToLastYear(day)), earlier);
        QCOMPARE(earlier.dayOfWeek(), day.dayOfWeek());
    }

    void bothSidesHaveTheSameWeekdays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("earlier");
        QTest::newRow("equal weekdays") << int(PairKind::EqualWeekdays) << QDate(2026, 3, 4) << QDate(2026, 2, 4);
        QTest::newRow("weeks before") << int(PairKind::WeeksBefore) << QDate(2026, 3, 4) << QDate(2026, 2, 4);
        QTest::newRow("last year") << int(PairKind::LastYear) << QDate(2026, 3, 4) << QDate(2025, 3, 5);
        QTest::newRow("over a clock change") << int(PairKind::WeeksBefore) << QDate(2026, 3, 30) << QDate(2026, 3, 2);
    }

    void bothSidesHaveTheSameWeekdays()
    {
        QFETCH(int, kind);
        QFETCH(QDate, first);
        QFETCH(QDate, earlier);
        const auto [before, after] = periodPair(ofDays({2026, 1, 5}, {2026, 1, 6}), first, 4, PairKind(kind));
        QCOMPARE(firstAndLastDay(after), std::pair(first, first.addDays(27)));
        QCOMPARE(firstAndLastDay(before), std::pair(earlier, earlier.addDays(27)));
        QCOMPARE(weekdays(before), weekdays(after));
        const bool leavesOut = PairKind(kind) == PairKind::EqualWeekdays;
        QCOMPARE(after.excluded, leavesOut ? std::vector{first} : std::vector<QDate>());
        QCOMPARE(planFor(before)->seconds(), planFor(after)->seconds());   // working hours, whatever the clock does
        QCOMPARE(findPairKind(before, after), PairKind(kind));
    }

    void aroundADayTheDayItselfIsLeftOut()
    {
        Question question = defaultQuestion(QStringLiteral("space_1"), "Europe/Berlin", {2026, 4, 27});
        question.excluded = {{2026, 2, 2}};   // of a period of its own
        const auto [before, after] = periodPair(question, {2026, 3, 2}, 4, PairKind::AroundDay);
        QCOMPARE(before.range.stop, after.range.start);
        QCOMPARE(before.range.seconds(), qint64(28 * 86'400));
        QCOMPARE(after.range.seconds(), qint64(28 * 86'400 - 3600));   // the clock change of 29 March lies in it
        QCOMPARE(after.excluded, (std::vector<QDate>{{2026, 3, 2}}));
        QVERIFY(before.excluded.empty());
        QCOMPARE(before.week, after.week);
        QCOMPARE(findPairKind(before, after), PairKind::AroundDay);
    }

    /// The first new day is a Monday: no weekend is asked for, so the Sunday before it can be left out without a loss.
    void noDayIsLostAroundAChangeWhereTheDayBeforeItIsNotAsked()
    {
        Question question = defaultQuestion(QStringLiteral("space_1"), "Europe/Berlin", {2026, 4, 27});
        const auto [before, after] = pairAroundChange(question, {2026, 3, 2});
        QCOMPARE(firstAndLastDay(after), std::pair(QDate(2026, 3, 1), QDate(2026, 3, 28)));
        QCOMPARE(planFor(before)->requests.size(), std::size_t(20));
        QCOMPARE(planFor(after)->requests.size(), std::size_t(20));
        question.week[6] = question.week[0];
        QCOMPARE(pairAroundChange(question, {2026, 3, 2}).second.excluded, (std::vector<QDate>{{2026, 3, 2}}));
    }

    void leftOutDaysDoNotChangeTheKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("around a day") << int(PairKind::AroundDay);
        QTest::newRow("equal weekdays") << int(PairKind::EqualWeekdays);
        QTest::newRow("weeks before") << int(PairKind::WeeksBefore);
        QTest::newRow("last year") << int(PairKind::LastYear);
    }

    void leftOutDaysDoNotChangeTheKind()
    {
        QFETCH(int, kind);
        auto [before, after] = periodPair(ofDays({2026, 1, 5}, {2026, 1, 6}), {2026, 3, 4}, 4, PairKind(kind));
        after.excluded.push_back({2026, 3, 20});
        QCOMPARE(findPairKind(before, after), PairKind(kind));
        before.excluded.push_back(firstAndLastDay(before).first.addDays(5));
        QCOMPARE(findPairKind(before, after), PairKind(kind));
    }

    /// 2026 has a week 53: 28 December to 3 January.
    void aWeek53ShiftsTheWeeksBehindIt_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("shifts");
        QTest::newRow("before it") << QDate(2026, 11, 30) << QDate(2026, 12, 27) << false;
        QTest::newRow("over it") << QDate(2026, 12, 14) << QDate(2027, 1, 10) << true;
        QTest::newRow("behind it") << QDate(2027, 1, 4) << QDate(2027, 1, 31) << false;
        QTest::newRow("over that of the year before") << QDate(2027, 12, 20) << QDate(2028, 1, 16) << true;
        QTest::newRow("an ordinary year") << QDate(2025, 12, 15) << QDate(2026, 1, 11) << false;
    }

    void aWeek53ShiftsTheWeeksBehindIt()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QTEST(shiftsWeeks(ofDays(first, last)), "shifts");
    }

    void whatIsLeftOutMovesAlong()
    {
        Question after = ofDays({2026, 3, 30}, {2026, 4, 26});
        after.excluded = {{2026, 4, 3}, {2026, 4, 6}};
        const Question before = earlierPeriod(after, PairKind::WeeksBefore);
        QCOMPARE(before.excluded, (std::vector<QDate>{{2026, 3, 6}, {2026, 3, 9}}));
        QCOMPARE(weekdays(before), weekdays(after));
        QVERIFY(before.split == after.split && before.week == after.week && before.cellSize == after.cellSize);
    }

    /// A calendar month is no whole weeks: so many whole weeks before do not overlap.
    void monthsMoveByWholeWeeks()
    {
        const Question before = earlierPeriod(ofDays({2026, 4, 1}, {2026, 4, 30}), PairKind::WeeksBefore);
        QCOMPARE(firstAndLastDay(before), std::pair(QDate(2026, 2, 25), QDate(2026, 3, 26)));
    }

    /// By hand, in Berlin: 26 March is an hour behind UTC, 30 March two.
    void anEndThatIsNoMidnightKeepsItsTime()
    {
        Question after = ofDays({2026, 3, 30}, {2026, 4, 5});
        after.range.start += 8 * 3600;
        const Question before = daysEarlier(after, 7);
        QCOMPARE(before.range.start, *readInstant(QStringLiteral("2026-03-23T08:00:00+01:00"), {}));
        QCOMPARE(after.range.start, *readInstant(QStringLiteral("2026-03-30T08:00:00+02:00"), {}));
        QCOMPARE(before.range.stop, *readInstant(QStringLiteral("2026-03-30T00:00:00+02:00"), {}));
    }

    void optionsKnowTheirNames()
    {
        QCOMPARE(pairKindNamed(QStringLiteral("weeks-before")), std::optional(PairKind::WeeksBefore));
        QCOMPARE(pairKindNamed(QStringLiteral("last-year")), std::optional(PairKind::LastYear));
        QVERIFY(!pairKindNamed(QStringLiteral("yesterday")));
        for (const QString &name : pairKindNames().split(QStringLiteral(", ")))
            QVERIFY(pairKindNamed(name));
    }
};

QTEST_GUILESS_MAIN(TestPeriodPairs)
#include "tst_period_pairs.moc"
