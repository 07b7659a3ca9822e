// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/local_time.h"
#include "words/number_text.h"

#include <QTest>

using namespace floorscope;

class TestNumbers : public QObject
{
    Q_OBJECT
private slots:
    void valuesHaveThreeDigits_data();
    void valuesHaveThreeDigits();
    void whatIsToldAsZeroHasNoSign();
    void noLineEndsBetweenANumberAndItsUnit_data();
    void noLineEndsBetweenANumberAndItsUnit();
    void hoursHaveNoUselessDigits();
    void aRangeOfDaysNamesItsLastDay();
    void daysAndLengthsFollowTheLanguage();
    void theLastDayOfAnExclusiveEndIsTheDayBefore();
    void weekdaysAndHoursAreSaidShort_data();
    void weekdaysAndHoursAreSaidShort();
    void twoGroupsOfWeekdaysAreSaidBoth();
    void listsOfDaysAreSaidAsPeopleDo_data();
    void listsOfDaysAreSaidAsPeopleDo();

private:
    const QLocale m_english{QLocale::English, QLocale::UnitedStates};
};

void TestNumbers::valuesHaveThreeDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("thousands") << 1204.4 << "1,204";
    QTest::newRow("tens") << 12.46 << "12.5";
    QTest::newRow("small") << 0.04219 << "0.0422";
    QTest::newRow("whole") << 7.0 << "7";
    QTest::newRow("negative") << -3.5416 << "-3.54";
    QTest::newRow("the least") << 0.000001 << "0.000001";
    QTest::newRow("less than that, and negative") << -0.0000004 << "-4 × 10⁻⁷";
    QTest::newRow("next to nothing") << 1.5e-19 << "1.5 × 10⁻¹⁹";
    QTest::newRow("as many digits as are told") << 9'990'000'000.0 << "9,990,000,000";
    QTest::newRow("more") << 12'345'678'901.0 << "1.23 × 10¹⁰";
    QTest::newRow("as large as a number") << 1e300 << "1 × 10³⁰⁰";
    QTest::newRow("rounded up to the least") << 0.00000099996 << "0.000001";
}

void TestNumbers::whatIsToldAsZeroHasNoSign()
{
    QCOMPARE(signedValueText(0.1 + 0.2 - 0.3, m_english), QStringLiteral("0"));
    QCOMPARE(signedValueText(0.3 - 0.2 - 0.1, m_english), QStringLiteral("0"));
    QCOMPARE(signedValueText(-0.0000004, m_english), QString::fromUtf8("−4 × 10⁻⁷"));
    QCOMPARE(signedValueText(-1204.4, m_english), QStringLiteral("−1,204"));
    QCOMPARE(signedValueText(0.5, m_english), QStringLiteral("+0.5"));
}

void TestNumbers::valuesHaveThreeDigits()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(valueText(value, m_english), text);
}

