// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/local_time.h"
#include "service/asked.h"
#include "service/planner.h"
#include "service/shown_hours.h"

#include <QTest>

using namespace floorscope;

class TestShownHours : public QObject
{
    Q_OBJECT
private slots:
    void nightsAndWeekendsEndNoStretch();
    void aWeekThatWasNotAskedDoes();
    void stretchesAreCutByTheClock();
    void daysLeftOutEndNoStretch();
    void missingHoursEndNoStretch();
    void withoutAQuestionOnlyLongGapsDo();
    void equalWeeksMatch();
    void otherHoursAreNamed_data();
    void otherHoursAreNamed();
    void unknownZonesSayNothingOfTheWeek();
    void commonAndReversedHoursAreNamed();
    void silentDaysThatCountAreNamed();

private:
    static Question workingHours(QDate first, QDate last);
    static Heatmap answered(const Question &question, QDate skipFrom = {}, QDate skipTo = {});
};

Question TestShownHours::workingHours(QDate first, QDate last)
{
    Question question;
    question.timeZone = "Europe/Berlin";
    const TimeZone zone = zoneOrUtc(question.timeZone);
    question.range = {zone.firstInstant(first), zone.firstInstant(last.addDays(1))};
    question.week = samePattern(0x1f, {540, 1080});
    return question;
}

/// A map that observed all hours of the question but those of the days skipped.
Heatmap TestShownHours::answered(const Question &question, QDate skipFrom, QDate skipTo)
{
    Heatmap heatmap;
    heatmap.observed.timeZone = question.timeZone;
    const std::vector<WantedSpan> hours = *wantedSpans(question);
    for (const WantedSpan &wanted : hours)
        if (!skipFrom.isValid() || wanted.day < skipFrom || wanted.day > skipTo)
            heatmap.observed.intervals.push_back({wanted.span, IntervalStatus::Ok, 1, {}, std::nullopt});
    heatmap.origin.asked = askedBy(question);
    return heatmap;
}

void TestShownHours::nightsAndWeekendsEndNoStretch()
{
    const auto days = shownDays(answered(workingHours({2026, 1, 5}, {2026, 2, 1})));
    QCOMPARE(days, (std::vector<DayRange>{{{2026, 1, 5}, {2026, 1, 30}}}));
}

void TestShownHours::aWeekThatWasNotAskedDoes()
{
    const auto days = shownDays(answered(workingHours({2026, 1, 5}, {2026, 1, 25}), {2026, 1, 12}, {2026, 1, 18}));
    QCOMPARE(days, (std::vector<DayRange>{{{2026, 1, 5}, {2026, 1, 9}}, {{2026, 1, 19}, {2026, 1, 23}}}));
}

void TestShownHours::stretchesAreCutByTheClock()
{
    Question question = workingHours({2026, 1, 5}, {2026, 1, 25});
    question.week = everyHour();
    question.range.start += 14 * 3600;
    question.range.stop -= 16 * 3600;
    const std::vector<TimeSpan> hours = shownSpans(answered(question, {2026, 1, 12}, {2026, 1, 18}));
    QCOMPARE(hours.size(), std::size_t(2));
    QCOMPARE(hours[0].start, question.range.start);
    QCOMPARE(hours[1].stop, question.range.stop);
    const TimeZone zone = zoneOrUtc(question.timeZone);
    QCOMPARE(hours[0].stop, zone.firstInstant({2026, 1, 12}));
    QCOMPARE(hours[1].start, zone.firstInstant({2026, 1, 19}));
    QVERIFY(shownSpans(answered(workingHours({2026, 1, 5}, {2026, 1, 25}))).empty());
}

void TestShownHours::daysLeftOutEndNoStretch()
{
    Question question = workingHours({2026, 1, 5}, {2026, 1, 25});
    question.excluded = {{2026, 1, 12}, {2026, 1, 13}};
    QCOMPARE(shownDays(answered(question)).size(), std::size_t(1));
    question.leaveOutSilent = true;
    Heatmap quiet = answered(question, {2026, 1, 20}, {2026, 1, 20});
    quiet.observed.silentDays = std::vector<QDate>{{2026, 1, 20}};
    QCOMPARE(shownDays(quiet).size(), std::size_t(1));
}

