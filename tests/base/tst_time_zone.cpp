// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace floorscope;

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 86'400;

qint64 utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime({year, month, day}, {hour, minute}, Qt::UTC).toSecsSinceEpoch();
}

/// The changes of offset in a year, as "from→to" in minutes.
QString changesIn(const TimeZone &zone, int year)
{
    QStringList changes;
    for (std::optional<qint64> at = zone.nextChange(utc(year, 1, 1) - 1); at && *at < utc(year + 1, 1, 1);
         at = zone.nextChange(*at))
        changes << QStringLiteral("%1 %2→%3")
                       .arg(QDateTime::fromSecsSinceEpoch(*at, Qt::UTC).toString(QStringLiteral("MM-ddTHH:mm")))
                       .arg(zone.offsetAt(*at - 1) / 60)
                       .arg(zone.offsetAt(*at) / 60);
    return changes.join(QLatin1Char(' '));
}

}   // namespace

class TestTimeZone : public QObject
{
    Q_OBJECT
private slots:
    void knowsEveryNameOfItsDatabase();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void knowsWhateverWindowsCallsAZone();
    void tellsItsVersion();
    void knowsTheNamesOfACountry();
    void countsOffsets_data();
    void countsOffsets();
    void changesTheClock_data();
    void changesTheClock();
    void changesAgreeWithOffsetsEverywhere();
    void daysBeginAtTheirFirstInstant_data();
    void daysBeginAtTheirFirstInstant();
    void daysBeginWhereTheirDateDoesEverywhere();
    void showsWhatTheClockShows();
    void standsForUtcByDefault();
};

void TestTimeZone::knowsEveryNameOfItsDatabase()
{
    const std::vector<QByteArray> names = TimeZone::names();
    QVERIFY(names.size() >= 597);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    for (const QByteArray &name : names) {
        const std::optional<TimeZone> zone = TimeZone::find(name);
        QVERIFY2(zone, name.constData());
        QCOMPARE(zone->name(), name);
    }
    for (const char *name : {"Asia/Kolkata", "Asia/Calcutta", "Europe/Kyiv", "Europe/Kiev", "GMT", "Etc/GMT-14",
                             "America/Argentina/Buenos_Aires", "America/Nuuk", "Antarctica/Troll", "Pacific/Kanton"})
        QVERIFY2(TimeZone::find(name), name);
}

void TestTimeZone::refusesWhatIsNoName_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "CEST",
                             "MEZ",
                             "IST",
                             "Berlin",
                             "Factory",
                             "localtime",
                             "posixrules",
                             "UTC+2",
                             "UTC+02:00",
                             "utc",
                             "europe/berlin",
                             "Fixed/UTC+05:30:00",
                             "libc:localtime",
                             "posix/Europe/Berlin",
                             "right/Europe/Berlin",
                             "Europe/Berlin ",
                             "Europe",
                             "/usr/share/zoneinfo/Europe/Berlin",
                             "CET-1CEST,M3.5.0,M10.5.0/3"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTimeZone::refusesWhatIsNoName()
{
    QFETCH(QByteArray, text);
    QVERIFY(!TimeZone::find(text));
}

/// Windows has names of its own, which Qt turns into IANA's; some of those are old ones.
void TestTimeZone::knowsWhateverWindowsCallsAZone()
{
    QSet<QByteArray> windows;
    for (const QByteArray &name : TimeZone::names())
        windows << QTimeZone::ianaIdToWindowsId(name);
    windows.remove({});
    QVERIFY(windows.size() > 100 && windows.contains("India Standard Time"));
    for (const QByteArray &name : windows)
        QVERIFY2(TimeZone::find(QTimeZone::windowsIdToDefaultIanaId(name)), name.constData());
}

void TestTimeZone::tellsItsVersion()
{
    const QByteArray version = TimeZone::databaseVersion();
    QVERIFY2(version.size() == 5 && version.startsWith("20") && version.back() >= 'a', version.constData());
}

