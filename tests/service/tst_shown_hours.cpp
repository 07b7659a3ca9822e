// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/local_time.h"
#include "service/asked.h"
#include "service/named_hours.h"
#include "service/shown_hours.h"

#include <QTest>

#include <algorithm>

using namespace floorscope;

class TestShownHours : public QObject
{
    Q_OBJECT
private slots:
    void nightsAndWeekendsEndNoStretch();
    void aWeekThatWasNotAskedDoes();
    void stretchesAreCutByTheClock();
    void filteredHoursAreCutByTheClockToo();
    void nightsBeginOnADayOfTheRange();
    void daysLeftOutEndNoStretch();
    void missingHoursEndNoStretch();
    void withoutAQuestionEveryDayWithoutHoursDoes();
    void filesOfOtherWeekdaysComeToOneWeek();
    void yearsWithoutHoursCostNothing();
    void otherHoursOfOneWeekdayVary();
    void equalWeeksMatch();
    void otherHoursAreNamed_data();
    void otherHoursAreNamed();
    void unknownZonesSayNothingOfTheWeek();
    void commonAndReversedHoursAreNamed();
    void silentDaysThatCountAreNamed();

private:
    static Question workingHours(QDate first, QDate last);
    static Heatmap answered(const Question &question, QDate skipFrom = {}, QDate skipTo = {});
    static Heatmap together(const Heatmap &a, const Heatmap &b);
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
    QCOMPARE(days, (std::vector<DayRange>{{{2026, 1, 5}, {2026, 2, 1}}}));
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
    const Question whole = workingHours({2026, 1, 5}, {2026, 1, 25});
    QCOMPARE(shownSpans(answered(whole)), std::vector<TimeSpan>{whole.range});
}

void TestShownHours::filteredHoursAreCutByTheClockToo()
{
    Question question = workingHours({2026, 4, 20}, {2026, 4, 22});
    question.range.start += 14 * 3600;
    question.range.stop -= 12 * 3600;
    QCOMPARE(shownSpans(answered(question)), std::vector<TimeSpan>{question.range});
    Heatmap early = answered(workingHours({2026, 4, 20}, {2026, 4, 22}));
    early.observed.intervals.back().span.stop -= 3600;
    QCOMPARE(shownSpans(early).front().stop, early.observed.intervals.back().span.stop);
}

void TestShownHours::nightsBeginOnADayOfTheRange()
{
    Question question = workingHours({2026, 4, 13}, {2026, 4, 19});
    question.week = samePattern(0x7f, {1320, 1800});
    QCOMPARE(shownDays(answered(question)), (std::vector<DayRange>{{{2026, 4, 13}, {2026, 4, 19}}}));
    const Heatmap part = answered(question, {2026, 4, 15}, {2026, 4, 19});
    QCOMPARE(shownDays(part), (std::vector<DayRange>{{{2026, 4, 13}, {2026, 4, 14}}}));
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

void TestShownHours::withoutAQuestionEveryDayWithoutHoursDoes()
{
    Heatmap heatmap = answered(workingHours({2026, 1, 5}, {2026, 1, 18}));
    heatmap.origin.asked.reset();
    QCOMPARE(shownDays(heatmap), (std::vector<DayRange>{{{2026, 1, 5}, {2026, 1, 9}}, {{2026, 1, 12}, {2026, 1, 16}}}));
    QVERIFY(shownSpans(heatmap).empty());
    QVERIFY(shownDays(Heatmap()).empty());
    QVERIFY(namedHours(Heatmap()).empty() && !shownWeek(Heatmap()) && !hasVaryingHours(Heatmap()));
}

/// What was observed by both, without a question.
Heatmap TestShownHours::together(const Heatmap &a, const Heatmap &b)
{
    Heatmap both = a;
    std::vector<Interval> &intervals = both.observed.intervals;
    intervals.insert(intervals.end(), b.observed.intervals.begin(), b.observed.intervals.end());
    std::sort(intervals.begin(), intervals.end(),
              [](const Interval &one, const Interval &other) { return one.span < other.span; });
    both.origin.asked.reset();
    return both;
}

void TestShownHours::filesOfOtherWeekdaysComeToOneWeek()
{
    Question weekend = workingHours({2026, 3, 16}, {2026, 4, 5});   // over the change of the clocks
    weekend.week = samePattern(0x60, {0, 1440});
    const Heatmap both = together(answered(workingHours({2026, 3, 16}, {2026, 4, 5})), answered(weekend));
    WeekPattern week = samePattern(0x1f, {540, 1080});
    week[5] = week[6] = {{0, 1440}};
    QCOMPARE(shownWeek(both), std::optional(week));
    QCOMPARE(shownDays(both), (std::vector<DayRange>{{{2026, 3, 16}, {2026, 4, 5}}}));
    QVERIFY(!hasVaryingHours(both));
    Question sunday = workingHours({2026, 3, 29}, {2026, 3, 29});   // of 23 hours
    sunday.week = everyHour();
    Heatmap alone = answered(sunday);
    alone.origin.asked.reset();
    QCOMPARE(shownWeek(alone), std::optional(samePattern(0x40, {0, 1440})));
}

/// An hour of 1970 in a file of today, by a fault that is usual: the days between are no days left out.
void TestShownHours::yearsWithoutHoursCostNothing()
{
    const Heatmap both = together(answered(workingHours({1970, 1, 5}, {1970, 1, 9})),
                                  answered(workingHours({2026, 1, 5}, {2026, 1, 16})));
    QCOMPARE(shownWeek(both), std::optional(samePattern(0x1f, {540, 1080})));
    QCOMPARE(shownDays(both),
             (std::vector<DayRange>{
                 {{1970, 1, 5}, {1970, 1, 9}}, {{2026, 1, 5}, {2026, 1, 9}}, {{2026, 1, 12}, {2026, 1, 16}}}));
}

void TestShownHours::otherHoursOfOneWeekdayVary()
{
    Question whole = workingHours({2026, 1, 12}, {2026, 1, 13});
    whole.week = everyHour();
    const Heatmap both = together(answered(whole), answered(workingHours({2026, 1, 19}, {2026, 1, 20})));
    QVERIFY(!shownWeek(both));
    QVERIFY(hasVaryingHours(both));
    const auto days = shownDays(both);
    QCOMPARE(days, (std::vector<DayRange>{{{2026, 1, 12}, {2026, 1, 13}}, {{2026, 1, 19}, {2026, 1, 20}}}));
    Heatmap nowhere = both;
    nowhere.observed.timeZone.clear();
    QVERIFY(!shownWeek(nowhere) && !hasVaryingHours(nowhere));
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
