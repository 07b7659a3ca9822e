// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_script.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QThread>

using namespace floorscope;

namespace {

QJsonObject readObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

}   // namespace

/// What is sent, to whom, and how many at a time.
class TestClient : public QObject
{
    Q_OBJECT

private slots:
    void theRequestIsThatOfTheDocumentation()
    {
        Service service;
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->answer.total, quint64(7));
        const FakeRequest sent = service.server.requestsTo(kHeatmapPath).at(0);
        QCOMPARE(sent.method, QByteArray("POST"));
        QCOMPARE(sent.header("authorization"), QByteArray("Bearer token-1"));
        QCOMPARE(sent.header("content-type"), QByteArray("application/json"));
        const QJsonObject body = readObject(sent.body);
        const QByteArray text = sent.body;
        QVERIFY2(text.contains("\"normalize\":false"), text);
        QVERIFY2(text.contains("\"omit_empty_value\":true"), text);
        QVERIFY2(text.contains("space_1") && text.contains("\"2026-01-05T08:00:00Z\"")
                     && text.contains("\"2026-01-05T09:00:00Z\""),
                 text);
        QVERIFY(!body.isEmpty());
    }

    void includeEmptyAsksForZeroCells()
    {
        Service service;
        const auto client = makeClient(service.options());
        HeatmapRequest request = hourNumber(0);
        request.includeEmpty = true;
        QVERIFY(fetchReply(*client, request).has_value());
        QVERIFY(service.server.requestsTo(kHeatmapPath).at(0).body.contains("\"omit_empty_value\":false"));
    }

    void aPasswordLogsInAtItsOwnAddress()
    {
        Service service;
        ButlrOptions options = service.options();
        options.credentials = {Grant::Password, QStringLiteral("you@example.com"), kSecret};
        const auto client = makeClient(options);
        QVERIFY(fetchReply(*client).value());
        const auto logins = service.server.requestsTo("/api/v2/login");
        QCOMPARE(logins.size(), std::size_t(1));
        QCOMPARE(readObject(logins[0].body).value(QStringLiteral("username")).toString(),
                 QStringLiteral("you@example.com"));
    }

    void manyRequestsShareOneLogin()
    {
        Service service;
        const auto client = makeClient(service.options());
        std::vector<QFuture<Result<HeatmapReply>>> futures;
        for (int i = 0; i < 12; ++i)
            futures.push_back(client->heatmap(hourNumber(i)));
        for (const auto &future : futures)
            QTRY_VERIFY(future.isFinished() && future.result().has_value());
        QCOMPARE(service.logins(), std::size_t(1));
    }

    void aTokenIsRenewedBeforeItExpires()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, heatmapText(), {}}; }, 100);
        ButlrOptions options = service.options();
        auto now = std::make_shared<qint64>(1'000'000'000);
        options.clockMs = [now] { return *now; };
        service.loginAnswers = [now](const FakeRequest &, int number) -> std::optional<FakeAnswer> {
            *now +=
                number == 1 ? 50'000 : 0;   // the login itself takes time: the token counts from when it was asked for
            return std::nullopt;
        };
        const auto client = makeClient(options);
        QVERIFY(fetchReply(*client).value());
        *now += 39'900;   // the margin of 100 s is a tenth
        QVERIFY(fetchReply(*client, hourNumber(1)).value());
        QCOMPARE(service.logins(), std::size_t(1));
        *now += 200;
        QVERIFY(fetchReply(*client, hourNumber(2)).value());
        QCOMPARE(service.logins(), std::size_t(2));
        QCOMPARE(service.server.requestsTo(kHeatmapPath).back().header("authorization"), QByteArray("Bearer token-2"));
    }

    void neverMoreRequestsThanJobs_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::newRow("one") << 1;
        QTest::newRow("four") << 4;
        QTest::newRow("fourteen, more than Qt's own six") << 14;
    }

    void neverMoreRequestsThanJobs()
    {
        QFETCH(int, jobs);
        Service service([](const FakeRequest &, int) {
            return FakeAnswer{200, heatmapText(), {}, FakeAnswer::Way::Whole, 150};
        });
        ButlrOptions options = service.options();
        options.jobs = jobs;
        const auto client = makeClient(options);
        std::vector<QFuture<Result<HeatmapReply>>> futures;
        for (int i = 0; i < 20; ++i)
            futures.push_back(client->heatmap(hourNumber(i)));
        for (const auto &future : futures)
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        QVERIFY(service.server.mostOpen() <= jobs);
        QCOMPARE(service.server.mostOpen(), jobs);
    }

    void noRequestTimesOutWhileItIsNotSent()
    {
        Service service([](const FakeRequest &, int) {
            return FakeAnswer{200, heatmapText(), {}, FakeAnswer::Way::Whole, 400};
        });
        ButlrOptions options = service.options();
        options.jobs = 14;
        options.heatmapTimeout = 700;   // less than two answers one after the other
        const auto client = makeClient(options);
        for (const auto &future : fetchMany(*client, 14))
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && future.result(), 20'000);
        QCOMPARE(service.others(), 14);
    }

    void theStoreTellsAccountsAndAddressesApart_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("password");
        QTest::addColumn<QString>("key");
        QTest::newRow("the service") << QStringLiteral("https://api.butlr.io") << false
                                     << QStringLiteral("client_1@api.butlr.io:443");
        QTest::newRow("a slash at the end")
            << QStringLiteral("https://api.butlr.io/") << false << QStringLiteral("client_1@api.butlr.io:443");
        QTest::newRow("a path of its own")
            << QStringLiteral("https://api.butlr.io/eu/") << false << QStringLiteral("client_1@api.butlr.io:443/eu");
        QTest::newRow("a user of the same name")
            << QStringLiteral("https://api.butlr.io") << true << QStringLiteral("password:client_1@api.butlr.io:443");
        QTest::newRow("loopback has no port")
            << QStringLiteral("http://127.0.0.1:18977/eu") << false << QStringLiteral("client_1@127.0.0.1/eu");
        QTest::newRow("no password in it")
            << QStringLiteral("http://u:Pw@127.0.0.1:1") << false << QStringLiteral("client_1@127.0.0.1");
    }

    void theStoreTellsAccountsAndAddressesApart()
    {
        QFETCH(QString, address);
        QFETCH(bool, password);
        QFETCH(QString, key);
        ButlrOptions options;
        options.baseUrl = QUrl(address);
        options.credentials = {password ? Grant::Password : Grant::ClientCredentials, QStringLiteral("client_1"),
                               kSecret};
        QCOMPARE(makeClient(options)->storeKey(), key);
    }

    void redirectsNeverCarryTheTokenElsewhere_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void redirectsNeverCarryTheTokenElsewhere()
    {
        QFETCH(int, status);
        FakeHttpServer elsewhere([](const FakeRequest &) { return FakeAnswer{200, heatmapText(), {}}; });
        Service service([&](const FakeRequest &, int) {
            return FakeAnswer{status, {}, {{"Location", elsewhere.address().toEncoded() + kHeatmapPath}}};
        });
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::SentElsewhere);
        QCOMPARE(answer->error().reason, Reason::RedirectedTo);
        QCOMPARE(answer->error().facts, (Facts{status, QStringLiteral("127.0.0.1")}));
        QVERIFY(elsewhere.requests().empty());
        QCOMPARE(service.others(), 1);
    }

    void plainHttpIsForLoopbackOnly()
    {
        ButlrOptions options = Service().options();
        options.baseUrl = QUrl(QStringLiteral("http://butlr.example"));
        const auto client = ButlrClient::create(options);
        QVERIFY(!client);
        QCOMPARE(client.error().kind, ErrorKind::InsecureAddress);
    }

    void cancellingAFutureGivesTheRequestUp()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, {}, {}, FakeAnswer::Way::Hang}; });
        const auto client = makeClient(service.options());
        QSignalSpy gone(&service.server, &FakeHttpServer::clientGone);
        QFuture<Result<HeatmapReply>> future = client->heatmap(hourNumber(0));
        QTRY_COMPARE(service.others(), 1);
        future.cancel();
        QTRY_VERIFY(gone.count() > 0);
        QVERIFY(future.isCanceled());
    }

    void anAnswerThatComesAfterCancelTouchesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("a heatmap") << 200;
        QTest::newRow("to be tried again") << 503;
    }

    void anAnswerThatComesAfterCancelTouchesNothing()
    {
        QFETCH(int, status);
        Service service([status](const FakeRequest &, int) { return FakeAnswer{status, heatmapText(), {}}; });
        const auto client = makeClient(service.options());
        QFuture<Result<HeatmapReply>> future = client->heatmap(hourNumber(0));
        connect(&service.server, &FakeHttpServer::answered, this, [&] {
            if (service.others() == 0 || future.isCanceled())
                return;
            future.cancel();
            QThread::msleep(100);   // a busy program: the answer is read when the request is over
        });
        QTRY_VERIFY(future.isCanceled());
        QVERIFY(fetchReply(*client, hourNumber(1)).has_value());
        QCOMPARE(future.resultCount(), 0);
    }

    void aClientCanEndWhileRequestsAreUnderWay()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, {}, {}, FakeAnswer::Way::Hang}; });
        auto client = makeClient(service.options());
        const QFuture<Result<HeatmapReply>> first = client->heatmap(hourNumber(0));
        const auto floors = client->floors();
        QTRY_VERIFY(service.others() >= 1);
        client.reset();
        QVERIFY(first.resultCount() == 0 || !first.result());
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
