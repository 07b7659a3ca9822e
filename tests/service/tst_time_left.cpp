// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/time_left.h"

#include <QTest>

using namespace floorscope;

class TestTimeLeft : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsToldBeforeTheFirstAnswer()
    {
        TimeLeft time(100.0);
        time.update(103.0, 0, 20);
        QVERIFY(!time.seconds(103.0) && !time.pace());
    }

    void atASteadyPaceItIsRightAndShrinks()
    {
        TimeLeft time(100.0);
        double told = 1e9;
        for (int i = 1; i < 40; ++i) {
            const double now = 100.0 + 2.0 * i;
            time.update(now, i, 40 - i);
            QCOMPARE(time.seconds(now), std::optional(2.0 * (40 - i)));
            QVERIFY(*time.seconds(now + 1.0) < *time.seconds(now) && *time.seconds(now) < told);
            told = *time.seconds(now + 1.0);
        }
    }

    /// Answers come in bursts of four, as four requests are under way at a time.
    void betweenUnevenAnswersItNeverGrows()
    {
        TimeLeft time;
        double told = 1e9;
        for (int i = 1; i < 60; ++i) {
            const double now = 4.0 * ((i + 3) / 4) + 0.2 * ((i - 1) % 4);
            time.update(now, i, 60 - i);
            QVERIFY2(time.seconds(now).value_or(0.0) <= told, qPrintable(QString::number(i)));
            told = time.seconds(now).value_or(told);
        }
    }

    void aPaceThatFallsIsTold()
    {
        TimeLeft time;
        for (int i = 1; i <= 20; ++i)
            time.update(1.0 * i, i, 60 - i);
        QCOMPARE(time.seconds(20.0), std::optional(40.0));
        double now = 20.0;
        for (int i = 21; i <= 40; ++i)
            time.update(now += 5.0, i, 60 - i);
        QVERIFY(*time.seconds(now) > 75.0 && *time.seconds(now) <= 101.0);   // 20 answers, 5 s each
    }

    void whereNothingComesItEndsAndIsNotToldAnew()
    {
        TimeLeft time;
        for (int i = 1; i <= 10; ++i)
            time.update(1.0 * i, i, 15 - i);
        QCOMPARE(time.seconds(10.0), std::optional(5.0));
        QCOMPARE(time.seconds(14.0), std::optional(1.0));
        QVERIFY(!time.seconds(15.0) && !time.seconds(60.0));
        time.update(60.0, 10, 5);   // a note came, no answer
        QVERIFY(!time.seconds(60.0));
        time.update(61.0, 11, 4);
        QVERIFY(time.seconds(61.0).has_value());
    }

    void atTheEndNothingIsLeft()
    {
        TimeLeft time;
        time.update(1.0, 1, 1);
        time.update(2.0, 2, 0);
        QVERIFY(!time.seconds(2.0));
    }
};

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_time_left.moc"
