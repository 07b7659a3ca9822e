// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"
#include "heatmap/local_time.h"
#include "service/time_zone_names.h"

#include <QTest>

using namespace floorscope;

class TestTimeZoneNames : public QObject
{
    Q_OBJECT
private slots:
    void everyNameOfTheDatabaseIsAName();
    void whatTheSystemAcceptsBesidesIsNoName_data();
    void whatTheSystemAcceptsBesidesIsNoName();
    void nearNamesAreOffered_data();
    void nearNamesAreOffered();
    void theErrorOffersThem();
};

void TestTimeZoneNames::everyNameOfTheDatabaseIsAName()
{
    for (const QByteArray &id : TimeZone::names())
        QVERIFY2(findTimeZone(id).has_value(), id.constData());
    for (const char *id : {"UTC", "GMT", "CET", "EST5EDT", "GB-Eire", "Zulu", "GMT+0", "W-SU"})
        QVERIFY2(findTimeZone(id).has_value(), id);
}

void TestTimeZoneNames::whatTheSystemAcceptsBesidesIsNoName_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"Berlin",
                           "MEZ",
                           "CEST",
                           "Germany",
                           "Foo",
                           "Factory",
                           "localtime",
                           "posixrules",
                           "UTC+2",
                           "GMT+5",
                           "+02:00",
                           "CET-1CEST,M3.5.0,M10.5.0/3",
                           "posix/Europe/Berlin",
                           "right/Europe/Berlin",
                           "../../etc/passwd",
                           "/etc/localtime",
                           "Europe/../Europe/Berlin",
                           "Europe/Berlin ",
                           "W. Europe Standard Time",
                           "Europe/",
                           "Z"})
        QTest::newRow(id) << QByteArray(id);
}

void TestTimeZoneNames::whatTheSystemAcceptsBesidesIsNoName()
{
    QFETCH(QByteArray, id);
    QCOMPARE(findTimeZone(id).error().kind, ErrorKind::UnknownTimeZone);
}

void TestTimeZoneNames::nearNamesAreOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *text, const char *name) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name);
    };
    row("Berlin", "Europe/Berlin");
    row("europe / berlin", "Europe/Berlin");
    row("buenos aires", "America/Argentina/Buenos_Aires");
    row("MESZ", "Europe/Berlin");
    row("Germany", "Europe/Berlin");
    row("Deutschland", "Europe/Berlin");
    row("Japan ", "Asia/Tokyo");
    row("Calcutta", "Asia/Calcutta");
    row("Europe/Berln", "Europe/Berlin");
    row("Asia/Calcuta", "Asia/Calcutta");
    row("right/Europe/Paris", "Europe/Paris");
}

void TestTimeZoneNames::nearNamesAreOffered()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const QStringList near = nearTimeZones(text);
    QVERIFY2(near.contains(name), qPrintable(near.join(QLatin1Char(' '))));
    QVERIFY(near.size() <= 3);
    QVERIFY(nearTimeZones(QStringLiteral("qqqqqqqq")).isEmpty());
}

void TestTimeZoneNames::theErrorOffersThem()
{
    const Error error = findTimeZone("Berlin").error();
    QCOMPARE(error.reason, Reason::OtherTimeZone);
    QCOMPARE(std::get<QString>(error.facts.front()), QStringLiteral("Europe/Berlin"));
    QCOMPARE(findTimeZone("qqqqqqqq").error().reason, Reason::None);
}

QTEST_GUILESS_MAIN(TestTimeZoneNames)
#include "tst_time_zone_names.moc"
