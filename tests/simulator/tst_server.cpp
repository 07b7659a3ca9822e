// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server_fixture.h"

#include <QTest>

using namespace floorscope;

namespace {

const QString kStart = QStringLiteral("2026-03-31T07:00:00Z");
const QString kStop = QStringLiteral("2026-03-31T16:00:00Z");
constexpr std::int64_t kStartSeconds = 1'774'940'400;

QStringList inFilter(const QString &name)
{
    return {QStringLiteral("filter"), name};
}

QStringList inOptions(const QString &name)
{
    return {QStringLiteral("window"), QStringLiteral("heatmap_v2_options"), name};
}

/// Sends a heatmap request and comes back as soon as it is under way.
QNetworkReply *sendAway(QNetworkAccessManager &network, const QUrl &base, const QByteArray &token, const QString &stop)
{
    QUrl url = base;
    url.setPath(QStringLiteral("/v3/detections"));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    QNetworkReply *reply = network.post(request, bytes(heatmapRequest(kStart, stop)));
    QSignalSpy sent(reply, &QNetworkReply::uploadProgress);
    return sent.wait() ? reply : nullptr;
}

}   // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

private slots:
    void clientCredentialsGiveATokenWithItsLifetime()
    {
        ServerFixture fixture;
        const Exchange login = fixture.login();
        QCOMPARE(login.status, 200);
        QCOMPARE(login.json()[QStringLiteral("token_type")].toString(), QStringLiteral("Bearer"));
        QCOMPARE(login.json()[QStringLiteral("expires_in")].toInt(), 3600);
        QVERIFY(!login.json().contains(QStringLiteral("refresh_token")));
    }

    void userAndPasswordGiveATokenToo()
    {
        ServerFixture fixture;
        const QJsonObject body{{QStringLiteral("username"), DemoServer::userName()},
                               {QStringLiteral("password"), DemoServer::password()}};
        const Exchange login = fixture.http.post(QStringLiteral("/api/v2/login"), bytes(body));
        QCOMPARE(login.status, 200);
        fixture.http.token = login.json()[QStringLiteral("access_token")].toString().toLatin1();
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, kStop)).status, 200);
    }

    void wrongCredentialsAreRefusedWith401()
    {
        ServerFixture fixture;
        QCOMPARE(fixture.http
                     .post(QStringLiteral("/api/v2/clients/login"),
                           bytes(loginBody(DemoServer::clientId(), QStringLiteral("other"))))
                     .status,
                 401);
        QCOMPARE(fixture.http.post(QStringLiteral("/api/v2/clients/login"), bytes(loginBody(QStringLiteral("other"))))
                     .status,
                 401);
        QCOMPARE(fixture.http.post(QStringLiteral("/api/v2/login"), QByteArrayLiteral("{}")).status, 401);
        QCOMPARE(fixture.http.post(QStringLiteral("/api/v2/clients/login"), QByteArrayLiteral("{}")).status, 400);
    }

    void everythingElseNeedsAToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("unknown") << QByteArrayLiteral("demo-0");
    }

    void everythingElseNeedsAToken()
    {
        QFETCH(QByteArray, token);
        ServerFixture fixture;
        fixture.http.token = token;
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, kStop)).status, 401);
        QCOMPARE(fixture.graphql(QStringLiteral("{ floors { data { id } } }")).status, 401);
        QCOMPARE(fixture.http.get(QStringLiteral("/plans/level-3.svg")).status, 401);
    }

    void tokensExpire()
    {
        DemoFaults faults;
        faults.tokenSeconds = 1;
        ServerFixture fixture(faults);
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, kStop)).status, 200);
        QTRY_COMPARE(fixture.heatmap(heatmapRequest(kStart, kStop)).status, 401);
        fixture.http.token = fixture.login().json()[QStringLiteral("access_token")].toString().toLatin1();
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, kStop)).status, 200);
    }

    void requestsAgainstTheRulesAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("request");
        QTest::addColumn<int>("status");
        const QJsonObject good = heatmapRequest(kStart, kStop);
        const auto row = [&good](const char *name, const QStringList &path, const QJsonValue &value, int status = 400) {
            QTest::newRow(name) << with(good, path, value) << status;
        };
        row("other data type", {QStringLiteral("data_types")}, QJsonArray{QStringLiteral("heatmap")});
        row("two data types", {QStringLiteral("data_types")},
            QJsonArray{QStringLiteral("heatmap_v2"), QStringLiteral("heatmap")});
        row("no data type", {QStringLiteral("data_types")}, QJsonArray());
        row("foreign space", inFilter(QStringLiteral("space_id")), QStringLiteral("space_other"), 404);
        row("no space", inFilter(QStringLiteral("space_id")), QJsonValue::Null);
        row("stop at start", inFilter(QStringLiteral("stop")), kStart);
        row("stop before start", inFilter(QStringLiteral("stop")), QStringLiteral("2026-03-30T07:00:00Z"));
        row("no stop", inFilter(QStringLiteral("stop")), QJsonValue::Null);
        row("relative start", inFilter(QStringLiteral("start")), QStringLiteral("-1h"));
        row("start with an offset", inFilter(QStringLiteral("start")), QStringLiteral("2026-03-31T07:00:00+02:00"));
        row("start without a zone", inFilter(QStringLiteral("start")), QStringLiteral("2026-03-31T07:00:00"));
        row("a day that does not exist", inFilter(QStringLiteral("start")), QStringLiteral("2026-02-30T07:00:00Z"));
        row("seven days and a second", inFilter(QStringLiteral("stop")), QStringLiteral("2026-04-07T07:00:01Z"));
        row("other resolution", inOptions(QStringLiteral("grid_resolution")), 0.3);
        row("resolution as text", inOptions(QStringLiteral("grid_resolution")), QStringLiteral("0.5"));
        row("other heatmap type", inOptions(QStringLiteral("heatmap_type")), QStringLiteral("dwell"));
        row("normalize as text", inOptions(QStringLiteral("normalize")), QStringLiteral("false"));
        row("omit_empty_value as number", inFilter(QStringLiteral("omit_empty_value")), 1);
    }

    void requestsAgainstTheRulesAreRefused()
    {
        QFETCH(QJsonObject, request);
        QFETCH(int, status);
        ServerFixture fixture;
        const Exchange exchange = fixture.heatmap(request);
        QCOMPARE(exchange.status, status);
        QVERIFY(!exchange.json()[QStringLiteral("error")].toString().isEmpty());
        QVERIFY(fixture.server.answeredHours().empty());
    }

    void aBodyThatIsNoJsonIsRefused()
    {
        ServerFixture fixture;
        QCOMPARE(fixture.http.post(QStringLiteral("/v3/detections"), QByteArrayLiteral("hello")).status, 400);
    }

    void exactlySevenDaysAreAnswered()
    {
        ServerFixture fixture;
        QCOMPARE(
            fixture
                .heatmap(heatmapRequest(QStringLiteral("2026-01-05T00:00:00Z"), QStringLiteral("2026-01-12T00:00:00Z")))
                .status,
            200);
    }

    void otherPathsAreForbidden()
    {
        ServerFixture fixture;
        QCOMPARE(fixture.http.post(QStringLiteral("/api/v3/detections"), bytes(heatmapRequest(kStart, kStop))).status,
                 403);
        QCOMPARE(fixture.http.get(QStringLiteral("/v3/detections")).status, 403);
    }

    void answeredHoursAreLoggedAndAnnounced()
    {
        ServerFixture fixture;
        QSignalSpy answered(&fixture.server, &DemoServer::answered);
        fixture.heatmap(heatmapRequest(kStart, kStop, 0.25));
        fixture.heatmap(heatmapRequest(kStart, kStop, 0.3));
        const std::vector<std::pair<std::int64_t, std::int64_t>> expected{{kStartSeconds, kStartSeconds + 9 * 3600}};
        QVERIFY(fixture.server.answeredHours() == expected);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0], (QList<QVariant>{qint64(kStartSeconds), qint64(kStartSeconds + 9 * 3600), 25}));
    }

    void everyThirdRequestFailsWhenToldTo()
    {
        DemoFaults faults;
        faults.failEvery = 3;
        ServerFixture fixture(faults);
        QList<int> statuses;
        for (int i = 0; i < 6; ++i)
            statuses.append(fixture.heatmap(heatmapRequest(kStart, kStop)).status);
        QCOMPARE(statuses, (QList<int>{200, 200, 503, 200, 200, 503}));
        QCOMPARE(fixture.server.answeredHours().size(), std::size_t(4));
    }

    void everySecondBodyIsCutWhenToldTo()
    {
        DemoFaults faults;
        faults.truncateEvery = 2;
        ServerFixture fixture(faults);
        const Exchange whole = fixture.heatmap(heatmapRequest(kStart, kStop));
        const Exchange cut = fixture.heatmap(heatmapRequest(kStart, kStop));
        QVERIFY(!whole.json().isEmpty());
        QCOMPARE(cut.status, 200);
        QVERIFY(cut.body.size() < whole.body.size());
        QVERIFY(cut.json().isEmpty());
        QCOMPARE(fixture.server.answeredHours().size(), std::size_t(1));
    }

    void anInstantThatIsNeverAnsweredAlwaysEndsWith500()
    {
        DemoFaults faults;
        faults.neverAnswer = {kStartSeconds + 3600};
        ServerFixture fixture(faults);
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, kStop)).status, 500);
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, kStop)).status, 500);
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, QStringLiteral("2026-03-31T08:00:00Z"))).status, 200);
        QCOMPARE(fixture.heatmap(heatmapRequest(QStringLiteral("2026-03-31T08:00:00Z"), kStop)).status, 500);
    }

    void latencyDelaysAHeatmapAndNothingElse()
    {
        DemoFaults faults;
        faults.latencyMs = 400;
        ServerFixture fixture(faults);
        QElapsedTimer timer;
        timer.start();
        fixture.graphql(QStringLiteral("{ floors { data { id } } }"));
        QVERIFY(timer.restart() < 400);
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, kStop)).status, 200);
        QVERIFY(timer.elapsed() >= 399);
    }

    void aClientThatLeavesDoesNoHarm()
    {
        DemoFaults faults;
        faults.latencyMs = 200;
        ServerFixture fixture(faults);
        QNetworkAccessManager network;
        QNetworkReply *reply = sendAway(network, fixture.server.address(), fixture.http.token, kStop);
        QVERIFY(reply);
        reply->abort();
        QCOMPARE(fixture.heatmap(heatmapRequest(kStart, QStringLiteral("2026-03-31T08:00:00Z"))).status, 200);
        QCOMPARE(fixture.server.answeredHours().size(), std::size_t(1));
    }

    void aServerThatEndsInTheMiddleDoesNoHarm()
    {
        QNetworkAccessManager network;
        auto fixture = std::make_unique<ServerFixture>();
        QNetworkReply *reply =
            sendAway(network, fixture->server.address(), fixture->http.token, QStringLiteral("2026-04-07T07:00:00Z"));
        QVERIFY(reply);
        fixture.reset();
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

    void aTakenPortIsSaid()
    {
        ServerFixture fixture;
        DemoServer other;
        QCOMPARE(other.listen(fixture.port), quint16(0));
        QVERIFY(other.address().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_server.moc"
