// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/figures_run.h"
#include "heatmap/local_time.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace floorscope;

namespace {

using Series = std::vector<FigureSeries>;

/// Answers as `script` says and records what was asked.
class ScriptedFigures : public FigureSource
{
public:
    using Script = std::function<Result<Series>(const FigureRequest &)>;
    explicit ScriptedFigures(Script answers) : script(std::move(answers)) {}
    QFuture<Result<Series>> figures(const FigureRequest &request) override
    {
        asked.push_back(request);
        return QtFuture::makeReadyFuture(script(request));
    }
    Script script;
    std::vector<FigureRequest> asked;
};

/// One person in every hour of every place.
Result<Series> onePerson(const FigureRequest &request)
{
    Series series;
    for (const FigurePlace &place : request.places)
        for (const FigureKind kind : kindsOf(request.topic)) {
            FigureSeries one{kind, place, {}};
            for (qint64 at = request.span.start; at < request.span.stop; at += 3600)
                one.buckets.push_back({{at, at + 3600}, 1.0});
            series.push_back(one);
        }
    return series;
}

FiguresQuestion twoWeeks(const std::vector<FigureTopic> &topics)
{
    Question hours;
    hours.timeZone = "Europe/Berlin";
    hours.range = {readInstant(QStringLiteral("2026-01-05"), "Europe/Berlin").value_or(0),
                   readInstant(QStringLiteral("2026-01-19"), "Europe/Berlin").value_or(0)};
    hours.week = samePattern(0b0011111, {9 * 60, 18 * 60});
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

Outcome run(FigureSource &source, const FiguresQuestion &question)
{
    Outcome outcome;
    FiguresRun fetching(source, later, question);
    QObject::connect(&fetching, &FiguresRun::finished, [&](const Figures &figures) { outcome.figures = figures; });
    QObject::connect(&fetching, &FiguresRun::failed, [&](const Error &error) { outcome.error = error; });
    (void)QTest::qWaitFor([&] { return outcome.figures || outcome.error; }, 20'000);
    return outcome;
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
};

QTEST_GUILESS_MAIN(TestFiguresRun)
#include "tst_figures_run.moc"
