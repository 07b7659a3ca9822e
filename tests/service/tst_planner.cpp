// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"
#include "service/planner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace floorscope;

namespace {

constexpr qint64 kHour = 3600;
const QByteArray kBerlin = "Europe/Berlin";
const QString kAllDays = QStringLiteral("mon-sun");
const QString kAllHours = QStringLiteral("00:00-24:00");

qint64 at(const QString &text, const QByteArray &zone = kBerlin)
{
    return readInstant(text, zone).value();
}

Question question(const QByteArray &zone, const QString &start, const QString &stop, const QString &days = kAllDays,
                  const QString &hours = kAllHours)
{
    Question result;
    result.timeZone = zone;
    result.range = {at(start, zone), at(stop, zone)};
    result.week = samePattern(readWeekdays(days).value(), readHoursOfDay(hours).value());
    return result;
}

/// Monday 5 January to Sunday 26 April 2026, Mon–Fri 9–18.
Question sixteenWeeks()
{
    return question(kBerlin, QStringLiteral("2026-01-05"), QStringLiteral("2026-04-27"), QStringLiteral("mon-fri"),
                    QStringLiteral("09:00-18:00"));
}

std::vector<TimeSpan> timeSpans(const std::vector<WantedSpan> &wanted)
{
    std::vector<TimeSpan> spans;
    for (const WantedSpan &one : wanted)
        spans.push_back(one.span);
    return spans;
}

bool isSortedAndDisjoint(const std::vector<TimeSpan> &spans)
{
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].isEmpty() || (i > 0 && spans[i].start < spans[i - 1].stop))
            return false;
    }
    return true;
}

