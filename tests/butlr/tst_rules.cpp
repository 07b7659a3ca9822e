// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "butlr/credentials.h"
#include "butlr/graphql_floors.h"
#include "butlr/http_parts.h"
#include "butlr/request_bodies.h"
#include "butlr/retry_policy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace floorscope;

/// What is tried again, what is sent and what is read, without a network.
class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void aStatusDecides_data();
    void aStatusDecides();
    void waitsDoubleAndObeyRetryAfter();
    void aSecondSlowAnswerIsHalved();
    void loginsEndSoon();
    void retryAfterIsReadInBothForms();
    void theRequestIsTheDocumentedOne();
    void onlyLoopbackMayBePlain();
    void secretsLeaveEveryText();
    void floorsAreReadWithNullsAndErrors();
};

namespace {

HttpReply status(int code)
{
    HttpReply reply;
    reply.status = code;
    return reply;
}

HttpReply ended(HttpReply::End end)
{
    HttpReply reply;
    reply.end = end;
    return reply;
}

} // namespace

void TestRules::aStatusDecides_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Verdict>("first");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("200") << 200 << Verdict::Accept << ErrorKind::ServiceFailed;
    QTest::newRow("302") << 302 << Verdict::Fail << ErrorKind::ServiceFailed;
    QTest::newRow("400") << 400 << Verdict::Fail << ErrorKind::RequestRefused;
    QTest::newRow("401") << 401 << Verdict::LogInAgain << ErrorKind::CredentialsRefused;
    QTest::newRow("403") << 403 << Verdict::TryOtherPath << ErrorKind::AccessDenied;
    QTest::newRow("404") << 404 << Verdict::TryOtherPath << ErrorKind::NotFound;
    QTest::newRow("408") << 408 << Verdict::TryAgain << ErrorKind::ServiceFailed;
    QTest::newRow("422") << 422 << Verdict::Fail << ErrorKind::RequestRefused;
    QTest::newRow("429") << 429 << Verdict::TryAgain << ErrorKind::TooManyRequests;
    QTest::newRow("500") << 500 << Verdict::TryAgain << ErrorKind::ServiceFailed;
    QTest::newRow("503") << 503 << Verdict::TryAgain << ErrorKind::ServiceFailed;
    QTest::newRow("504") << 504 << Verdict::TryAgain << ErrorKind::TimedOut;
}

void TestRules::aStatusDecides()
{
    QFETCH(int, code);
    QFETCH(Verdict, first);
    QFETCH(ErrorKind, kind);
    Attempt attempt;
    attempt.hasOtherPath = true;
    QCOMPARE(int(decide(status(code), attempt, 1000, 0.0).verdict), int(first));
    if (first == Verdict::Accept)
        return;
    attempt.tries = kMostRetries + 1;
    attempt.loggedInAgain = attempt.otherPathTried = true;
    const Decision last = decide(status(code), attempt, 1000, 0.0);
    QCOMPARE(int(last.verdict), int(Verdict::Fail));
    QCOMPARE(int(last.kind), int(kind));
}

