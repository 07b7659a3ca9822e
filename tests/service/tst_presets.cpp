// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/presets.h"

#include <QTest>

using namespace floorscope;

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
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
    }

    void presetsCountBackFromToday()
    {
        QFETCH(int, preset);
        QFETCH(QDate, today);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QCOMPARE(presetDays(PeriodPreset(preset), today), std::pair(first, last));
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

    void beforeAndAfterLeaveTheDayItselfOut()
    {
        const Question question = defaultQuestion(QStringLiteral("space_1"), "Europe/Berlin", {2026, 4, 27});
        const auto [before, after] = beforeAndAfter(question, {2026, 3, 2}, 4);
        QCOMPARE(before.range.stop, after.range.start);
        QCOMPARE(before.range.seconds(), qint64(28 * 86'400));
        QCOMPARE(after.range.seconds(), qint64(28 * 86'400 - 3600));   // the clock change of 29 March lies in it
        QCOMPARE(after.excluded, (std::vector<QDate>{{2026, 3, 2}}));
        QVERIFY(before.excluded.empty());
        QCOMPARE(before.week, after.week);
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
