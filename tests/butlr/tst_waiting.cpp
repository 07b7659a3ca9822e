// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service_script.h"

#include <QElapsedTimer>
#include <QLocale>

using namespace floorscope;

namespace {

using Way = FakeAnswer::Way;

FakeAnswer whole()
{
    return {200, heatmapText(), {}};
}

}   // namespace

/// Who waits how long: Retry-After, one at a time after a 429, and the time that logins take.
class TestWaiting : public QObject
{
    Q_OBJECT

private slots:
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
        const QByteArray date =
            QLocale::c().toString(later, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
        Service service([&](const FakeRequest &, int number) {
            return number == 1 ? FakeAnswer{429, "many", {{"Retry-After", asDate ? date : QByteArray("1")}}} : whole();
        });
        ButlrOptions options = service.options();
        options.retryUnit = 1000;   // Retry-After is never longer than 120 units
        const auto client = makeClient(options);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(fetchReply(*client).value());
        QVERIFY2(clock.elapsed() >= 900, qPrintable(QString::number(clock.elapsed())));
    }

    void retryAfterHoldsEveryRequestBack_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("503") << 503;
    }

    void retryAfterHoldsEveryRequestBack()
    {
        QFETCH(int, status);
        QElapsedTimer clock;
        clock.start();
        std::vector<qint64> times;
        Service service([&](const FakeRequest &, int number) {
            times.push_back(clock.elapsed());
            return number <= 4 ? FakeAnswer{status, "wait", {{"Retry-After", "40"}}} : whole();
        });
        const auto client = makeClient(service.options());   // a unit of 10 ms: 40 of them
        for (const auto &future : fetchMany(*client, 12))
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && future.result(), 20'000);
        QCOMPARE(times.size(), std::size_t(16));
        QVERIFY2(times[4] - times[3] >= 390, qPrintable(QString::number(times[4] - times[3])));
    }

    void whileItWaitsItSaysWhyAndUntilWhen()
    {
        Service service([](const FakeRequest &, int number) {
            return number == 1 ? FakeAnswer{429, "many", {{"Retry-After", "1"}}} : whole();
        });
        ButlrOptions options = service.options();
        options.retryUnit = 1000;
        const auto client = makeClient(options);
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        const auto future = client->heatmap(hourNumber(0));
        QVERIFY(!client->waiting());
        QTRY_VERIFY(client->waiting());
        const Waiting waiting = *client->waiting();
        QVERIFY(waiting.asked && waiting.seconds == 1 && waiting.until > before);
        QCOMPARE(waiting.why, ErrorKind::TooManyRequests);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!client->waiting());
    }

    void aRequestThatFailedByItselfWaitsAlone()
    {
        Service service([](const FakeRequest &, int number) {
            return number == 1 ? FakeAnswer{500, "broken", {}} : whole();
        });
        ButlrOptions options = service.options();
        options.retryUnit = 500;
        const auto client = makeClient(options);
        const auto future = client->heatmap(hourNumber(0));
        QTRY_VERIFY(client->waiting());
        QVERIFY(!client->waiting()->asked);
        QCOMPARE(client->waiting()->why, ErrorKind::ServiceFailed);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!client->waiting());
    }

    void afterTooManyOneAtATimeUntilAnAnswerComes()
    {
        QElapsedTimer clock;
        clock.start();
        std::vector<qint64> times;
        Service service([&](const FakeRequest &, int number) {
            times.push_back(clock.elapsed());
            return number <= 4 ? FakeAnswer{429, "many", {}} : FakeAnswer{200, heatmapText(), {}, Way::Whole, 400};
        });
        const auto client = makeClient(service.options());
        for (const auto &future : fetchMany(*client, 12))
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && future.result(), 20'000);
        QCOMPARE(times.size(), std::size_t(16));
        QVERIFY2(times[5] - times[4] >= 390,
                 qPrintable(QString::number(times[5] - times[4])));   // alone until its answer
        QVERIFY2(times[7] - times[5] < 390, qPrintable(QString::number(times[7] - times[5])));   // then together again
    }

    void onlyTheOneThatWasAskedToWaitSpendsItsTries()
    {
        std::vector<QByteArray> asked;
        Service service([&](const FakeRequest &request, int number) {
            asked.push_back(request.body);
            return number <= 7 ? FakeAnswer{429, "many", {}} : whole();
        });
        const auto client = makeClient(service.options());
        for (const auto &future : fetchMany(*client, 8))
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished() && future.result(), 20'000);
        for (std::size_t i = 5; i <= 7; ++i)
            QCOMPARE(asked[i], asked[4]);
    }

    void whoGivesUpLeavesTheQueueClosed()
    {
        QElapsedTimer clock;
        clock.start();
        std::vector<qint64> times;
        Service service([&](const FakeRequest &, int number) {
            times.push_back(clock.elapsed());
            return number <= 5 ? FakeAnswer{429, "many", {{"Retry-After", "30"}}} : whole();
        });
        ButlrOptions options = service.options();
        options.jobs = 1;
        const auto client = makeClient(options);
        const auto futures = fetchMany(*client, 2);
        QTRY_VERIFY_WITH_TIMEOUT(futures[1].isFinished(), 20'000);
        QCOMPARE(futures[0].result().error().kind, ErrorKind::TooManyRequests);
        QVERIFY(futures[1].result());
        QVERIFY2(times[5] - times[4] >= 290, qPrintable(QString::number(times[5] - times[4])));
    }

    void aLoginHasTimeButADeadAddressTakesUnderAMinute()
    {
        const ButlrOptions options;
        QVERIFY(options.loginTimeout >= 30'000);
        QVERIFY(options.loginBudget > options.loginTimeout && options.loginBudget < 60'000);
    }

    void aSlowLoginIsWaitedFor()
    {
        Service service;
        service.loginAnswers = [](const FakeRequest &, int) {
            return FakeAnswer{200, R"({"access_token":"token-1","expires_in":3600})", {}, Way::Whole, 300};
        };
        ButlrOptions options = service.options();
        options.loginTimeout = 600;
        options.loginBudget = 1000;
        const auto client = makeClient(options);
        QVERIFY(fetchReply(*client).value());
        QCOMPARE(service.logins(), std::size_t(1));
    }

    void aStalledLoginEndsWithItsBudget()
    {
        Service service;
        service.loginAnswers = [](const FakeRequest &, int) { return FakeAnswer{200, {}, {}, Way::Hang}; };
        ButlrOptions options = service.options();
        options.loginTimeout = 300;
        options.loginBudget = 550;
        const auto client = makeClient(options);
        QElapsedTimer clock;
        clock.start();
        const auto answer = fetchReply(*client).value();
        QVERIFY(!answer);
        QVERIFY2(clock.elapsed() >= 500 && clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(answer.error().kind, ErrorKind::LoginUnreachable);
        QCOMPARE(answer.error().reason, Reason::NoAnswerWithin);
        const double seconds = std::get<double>(answer.error().facts.front());
        QVERIFY2(seconds > 0.0 && seconds < 1.0, qPrintable(QString::number(seconds)));
        QCOMPARE(service.logins(), std::size_t(2));
    }

    void aLoginThatPassesIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("503") << 503 << QByteArray("busy");
        QTest::newRow("429") << 429 << QByteArray("many");
        QTest::newRow("HTML") << 200 << QByteArray("<html></html>");
        QTest::newRow("cut off") << 200 << QByteArray("{\"access_token\":\"tok");
        QTest::newRow("no token") << 200 << QByteArray("{}");
    }

    void aLoginThatPassesIsTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Service service;
        bool lasts = false;
        service.loginAnswers = [&](const FakeRequest &, int number) -> std::optional<FakeAnswer> {
            return number == 1 || lasts ? std::optional(FakeAnswer{status, body, {}}) : std::nullopt;
        };
        QVERIFY(fetchReply(*makeClient(service.options())).value());
        QCOMPARE(service.logins(), std::size_t(2));
        lasts = true;
        QCOMPARE(fetchReply(*makeClient(service.options())).value().error().kind, ErrorKind::LoginUnreachable);
        QCOMPARE(service.logins(), std::size_t(5));
    }

    void aLoginThatDiesInTheMiddleEndsEveryRequest_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("refused") << 401 << ErrorKind::CredentialsRefused;
        QTest::newRow("down") << 503 << ErrorKind::LoginUnreachable;
    }

    void aLoginThatDiesInTheMiddleEndsEveryRequest()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        qint64 now = 1'000'000'000;
        Service service([&now](const FakeRequest &, int number) {
            now += number == 3 ? 3'600'000 : 0;   // the token has expired then
            return whole();
        });
        service.loginAnswers = [status](const FakeRequest &, int number) -> std::optional<FakeAnswer> {
            return number == 1 ? std::nullopt : std::optional(FakeAnswer{status, "no", {}});
        };
        ButlrOptions options = service.options();
        options.jobs = 1;
        options.clockMs = [&now] { return now; };
        const auto client = makeClient(options);
        const auto futures = fetchMany(*client, 20);
        for (const auto &future : futures)
            QTRY_VERIFY(future.isFinished());
        QCOMPARE(service.others(), 3);
        QVERIFY(futures[2].result());
        for (std::size_t i = 3; i < futures.size(); ++i)
            QCOMPARE(futures[i].result().error().kind, kind);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
