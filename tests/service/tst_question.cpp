// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/question.h"

#include "heatmap/local_time.h"
#include "service/time_zone_names.h"

#include <QTest>

using namespace floorscope;

class TestQuestion : public QObject
{
    Q_OBJECT
private slots:
    void readsWeekdays_data();
    void readsWeekdays();
    void readsHours_data();
    void readsHours();
    void readsInstants_data();
    void readsInstants();
    void refusesUnknownZone();
    void namesOfZonesAreIanaOnly_data();
    void namesOfZonesAreIanaOnly();
    void aDayIsADayAlone();
};

namespace {

constexpr int kRefused = -1;
const QByteArray kBerlin = "Europe/Berlin";

}   // namespace

void TestQuestion::readsWeekdays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bits");
    QTest::newRow("one day") << QStringLiteral("fri") << 0x10;
    QTest::newRow("range") << QStringLiteral("mon-fri") << 0x1F;
    QTest::newRow("whole week") << QStringLiteral("mon-sun") << 0x7F;
    QTest::newRow("list with range") << QStringLiteral("mon,wed,sat-sun") << 0x65;
    QTest::newRow("over the weekend") << QStringLiteral("fri-mon") << 0x71;
    QTest::newRow("range of one") << QStringLiteral("tue-tue") << 0x02;
    QTest::newRow("capitals") << QStringLiteral("Mon") << 0x01;
    QTest::newRow("empty") << QString() << kRefused;
    QTest::newRow("long name") << QStringLiteral("monday") << kRefused;
    QTest::newRow("empty item") << QStringLiteral("mon,,tue") << kRefused;
    QTest::newRow("open range") << QStringLiteral("mon-") << kRefused;
    QTest::newRow("three ends") << QStringLiteral("mon-tue-wed") << kRefused;
    QTest::newRow("blank") << QStringLiteral("mon, tue") << kRefused;
}

void TestQuestion::readsWeekdays()
{
    QFETCH(QString, text);
    QFETCH(int, bits);
    const Result<unsigned> days = readWeekdays(text);
    QCOMPARE(days ? static_cast<int>(*days) : kRefused, bits);
    QVERIFY(days || (days.error().kind == ErrorKind::BadQuestion && days.error().reason != Reason::None));
}

void TestQuestion::readsHours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("stop");
    QTest::newRow("working hours") << QStringLiteral("09:00-18:00") << 540 << 1080;
    QTest::newRow("whole day") << QStringLiteral("00:00-24:00") << 0 << 1440;
    QTest::newRow("past midnight") << QStringLiteral("22:00-06:00") << 1320 << 1800;
    QTest::newRow("to midnight") << QStringLiteral("22:30-00:00") << 1350 << 1440;
    QTest::newRow("one minute") << QStringLiteral("23:59-24:00") << 1439 << 1440;
    QTest::newRow("nothing between") << QStringLiteral("09:00-09:00") << kRefused << kRefused;
    QTest::newRow("starts at 24") << QStringLiteral("24:00-06:00") << kRefused << kRefused;
    QTest::newRow("past 24") << QStringLiteral("09:00-24:01") << kRefused << kRefused;
    QTest::newRow("minute 60") << QStringLiteral("09:60-18:00") << kRefused << kRefused;
    QTest::newRow("one digit") << QStringLiteral("9:00-18:00") << kRefused << kRefused;
    QTest::newRow("no end") << QStringLiteral("09:00-") << kRefused << kRefused;
    QTest::newRow("line feed") << QStringLiteral("09:00-18:00\n") << kRefused << kRefused;
    QTest::newRow("empty") << QString() << kRefused << kRefused;
}

void TestQuestion::readsHours()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, stop);
    const Result<MinuteSpan> hours = readHoursOfDay(text);
    QCOMPARE(hours ? hours->start : kRefused, start);
    QCOMPARE(hours ? hours->stop : kRefused, stop);
    QVERIFY(hours || (hours.error().kind == ErrorKind::BadQuestion && hours.error().reason != Reason::None));
}

