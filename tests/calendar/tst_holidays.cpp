// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

namespace {

using Days = std::vector<QDate>;

QByteArray calendarOf(const QByteArray &events)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + events + "END:VCALENDAR\n";
    return text.replace("\n", "\r\n");
}

QByteArray eventText(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\nSUMMARY:Good Friday\n" + lines + "END:VEVENT\n";
}

Result<Days> in2026(const QByteArray &text)
{
    return holidaysIn(text, {2026, 1, 1}, {2026, 12, 31});
}

}   // namespace

class TestHolidays : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!readsCalendars())
            QSKIP("built without libical");
    }

    void eventsOfWholeDaysAreHolidays_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<Days>("days");
        QTest::newRow("one day") << QByteArray("DTSTART;VALUE=DATE:20260403\n") << Days{{2026, 4, 3}};
        QTest::newRow("its end is the day after")
            << QByteArray("DTSTART;VALUE=DATE:20260403\nDTEND;VALUE=DATE:20260404\n") << Days{{2026, 4, 3}};
        QTest::newRow("several days") << QByteArray("DTSTART;VALUE=DATE:20261230\nDTEND;VALUE=DATE:20270103\n")
                                      << Days{{2026, 12, 30}, {2026, 12, 31}};
        QTest::newRow("a duration") << QByteArray("DTSTART;VALUE=DATE:20260403\nDURATION:P2D\n")
                                    << Days{{2026, 4, 3}, {2026, 4, 4}};
        QTest::newRow("every year") << QByteArray("DTSTART;VALUE=DATE:19900501\nRRULE:FREQ=YEARLY\n")
                                    << Days{{2026, 5, 1}};
        QTest::newRow("every year until then")
            << QByteArray("DTSTART;VALUE=DATE:19900501\nRRULE:FREQ=YEARLY;UNTIL=20251231\n") << Days{};
        QTest::newRow("the fourth Thursday")
            << QByteArray("DTSTART;VALUE=DATE:20201126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\n")
            << Days{{2026, 11, 26}};
        QTest::newRow("not this year") << QByteArray(
            "DTSTART;VALUE=DATE:19900501\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20260501\n")
                                       << Days{};
        QTest::newRow("another day too") << QByteArray("DTSTART;VALUE=DATE:20260501\nRDATE;VALUE=DATE:20260601\n")
                                         << Days{{2026, 5, 1}, {2026, 6, 1}};
        QTest::newRow("cancelled") << QByteArray("DTSTART;VALUE=DATE:20260403\nSTATUS:CANCELLED\n") << Days{};
        QTest::newRow("a rule without end")
            << QByteArray("DTSTART;VALUE=DATE:20261231\nRRULE:FREQ=DAILY\n") << Days{{2026, 12, 31}};
    }

    void eventsOfWholeDaysAreHolidays()
    {
        QFETCH(QByteArray, lines);
        QFETCH(Days, days);
        const QByteArray known = eventText("DTSTART;VALUE=DATE:20260106\n");   // there is an event of a whole day
        days.insert(days.begin(), {2026, 1, 6});
        const Result<Days> found = in2026(calendarOf(known + eventText(lines)));
        QVERIFY(found);
        QCOMPARE(*found, days);
    }

    void eventsWithHoursAreNone()
    {
        const QByteArray hours = eventText("DTSTART:20260403T090000Z\nDTEND:20260403T100000Z\n");
        const Result<Days> found = in2026(calendarOf(hours));
        QVERIFY(!found);
        QCOMPARE(found.error().reason, Reason::NoWholeDays);
        QCOMPARE(*in2026(calendarOf(hours + eventText("DTSTART;VALUE=DATE:20260106\n"))), (Days{{2026, 1, 6}}));
    }

    void damagedCalendarsSayWhatIsWrong()
    {
        const QByteArray whole = calendarOf(eventText("DTSTART;VALUE=DATE:20260403\n"));
        QCOMPARE(in2026("{}").error().kind, ErrorKind::NotACalendar);
        QCOMPARE(in2026({}).error().kind, ErrorKind::NotACalendar);
        for (qsizetype length = 20; length < whole.size() - 4; length += 7)
            QCOMPARE(in2026(whole.left(length)).error().reason, Reason::CalendarCutOff);
        const Result<Days> noDay = in2026(calendarOf(eventText("DTSTART;VALUE=DATE:tomorrow\n")));
        QVERIFY(!noDay);
        QCOMPARE(noDay.error().reason, Reason::EventDamaged);
        QCOMPARE(noDay.error().detail, QStringLiteral("Good Friday"));
    }

    /// To look for the hours of such a rule may take hours.
    void wholeDaysAreNotRepeatedByTheHour()
    {
        for (const char *often : {"HOURLY;BYMONTH=05;BYDAY=4TH", "MINUTELY", "SECONDLY;BYMONTH=2;BYMONTHDAY=30"}) {
            const QByteArray rule = QByteArray("DTSTART;VALUE=DATE:20201126\nRRULE:FREQ=") + often + '\n';
            const Result<Days> found = in2026(calendarOf(eventText(rule)));
            QVERIFY(!found);
            QCOMPARE(found.error().reason, Reason::EventDamaged);
        }
    }

    void errorsAreToldOfTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("holidays.ics"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF" + calendarOf(eventText("DTSTART;VALUE=DATE:20260403\n")));
        file.close();
        QCOMPARE(*readHolidays(path, {2026, 4, 1}, {2026, 4, 30}), (Days{{2026, 4, 3}}));
        const QString absent = folder.filePath(QStringLiteral("absent.ics"));
        QCOMPARE(readHolidays(absent, {2026, 4, 1}, {2026, 4, 30}).error().where, absent);
        QVERIFY(isCalendarName(path) && !isCalendarName(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
