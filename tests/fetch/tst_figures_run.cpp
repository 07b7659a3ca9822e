// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/figures_run.h"
#include "heatmap/local_time.h"
#include "support/scripted_figures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorscope;

namespace {

using Series = std::vector<FigureSeries>;

FiguresQuestion twoWeeks(const std::vector<FigureTopic> &topics)
{
    Question hours;
    hours.timeZone = "Europe/Berlin";
    hours.range = {readInstant(QStringLiteral("2026-01-05"), "Europe/Berlin").value_or(0),
                   readInstant(QStringLiteral("2026-01-19"), "Europe/Berlin").value_or(0)};
    hours.week = samePattern(0b0011111, {9 * 60, 18 * 60});
    hours.spaceId = QStringLiteral("space_1");
    return {topics, {{PlaceKind::Room, QStringLiteral("room_1"), QStringLiteral("Kitchen")}}, hours};
}

qint64 later()
{
    return readInstant(QStringLiteral("2026-04-27"), "UTC").value_or(0);
}

/// What a run ends with.
struct Outcome
{
    std::optional<Figures> figures;
    std::optional<Error> error;
};

Outcome run(FigureSource &source, const FiguresQuestion &question, const FigureShelf &shelf = {})
{
    Outcome outcome;
    FiguresRun fetching(source, shelf, later, question);
    QObject::connect(&fetching, &FiguresRun::finished, [&](const Figures &figures) { outcome.figures = figures; });
    QObject::connect(&fetching, &FiguresRun::failed, [&](const Error &error) { outcome.error = error; });
    (void)QTest::qWaitFor([&] { return outcome.figures || outcome.error; }, 20'000);
    return outcome;
}

/// A store, and whose answers it keeps.
struct Shelf
{
    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("store.sqlite"))};
    FigureShelf shelf{&store, QStringLiteral("someone@127.0.0.1")};
};

int stored(const Shelf &shelf, const FiguresQuestion &question)
{
    QFuture<Result<FetchCost>> cost = figuresCost(question, shelf.shelf, later());
    cost.waitForFinished();
    return cost.result() ? cost.result()->stored : -1;
}

}   // namespace

/// The figures of one question: what is asked, what counts, and what becomes of failures.
class TestFiguresRun : public QObject
{
    Q_OBJECT

private slots:
    void theNightsBetweenAreLeftOut()
    {
        ScriptedFigures source(onePerson);
        const Outcome outcome = run(source, twoWeeks({FigureTopic::Occupancy}));
        QVERIFY(outcome.figures);
        QCOMPARE(source.asked.size(), std::size_t(2));
        QCOMPARE(outcome.figures->series.size(), std::size_t(1));
        QCOMPARE(outcome.figures->series.front().buckets.size(), std::size_t(90));   // 10 days of 9 hours
        QVERIFY(outcome.figures->missing.empty());
    }

    void whatMayNotAskEndsWithThePrice()
    {
        ScriptedFigures source(onePerson);
        Shelf shelf;
        FiguresRun fetching(source, shelf.shelf, later, twoWeeks({FigureTopic::Occupancy}), false);
        QSignalSpy stopped(&fetching, &FiguresRun::needsToAsk), finished(&fetching, &FiguresRun::finished);
        QSignalSpy progress(&fetching, &FiguresRun::progressChanged);
        QTRY_COMPARE(stopped.count(), 1);
        QVERIFY(finished.isEmpty() && source.asked.empty());
        QCOMPARE(requestsLeft(progress.last().first().value<FetchProgress>()), 2);
        (void)run(source, twoWeeks({FigureTopic::Occupancy}), shelf.shelf);
        FiguresRun stored(source, shelf.shelf, later, twoWeeks({FigureTopic::Occupancy}), false);
        QSignalSpy answered(&stored, &FiguresRun::finished);
        QTRY_COMPARE(answered.count(), 1);
    }