void TestTimeZone::knowsTheNamesOfACountry()
{
    const std::vector<QByteArray> germany{"Europe/Berlin", "Europe/Busingen"};
    QCOMPARE(TimeZone::namesIn("DE"), germany);
    QVERIFY(TimeZone::namesIn("US").size() > 20);
    QVERIFY(TimeZone::namesIn("XX").empty());
    const std::vector<QByteArray> places = TimeZone::placeNames();
    const auto isPlace = [&places](const QByteArray &name) {
        return std::find(places.begin(), places.end(), name) != places.end();
    };
    QVERIFY(places.size() > 400 && isPlace("UTC") && isPlace("Asia/Kolkata"));
    QVERIFY(!isPlace("Asia/Calcutta") && !isPlace("GB-Eire") && !isPlace("Etc/GMT+5"));
}

void TestTimeZone::countsOffsets_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<qint64>("instant");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char *title, const char *name, qint64 instant, qint64 offset) {
        QTest::newRow(title) << QByteArray(name) << instant << offset;
    };
    row("half an hour beside", "Asia/Kolkata", utc(2026, 7, 1), 5 * kHour + kHour / 2);
    row("a quarter beside", "Asia/Kathmandu", utc(2026, 7, 1), 5 * kHour + 45 * 60);
    row("summer", "Europe/Berlin", utc(2026, 7, 1), 2 * kHour);
    row("summer by rule, in 2099", "Europe/Berlin", utc(2099, 7, 1), 2 * kHour);
    row("winter by rule, in 2099", "Europe/Berlin", utc(2099, 12, 1), kHour);
    row("summer by rule, in 2399", "America/New_York", utc(2399, 7, 1), -4 * kHour);
    row("a winter that is the exception", "Europe/Dublin", utc(2026, 1, 15), 0);
    row("its summer", "Europe/Dublin", utc(2060, 7, 15), kHour);
    row("local mean time", "Europe/Berlin", utc(1890, 1, 1), 53 * 60 + 28);
    row("local mean time, long ago", "America/New_York", utc(1, 1, 2), -(4 * kHour + 56 * 60 + 2));
    row("the south's summer, in 2099", "Australia/Sydney", utc(2099, 1, 1), 11 * kHour);
    row("before the date line moved", "Pacific/Apia", utc(2011, 12, 30, 9, 59), -10 * kHour);
    row("after it", "Pacific/Apia", utc(2011, 12, 30, 10), 14 * kHour);
    row("a sign that reads backwards", "Etc/GMT+5", utc(2026, 1, 1), -5 * kHour);
}

void TestTimeZone::countsOffsets()
{
    QFETCH(QByteArray, name);
    QFETCH(qint64, instant);
    QFETCH(qint64, offset);
    QCOMPARE(TimeZone::find(name)->offsetAt(instant), offset);
}

void TestTimeZone::changesTheClock_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, int year, const char *changes) {
        QTest::addRow("%s in %d", name, year) << QByteArray(name) << year << QString::fromUtf8(changes);
    };
    row("Europe/Berlin", 2026, "03-29T01:00 60→120 10-25T01:00 120→60");
    row("Europe/Berlin", 2099, "03-29T01:00 60→120 10-25T01:00 120→60");
    row("Europe/Dublin", 2026, "03-29T01:00 0→60 10-25T01:00 60→0");
    row("Australia/Lord_Howe", 2026, "04-04T15:00 660→630 10-03T15:30 630→660");
    row("America/New_York", 2026, "03-08T07:00 -300→-240 11-01T06:00 -240→-300");
    row("Pacific/Apia", 2011, "04-02T14:00 -600→-660 09-24T14:00 -660→-600 12-30T10:00 -600→840");
    row("Africa/Casablanca", 2025, "02-23T02:00 60→0 04-06T02:00 0→60");
    row("Antarctica/Troll", 2026, "03-29T01:00 0→120 10-25T01:00 120→0");
    row("Asia/Kolkata", 2026, "");
    row("UTC", 2026, "");
}

void TestTimeZone::changesTheClock()
{
    QFETCH(QByteArray, name);
    QFETCH(int, year);
    QFETCH(QString, changes);
    QCOMPARE(changesIn(*TimeZone::find(name), year), changes);
}

