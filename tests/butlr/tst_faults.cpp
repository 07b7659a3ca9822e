// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_script.h"

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

/// As a service that compresses sends it.
QByteArray deflated(const QByteArray &body)
{
    return qCompress(body, 9).mid(4);   // without Qt's own length before it
}

QStringList g_log;

void record(QtMsgType, const QMessageLogContext &, const QString &line)
{
    g_log << line;
}

}   // namespace

Q_DECLARE_METATYPE(floorscope::FakeAnswer)
Q_DECLARE_METATYPE(floorscope::ErrorKind)

/// What the client does with each answer that is not a whole heatmap.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void oneUnauthorizedLogsInAgain()
    {
        Service service(wrongAtFirst(1, {401, "no", {}}));
        const auto client = makeClient(service.options());
        QVERIFY(fetchReply(*client).value());
        QCOMPARE(service.logins(), std::size_t(2));
        QCOMPARE(service.others(), 2);
    }

    void whatFollowsAWordInBetweenIsNotTheNextAnswer()
    {
        // "103 Early Hints", then the answer: Qt leaves the second one in the connection
        FakeAnswer late{200, heatmapText().replace(",4]", ",44]").replace(":4,", ":44,").replace(":7}", ":47}"), {}};
        late.before = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n";
        late.pauseMs = 30;
        Service service([late](const FakeRequest &, int number) { return number <= 3 ? late : whole(); });
        const auto client = makeClient(service.options());
        for (int i = 0; i < 3; ++i) {
            const auto answer = fetchReply(*client).value();
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::SentElsewhere);
            QCOMPARE(answer.error().facts, Facts{qint64(103)});
        }
        QCOMPARE(service.others(), 3);   // none was asked again
        const auto answer = fetchReply(*client).value();
        QVERIFY(answer);
        QCOMPARE(answer->answer.total, std::uint64_t(7));
    }

    void anEmptyAnswerIsAskedAgain()
    {
        Service service(wrongAtFirst(1, {204, {}, {}}));
        const auto client = makeClient(service.options());
        QVERIFY(fetchReply(*client).value());
        QCOMPARE(service.others(), 2);
    }

    void aRedirectToAnotherPathIsTold()
    {
        Service service(wrongAtFirst(99, {307, {}, {{"Location", "/v4/detections"}}}));
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().facts, (Facts{qint64(307), QStringLiteral("/v4/detections")}));
    }

    void aSecondUnauthorizedIsARefusal()
    {
        Service service(wrongAtFirst(99, {401, "no", {}}));
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::CredentialsRefused);
        QCOMPARE(service.others(), 2);
    }

    void anUnauthorizedAfterAnotherAnswerLogsInAgain()
    {
        Service service([](const FakeRequest &, int number) {
            const int status = number == 2 ? 503 : 401;
            return number <= 3 ? FakeAnswer{status, "no", {}} : whole();
        });
        const auto client = makeClient(service.options());
        QVERIFY(fetchReply(*client).value());
        QCOMPARE(service.logins(), std::size_t(3));
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
        Service service([status](const FakeRequest &request, int) {
            return request.path == kOtherPath ? whole() : FakeAnswer{status, "none", {}};
        });
        const auto client = makeClient(service.options());
        QVERIFY(fetchReply(*client).value());
        QCOMPARE(client->workingDetectionsPath(), QString::fromLatin1(kOtherPath));
        QVERIFY(fetchReply(*client, hourNumber(1)).value());
        QCOMPARE(service.server.requestsTo(kHeatmapPath).size(), std::size_t(1));
        QCOMPARE(service.server.requestsTo(kOtherPath).size(), std::size_t(2));
    }

    void bothPathsRefusedIsARefusalOfTheFloorThatTellsTheBetterReason_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("told");
        QTest::newRow("403, 403") << 403 << 403 << 403 << QStringLiteral("first");
        QTest::newRow("403, 404") << 403 << 404 << 403 << QStringLiteral("first");
        QTest::newRow("404, 403") << 404 << 403 << 403 << QStringLiteral("second");
        QTest::newRow("404, 404") << 404 << 404 << 404 << QStringLiteral("second");
    }

    void bothPathsRefusedIsARefusalOfTheFloorThatTellsTheBetterReason()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, status);
        QFETCH(QString, told);
        Service service([=](const FakeRequest &request, int) {
            return request.path == kHeatmapPath ? FakeAnswer{first, "first", {}} : FakeAnswer{second, "second", {}};
        });
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error(),
                 because({ErrorKind::FloorRefused, QStringLiteral("space_1"), told}, Reason::HttpStatus, {status}));
        QCOMPARE(service.others(), 2);
        QCOMPARE(service.logins(), std::size_t(1));
    }

    void ofARefusedFloorNothingMoreIsAsked()
    {
        Service service(wrongAtFirst(99, {403, "no", {}}));
        ButlrOptions options = service.options();
        options.jobs = 2;
        const auto client = makeClient(options);
        for (const auto &future : fetchMany(*client, 20)) {
            QTRY_VERIFY(future.isFinished());
            QCOMPARE(future.result().error().kind, ErrorKind::FloorRefused);
        }
        QVERIFY(service.others() <= 4);
    }

    void aRefusalOnceThePathIsKnownSpeaksOfItsRequestOnly()
    {
        Service service([](const FakeRequest &, int number) {
            return number == 2 ? FakeAnswer{404, "none", {}} : whole();
        });
        const auto client = makeClient(service.options());
        QVERIFY(fetchReply(*client).value());
        QCOMPARE(fetchReply(*client, hourNumber(1)).value().error().kind, ErrorKind::NotFound);
        QVERIFY(fetchReply(*client, hourNumber(2)).value());
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
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::RequestRefused);
        QVERIFY2(answer.error().detail.contains(QStringLiteral("range exceeds 7 days")),
                 qPrintable(answer.error().detail));
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
        QTest::newRow("cut body, compressed")
            << FakeAnswer{200, deflated(heatmapText()), {{"Content-Encoding", "deflate"}}, Way::CutInTheMiddle};
        QTest::newRow("half a text, whole body") << FakeAnswer{200, heatmapText().left(60), {}};
        QTest::newRow("200 with HTML") << FakeAnswer{200, "<!DOCTYPE html><html>login</html>", {}};
        QTest::newRow("200 with other JSON") << FakeAnswer{200, R"({"data":[]})", {}};
        QTest::newRow("200 with nothing") << FakeAnswer{200, {}, {}};
    }

    void whatPassesIsTriedAgain()
    {
        QFETCH(FakeAnswer, wrong);
        Service service(wrongAtFirst(1, wrong));
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
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
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(service.others(), 5);   // the first try and four more
    }

    void anEmptyHeatmapIsAnAnswer()
    {
        Service service([](const FakeRequest &, int) {
            return FakeAnswer{200, R"({"heatmap_v2":{"array_cells":[],"metadata":{"resolution":0.5}}})", {}};
        });
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
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
        const auto client = makeClient(options);
        HeatmapRequest week = hourNumber(0);
        week.span.stop = week.span.start + 7 * 86'400;
        const auto answer = fetchReply(*client, week).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TimedOut);
        QCOMPARE(service.others(), 2);
    }

    void aRefusedLoginEndsEveryRequestAtOnce()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeAnswer{401, "wrong secret", {}}; });
        ButlrOptions options = Service().options();
        options.baseUrl = server.address();
        const auto client = makeClient(options);
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
        const auto client = makeClient(options);
        const auto answer = fetchReply(*client);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::LoginUnreachable);
    }

    void theReadersFindingIsKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("cause");
        QTest::newRow("HTML") << QByteArray("<html></html>") << ErrorKind::HtmlInsteadOfJson;
        QTest::newRow("half a text") << heatmapText().left(60) << ErrorKind::Truncated;
        QTest::newRow("normalised") << heatmapText().replace(",4]", ",0.25]").replace(",3]", ",1]")
                                    << ErrorKind::NormalisedAnswer;
        QTest::newRow("a cell of text") << heatmapText().replace(",4]", ",\"four\"]") << ErrorKind::NotANumber;
    }

    void theReadersFindingIsKept()
    {
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, cause);
        Service service(wrongAtFirst(99, {200, body, {}}));
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NotAHeatmapAnswer);
        QCOMPARE(answer.error().where, QStringLiteral("space_1"));
        QCOMPARE(answer.error().cause, std::optional(cause));
    }

    void aBodyOverTheLimitIsGivenUp_data()
    {
        QTest::addColumn<FakeAnswer>("large");
        const QByteArray blanks(20 << 20, ' ');
        QTest::newRow("plain") << FakeAnswer{200, blanks, {}};
        QTest::newRow("compressed to almost nothing")
            << FakeAnswer{200, deflated(blanks), {{"Content-Encoding", "deflate"}}};
    }

    void aBodyOverTheLimitIsGivenUp()
    {
        QFETCH(FakeAnswer, large);
        Service service([large](const FakeRequest &, int) { return large; });
        ButlrOptions options = service.options();
        options.bodyLimit = 1 << 16;
        const auto client = makeClient(options);
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::BodyTooLarge);
    }

    void anAnswerOfAnotherCellSizeIsNotTaken()
    {
        Service service;
        const auto client = makeClient(service.options());
        HeatmapRequest request = hourNumber(0);
        request.cellSize = CellSize::Whole;
        QVERIFY(!fetchReply(*client, request).value());
    }

    void secretsStandInNoErrorAndNoLog_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");   // %1: what the service was sent
        QTest::newRow("401") << 401 << QByteArray("no:\x1b[31m %1");
        QTest::newRow("400") << 400 << QByteArray("no:\x1b[31m %1");
        QTest::newRow("403") << 403 << QByteArray("no:\x1b[31m %1");
        QTest::newRow("503") << 503 << QByteArray("no:\x1b[31m %1");
        QTest::newRow("200 with HTML") << 200 << QByteArray("<html>%1</html>");
        QTest::newRow("200 with a cell")
            << 200 << QByteArray(R"({"heatmap_v2":{"array_cells":[[1,1,"%1"]],"metadata":{"resolution":0.5}}})");
        QTest::newRow("200 with a cell size")
            << 200 << QByteArray(R"({"heatmap_v2":{"array_cells":[[1,1,1]],"metadata":{"resolution":"%1"}}})");
        QTest::newRow("200 with GraphQL errors") << 200 << QByteArray("{\"errors\":[{\"message\":\"no: %1\"}]}");
        QTest::newRow("200 with a part")
            << 200 << QByteArray(R"({"errors":[{"message":"no: %1"}],"data":{"floors":{"data":[{"id":"space_1"}]}}})");
    }

    void secretsStandInNoErrorAndNoLog()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        g_log.clear();
        const QtMessageHandler before = qInstallMessageHandler(record);
        QLoggingCategory::setFilterRules(QStringLiteral("floorscope.*=true"));
        // a service that repeats what it was sent, after characters that steer a terminal
        Service service([=](const FakeRequest &request, int) {
            const QByteArray sent = "\\u001b[31m" + kSecret.toUtf8() + ' ' + request.header("authorization");
            return FakeAnswer{status, QByteArray(body).replace("%1", sent), {}};
        });
        const auto client = makeClient(service.options());
        QStringList texts;
        const auto note = [&texts](const Error &error) { texts << error.where << logText(error); };
        if (const auto answer = fetchReply(*client).value(); !answer)
            note(answer.error());
        if (const auto floors = waited(client->floors()).value(); !floors)
            note(floors.error());
        for (const Error &said : client->notes())
            note(said);
        qInstallMessageHandler(before);
        QVERIFY(texts.size() > 0);
        for (const QString &text : texts + g_log)
            QVERIFY2(!text.contains(kSecret) && !text.contains(QStringLiteral("token-")) && !text.contains(QChar(0x1b)),
                     qPrintable(text));
    }

    void aRefusedLoginTellsTheServersTextWithoutTheSecret_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << ErrorKind::CredentialsRefused;
        QTest::newRow("401") << 401 << ErrorKind::CredentialsRefused;
        QTest::newRow("403") << 403 << ErrorKind::CredentialsRefused;
        QTest::newRow("405") << 405 << ErrorKind::LoginUnreachable;
    }

    void aRefusedLoginTellsTheServersTextWithoutTheSecret()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        Service service;
        service.loginAnswers = [status](const FakeRequest &request, int) {
            return FakeAnswer{status, "the audience is wrong: " + request.body, {}};
        };
        const auto client = makeClient(service.options());
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QVERIFY2(answer.error().detail.contains(QStringLiteral("the audience is wrong")),
                 qPrintable(answer.error().detail));
        QVERIFY2(!answer.error().detail.contains(kSecret), qPrintable(answer.error().detail));
        QCOMPARE(service.logins(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