void TestQuestion::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc");   // empty: refused
    const auto row = [](const char *name, const char *text, const QByteArray &zone, const char *utc) {
        QTest::newRow(name) << QString::fromLatin1(text) << zone << QString::fromLatin1(utc);
    };
    row("UTC", "2026-03-01T09:00:00Z", kBerlin, "2026-03-01T09:00:00Z");
    row("offset", "2026-03-01T09:00:00+01:00", kBerlin, "2026-03-01T08:00:00Z");
    row("negative offset", "2026-03-01T09:00:00-05:30", kBerlin, "2026-03-01T14:30:00Z");
    row("zero fraction", "2026-03-01T09:00:00.000Z", kBerlin, "2026-03-01T09:00:00Z");
    row("small letters", "2026-03-01t09:00:00z", kBerlin, "2026-03-01T09:00:00Z");
    row("winter day", "2026-01-05", kBerlin, "2026-01-04T23:00:00Z");
    row("summer day", "2026-07-01", kBerlin, "2026-06-30T22:00:00Z");
    row("quarter hours", "2026-01-05", "Asia/Kathmandu", "2026-01-04T18:15:00Z");
    row("no midnight: the day begins at 01:00", "2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z");
    row("skipped day: begins with the next", "2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z");
    row("day after the skipped one", "2011-12-31", "Pacific/Apia", "2011-12-30T10:00:00Z");
    row("real fraction", "2026-03-01T09:00:00.5Z", kBerlin, "");
    row("no offset", "2026-03-01T09:00:00", kBerlin, "");
    row("no seconds", "2026-03-01T09:00Z", kBerlin, "");
    row("30 February", "2026-02-30", kBerlin, "");
    row("30 February with a time", "2026-02-30T09:00:00Z", kBerlin, "");
    row("hour 24", "2026-03-01T24:00:00Z", kBerlin, "");
    row("offset of 25 hours", "2026-03-01T09:00:00+25:00", kBerlin, "");
    row("the first of all", "1970-01-01", "UTC", "1970-01-01T00:00:00Z");
    row("an hour too early", "1970-01-01", kBerlin, "");
    row("the year 1", "0001-01-01", kBerlin, "");
    row("the year 1, as an instant", "0001-01-01T00:00:00Z", kBerlin, "");
    row("the last of all", "2100-01-01", "UTC", "2100-01-01T00:00:00Z");
    row("the year 9999", "9999-12-31", kBerlin, "");
    row("words", "yesterday", kBerlin, "");
    row("empty", "", kBerlin, "");
}

void TestQuestion::readsInstants()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(QString, utc);
    const Result<qint64> instant = readInstant(text, zone);
    QCOMPARE(instant.has_value(), !utc.isEmpty());
    if (instant)
        QCOMPARE(QDateTime::fromSecsSinceEpoch(*instant, Qt::UTC).toString(Qt::ISODate), utc);
    else
        QVERIFY(instant.error().kind == ErrorKind::BadQuestion && instant.error().reason != Reason::None);
}

void TestQuestion::refusesUnknownZone()
{
    for (const QByteArray &zone : {QByteArray(), QByteArray("Mars/Olympus")}) {
        const Result<qint64> instant = readInstant(QStringLiteral("2026-03-01"), zone);
        QVERIFY(!instant);
        QCOMPARE(instant.error().kind, ErrorKind::UnknownTimeZone);
    }
}

void TestQuestion::namesOfZonesAreIanaOnly_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("known");
    for (const char *zone : {"Europe/Berlin", "UTC", "Etc/GMT-3", "EST5EDT", "America/Argentina/Buenos_Aires"})
        QTest::newRow(zone) << QByteArray(zone) << true;
    for (const char *offset : {"UTC+01:00", "UTC+1", "CET-1CEST", "+01:00"})
        QTest::newRow(offset) << QByteArray(offset) << false;
}

void TestQuestion::namesOfZonesAreIanaOnly()
{
    QFETCH(QByteArray, zone);
    QFETCH(bool, known);
    QCOMPARE(findTimeZone(zone).has_value(), known);
}

void TestQuestion::aDayIsADayAlone()
{
    QCOMPARE(readDay(QStringLiteral("2026-03-02")).value(), QDate(2026, 3, 2));
    for (const char *text : {"2026-03-02T10:00:00Z", "2026-02-30", "2026-3-2", "02.03.2026", ""})
        QVERIFY2(!readDay(QString::fromLatin1(text)), text);
}

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
