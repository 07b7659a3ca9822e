// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/credentials.h"
#include "butlr/graphql_floors.h"
#include "butlr/http_parts.h"
#include "butlr/request_bodies.h"
#include "butlr/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace floorscope;

/// What is sent and what is read, without a network.
class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void aLoginsAnswerIsRead_data();
    void aLoginsAnswerIsRead();
    void theRequestIsTheDocumentedOne();
    void onlyLoopbackMayBePlain();
    void secretsLeaveEveryText_data();
    void secretsLeaveEveryText();
    void controlCharactersLeaveEveryText();
    void addressesAreShownWithoutSecrets_data();
    void addressesAreShownWithoutSecrets();
    void floorsAreReadWithNullsAndErrors();
    void aTimeZoneThatNobodyKnowsIsANote();
    void graphQlErrorsAreFailuresOrNotes_data();
    void graphQlErrorsAreFailuresOrNotes();
};

void TestRules::aLoginsAnswerIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("seconds");        // 0: the service did not say
    QTest::addColumn<qint64>("renewedAfter");   // milliseconds from sending the login
    QTest::newRow("an hour") << QByteArray(R"({"access_token":"t","expires_in":3600})") << qint64(3600)
                             << qint64(3'540'000);
    QTest::newRow("two seconds") << QByteArray(R"({"access_token":"t","expires_in":2})") << qint64(2) << qint64(1800);
    QTest::newRow("as a text") << QByteArray(R"({"access_token":"t","expires_in":"1000"})") << qint64(1000)
                               << qint64(940'000);
    QTest::newRow("missing") << QByteArray(R"({"access_token":"t"})") << qint64(0) << qint64(540'000);
    QTest::newRow("zero") << QByteArray(R"({"access_token":"t","expires_in":0})") << qint64(0) << qint64(540'000);
    QTest::newRow("negative") << QByteArray(R"({"access_token":"t","expires_in":-5})") << qint64(0) << qint64(540'000);
    QTest::newRow("absurd") << QByteArray(R"({"access_token":"t","expires_in":1e300})") << qint64(1'000'000'000)
                            << qint64(999'999'940'000);
}

void TestRules::aLoginsAnswerIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, seconds);
    QFETCH(qint64, renewedAfter);
    const Result<Token> token = readToken(body);
    QVERIFY(token);
    QCOMPARE(token->seconds.value_or(0), seconds);
    QCOMPARE(renewalTime(*token, 5000), 5000 + renewedAfter);
    for (const char *text : {"a\\r\\nX-Injected: 1", "a\\n", "a b", "\\u0000", "t\\u00f6ken"})
        QCOMPARE(readToken(R"({"access_token":")" + QByteArray(text) + R"("})").error().reason, Reason::TokenNotPlain);
    QVERIFY(!readToken("<html>") && !readToken("{}") && !readToken(R"({"token":"t"})"));
}

void TestRules::theRequestIsTheDocumentedOne()
{
    const QByteArray documented =
        R"({"data_types":["heatmap_v2"],"filter":{"space_id":"space_1","start":"2024-01-01T00:00:00Z","stop":"2024-01-08T00:00:00Z","omit_empty_value":true},
        "window":{"heatmap_v2_options":{"grid_resolution":0.5,"heatmap_type":"occupancy","normalize":false}}})";
    const QByteArray body =
        heatmapRequestBody({QStringLiteral("space_1"), CellSize::Half, {1704067200, 1704672000}, false});
    QCOMPARE(QJsonDocument::fromJson(body), QJsonDocument::fromJson(documented));
    const QJsonObject login = QJsonDocument::fromJson(loginRequestBody({Grant::ClientCredentials, QStringLiteral("id"),
                                                                        QStringLiteral("word")}))
                                  .object();
    QCOMPARE(login.value(QLatin1String("audience")).toString(), QStringLiteral("https://butlrauth/"));
    QCOMPARE(login.value(QLatin1String("grant_type")).toString(), QStringLiteral("client_credentials"));
}

void TestRules::onlyLoopbackMayBePlain()
{
    for (const char *fine : {"https://api.butlr.io", "http://127.0.0.1:8080", "http://localhost", "http://[::1]:9"})
        QVERIFY2(checkAddress(QUrl(QString::fromLatin1(fine))), fine);
    for (const char *plain : {"http://api.butlr.io", "http://127.0.0.1.example.com"})
        QCOMPARE(int(checkAddress(QUrl(QString::fromLatin1(plain))).error().kind), int(ErrorKind::InsecureAddress));
    for (const char *bad :
         {"ftp://127.0.0.1", "", "api.butlr.io", "https://", "http://127.0.0.1:99999", "127.0.0.1:8080"})
        QCOMPARE(int(checkAddress(QUrl(QString::fromLatin1(bad))).error().kind), int(ErrorKind::BadAddress));
}

void TestRules::secretsLeaveEveryText_data()
{
    QTest::addColumn<QString>("writing");
    QTest::newRow("as it is") << QStringLiteral("a/b \"ü+&1");
    QTest::newRow("as JSON") << QStringLiteral("a/b \\\"ü+&1");
    QTest::newRow("as JSON that spares slashes") << QStringLiteral("a\\/b \\\"ü+&1");
    QTest::newRow("as JSON in ASCII") << QStringLiteral("a\\u002Fb\\u0020\\u0022\\u00fc\\u002b\\u00261");
    QTest::newRow("as JSON in JSON") << QStringLiteral("a/b \\\\\\\"ü+&1");
    QTest::newRow("in a URL") << QStringLiteral("a%2Fb%20%22%C3%BC%2B%261");
    QTest::newRow("in a form, small letters") << QStringLiteral("a%2fb+%22%c3%bc%2b%261");
    QTest::newRow("as HTML") << QStringLiteral("a/b &quot;&#252;+&amp;1");
    QTest::newRow("as HTML with numbers") << QStringLiteral("a&#x2F;b &#34;&#xfc;&#43;&#x26;1");
}

void TestRules::secretsLeaveEveryText()
{
    QFETCH(QString, writing);
    const QStringList secrets{QStringLiteral("a/b \"ü+&1"), QString(), QString(3000, QLatin1Char('y'))};
    QCOMPARE(withoutSecrets(QStringLiteral("<b>token (%1) was\nrefused</b>").arg(writing), secrets),
             QStringLiteral("token (…) was refused"));
    QCOMPARE(withoutSecrets(Error{ErrorKind::ServiceFailed, writing, writing}, secrets),
             (Error{ErrorKind::ServiceFailed, QStringLiteral("…"), QStringLiteral("…")}));
    Error full = because({ErrorKind::ServiceFailed, {}, {}}, Reason::RedirectedTo, {302, writing});
    full.member = writing;
    Error clean = because({ErrorKind::ServiceFailed, {}, {}}, Reason::RedirectedTo, {302, QStringLiteral("…")});
    clean.member = QStringLiteral("…");
    QCOMPARE(withoutSecrets(full, secrets), clean);
    QCOMPARE(withoutSecrets(QString(150, QLatin1Char('x')) + secrets.back(), secrets),
             QString(QString(150, QLatin1Char('x')) + QStringLiteral("…")));
}

void TestRules::controlCharactersLeaveEveryText()
{
    QCOMPARE(withoutSecrets(QStringLiteral("a\x1b[31mred\x07\u009b1m\u202eb\r\n"), {}),
             QStringLiteral("a [31mred 1m b"));
    QCOMPARE(withoutSecrets(QString(5000, QLatin1Char('x')), {}).size(), 200);
}

void TestRules::addressesAreShownWithoutSecrets_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("https://api.butlr.io/eu") << QStringLiteral("https://api.butlr.io/eu");
    QTest::newRow("with a password") << QStringLiteral("http://u:Pw@127.0.0.1:1")
                                     << QStringLiteral("http://127.0.0.1:1");
    QTest::newRow("with a token") << QStringLiteral("https://api.butlr.io?token=Pw#Pw")
                                  << QStringLiteral("https://api.butlr.io");
    QTest::newRow("without a scheme") << QStringLiteral("u:Pw@127.0.0.1") << QStringLiteral("127.0.0.1");
}

