// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/retry/giving_up.h"
#include "service/retry/pace.h"
#include "service/retry/patience.h"
#include "service/retry/pieces.h"
#include "service/retry/retry_policy.h"

#include <QTest>

using namespace floorscope;

namespace {

HttpOutcome status(int code)
{
    HttpOutcome reply;
    reply.status = code;
    return reply;
}

HttpOutcome ended(HttpOutcome::End end)
{
    HttpOutcome reply;
    reply.end = end;
    return reply;
}

}   // namespace

/// What is tried again, when, and what is given up.
class TestRetry : public QObject
{
    Q_OBJECT
private slots:
    void aStatusDecides_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Verdict>("first");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("200") << 200 << Verdict::Accept << ErrorKind::ServiceFailed;
        for (const int elsewhere : {300, 301, 302, 303, 304, 305, 307, 308})   // without a place to go to
            QTest::addRow("%d", elsewhere) << elsewhere << Verdict::Fail << ErrorKind::SentElsewhere;
        QTest::newRow("103") << 103 << Verdict::Fail << ErrorKind::SentElsewhere;
        QTest::newRow("201") << 201 << Verdict::Accept << ErrorKind::ServiceFailed;
        QTest::newRow("203") << 203 << Verdict::Accept << ErrorKind::ServiceFailed;
        QTest::newRow("204") << 204 << Verdict::TryAgain << ErrorKind::ServiceFailed;
        QTest::newRow("206") << 206 << Verdict::TryAgain << ErrorKind::ServiceFailed;
        QTest::newRow("400") << 400 << Verdict::Fail << ErrorKind::RequestRefused;
        QTest::newRow("401") << 401 << Verdict::LogInAgain << ErrorKind::CredentialsRefused;
        QTest::newRow("403") << 403 << Verdict::TryOtherPath << ErrorKind::FloorRefused;
        QTest::newRow("404") << 404 << Verdict::TryOtherPath << ErrorKind::FloorRefused;
        QTest::newRow("408") << 408 << Verdict::TryAgain << ErrorKind::ServiceFailed;
        QTest::newRow("422") << 422 << Verdict::Fail << ErrorKind::RequestRefused;
        QTest::newRow("429") << 429 << Verdict::TryAgain << ErrorKind::TooManyRequests;
        QTest::newRow("500") << 500 << Verdict::TryAgain << ErrorKind::ServiceFailed;
        QTest::newRow("503") << 503 << Verdict::TryAgain << ErrorKind::ServiceFailed;
        QTest::newRow("504") << 504 << Verdict::TryAgain << ErrorKind::TimedOut;
    }

    void aStatusDecides()
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

    void waitsDoubleAndObeyRetryAfter()
    {
        Attempt attempt;
        for (const int wanted : {1000, 2000, 4000, 8000}) {
            QCOMPARE(decide(ended(HttpOutcome::End::Dropped), attempt, 1000, 0.0).waitMs, wanted);
            ++attempt.tries;
        }
        QCOMPARE(int(decide(ended(HttpOutcome::End::Dropped), attempt, 1000, 0.0).verdict), int(Verdict::Fail));
        HttpOutcome busy = status(429);
        busy.retryAfterSeconds = 7;
        QCOMPARE(decide(busy, {}, 1000, 0.0).waitMs, 7000);
        busy.retryAfterSeconds = 100'000;
        QCOMPARE(decide(busy, {}, 1000, 0.0).waitMs, 120'000);
        QVERIFY(decide(status(503), {}, 1000, 1.0).waitMs > 1000);
    }

    void aSecondSlowAnswerIsHalved()
    {
        Attempt attempt;
        attempt.slow = 1;
        attempt.canBeHalved = true;
        for (const HttpOutcome &slow : {status(504), ended(HttpOutcome::End::TimedOut)}) {
            QCOMPARE(int(decide(slow, attempt, 1000, 0.0).verdict), int(Verdict::Fail));
            QCOMPARE(int(decide(slow, attempt, 1000, 0.0).kind), int(ErrorKind::TimedOut));
        }
        attempt.canBeHalved = false;   // an hour is asked again like any other
        QCOMPARE(int(decide(status(504), attempt, 1000, 0.0).verdict), int(Verdict::TryAgain));
    }

    void retryAfterNeverShortensAWait()
    {
        Attempt attempt;
        attempt.tries = 3;
        HttpOutcome busy = status(429);
        for (const int seconds : {0, 1, 4}) {
            busy.retryAfterSeconds = seconds;
            QCOMPARE(decide(busy, attempt, 1000, 0.0).waitMs, 4000);
        }
        busy.retryAfterSeconds = 5;
        QCOMPARE(decide(busy, attempt, 1000, 0.0).waitMs, 5000);
        QVERIFY(asksToWait(busy) && asksToWait(status(429)) && !asksToWait(status(503)));
    }

    void onlyARefusalOfBothPathsSpeaksOfTheFloor()
    {
        Attempt attempt;
        QCOMPARE(int(decide(status(403), attempt, 1000, 0.0).kind), int(ErrorKind::AccessDenied));
        QCOMPARE(int(decide(status(404), attempt, 1000, 0.0).kind), int(ErrorKind::NotFound));
        attempt.hasToken = false;   // whoever asks for no token is not to be logged in to
        QCOMPARE(int(decide(status(401), attempt, 1000, 0.0).kind), int(ErrorKind::AccessDenied));
        QCOMPARE(int(decide(status(401), attempt, 1000, 0.0).verdict), int(Verdict::Fail));
    }

    void anUnusable200IsJudgedByWhatItsReaderFound_data()
    {
        QTest::addColumn<ErrorKind>("why");
        QTest::addColumn<Verdict>("first");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("HTML for a heatmap")
            << ErrorKind::HtmlInsteadOfJson << Verdict::TryAgain << ErrorKind::NotAHeatmapAnswer;
        QTest::newRow("no GraphQL answer") << ErrorKind::ServiceFailed << Verdict::TryAgain << ErrorKind::ServiceFailed;
        QTest::newRow("token not accepted")
            << ErrorKind::CredentialsRefused << Verdict::LogInAgain << ErrorKind::CredentialsRefused;
        QTest::newRow("query refused") << ErrorKind::RequestRefused << Verdict::Fail << ErrorKind::RequestRefused;
    }

    void anUnusable200IsJudgedByWhatItsReaderFound()
    {
        QFETCH(ErrorKind, why);
        QFETCH(Verdict, first);
        QFETCH(ErrorKind, kind);
        Attempt attempt;
        QCOMPARE(int(decideUnreadable(why, attempt, 1000, 0.0).verdict), int(first));
        attempt.tries = kMostRetries + 1;
        attempt.loggedInAgain = true;
        QCOMPARE(int(decideUnreadable(why, attempt, 1000, 0.0).verdict), int(Verdict::Fail));
        QCOMPARE(int(decideUnreadable(why, attempt, 1000, 0.0).kind), int(kind));
    }

    void loginsEndSoon()
    {
        const LoginAttempt first{1, 55'000};
        for (const int code : {400, 401, 403}) {
            QCOMPARE(int(decideLogin(status(code), first, 1000, 0.0).kind), int(ErrorKind::CredentialsRefused));
            QCOMPARE(int(decideLogin(status(code), first, 1000, 0.0).verdict), int(Verdict::Fail));
        }
        for (const int code : {302, 404, 405}) {
            QCOMPARE(int(decideLogin(status(code), first, 1000, 0.0).kind), int(ErrorKind::LoginUnreachable));
            QCOMPARE(int(decideLogin(status(code), first, 1000, 0.0).verdict), int(Verdict::Fail));
        }
        const HttpOutcome dead = ended(HttpOutcome::End::Unreachable);
        QCOMPARE(int(decideLogin(dead, first, 1000, 0.0).verdict), int(Verdict::TryAgain));
        QCOMPARE(int(decideLogin(dead, {3, 50'000}, 1000, 0.0).kind), int(ErrorKind::LoginUnreachable));
        QCOMPARE(int(decideLogin(dead, {3, 50'000}, 1000, 0.0).verdict), int(Verdict::Fail));
        QCOMPARE(int(decideLogin(dead, {1, 900}, 1000, 0.0).verdict),
                 int(Verdict::Fail));   // no time left for another try
        QCOMPARE(int(decideUnreadableLogin(first, 1000, 0.0).verdict), int(Verdict::TryAgain));
        HttpOutcome busy = status(429);
        busy.retryAfterSeconds = 7;
        QCOMPARE(decideLogin(busy, first, 1000, 0.0).waitMs, 7000);
        busy.retryAfterSeconds = 60;
        QCOMPARE(int(decideLogin(busy, first, 1000, 0.0).verdict), int(Verdict::Fail));
    }

    void retryAfterIsReadInBothForms()
    {
        QCOMPARE(readRetryAfter("120", 0), std::optional<int>(120));
        QCOMPARE(readRetryAfter("Wed, 21 Oct 2026 07:28:30 GMT", 1792567680), std::optional<int>(30));
        QCOMPARE(readRetryAfter("Wed, 21 Oct 2015 07:28:00 GMT", 1792567680), std::optional<int>(0));
        QCOMPARE(readRetryAfter("Wednesday, 21-Oct-26 07:28:30 GMT", 1792567680), std::optional<int>(30));   // RFC 850
        QCOMPARE(readRetryAfter("Wed Oct 21 07:28:30 2026", 1792567680), std::optional<int>(30));            // asctime
        QCOMPARE(readRetryAfter("Mon Nov  2 07:28:30 2026", 1793604480), std::optional<int>(30));
        QCOMPARE(readRetryAfter("6.5", 0), std::optional<int>(7));
        QCOMPARE(readRetryAfter("99999999999999", 0), std::optional<int>(60));
        QCOMPARE(readRetryAfter("86400", 0), std::optional<int>(86'400));
        QCOMPARE(readRetryAfter("7s", 0), std::optional<int>(7));
        QCOMPARE(readRetryAfter(" 8 seconds ", 0), std::optional<int>(8));
        QCOMPARE(readRetryAfter("6, 6", 0), std::optional<int>(6));   // of two servers, each with its own
        QVERIFY(!readRetryAfter("6 months", 0) && !readRetryAfter({}, 0) && !readRetryAfter("s", 0));
        QVERIFY(!readRetryAfter("-5", 0));
        QVERIFY(!readRetryAfter("soon", 0));
    }

    void aCallKnowsWhatHappenedToIt()
    {
        Attempt attempt;
        attempt.tries = 2;
        attempt.redirects = 1;
        attempt.hasOtherPath = true;
        const Attempt slow = decide(status(504), attempt, 1000, 0.0).next;
        QVERIFY(slow.slow == 1 && slow.tries == 2);
        const Attempt again = decide(status(401), attempt, 1000, 0.0).next;
        QVERIFY(again.loggedInAgain && again.tries == 1);   // the second login costs no try
        QVERIFY(decide(status(401), again, 1000, 0.0).next.loggedInAgain);
        QVERIFY(!decide(status(503), again, 1000, 0.0).next.loggedInAgain);
        QVERIFY(decideUnreadable(ErrorKind::CredentialsRefused, attempt, 1000, 0.0).next.loggedInAgain);
        QVERIFY(!decideUnreadable(ErrorKind::ServiceFailed, again, 1000, 0.0).next.loggedInAgain);
        QVERIFY(decide(status(404), attempt, 1000, 0.0).next.otherPathTried);
        HttpOutcome moved = status(302);
        moved.location = "/elsewhere";
        const Attempt elsewhere = decide(moved, attempt, 1000, 0.0).next;
        QVERIFY(!elsewhere.hasToken && elsewhere.redirects == 0 && elsewhere.tries == 0);
    }

    void whoIsAskedToWaitStartsAloneUntilAnAnswerComes()
    {
        Pace pace(4);
        QVERIFY(pace.mayStart(3) && !pace.mayStart(4));
        pace.holdOff();
        QVERIFY(!pace.mayStart(0));
        pace.answered();   // it was sent before
        pace.endWait();
        QVERIFY(pace.mayStart(0) && !pace.mayStart(1));
        pace.answered();
        QVERIFY(pace.mayStart(1));
    }

    void aLoginsTryTakesWhatIsLeftOfItsBudget()
    {
        Patience patience;
        QCOMPARE(loginTryTimeout(patience, 55'000), 30'000);
        QCOMPARE(loginTryTimeout(patience, 700), 700);
        QCOMPARE(loginTryTimeout(patience, -5), 1);
        QCOMPARE(optionalQuestionTimeout(patience), 10'000);
        patience.loginTimeout = 300;
        QCOMPARE(optionalQuestionTimeout(patience), 300);
    }

    void aRefusedLoginEndsEverythingAndARefusedFloorItsOwn()
    {
        const Error login{ErrorKind::CredentialsRefused, {}, {}};
        const Error floor{ErrorKind::FloorRefused, {}, {}};
        const Error busy{ErrorKind::TooManyRequests, {}, {}};
        QVERIFY(endsTheRun(login) && endsTheRun(floor) && !endsTheRun(busy));
        QVERIFY(failsUnasked(login, false) && failsUnasked(floor, true));
        QVERIFY(!failsUnasked(floor, false) && !failsUnasked(busy, true));
        QCOMPARE(judged(floor, true).kind, ErrorKind::AccessDenied);
        QCOMPARE(judged(floor, false).kind, ErrorKind::FloorRefused);
        const Error elsewhere{ErrorKind::SentElsewhere, {}, {}};
        QVERIFY(endsTheRun(judged(elsewhere, false)) && failsUnasked(elsewhere, false));
        QVERIFY(!endsTheRun(judged(elsewhere, true)));
    }

    void slowPiecesAreHalvedThenProbedThenGivenUp()
    {
        constexpr qint64 day = 86'400;
        Pieces pieces;
        pieces.add({{0, day}, {day, 2 * day}, {2 * day, 3 * day}});
        const TimeSpan first = *pieces.take();
        QVERIFY(pieces.halve(first));
        QCOMPARE(int(pieces.afterSlow(true)), int(Pieces::AfterSlow::GoOn));
        QCOMPARE(*pieces.take(), (TimeSpan{0, day / 2}));
        QCOMPARE(int(pieces.afterSlow(true)), int(Pieces::AfterSlow::GoOn));
        QCOMPARE(int(pieces.afterSlow(true)), int(Pieces::AfterSlow::Probe));
        QVERIFY(pieces.probe({{0, day / 2}}) > 0);
        std::vector<TimeSpan> probes;
        while (const std::optional<TimeSpan> probe = pieces.take())
            probes.push_back(*probe);
        QCOMPARE(probes.size(), std::size_t(3));
        for (const TimeSpan &probe : probes)
            QVERIFY(!pieces.halve(probe));
        QCOMPARE(int(pieces.afterSlow(true)), int(Pieces::AfterSlow::GoOn));
        QCOMPARE(int(pieces.afterSlow(false)), int(Pieces::AfterSlow::GiveUp));
        QCOMPARE(totalSeconds(pieces.giveUp()), 3 * day - totalSeconds(probes));
        QVERIFY(pieces.isEmpty());
    }

    void anAnswerToAProbeLetsTheRestBeAsked()
    {
        Pieces pieces;
        pieces.add({{0, 86'400}});
        for (int i = 0; i < 3; ++i)
            (void)pieces.afterSlow(true);
        (void)pieces.probe({});
        QVERIFY(pieces.take());
        QVERIFY(!pieces.take());
        pieces.serviceAnswers();
        QVERIFY(pieces.take());
        QCOMPARE(int(pieces.afterSlow(false)), int(Pieces::AfterSlow::GoOn));
    }

    void halvesMeetAtAWholeMinute()
    {
        QCOMPARE(halved({0, 7260}), (std::pair<TimeSpan, TimeSpan>{{0, 3600}, {3600, 7260}}));
        QVERIFY(canBeHalved({0, 7200}) && !canBeHalved({0, 7199}));
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