    void trafficGivesTwoSeries()
    {
        ScriptedFigures source(onePerson);
        const Outcome outcome = run(source, twoWeeks({FigureTopic::Traffic}));
        QVERIFY(outcome.figures);
        QCOMPARE(outcome.figures->series.size(), std::size_t(2));
        QCOMPARE(outcome.figures->series.at(1).kind, FigureKind::Exits);
    }

    void aWeekThatFailsIsMissingAndNotZero()
    {
        const qint64 second = readInstant(QStringLiteral("2026-01-12"), "Europe/Berlin").value_or(0);
        ScriptedFigures source([second](const FigureRequest &request) {
            return request.span.start > second ? Result<Series>(failure(ErrorKind::ServiceFailed)) : onePerson(request);
        });
        const Outcome outcome = run(source, twoWeeks({FigureTopic::Occupancy}));
        QVERIFY(outcome.figures);
        QCOMPARE(outcome.figures->series.front().buckets.size(), std::size_t(45));
        QCOMPARE(outcome.figures->missing.size(), std::size_t(1));
    }

    void whatTakesTooLongIsAskedInHalves()
    {
        ScriptedFigures source([](const FigureRequest &request) {
            return request.span.seconds() > 3 * kDaySeconds ? Result<Series>(failure(ErrorKind::TimedOut))
                                                            : onePerson(request);
        });
        const Outcome outcome = run(source, twoWeeks({FigureTopic::Occupancy}));
        QVERIFY(outcome.figures);
        QCOMPARE(source.asked.size(), std::size_t(6));
        QCOMPARE(outcome.figures->series.front().buckets.size(), std::size_t(90));
    }