bool noneTooLong(const std::vector<TimeSpan> &spans)
{
    return std::all_of(spans.begin(), spans.end(), [](TimeSpan span) { return span.seconds() <= 604'800; });
}

/// What the wall clock shows, and whether a day's name and hours cover it: the rule, asked of one instant.
bool isWanted(const Question &asked, qint64 instant, const TimeZone &zone)
{
    const QDateTime local = zone.localTime(instant);
    const int minute = local.time().hour() * 60 + local.time().minute();
    for (int back = 0; back <= 1; ++back) {
        const QDate day = local.date().addDays(-back);
        const int since = minute + back * 1440;
        if (std::find(asked.excluded.begin(), asked.excluded.end(), day) != asked.excluded.end())
            continue;
        for (const MinuteSpan &hours : asked.week[static_cast<std::size_t>(day.dayOfWeek() - 1)]) {
            if (since >= hours.start && since < hours.stop)
                return true;
        }
    }
    return false;
}

std::vector<TimeSpan> scannedMinuteByMinute(const Question &asked)
{
    const TimeZone zone = TimeZone::find(asked.timeZone).value();
    std::vector<TimeSpan> minutes;
    for (qint64 instant = asked.range.start; instant < asked.range.stop; instant += 60) {
        if (isWanted(asked, instant, zone))
            minutes.push_back({instant, std::min(instant + 60, asked.range.stop)});
    }
    return joined(minutes);
}

struct Change
{
    QByteArray zone;
    QDate day;
};

std::vector<Change> clockChanges()
{
    return {{kBerlin, {2026, 3, 29}},
            {kBerlin, {2026, 10, 25}},
            {"America/New_York", {2026, 3, 8}},
            {"America/New_York", {2026, 11, 1}},
            {"Australia/Lord_Howe", {2026, 4, 5}},
            {"Australia/Lord_Howe", {2026, 10, 4}},
            {"Asia/Kathmandu", {2026, 5, 1}},
            {"Pacific/Apia", {2011, 12, 30}},
            {"America/Sao_Paulo", {2018, 11, 4}},
            {"America/Sao_Paulo", {2018, 2, 18}},
            {"Africa/Cairo", {2026, 4, 24}},
            {"Africa/Cairo", {2026, 10, 30}},
            {"UTC", {2026, 12, 31}}};
}

MinuteSpan randomHours(QRandomGenerator &random)
{
    const int start = random.bounded(1440);
    return {start, start + 1 + random.bounded(1440)};
}

Question randomQuestion(const Change &change, QRandomGenerator &random)
{
    Question result;
    result.timeZone = change.zone;
    const qint64 noon = QDateTime(change.day, QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    result.range.start = noon - 60 * random.bounded(60, 9 * 1440);
    result.range.stop = noon + 60 * random.bounded(60, 9 * 1440);
    for (std::vector<MinuteSpan> &day : result.week) {
        day.clear();
        for (int count = random.bounded(3); count > 0; --count)
            day.push_back(randomHours(random));
    }
    result.week[static_cast<std::size_t>(random.bounded(7))] = {{0, 1440}};
    result.excluded = {change.day.addDays(random.bounded(-4, 5))};
    result.split = static_cast<Split>(random.bounded(4));
    result.leaveOutSilent = random.bounded(2) == 1;
    return result;
}

Interval observed(TimeSpan span, std::uint64_t detections)
{
    Interval result;
    result.span = span;
    result.detections = detections;
    return result;
}

Interval missing(TimeSpan span)
{
    Interval result;
    result.span = span;
    result.status = IntervalStatus::Missing;
    return result;
}

}   // namespace

class TestPlanner : public QObject
{
    Q_OBJECT
private slots:
    void countsHours_data();
    void countsHours();
    void namesDaysBySpanStart();
    void spanOfDayBeforeReachesIntoRange();
    void overlappingDaysCountOnce();
    void excludedDayTakesItsNight();
    void wantedEqualsMinuteScan_data();
    void wantedEqualsMinuteScan();
    void cutsRequests_data();
    void cutsRequests();
    void autoCutsOnFixedBoundaries();
    void splitDayCutsAtMidnightAndSilentDoesNot();
    void splitHourCutsAtLocalFullHours();
    void plansOnlyGaps();
    void refusesQuestionsWithoutHours();
    void refusalSaysWhatLeavesNothing();
    void daysThatTheRangeCutsAreNotWhole();
    void hoursAheadAreNotOver_data();
    void hoursAheadAreNotOver();
    void silentDaysWereAskedForWhole();
    void silentDaysAreWholeAndEmpty();
    void silentDaysUnknownWhereAnswerSpansDays();
};

void TestPlanner::countsHours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const QByteArray &zone, const char *start, const char *stop, const char *days,
                        const char *hours, double expected) {
        QTest::newRow(name) << zone << QString::fromLatin1(start) << QString::fromLatin1(stop)
                            << QString::fromLatin1(days) << QString::fromLatin1(hours) << expected;
    };
    const char *all = "mon-sun";
    const char *day = "00:00-24:00";
    row("16 weeks of working hours", kBerlin, "2026-01-05", "2026-04-27", "mon-fri", "09:00-18:00", 80 * 9.0);
    row("week of 29 March", kBerlin, "2026-03-23", "2026-03-30", all, day, 167);
    row("week of 25 October", kBerlin, "2026-10-19", "2026-10-26", all, day, 169);
    row("23-hour day", kBerlin, "2026-03-29", "2026-03-30", all, day, 23);
    row("25-hour day", kBerlin, "2026-10-25", "2026-10-26", all, day, 25);
    row("an hour that never happens", kBerlin, "2026-03-28", "2026-03-31", all, "02:00-03:00", 2);
    row("an hour that happens twice", kBerlin, "2026-10-25", "2026-10-26", all, "02:00-03:00", 2);
    row("New York spring", "America/New_York", "2026-03-08", "2026-03-09", all, day, 23);
    row("New York autumn night", "America/New_York", "2026-10-31", "2026-11-02", "sat", "22:00-06:00", 9);
    row("Lord Howe spring", "Australia/Lord_Howe", "2026-10-04", "2026-10-05", all, day, 23.5);
    row("Lord Howe autumn", "Australia/Lord_Howe", "2026-04-05", "2026-04-06", all, day, 24.5);
    row("Apia without 30 December", "Pacific/Apia", "2011-12-29", "2012-01-01", all, day, 48);
    row("Apia, night into the skipped day", "Pacific/Apia", "2011-12-29", "2012-01-01", "thu", "22:00-06:00", 2);
    row("Sao Paulo without midnight", "America/Sao_Paulo", "2018-11-04", "2018-11-05", all, day, 23);
    row("Sao Paulo, the hour that is not there", "America/Sao_Paulo", "2018-11-03", "2018-11-05", "sat", "22:00-02:00",
        3);
    row("Friday night", kBerlin, "2026-03-02", "2026-03-09", "fri", "20:00-04:00", 8);
    row("nights cut at both ends", kBerlin, "2026-03-02", "2026-03-03", all, "22:00-06:00", 8);
    row("night cut inside", kBerlin, "2026-03-02T02:30:00+01:00", "2026-03-02T04:15:00+01:00", all, "22:00-06:00",
        1.75);
}