void TestRules::addressesAreShownWithoutSecrets()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    QCOMPARE(shownAddress(QUrl(address)), shown);
}

void TestRules::floorsAreReadWithNullsAndErrors()
{
    const QByteArray json =
        R"({"data":{"floors":{"data":[{"id":"space_1","name":"L3","timezone":null,"building":{"name":"B","site":{"name":"S","timezone":"Europe/Berlin"}},
        "rooms":[{"id":"room_1","name":"R","coordinates":[[0,0],[4,0],[4,3]]},{"id":"room_2","name":"Q","coordinates":null}],"zones":null}]}}})";
    const Result<FloorList> floors = readFloors(json);
    QVERIFY(floors && floors->floors.size() == 1);
    const Floor &floor = floors->floors.front();
    QCOMPARE(floorTimeZone(floor), QByteArray("Europe/Berlin"));
    QCOMPARE(floor.rooms[0].areas.at(0).outline.size(), std::size_t(3));
    QVERIFY(floor.rooms[1].areas.empty() && floor.zones.empty());
    const auto sensors = withSensors(*floors, R"({"data":{"sensors":{"data":[
        {"id":"sensor_1","mac_address":"00-17","mode":"presence","floor_id":"space_1","center":[2,1],"height":3,"field_of_view":60,"orientation":[0,0,90]},
        {"id":"sensor_2","mac_address":"fa-ke-01","mode":"presence","floor_id":"space_1","center":[2,1]}]}}})");
    QVERIFY(sensors && sensors->floors.front().sensors.size() == 1);
    QVERIFY(plansQuery({QStringLiteral("name")}).isEmpty());
    QVERIFY(
        plansQuery({QStringLiteral("url"), QStringLiteral("scale")}).contains(QStringLiteral("floor_plans { url }")));
}