void TestShownHours::missingHoursEndNoStretch()
{
    Heatmap heatmap = answered(workingHours({2026, 1, 5}, {2026, 1, 9}));
    heatmap.observed.intervals[2].status = IntervalStatus::Missing;
    QCOMPARE(shownDays(heatmap).size(), std::size_t(1));
}

void TestShownHours::withoutAQuestionOnlyLongGapsDo()
{
    Heatmap heatmap = answered(workingHours({2026, 1, 5}, {2026, 1, 25}));
    heatmap.origin.asked.reset();
    QCOMPARE(shownDays(heatmap).size(), std::size_t(1));
    Heatmap gap = answered(workingHours({2026, 1, 5}, {2026, 1, 25}), {2026, 1, 12}, {2026, 1, 18});
    gap.origin.asked.reset();
    QCOMPARE(shownDays(gap).size(), std::size_t(2));
    QVERIFY(shownDays(Heatmap()).empty());
}

void TestShownHours::equalWeeksMatch()
{
    const Heatmap before = answered(workingHours({2026, 3, 2}, {2026, 3, 29}));
    const Heatmap after = answered(workingHours({2026, 3, 30}, {2026, 4, 26}));   // over the change of the clocks
    QVERIFY(mismatches(before, after).empty());
}

void TestShownHours::otherHoursAreNamed_data()
{
    QTest::addColumn<unsigned>("days");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("stop");
    QTest::newRow("all day") << 0x1fu << 0 << 1440;
    QTest::newRow("the weekend too") << 0x7fu << 540 << 1080;
    QTest::newRow("an hour earlier") << 0x1fu << 480 << 1020;
}

void TestShownHours::otherHoursAreNamed()
{
    QFETCH(unsigned, days);
    QFETCH(int, start);
    QFETCH(int, stop);
    Question other = workingHours({2026, 2, 2}, {2026, 2, 15});
    other.week = samePattern(days, {start, stop});
    const auto found = mismatches(answered(workingHours({2026, 1, 5}, {2026, 1, 18})), answered(other));
    QCOMPARE(found, std::vector<Mismatch>{Mismatch::OtherHours});
}

void TestShownHours::unknownZonesSayNothingOfTheWeek()
{
    Heatmap before = answered(workingHours({2026, 3, 2}, {2026, 3, 15}));
    Heatmap after = answered(workingHours({2026, 4, 6}, {2026, 4, 19}));   // an hour earlier in UTC
    before.observed.timeZone.clear();
    after.observed.timeZone.clear();
    QVERIFY(mismatches(before, after).empty());
}

void TestShownHours::commonAndReversedHoursAreNamed()
{
    const Heatmap january = answered(workingHours({2026, 1, 5}, {2026, 1, 18}));
    const Heatmap later = answered(workingHours({2026, 1, 12}, {2026, 1, 25}));
    QCOMPARE(mismatches(january, later), std::vector<Mismatch>{Mismatch::Overlap});
    QCOMPARE(mismatches(answered(workingHours({2026, 2, 2}, {2026, 2, 15})), january),
             std::vector<Mismatch>{Mismatch::Reversed});
}

void TestShownHours::silentDaysThatCountAreNamed()
{
    const Heatmap before = answered(workingHours({2026, 3, 2}, {2026, 3, 29}));
    Heatmap after = answered(workingHours({2026, 3, 30}, {2026, 4, 26}));
    after.observed.silentDays = std::vector<QDate>{{2026, 4, 3}, {2026, 4, 6}};
    QCOMPARE(mismatches(before, after), std::vector<Mismatch>{Mismatch::SilentAfter});
    after.origin.asked->leaveOutSilent = true;
    QVERIFY(mismatches(before, after).empty());
}

QTEST_GUILESS_MAIN(TestShownHours)
#include "tst_shown_hours.moc"