    void aServiceThatAnswersNothingIsGivenUp()
    {
        ScriptedFigures source([](const FigureRequest &) { return Result<Series>(failure(ErrorKind::TimedOut)); });
        const Outcome outcome = run(source, twoWeeks({FigureTopic::Occupancy, FigureTopic::Presence}));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ErrorKind::TimedOut);
        QCOMPARE(source.asked.size(), std::size_t(3));
    }

    void aFigureThatIsRefusedCostsItsOwnTopic()
    {
        ScriptedFigures source([](const FigureRequest &request) {
            return request.topic == FigureTopic::Presence ? Result<Series>(failure(ErrorKind::RequestRefused))
                                                          : onePerson(request);
        });
        const Outcome outcome = run(source, twoWeeks({FigureTopic::Presence, FigureTopic::Occupancy}));
        QVERIFY(outcome.figures);
        QCOMPARE(source.asked.size(), std::size_t(3));
        QCOMPARE(outcome.figures->missing.size(), std::size_t(2));
        QCOMPARE(outcome.figures->series.size(), std::size_t(1));
    }

    void aLoginThatFailsEndsTheRun()
    {
        ScriptedFigures source(
            [](const FigureRequest &) { return Result<Series>(failure(ErrorKind::CredentialsRefused)); });
        const Outcome outcome = run(source, twoWeeks({FigureTopic::Occupancy, FigureTopic::Presence}));
        QVERIFY(outcome.error);
        QCOMPARE(source.asked.size(), std::size_t(1));
    }

    void whatIsStoredIsNotAskedAgain()
    {
        const Shelf shelf;
        ScriptedFigures source(onePerson);
        const FiguresQuestion question = twoWeeks({FigureTopic::Occupancy, FigureTopic::Traffic});
        QCOMPARE(stored(shelf, question), 0);
        const Outcome first = run(source, question, shelf.shelf);
        QVERIFY(first.figures);
        QCOMPARE(source.asked.size(), std::size_t(4));
        QCOMPARE(stored(shelf, question), 4);
        const Outcome second = run(source, question, shelf.shelf);
        QVERIFY(second.figures);
        QCOMPARE(source.asked.size(), std::size_t(4));
        QCOMPARE(second.figures->series, first.figures->series);
    }

    /// Of another topic, other places and another account nothing is stored; presence alone is a part of both.
    void otherQuestionsHaveAnswersOfTheirOwn()
    {
        const Shelf shelf;
        ScriptedFigures source(onePerson);
        const FiguresQuestion question = twoWeeks({FigureTopic::Presence});
        QVERIFY(run(source, question, shelf.shelf).figures);
        QCOMPARE(stored(shelf, twoWeeks({FigureTopic::Occupancy})), 0);
        QCOMPARE(stored(shelf, twoWeeks({FigureTopic::Occupancy, FigureTopic::Presence})), 2);
        FiguresQuestion two = question;
        two.places.push_back({PlaceKind::Room, QStringLiteral("room_2"), QStringLiteral("Lounge")});
        QCOMPARE(stored(shelf, two), 0);
        QFuture<Result<FetchCost>> other =
            figuresCost(question, {shelf.shelf.store, QStringLiteral("another@127.0.0.1")}, later());
        other.waitForFinished();
        QCOMPARE(other.result()->stored, 0);
        QCOMPARE(other.result()->requests, 2);
    }

    /// The first week ends on Wednesday in the question before: Thursday and Friday are what it lacks.
    void aLongerQuestionAsksForTheRest()
    {
        const Shelf shelf;
        ScriptedFigures source(onePerson);
        FiguresQuestion days = twoWeeks({FigureTopic::Occupancy});
        days.hours.range.stop = readInstant(QStringLiteral("2026-01-08"), "Europe/Berlin").value_or(0);
        QVERIFY(run(source, days, shelf.shelf).figures);
        const Outcome whole = run(source, twoWeeks({FigureTopic::Occupancy}), shelf.shelf);
        QVERIFY(whole.figures);
        QCOMPARE(source.asked.size(), std::size_t(3));
        QCOMPARE(source.asked.at(1).span,
                 (TimeSpan{days.hours.range.stop + 9 * 3600, days.hours.range.stop + (24 + 18) * 3600}));
        QCOMPARE(whole.figures->series.front().buckets.size(), std::size_t(90));
    }

    /// Two gaps cost more than the whole.
    void severalGapsAreAskedAsOne()
    {
        FigureRequest request;
        request.span = {0, 100 * 3600};
        const std::vector<TimeSpan> hours{request.span};
        const FigurePieces whole = divideRequest(request, {{3600, 7200}, {36'000, 39'600}}, hours);
        QCOMPARE(whole, (FigurePieces{{}, {request}}));
        const FigurePieces rest = divideRequest(request, {{0, 7200}}, hours);
        QCOMPARE(rest.open.size(), std::size_t(1));
        QCOMPARE(rest.open.front().span, (TimeSpan{7200, 100 * 3600}));
        QVERIFY(divideRequest(request, {{0, 7200}}, {{0, 7200}}).open.empty());   // nights between are not wanted
    }

    void whatFailedIsNotStored()
    {
        const Shelf shelf;
        const FiguresQuestion question = twoWeeks({FigureTopic::Occupancy});
        const qint64 second = readInstant(QStringLiteral("2026-01-12"), "Europe/Berlin").value_or(0);
        ScriptedFigures source([second](const FigureRequest &request) {
            return request.span.start > second ? Result<Series>(failure(ErrorKind::ServiceFailed)) : onePerson(request);
        });
        QVERIFY(run(source, question, shelf.shelf).figures);
        QCOMPARE(stored(shelf, question), 1);
        source.script = onePerson;
        const Outcome again = run(source, question, shelf.shelf);
        QVERIFY(again.figures && again.figures->missing.empty());
        QCOMPARE(source.asked.size(), std::size_t(3));
    }

    void aStoreThatCannotBeUsedIsDoneWithout()
    {
        QTemporaryDir folder;   // is no file
        Store store(folder.path(), std::chrono::milliseconds(10));
        ScriptedFigures source(onePerson);
        const Outcome outcome =
            run(source, twoWeeks({FigureTopic::Occupancy}), {&store, QStringLiteral("someone@127.0.0.1")});
        QVERIFY(outcome.figures);
        QCOMPARE(source.asked.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestFiguresRun)
#include "tst_figures_run.moc"