void TestRules::aTimeZoneThatNobodyKnowsIsANote()
{
    const auto floors = [](const char *site, const char *own) {
        return readFloors(QByteArrayLiteral(R"({"data":{"floors":{"data":[{"id":"space_1","timezone":)") + own
                          + R"(,"building":{"site":{"timezone":)" + site + "}}}]}}}");
    };
    for (const auto &[site, own] : {std::pair(R"("Mars/Olympus")", "null"), std::pair("null", R"("Mars/Olympus")")}) {
        const Result<FloorList> read = floors(site, own);
        QVERIFY(read && floorTimeZone(read->floors.front()).isEmpty());
        QCOMPARE(read->notes.size(), std::size_t(1));
        QCOMPARE(read->notes[0].kind, ErrorKind::UnknownTimeZone);
        QCOMPARE(read->notes[0].where, QStringLiteral("Mars/Olympus"));
        QCOMPARE(read->notes[0].member, QStringLiteral("space_1"));
    }
    QCOMPARE(floors(R"("berlin")", "null")->notes.at(0).facts, Facts{QStringLiteral("Europe/Berlin")});
    QVERIFY(floors("null", "null")->notes.empty());
    const Result<FloorList> other = floors(R"("berlin")", R"("Europe/Berlin")");
    QVERIFY(other->notes.empty());
    QCOMPARE(floorTimeZone(other->floors.front()), QByteArray("Europe/Berlin"));
}

void TestRules::graphQlErrorsAreFailuresOrNotes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("outcome");   // "floors", "floors+note" or the kind's number
    const auto kind = [](ErrorKind failed) { return QString::number(int(failed)); };
    const QByteArray list = R"({"floors":{"data":[{"id":"space_1"}]}})";
    QTest::newRow("no errors") << QByteArray(R"({"data":)" + list + "}") << QStringLiteral("floors");
    QTest::newRow("a null list") << QByteArray(R"({"data":{"floors":{"data":null}}})") << QStringLiteral("floors");
    QTest::newRow("errors beside a list")
        << QByteArray(R"({"errors":[{"message":"one building failed"}],"data":)" + list + "}")
        << QStringLiteral("floors+note");
    QTest::newRow("errors beside an empty list")
        << QByteArray(R"({"errors":[{"message":"no"}],"data":{"floors":{"data":[]}}})")
        << kind(ErrorKind::RequestRefused);
    QTest::newRow("errors and null") << QByteArray(R"({"errors":[{"message":"no"}],"data":null})")
                                     << kind(ErrorKind::RequestRefused);
    QTest::newRow("token not accepted") << QByteArray(
        R"({"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]})")
                                        << kind(ErrorKind::CredentialsRefused);
    QTest::newRow("neither errors nor data") << QByteArray(R"({"data":null})") << kind(ErrorKind::ServiceFailed);
    QTest::newRow("HTML") << QByteArray("<html>") << kind(ErrorKind::ServiceFailed);
    QTest::newRow("cut off") << QByteArray(R"({"data":{"floors")") << kind(ErrorKind::ServiceFailed);
}

void TestRules::graphQlErrorsAreFailuresOrNotes()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, outcome);
    const Result<FloorList> floors = readFloors(json);
    if (!floors) {
        QCOMPARE(QString::number(int(floors.error().kind)), outcome);
        return;
    }
    QCOMPARE(floors->notes.empty() ? QStringLiteral("floors") : QStringLiteral("floors+note"), outcome);
    for (const Error &note : floors->notes)
        QCOMPARE(note,
                 (Error{ErrorKind::PartialAnswer, QStringLiteral("GraphQL"), QStringLiteral("one building failed")}));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
