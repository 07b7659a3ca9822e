// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/day_ticks.h"

#include <QTest>

using namespace floorscope;

namespace {

const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);
const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

double sevenALetter(const QString &text)
{
    return 7.0 * static_cast<double>(text.size());
}

std::vector<DayTick> ticksOf(QDate first, int days, double rowWidth, const QLocale &locale = kBritish)
{
    return dayTicks(first, first.addDays(days - 1), std::min(32.0, rowWidth / days), sevenALetter, locale);
}

std::vector<DayTick> dated(std::vector<DayTick> ticks)
{
    std::erase_if(ticks, [](const DayTick &tick) { return tick.text.isEmpty(); });
    return ticks;
}

}   // namespace

class TestDayTicks : public QObject
{
    Q_OBJECT
private slots:
    void datesStandAWholeNumberOfWeeksApartAndNeverTouch_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {14, 28, 65, 112, 140})
            QTest::addRow("%d days", days) << days;
    }

    void datesStandAWholeNumberOfWeeksApartAndNeverTouch()
    {
        QFETCH(int, days);
        const QDate wednesday(2026, 1, 7);
        const double width = std::min(32.0, 580.0 / days);
        const std::vector<DayTick> ticks = dated(ticksOf(wednesday, days, 580.0));
        QVERIFY(ticks.size() >= 2);
        const int apart = ticks[1].day - ticks[0].day;
        QCOMPARE(apart % 7, 0);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            QCOMPARE(wednesday.addDays(ticks[i].day).dayOfWeek(), int(Qt::Monday));
            QVERIFY(ticks[i].day * width + sevenALetter(ticks[i].text) <= 580.0);
            if (i == 0)
                continue;
            QCOMPARE(ticks[i].day - ticks[i - 1].day, apart);
            QVERIFY(ticks[i - 1].day * width + sevenALetter(ticks[i - 1].text) < ticks[i].day * width);
        }
    }

    void weeksBeginAsTheLanguageHasThem()
    {
        for (const DayTick &tick : ticksOf({2026, 1, 7}, 28, 580.0, kAmerican))
            QCOMPARE(QDate(2026, 1, 7).addDays(tick.day).dayOfWeek(), int(Qt::Sunday));
    }

    void everyWeekHasAMarkEvenWithoutADate()
    {
        QCOMPARE(ticksOf({2026, 1, 5}, 112, 580.0).size(), std::size_t(16));
        QVERIFY(dated(ticksOf({2026, 1, 5}, 112, 580.0)).size() < 16);
    }

    void aYearIsMarkedByItsMonths()
    {
        const std::vector<DayTick> ticks = dated(ticksOf({2026, 3, 16}, 365, 580.0));
        QVERIFY(ticks.size() >= 4);
        QCOMPARE(ticks.front().text, QStringLiteral("Apr 2026"));
        for (const DayTick &tick : ticks)
            QCOMPARE(QDate(2026, 3, 16).addDays(tick.day).day(), 1);
    }

    void theYearStandsAtTheFirstDateAndWhereItChanges()
    {
        const std::vector<DayTick> ticks = dated(ticksOf({2025, 11, 3}, 112, 900.0));
        QCOMPARE(ticks.front().text, QStringLiteral("3 Nov 2025"));
        int year = 2025;
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            const int own = QDate(2025, 11, 3).addDays(ticks[i].day).year();
            QCOMPARE(ticks[i].text.contains(QString::number(own)), own != year);
            year = own;
        }
        QCOMPARE(year, 2026);
    }

    void aFewDaysHaveTheFirst()
    {
        QCOMPARE(ticksOf({2026, 1, 6}, 3, 580.0), (std::vector<DayTick>{{0, QStringLiteral("6 Jan 2026")}}));
    }
};

QTEST_GUILESS_MAIN(TestDayTicks)
#include "tst_day_ticks.moc"