void TestPlanner::countsHours()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, start);
    QFETCH(QString, stop);
    QFETCH(QString, days);
    QFETCH(QString, hours);
    QFETCH(double, expected);
    const Result<RequestPlan> plan = planFor(question(zone, start, stop, days, hours));
    QVERIFY(plan);
    QCOMPARE(static_cast<double>(plan->seconds()) / kHour, expected);
    QCOMPARE(totalSeconds(timeSpans(plan->wanted)), plan->seconds());
}

void TestPlanner::namesDaysBySpanStart()
{
    const auto wanted = wantedSpans(question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-09"),
                                             QStringLiteral("fri"), QStringLiteral("20:00-04:00")));
    const WantedSpan expected{
        {at(QStringLiteral("2026-03-06T20:00:00+01:00")), at(QStringLiteral("2026-03-07T04:00:00+01:00"))},
        QDate(2026, 3, 6)};
    QVERIFY(wanted);
    QCOMPARE(wanted->size(), std::size_t(1));
    QVERIFY(wanted->front() == expected);
}

void TestPlanner::spanOfDayBeforeReachesIntoRange()
{
    const QString start = QStringLiteral("2026-03-02");   // a Monday
    const QString stop = QStringLiteral("2026-03-03");
    const QString night = QStringLiteral("22:00-06:00");
    const auto withSunday = wantedSpans(question(kBerlin, start, stop, kAllDays, night));
    QCOMPARE(withSunday->front().day, QDate(2026, 3, 1));
    QCOMPARE(withSunday->front().span.seconds(), 6 * kHour);
    const auto mondayOnly = wantedSpans(question(kBerlin, start, stop, QStringLiteral("mon"), night));
    QCOMPARE(mondayOnly->size(), std::size_t(1));
    QCOMPARE(mondayOnly->front().span.seconds(), 2 * kHour);
}

void TestPlanner::overlappingDaysCountOnce()
{
    Question asked = question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-04"));
    asked.week = {};
    asked.week[0] = {{1320, 1800}};   // Monday 22:00 to Tuesday 06:00
    asked.week[1] = {{300, 600}};     // Tuesday 05:00 to 10:00
    const auto wanted = wantedSpans(asked);
    QCOMPARE(wanted->size(), std::size_t(2));
    QCOMPARE(totalSeconds(timeSpans(*wanted)), 12 * kHour);
    QCOMPARE(wanted->back().day, QDate(2026, 3, 3));
    QCOMPARE(wanted->back().span.seconds(), 4 * kHour);
}

void TestPlanner::excludedDayTakesItsNight()
{
    Question asked = question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-05"), kAllDays,
                              QStringLiteral("22:00-06:00"));
    asked.excluded = {QDate(2026, 3, 2)};
    const auto wanted = wantedSpans(asked);
    QCOMPARE(totalSeconds(timeSpans(*wanted)), (6 + 8 + 2) * kHour);
    QVERIFY(std::none_of(wanted->begin(), wanted->end(),
                         [](const WantedSpan &one) { return one.day == QDate(2026, 3, 2); }));
}

void TestPlanner::wantedEqualsMinuteScan_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Change> changes = clockChanges();
    for (std::size_t i = 0; i < changes.size(); ++i)
        QTest::addRow("%s %s", changes[i].zone.constData(), qPrintable(changes[i].day.toString(Qt::ISODate)))
            << static_cast<int>(i);
}

void TestPlanner::wantedEqualsMinuteScan()
{
    QFETCH(int, index);
    QRandomGenerator random(static_cast<quint32>(index + 1));
    for (int round = 0; round < 12; ++round) {
        const Question asked = randomQuestion(clockChanges()[static_cast<std::size_t>(index)], random);
        const std::vector<TimeSpan> scanned = scannedMinuteByMinute(asked);
        const Result<RequestPlan> plan = planFor(asked);
        QCOMPARE(plan.has_value(), !scanned.empty());
        if (!plan)
            continue;
        QVERIFY(joined(timeSpans(plan->wanted)) == scanned);
        QVERIFY(joined(plan->requests) == scanned);
        QVERIFY(isSortedAndDisjoint(timeSpans(plan->wanted)));
        QVERIFY(isSortedAndDisjoint(plan->requests));
        QVERIFY(noneTooLong(plan->requests));
    }
}

