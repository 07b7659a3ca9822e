// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_script.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTcpServer>

using namespace floorscope;

namespace {

using Way = FakeAnswer::Way;

FakeAnswer whole()
{
    return {200, heatmapText(), {}};
}

/// `wrong` for the first `times` requests, then a heatmap.
Service::Other wrongAtFirst(int times, const FakeAnswer &wrong)
{
    return [times, wrong](const FakeRequest &, int number) { return number <= times ? wrong : whole(); };
}

QStringList g_log;

void record(QtMsgType, const QMessageLogContext &, const QString &line)
{
    g_log << line;
}

} // namespace

Q_DECLARE_METATYPE(floorscope::FakeAnswer)
Q_DECLARE_METATYPE(floorscope::ErrorKind)

/// What the client does with each answer that is not a whole heatmap (butlr-api.md section 8).
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void oneUnauthorizedLogsInAgain()
    {
        Service service(wrongAtFirst(1, {401, "no", {}}));
        const auto client = clientOf(service.options());
        QVERIFY(ask(*client).value());
        QCOMPARE(service.logins(), std::size_t(2));
        QCOMPARE(service.others(), 2);
    }

    void aSecondUnauthorizedIsARefusal()
    {
        Service service(wrongAtFirst(99, {401, "no", {}}));
        const auto client = clientOf(service.options());
        const auto answer = ask(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::CredentialsRefused);
        QCOMPARE(service.others(), 2);
    }

    void theOtherPathIsTriedOnceAndRemembered_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403") << 403;
        QTest::newRow("404") << 404;
    }

    void theOtherPathIsTriedOnceAndRemembered()
    {
        QFETCH(int, status);
        Service service([status](const FakeRequest &request, int) { return request.path == kOtherPath ? whole() : FakeAnswer{status, "none", {}}; });
        const auto client = clientOf(service.options());
        QVERIFY(ask(*client).value());
        QCOMPARE(client->workingDetectionsPath(), QString::fromLatin1(kOtherPath));
        QVERIFY(ask(*client, hourNumber(1)).value());
        QCOMPARE(service.server.requestsTo(kHeatmapPath).size(), std::size_t(1));
        QCOMPARE(service.server.requestsTo(kOtherPath).size(), std::size_t(2));
    }

    void bothPathsForbiddenIsAccessDenied()
    {
        Service service(wrongAtFirst(99, {403, "no", {}}));
        const auto client = clientOf(service.options());
        const auto answer = ask(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::AccessDenied);
        QCOMPARE(service.others(), 2);
        QCOMPARE(service.logins(), std::size_t(1));
    }

    void aRefusalIsNotTriedAgainAndKeepsTheServersText_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("422") << 422;
    }

    void aRefusalIsNotTriedAgainAndKeepsTheServersText()
    {
        QFETCH(int, status);
        Service service(wrongAtFirst(99, {status, R"({"error":"range exceeds 7 days"})", {}}));
        const auto client = clientOf(service.options());
        const auto answer = ask(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::RequestRefused);
        QVERIFY2(answer.error().detail.contains(QStringLiteral("range exceeds 7 days")), qPrintable(answer.error().detail));
        QCOMPARE(service.others(), 1);
    }

    void whatPassesIsTriedAgain_data()
    {
        QTest::addColumn<FakeAnswer>("wrong");
        QTest::newRow("408") << FakeAnswer{408, "slow", {}};
        QTest::newRow("429") << FakeAnswer{429, "many", {}};
        QTest::newRow("500") << FakeAnswer{500, "oops", {}};
        QTest::newRow("502, HTML") << FakeAnswer{502, "<html>bad gateway</html>", {}};
        QTest::newRow("503") << FakeAnswer{503, "busy", {}};
        QTest::newRow("504") << FakeAnswer{504, "late", {}};
        QTest::newRow("dropped") << FakeAnswer{200, {}, {}, Way::Drop};
        QTest::newRow("cut body") << FakeAnswer{200, heatmapText(), {}, Way::CutInTheMiddle};
        QTest::newRow("half a text, whole body") << FakeAnswer{200, heatmapText().left(60), {}};
        QTest::newRow("200 with HTML") << FakeAnswer{200, "<!DOCTYPE html><html>login</html>", {}};
        QTest::newRow("200 with other JSON") << FakeAnswer{200, R"({"data":[]})", {}};
        QTest::newRow("200 with nothing") << FakeAnswer{200, {}, {}};
    }

    void whatPassesIsTriedAgain()
    {
        QFETCH(FakeAnswer, wrong);
        Service service(wrongAtFirst(1, wrong));
        const auto client = clientOf(service.options());
        const auto answer = ask(*client).value();
        QVERIFY(answer);
        QCOMPARE(answer->answer.total, quint64(7));
        QCOMPARE(service.logins(), std::size_t(1));
    }

    void whatLastsEndsAsAnErrorNeverAsAnEmptyMap_data()
    {
        QTest::addColumn<FakeAnswer>("wrong");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("503") << FakeAnswer{503, "busy", {}} << ErrorKind::ServiceFailed;
        QTest::newRow("408, which halves would not help") << FakeAnswer{408, "slow", {}} << ErrorKind::ServiceFailed;
        QTest::newRow("429") << FakeAnswer{429, "many", {}} << ErrorKind::TooManyRequests;
        QTest::newRow("HTML") << FakeAnswer{200, "<html></html>", {}} << ErrorKind::NotAHeatmapAnswer;
        QTest::newRow("other JSON") << FakeAnswer{200, "{}", {}} << ErrorKind::NotAHeatmapAnswer;
        QTest::newRow("half a text") << FakeAnswer{200, heatmapText().left(60), {}} << ErrorKind::NotAHeatmapAnswer;
    }

    void whatLastsEndsAsAnErrorNeverAsAnEmptyMap()
    {
        QFETCH(FakeAnswer, wrong);
        QFETCH(ErrorKind, kind);
        Service service(wrongAtFirst(99, wrong));
        const auto client = clientOf(service.options());
        const auto answer = ask(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(service.others(), 5);   // the first try and four more
    }

    void anEmptyHeatmapIsAnAnswer()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, R"({"heatmap_v2":{"array_cells":[],"metadata":{"resolution":0.5}}})", {}}; });
        const auto client = clientOf(service.options());
        const auto answer = ask(*client).value();
        QVERIFY(answer);
        QCOMPARE(answer->answer.total, quint64(0));
        QCOMPARE(service.others(), 1);
    }

    void aSecond504OrTimeoutAsksForHalves_data()
    {
        QTest::addColumn<FakeAnswer>("wrong");
        QTest::newRow("504") << FakeAnswer{504, "late", {}};
        QTest::newRow("no answer in time") << FakeAnswer{200, {}, {}, Way::Hang};
    }

    void aSecond504OrTimeoutAsksForHalves()
    {
        QFETCH(FakeAnswer, wrong);
        Service service(wrongAtFirst(99, wrong));
        ButlrOptions options = service.options();
        options.heatmapTimeout = 150;
        const auto client = clientOf(options);
        HeatmapRequest week = hourNumber(0);
        week.span.stop = week.span.start + 7 * 86'400;
        const auto answer = ask(*client, week).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TimedOut);
        QCOMPARE(service.others(), 2);
    }

    void retryAfterIsObeyedInBothForms_data()
    {
        QTest::addColumn<bool>("asDate");
        QTest::newRow("seconds") << false;
        QTest::newRow("date") << true;
    }

    void retryAfterIsObeyedInBothForms()
    {
        QFETCH(bool, asDate);
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(2);
        const QByteArray date = QLocale::c().toString(later, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
        Service service(wrongAtFirst(1, {429, "many", {{"Retry-After", asDate ? date : QByteArray("1")}}}));
        ButlrOptions options = service.options();
        options.retryUnit = 1000;   // Retry-After is never longer than 120 units
        const auto client = clientOf(options);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(ask(*client).value());
        QVERIFY2(clock.elapsed() >= 900, qPrintable(QString::number(clock.elapsed())));
    }

    void afterTooManyOneAtATimeUntilAnAnswerComes()
    {
        int open = 0;
        int mostAfterwards = 0;
        bool answered = false;
        Service service([&](const FakeRequest &, int number) {
            if (number <= 4)
                return FakeAnswer{429, "many", {}};
            mostAfterwards = answered ? mostAfterwards : std::max(mostAfterwards, ++open);
            answered = true;
            return FakeAnswer{200, heatmapText(), {}, Way::Whole, 20};
        });
        const auto client = clientOf(service.options());
        std::vector<QFuture<Result<HeatmapReply>>> futures;
        for (int i = 0; i < 8; ++i)
            futures.push_back(client->heatmap(hourNumber(i)));
        for (const auto &future : futures)
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && future.result().has_value(), 20'000);
        QCOMPARE(mostAfterwards, 1);
    }

    void aRefusedLoginEndsEveryRequestAtOnce()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeAnswer{401, "wrong secret", {}}; });
        ButlrOptions options = Service().options();
        options.baseUrl = server.address();
        const auto client = clientOf(options);
        std::vector<QFuture<Result<HeatmapReply>>> futures;
        for (int i = 0; i < 10; ++i)
            futures.push_back(client->heatmap(hourNumber(i)));
        for (const auto &future : futures) {
            QTRY_VERIFY(future.isFinished());
            QCOMPARE(future.result().error().kind, ErrorKind::CredentialsRefused);
        }
        QVERIFY(server.requestsTo(kHeatmapPath).empty());
        QVERIFY(server.requests().size() <= 2);
    }

    void aDeadAddressIsUnreachableSoon()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        ButlrOptions options = Service().options();
        options.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
        closed.close();
        const auto client = clientOf(options);
        const auto answer = ask(*client);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::LoginUnreachable);
    }

    void aBodyOverTheLimitIsGivenUp()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, QByteArray(1 << 20, ' '), {}}; });
        ButlrOptions options = service.options();
        options.bodyLimit = 1 << 16;
        const auto client = clientOf(options);
        const auto answer = ask(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::BodyTooLarge);
    }

    void anAnswerOfAnotherCellSizeIsNotTaken()
    {
        Service service;
        const auto client = clientOf(service.options());
        HeatmapRequest request = hourNumber(0);
        request.cellSize = CellSize::Whole;
        QVERIFY(!ask(*client, request).value());
    }

    void secretsStandInNoErrorAndNoLog()
    {
        g_log.clear();
        const QtMessageHandler before = qInstallMessageHandler(record);
        QLoggingCategory::setFilterRules(QStringLiteral("floorscope.*=true"));
        QStringList texts;
        for (const int status : {401, 400, 503}) {
            // a server that repeats what it was sent
            Service service([status](const FakeRequest &request, int) { return FakeAnswer{status, kSecret.toUtf8() + request.header("authorization"), {}}; });
            const auto client = clientOf(service.options());
            const auto answer = ask(*client).value();
            QVERIFY(!answer);
            texts << answer.error().where << answer.error().detail;
        }
        qInstallMessageHandler(before);
        for (const QString &text : texts + g_log)
            QVERIFY2(!text.contains(kSecret) && !text.contains(QStringLiteral("token-")), qPrintable(text));
    }

    void floorsAreReadWithoutTheirNullLists()
    {
        Service service([](const FakeRequest &request, int) {
            if (request.body.contains("rooms"))
                return FakeAnswer{200, R"({"data":{"floors":{"data":[{"id":"space_1","name":"Level 1","timezone":null,"rooms":null,"zones":null}]}}})", {}};
            return FakeAnswer{200, R"({"errors":[{"message":"no such field"}]})", {}};
        });
        const auto client = clientOf(service.options());
        const auto floors = client->floors();
        QTRY_VERIFY(floors.isFinished());
        QVERIFY(floors.result());
        QCOMPARE(floors.result()->size(), std::size_t(1));
        QCOMPARE(floors.result()->front().id, QStringLiteral("space_1"));
        QVERIFY(floors.result()->front().rooms.empty());
    }

    void graphQlErrorsAreAFailureNotAnEmptyList()
    {
        Service service([](const FakeRequest &, int) { return FakeAnswer{200, R"({"errors":[{"message":"internal"}]})", {}}; });
        const auto client = clientOf(service.options());
        const auto floors = client->floors();
        QTRY_VERIFY(floors.isFinished());
        QVERIFY(!floors.result());
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