void TestNumbers::noLineEndsBetweenANumberAndItsUnit_data()
{
    QTest::addColumn<QString>("text");   // ~ where no line ends
    for (const char *text :
         {"+29 to +40~%, 95~% interval (6~%).", "1.5~h and 12~m², 3~m; 7~Std. before", "cells of 0.5~×~0.5~m",
          "2 hours, 3 meters of 4 made up", "under %, h or m", "", " 5~% ", "1~h,  2 days"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestNumbers::noLineEndsBetweenANumberAndItsUnit()
{
    QFETCH(QString, text);
    const auto with = [text](QChar between) { return QString(text).replace(QLatin1Char('~'), between); };
    QCOMPARE(unbroken(with(QLatin1Char(' '))), with(QChar(QChar::Nbsp)));
}

void TestNumbers::hoursHaveNoUselessDigits()
{
    QCOMPARE(hoursText(162.0, m_english), QStringLiteral("162"));
    QCOMPARE(hoursText(11.5, m_english), QStringLiteral("11.5"));
    QCOMPARE(hoursText(0.25, m_english), QStringLiteral("0.25"));
}

void TestNumbers::aRangeOfDaysNamesItsLastDay()
{
    QCOMPARE(daysText({2026, 3, 30}, {2026, 4, 26}, m_english), QStringLiteral("30 Mar – 26 Apr 2026"));
    QCOMPARE(daysText({2026, 1, 5}, {2026, 1, 5}, m_english), QStringLiteral("5 Jan 2026"));
    QCOMPARE(daysText({2025, 12, 29}, {2026, 1, 4}, m_english), QStringLiteral("29 Dec 2025 – 4 Jan 2026"));
}

void TestNumbers::daysAndLengthsFollowTheLanguage()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const QDate day(2026, 3, 30);
    QCOMPARE(dayText(day, german), german.toString(day, dayFormat()));
    QVERIFY2(daysText(day, {2026, 4, 26}, german).startsWith(dayMonthText(day, german) + QStringLiteral(" – ")),
             qPrintable(daysText(day, {2026, 4, 26}, german)));
    QVERIFY(daysText(day, {2026, 4, 26}, german).endsWith(dayText({2026, 4, 26}, german)));
    QCOMPARE(lengthText(0.25, german), QStringLiteral("0,25 m"));
    QCOMPARE(lengthText(1.0, german), QStringLiteral("1 m"));
}

void TestNumbers::theLastDayOfAnExclusiveEndIsTheDayBefore()
{
    // 30 March 2026, 00:00 to 27 April 2026, 00:00 in Berlin (both at +02:00)
    const auto [first, last] = localDays({1774821600, 1777240800}, "Europe/Berlin");
    QCOMPARE(first, QDate(2026, 3, 30));
    QCOMPARE(last, QDate(2026, 4, 26));
}

void TestNumbers::weekdaysAndHoursAreSaidShort_data()
{
    QTest::addColumn<unsigned>("days");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("stop");
    QTest::addColumn<QString>("text");
    QTest::newRow("working hours") << 0x1fu << 540 << 1080 << "Mon–Fri 9–18";
    QTest::newRow("past midnight") << 0x10u << 1200 << 1680 << "Fri 20–4";
    QTest::newRow("to midnight") << 0x60u << 720 << 1440 << "Sat–Sun 12–24";
    QTest::newRow("minutes") << 0x15u << 510 << 1050 << "Mon, Wed, Fri 8:30–17:30";
    QTest::newRow("everything") << 0x7fu << 0 << 1440 << "every day, all hours";
    QTest::newRow("whole days") << 0x03u << 0 << 1440 << "Mon–Tue";
}

void TestNumbers::weekdaysAndHoursAreSaidShort()
{
    QFETCH(unsigned, days);
    QFETCH(int, start);
    QFETCH(int, stop);
    QFETCH(QString, text);
    QCOMPARE(weekText(samePattern(days, {start, stop}), m_english), text);
}

void TestNumbers::twoGroupsOfWeekdaysAreSaidBoth()
{
    WeekPattern week = samePattern(0x1f, {540, 1080});
    week[5] = week[6] = {{0, 1440}};
    QCOMPARE(weekText(week, m_english), QStringLiteral("Mon–Fri 9–18 and Sat–Sun 0–24"));
    week[6] = {{600, 720}};
    QCOMPARE(weekText(week, m_english), QStringLiteral("chosen hours"));
    QCOMPARE(weekText(WeekPattern(), m_english), QStringLiteral("no hours"));
}

void TestNumbers::listsOfDaysAreSaidAsPeopleDo_data()
{
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QList<QDate>{{2026, 4, 3}} << "3 April";
    QTest::newRow("two") << QList<QDate>{{2026, 4, 6}, {2026, 4, 3}} << "3 and 6 April";
    QTest::newRow("run") << QList<QDate>{{2026, 9, 14}, {2026, 9, 15}, {2026, 9, 16}} << "14–16 September";
    QTest::newRow("two months") << QList<QDate>{{2026, 4, 30}, {2026, 5, 4}} << "30 April and 4 May";
    QTest::newRow("many") << QList<QDate>{{2026, 4, 1}, {2026, 4, 3}, {2026, 4, 5},
                                          {2026, 4, 7}, {2026, 4, 9}, {2026, 4, 11}}
                          << "1, 3, 5, 7 April and 2 more";
}

void TestNumbers::listsOfDaysAreSaidAsPeopleDo()
{
    QFETCH(QList<QDate>, days);
    QFETCH(QString, text);
    QCOMPARE(dayListText({days.begin(), days.end()}, m_english), text);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