/// Between two changes the offset stays, and each lies after the one before it.
void TestTimeZone::changesAgreeWithOffsetsEverywhere()
{
    for (const QByteArray &name : TimeZone::names()) {
        const TimeZone zone = *TimeZone::find(name);
        qint64 from = utc(1900, 1, 1);
        while (from < utc(2100, 1, 1)) {
            const qint64 end = zone.nextChange(from).value_or(utc(2100, 1, 1));
            QVERIFY2(end > from, name.constData());
            for (const qint64 inside : {from + (end - from) / 3, from + (end - from) / 2, end - 1})
                QVERIFY2(zone.offsetAt(inside) == zone.offsetAt(from), name.constData());
            from = end;
        }
    }
}

void TestTimeZone::daysBeginAtTheirFirstInstant_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("instant");
    const auto row = [](const char *title, const char *name, QDate day, qint64 instant) {
        QTest::newRow(title) << QByteArray(name) << day << instant;
    };
    row("at midnight", "Europe/Berlin", {2026, 7, 1}, utc(2026, 6, 30, 22));
    row("where midnight never happens", "America/Sao_Paulo", {2018, 11, 4}, utc(2018, 11, 4, 3));
    row("where midnight happens twice", "America/Havana", {2024, 11, 3}, utc(2024, 11, 3, 4));
    row("where the hour before it happens twice", "America/Sao_Paulo", {2018, 2, 18}, utc(2018, 2, 18, 3));
    row("where the day was skipped", "Pacific/Apia", {2011, 12, 30}, utc(2011, 12, 30, 10));
    row("after the skipped day", "Pacific/Apia", {2011, 12, 31}, utc(2011, 12, 30, 10));
    row("where midnight never happens, in Cairo", "Africa/Cairo", {2026, 4, 24}, utc(2026, 4, 23, 22));
    row("by rule, in 2099", "Asia/Beirut", {2099, 3, 29}, utc(2099, 3, 28, 22));
}

void TestTimeZone::daysBeginAtTheirFirstInstant()
{
    QFETCH(QByteArray, name);
    QFETCH(QDate, day);
    QFETCH(qint64, instant);
    QCOMPARE(TimeZone::find(name)->firstInstant(day), instant);
}

void TestTimeZone::daysBeginWhereTheirDateDoesEverywhere()
{
    for (const QByteArray &name : TimeZone::names()) {
        const TimeZone zone = *TimeZone::find(name);
        for (qint64 number = 0; number < 400; ++number) {
            const QDate day = QDate(1900, 1, 1).addDays(number * 187);
            const qint64 first = zone.firstInstant(day);
            QVERIFY2(zone.localTime(first).date() >= day && zone.localTime(first - 1).date() < day, name.constData());
        }
    }
}

void TestTimeZone::showsWhatTheClockShows()
{
    const TimeZone zone = *TimeZone::find("Australia/Lord_Howe");
    const QDateTime local = zone.localTime(utc(2026, 4, 4, 15));
    QCOMPARE(local.date(), QDate(2026, 4, 5));
    QCOMPARE(local.time(), QTime(1, 30));
    QCOMPARE(local.toSecsSinceEpoch(), utc(2026, 4, 4, 15));
    QCOMPARE(zone.localTime(utc(2026, 4, 4, 15) - 60).time(), QTime(1, 59));
}

void TestTimeZone::standsForUtcByDefault()
{
    QCOMPARE(TimeZone().name(), QByteArray("UTC"));
    QCOMPARE(TimeZone().offsetAt(utc(2026, 7, 1)), qint64(0));
    QVERIFY(!TimeZone().nextChange(0));
    QVERIFY(TimeZone() == *TimeZone::find("UTC"));
    QCOMPARE(TimeZone().firstInstant({2026, 7, 1}) % kDay, qint64(0));
    const QByteArray system = qgetenv("TZ");   // the tests run in two of them
    QCOMPARE(TimeZone::ofSystem().name(), TimeZone::find(system) ? system : TimeZone::ofSystem().name());
}

QTEST_GUILESS_MAIN(TestTimeZone)
#include "tst_time_zone.moc"
