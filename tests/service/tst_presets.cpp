// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/day_list.h"
#include "service/presets.h"
#include "service/week_hours.h"

#include <QTest>

using namespace floorscope;

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void theLastDaysEndYesterday_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::newRow("a day") << QStringLiteral("1-day") << QDate(2026, 3, 30);
        QTest::newRow("days") << QStringLiteral("10-days") << QDate(2026, 3, 21);
        QTest::newRow("weeks") << QStringLiteral("4-weeks") << QDate(2026, 3, 3);
        QTest::newRow("a month of 28 days") << QStringLiteral("1-month") << QDate(2026, 2, 28);
        QTest::newRow("months over a year's end") << QStringLiteral("12-Months") << QDate(2025, 3, 31);
        QTest::newRow("as people type") << QStringLiteral(" 2weeks") << QDate(2026, 3, 17);
        for (const char *none :
             {"", "4", "weeks", "0-days", "-4-weeks", "4-years", "4 weeks ago", "9999-months", "1.5-days"})
            QTest::newRow(none) << QString::fromLatin1(none) << QDate();
    }

    void theLastDaysEndYesterday()
    {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        const auto days = lastDays(text, QDate(2026, 3, 31));
        QCOMPARE(days.has_value(), first.isValid());
        if (days) {
            QCOMPARE(days->first, first);
            QCOMPARE(days->second, QDate(2026, 3, 30));
        }
    }

    void presetsCountBackFromToday_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate monday(2026, 4, 27);
        QTest::newRow("four weeks, on a Monday")
            << int(PeriodPreset::LastFourWeeks) << monday << QDate(2026, 3, 30) << QDate(2026, 4, 26);
        QTest::newRow("four weeks, on a Sunday")
            << int(PeriodPreset::LastFourWeeks) << QDate(2026, 5, 3) << QDate(2026, 3, 30) << QDate(2026, 4, 26);
        QTest::newRow("last week") << int(PeriodPreset::LastWeek) << QDate(2026, 4, 29) << QDate(2026, 4, 20)
                                   << QDate(2026, 4, 26);
        QTest::newRow("last month") << int(PeriodPreset::LastMonth) << QDate(2026, 3, 31) << QDate(2026, 2, 1)
                                    << QDate(2026, 2, 28);
        QTest::newRow("last month, a leap year")
            << int(PeriodPreset::LastMonth) << QDate(2028, 3, 1) << QDate(2028, 2, 1) << QDate(2028, 2, 29);
        QTest::newRow("last month, in January")
            << int(PeriodPreset::LastMonth) << QDate(2026, 1, 15) << QDate(2025, 12, 1) << QDate(2025, 12, 31);
        QTest::newRow("last quarter") << int(PeriodPreset::LastQuarter) << monday << QDate(2026, 1, 1)
                                      << QDate(2026, 3, 31);
        QTest::newRow("last quarter, in January")
            << int(PeriodPreset::LastQuarter) << QDate(2026, 1, 1) << QDate(2025, 10, 1) << QDate(2025, 12, 31);
        QTest::newRow("last seven days") << int(PeriodPreset::LastSevenDays) << QDate(2026, 3, 3) << QDate(2026, 2, 24)
                                         << QDate(2026, 3, 2);
        QTest::newRow("this year") << int(PeriodPreset::ThisYear) << monday << QDate(2026, 1, 1) << QDate(2026, 4, 26);
        QTest::newRow("this year, on its first day")
            << int(PeriodPreset::ThisYear) << QDate(2026, 1, 1) << QDate(2026, 1, 1) << QDate(2026, 1, 1);
    }

    void presetsCountBackFromToday()
    {
        QFETCH(int, preset);
        QFETCH(QDate, today);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QCOMPARE(presetDays(PeriodPreset(preset), today), std::pair(first, last));
    }

    void presetsOfTheWeekAreFoundAgain()
    {
        for (const WeekPreset preset : {WeekPreset::WorkingHours, WeekPreset::Evenings, WeekPreset::Weekend,
                                        WeekPreset::EveryHour, WeekPreset::Weekdays})
            QCOMPARE(findWeekPreset(presetPattern(preset)), preset);
        QCOMPARE(weekPatternText(presetPattern(WeekPreset::Evenings)), QStringLiteral("mon-fri 18:00-24:00"));
        QCOMPARE(weekPatternText(presetPattern(WeekPreset::Weekend)), QStringLiteral("sat-sun 00:00-24:00"));
    }

    void daysAreReadFromAnyList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<QDate>>("days");
        const std::vector<QDate> easter{{2026, 4, 3}, {2026, 4, 6}};
        QTest::newRow("with commas") << QStringLiteral("2026-04-03,2026-04-06") << easter;
        QTest::newRow("in any order, twice") << QStringLiteral("2026-04-06 2026-04-03 2026-04-06") << easter;
        QTest::newRow("as a table") << QStringLiteral("Karfreitag\t03.04.2026\nOstermontag\t6.4.2026\n") << easter;
        QTest::newRow("day first") << QStringLiteral("3/4/2026; 6/4/2026") << easter;
        QTest::newRow("a range") << QStringLiteral("2025-12-30 – 2026-01-01")
                                 << std::vector<QDate>{{2025, 12, 30}, {2025, 12, 31}, {2026, 1, 1}};
        QTest::newRow("two in two lines") << QStringLiteral("2026-04-03\n2026-04-06") << easter;
        QTest::newRow("no day") << QStringLiteral("Easter") << std::vector<QDate>();
        QTest::newRow("nothing") << QString() << std::vector<QDate>();
        QTest::newRow("no such day") << QStringLiteral("2026-02-29") << std::vector<QDate>();
        QTest::newRow("a longer number") << QStringLiteral("12026-04-031") << std::vector<QDate>();
        QTest::newRow("a range that ends first") << QStringLiteral("2026-04-06 - 2026-04-03") << std::vector<QDate>();
        QTest::newRow("a range of years") << QStringLiteral("1926-04-06..2026-04-03") << std::vector<QDate>();
    }

    void daysAreReadFromAnyList()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<QDate>, days);
        const Result<std::vector<QDate>> read = readDayList(text, false);
        QCOMPARE(read.has_value(), !days.empty());
        if (read)
            QCOMPARE(*read, days);
        else
            QCOMPARE(read.error().kind, ErrorKind::NotDays);
    }

    void theMonthComesFirstWhereItDoes()
    {
        QCOMPARE(*readDayList(QStringLiteral("4/3/2026"), true), (std::vector<QDate>{{2026, 4, 3}}));
        QCOMPARE(readDayList(QStringLiteral("13/3/2026"), true).error().where, QStringLiteral("13/3/2026"));
    }

    void upTo120DaysAreAskedOneByOne()
    {
        Question question;
        question.timeZone = "Europe/Berlin";
        QCOMPARE(withDays(question, {2026, 1, 1}, {2026, 4, 30}).split, Split::Day);   // 120 days
        QCOMPARE(withDays(question, {2026, 1, 1}, {2026, 5, 1}).split, Split::Week);
    }

    void theDefaultQuestionIsWorkingHoursOfFourWeeks()
    {
        const Question question = defaultQuestion(QStringLiteral("space_1"), "Europe/Berlin", {2026, 4, 27});
        QCOMPARE(question.cellSize, CellSize::Half);
        QCOMPARE(question.week[0], (std::vector<MinuteSpan>{{540, 1080}}));
        QVERIFY(question.week[5].empty() && question.week[6].empty());
        QCOMPARE(question.range.seconds(), qint64(28 * 86'400));
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