void TestPlanner::cutsRequests_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("stop");
    QTest::addColumn<int>("split");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const char *start, const char *stop, Split split, int requests) {
        QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(stop) << static_cast<int>(split)
                            << requests;
    };
    row("169-hour week, auto", "2026-10-19", "2026-10-26", Split::Auto, 2);
    row("169-hour week, by week", "2026-10-19", "2026-10-26", Split::Week, 2);
    row("169-hour week, by day", "2026-10-19", "2026-10-26", Split::Day, 7);
    row("169-hour week, by hour", "2026-10-19", "2026-10-26", Split::Hour, 169);
    row("167-hour week, auto", "2026-03-23", "2026-03-30", Split::Auto, 1);
    row("167-hour week, by week", "2026-03-23", "2026-03-30", Split::Week, 1);
    row("167-hour week, by hour", "2026-03-23", "2026-03-30", Split::Hour, 167);
    row("plain week, auto", "2026-03-02", "2026-03-09", Split::Auto, 1);
    row("Wednesday to Wednesday, by week", "2026-03-04", "2026-03-11", Split::Week, 2);
    row("16 weeks, auto", "2026-01-05", "2026-04-27", Split::Auto, 17);
    row("16 weeks, by week", "2026-01-05", "2026-04-27", Split::Week, 16);
    row("25-hour day, by day", "2026-10-25", "2026-10-26", Split::Day, 1);
}

void TestPlanner::cutsRequests()
{
    QFETCH(QString, start);
    QFETCH(QString, stop);
    QFETCH(int, split);
    QFETCH(int, requests);
    Question asked = question(kBerlin, start, stop);
    asked.split = static_cast<Split>(split);
    const Result<RequestPlan> plan = planFor(asked);
    QCOMPARE(static_cast<int>(plan->requests.size()), requests);
    QVERIFY(noneTooLong(plan->requests));
    QVERIFY(joined(plan->requests) == std::vector<TimeSpan>{asked.range});
}

void TestPlanner::autoCutsOnFixedBoundaries()
{
    const Result<RequestPlan> plan =
        planFor(question(kBerlin, QStringLiteral("2026-01-05"), QStringLiteral("2026-04-27")));
    for (std::size_t i = 1; i < plan->requests.size(); ++i)
        QCOMPARE(plan->requests[i].start % 604'800, qint64(0));
    QCOMPARE(planFor(sixteenWeeks())->requests.size(), std::size_t(80));
}

void TestPlanner::splitDayCutsAtMidnightAndSilentDoesNot()
{
    Question asked = question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-09"),
                              QStringLiteral("wed"), QStringLiteral("22:00-06:00"));
    QCOMPARE(planFor(asked)->requests.size(), std::size_t(1));
    asked.leaveOutSilent = true;
    QCOMPARE(planFor(asked)->requests.size(), std::size_t(1));
    asked.split = Split::Day;
    const Result<RequestPlan> plan = planFor(asked);
    QCOMPARE(plan->requests.size(), std::size_t(2));
    QCOMPARE(plan->requests.front().stop, at(QStringLiteral("2026-03-05")));
    Question wholeDays = question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-09"));
    wholeDays.leaveOutSilent = true;
    QCOMPARE(planFor(wholeDays)->requests.size(), std::size_t(7));
}

void TestPlanner::splitHourCutsAtLocalFullHours()
{
    Question asked = question("Asia/Kathmandu", QStringLiteral("2026-03-02"), QStringLiteral("2026-03-03"), kAllDays,
                              QStringLiteral("09:30-11:00"));
    asked.split = Split::Hour;
    const Result<RequestPlan> plan = planFor(asked);
    QCOMPARE(plan->requests.size(), std::size_t(2));
    QCOMPARE(plan->requests.front().seconds(), kHour / 2);
}

void TestPlanner::plansOnlyGaps()
{
    Question asked = question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-09"));
    asked.split = Split::Day;
    const std::vector<TimeSpan> gaps =
        subtracted({asked.range}, {{asked.range.start + 12 * kHour, asked.range.stop - 12 * kHour}});
    const auto requests = requestsFor(asked, gaps);
    QVERIFY(*requests == gaps);
    QVERIFY(requestsFor(asked, {})->empty());
}

void TestPlanner::refusesQuestionsWithoutHours()
{
    Question asked = question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-03"),
                              QStringLiteral("sun"), QStringLiteral("09:00-18:00"));
    QCOMPARE(planFor(asked).error().kind, ErrorKind::BadQuestion);
    asked.range.stop = asked.range.start;
    QCOMPARE(planFor(asked).error().kind, ErrorKind::BadQuestion);
    asked.timeZone = "Nowhere/Land";
    QCOMPARE(planFor(asked).error().kind, ErrorKind::UnknownTimeZone);
    Question ancient = sixteenWeeks();
    ancient.range.start = -62'135'596'800;   // 1 January of the year 1: thousands of years of hours are never counted
    QCOMPARE(planFor(ancient).error().reason, Reason::OutOfReach);
    Question distant = sixteenWeeks();
    distant.range.stop = 253'402'300'799;
    QCOMPARE(planFor(distant).error().reason, Reason::OutOfReach);
    Question backwards = sixteenWeeks();
    backwards.week[0] = {{600, 500}};
    QCOMPARE(planFor(backwards).error().kind, ErrorKind::BadQuestion);
}