void TestRules::waitsDoubleAndObeyRetryAfter()
{
    Attempt attempt;
    for (const int wanted : {1000, 2000, 4000, 8000}) {
        QCOMPARE(decide(ended(HttpReply::End::Dropped), attempt, 1000, 0.0).waitMs, wanted);
        ++attempt.tries;
    }
    QCOMPARE(int(decide(ended(HttpReply::End::Dropped), attempt, 1000, 0.0).verdict), int(Verdict::Fail));
    HttpReply busy = status(429);
    busy.retryAfterSeconds = 7;
    QCOMPARE(decide(busy, {}, 1000, 0.0).waitMs, 7000);
    busy.retryAfterSeconds = 100'000;
    QCOMPARE(decide(busy, {}, 1000, 0.0).waitMs, 120'000);
    QVERIFY(decide(status(503), {}, 1000, 1.0).waitMs > 1000);
}

void TestRules::aSecondSlowAnswerIsHalved()
{
    Attempt attempt;
    attempt.slow = 1;
    attempt.canBeHalved = true;
    for (const HttpReply &slow : {status(504), ended(HttpReply::End::TimedOut)}) {
        QCOMPARE(int(decide(slow, attempt, 1000, 0.0).verdict), int(Verdict::Fail));
        QCOMPARE(int(decide(slow, attempt, 1000, 0.0).kind), int(ErrorKind::TimedOut));
    }
    attempt.canBeHalved = false;   // an hour is asked again like any other
    QCOMPARE(int(decide(status(504), attempt, 1000, 0.0).verdict), int(Verdict::TryAgain));
}

void TestRules::loginsEndSoon()
{
    QCOMPARE(int(decideLogin(status(401), 1, 1000, 0.0).kind), int(ErrorKind::CredentialsRefused));
    QCOMPARE(int(decideLogin(status(401), 1, 1000, 0.0).verdict), int(Verdict::Fail));
    QCOMPARE(int(decideLogin(ended(HttpReply::End::Unreachable), 1, 1000, 0.0).verdict), int(Verdict::TryAgain));
    QCOMPARE(int(decideLogin(ended(HttpReply::End::Unreachable), 3, 1000, 0.0).kind), int(ErrorKind::LoginUnreachable));
    QCOMPARE(int(decideLogin(ended(HttpReply::End::Unreachable), 3, 1000, 0.0).verdict), int(Verdict::Fail));
}

void TestRules::retryAfterIsReadInBothForms()
{
    QCOMPARE(readRetryAfter("120", 0), std::optional<int>(120));
    QCOMPARE(readRetryAfter("Wed, 21 Oct 2026 07:28:30 GMT", 1792567680), std::optional<int>(30));
    QCOMPARE(readRetryAfter("Wed, 21 Oct 2015 07:28:00 GMT", 1792567680), std::optional<int>(0));
    QVERIFY(!readRetryAfter("soon", 0));
}

void TestRules::theRequestIsTheDocumentedOne()
{
    const QByteArray documented = R"({"data_types":["heatmap_v2"],"filter":{"space_id":"space_1","start":"2024-01-01T00:00:00Z","stop":"2024-01-08T00:00:00Z","omit_empty_value":true},
        "window":{"heatmap_v2_options":{"grid_resolution":0.5,"heatmap_type":"occupancy","normalize":false}}})";
    const QByteArray body = heatmapBody({QStringLiteral("space_1"), CellSize::Half, {1704067200, 1704672000}, false});
    QCOMPARE(QJsonDocument::fromJson(body), QJsonDocument::fromJson(documented));
    const QJsonObject login = QJsonDocument::fromJson(loginBody({Grant::ClientCredentials, QStringLiteral("id"), QStringLiteral("word")})).object();
    QCOMPARE(login.value(QLatin1String("audience")).toString(), QStringLiteral("https://butlrauth/"));
    QCOMPARE(login.value(QLatin1String("grant_type")).toString(), QStringLiteral("client_credentials"));
}

void TestRules::onlyLoopbackMayBePlain()
{
    for (const char *fine : {"https://api.butlr.io", "http://127.0.0.1:8080", "http://localhost", "http://[::1]:9"})
        QVERIFY2(isAllowedAddress(QUrl(QString::fromLatin1(fine))), fine);
    for (const char *bad : {"http://api.butlr.io", "ftp://127.0.0.1", "", "http://127.0.0.1.example.com", "api.butlr.io"})
        QVERIFY2(!isAllowedAddress(QUrl(QString::fromLatin1(bad))), bad);
}

void TestRules::secretsLeaveEveryText()
{
    const QString text = withoutSecrets(QStringLiteral("<b>token abc123 was\nrefused</b>"), {QStringLiteral("abc123"), QString()});
    QCOMPARE(text, QStringLiteral("token … was refused"));
    QVERIFY(withoutSecrets(QString(5000, QLatin1Char('x')), {}).size() <= 200);
}

void TestRules::floorsAreReadWithNullsAndErrors()
{
    const QByteArray json = R"({"data":{"floors":{"data":[{"id":"space_1","name":"L3","timezone":null,"building":{"name":"B","site":{"name":"S","timezone":"Europe/Berlin"}},
        "rooms":[{"id":"room_1","name":"R","coordinates":[[0,0],[4,0],[4,3]]},{"id":"room_2","name":"Q","coordinates":null}],"zones":null}]}}})";
    const Result<std::vector<Floor>> floors = readFloors(json);
    QVERIFY(floors && floors->size() == 1);
    QCOMPARE(timeZoneOf(floors->front()), QByteArray("Europe/Berlin"));
    QCOMPARE(floors->front().rooms[0].outline.size(), std::size_t(3));
    QVERIFY(floors->front().rooms[1].outline.empty() && floors->front().zones.empty());
    const auto sensors = withSensors(*floors, R"({"data":{"sensors":{"data":[
        {"id":"sensor_1","mac_address":"00-17","mode":"presence","floor_id":"space_1","center":[2,1],"height":3,"field_of_view":60,"orientation":[0,0,90]},
        {"id":"sensor_2","mac_address":"fa-ke-01","mode":"presence","floor_id":"space_1","center":[2,1]}]}}})");
    QVERIFY(sensors && sensors->front().sensors.size() == 1);
    QCOMPARE(int(readFloors(R"({"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]})").error().kind), int(ErrorKind::CredentialsRefused));
    QCOMPARE(int(readFloors(R"({"errors":[{"message":"no such field"}],"data":null})").error().kind), int(ErrorKind::RequestRefused));
    QVERIFY(!readFloors("<html>"));
    QVERIFY(plansQuery({QStringLiteral("name")}).isEmpty());
    QVERIFY(plansQuery({QStringLiteral("url"), QStringLiteral("scale")}).contains(QStringLiteral("floor_plans { url }")));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