void TestPlanner::refusalSaysWhatLeavesNothing()
{
    Question asked = question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-03"));
    asked.excluded = {QDate(2026, 3, 2)};
    QCOMPARE(planFor(asked).error().reason, Reason::EveryDayLeftOut);
    asked.week = samePattern(1U << 6, {});
    QCOMPARE(planFor(asked).error().reason, Reason::NoHourInPeriod);
}

void TestPlanner::daysThatTheRangeCutsAreNotWhole()
{
    const auto wanted = wantedSpans(question(kBerlin, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-05"),
                                             kAllDays, QStringLiteral("22:00-06:00")));
    std::vector<std::pair<QDate, bool>> days;
    for (const WantedSpan &one : *wanted)
        days.emplace_back(one.day, one.wholeDay);
    const std::vector<std::pair<QDate, bool>> expected{
        {{2026, 3, 1}, false}, {{2026, 3, 2}, true}, {{2026, 3, 3}, true}, {{2026, 3, 4}, false}};
    QCOMPARE(days, expected);
    const auto clockChange = wantedSpans(question(kBerlin, QStringLiteral("2026-03-28"), QStringLiteral("2026-03-31")));
    QVERIFY(std::all_of(clockChange->begin(), clockChange->end(), [](const WantedSpan &one) { return one.wholeDay; }));
}

void TestPlanner::hoursAheadAreNotOver_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("all over") << qint64(1000) << qint64(600);
    QTest::newRow("in the middle") << qint64(480) << qint64(480);
    QTest::newRow("within a minute") << qint64(499) << qint64(480);
    QTest::newRow("between two spans") << qint64(540) << qint64(480);
    QTest::newRow("before all") << qint64(-60) << qint64(0);
}

void TestPlanner::hoursAheadAreNotOver()
{
    QFETCH(qint64, now);
    QFETCH(qint64, seconds);
    const QDate monday(2026, 3, 2);
    const std::vector<WantedSpan> wanted{{{0, 480}, monday}, {{600, 720}, monday.addDays(1)}};
    QCOMPARE(totalSeconds(wantedHours(overAt(wanted, now))), seconds);
}

void TestPlanner::silentDaysWereAskedForWhole()
{
    const QDate monday(2026, 3, 2);
    const std::vector<WantedSpan> wanted{{{0, 10}, monday, false}, {{20, 30}, monday.addDays(1), true}};
    QVERIFY(*silentDays(wanted, {observed({0, 10}, 0), observed({20, 30}, 0)})
            == std::vector<QDate>{monday.addDays(1)});
}

void TestPlanner::silentDaysAreWholeAndEmpty()
{
    const QDate monday(2026, 3, 2);
    const std::vector<WantedSpan> wanted{{{0, 10}, monday},
                                         {{20, 30}, monday},
                                         {{100, 110}, monday.addDays(1)},
                                         {{200, 210}, monday.addDays(2)},
                                         {{300, 310}, monday.addDays(3)}};
    const std::vector<Interval> answered{observed({0, 10}, 0), observed({20, 30}, 0), observed({100, 110}, 5),
                                         observed({200, 205}, 0), missing({205, 310})};
    const auto silent = silentDays(wanted, answered);
    QVERIFY(silent);
    QVERIFY(*silent == std::vector<QDate>{monday});
}

void TestPlanner::silentDaysUnknownWhereAnswerSpansDays()
{
    const QDate monday(2026, 3, 2);
    const std::vector<WantedSpan> wanted{{{0, 10}, monday}, {{10, 20}, monday.addDays(1)}};
    QVERIFY(!silentDays(wanted, {observed({0, 20}, 0)}));
    QVERIFY(!silentDays(wanted, {observed({0, 10}, 1), observed({10, 25}, 0)}));
    QVERIFY(silentDays(wanted, {missing({0, 20})})->empty());
    QCOMPARE(silentDays(wanted, {observed({0, 10}, 0), observed({10, 20}, 0)})->size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
