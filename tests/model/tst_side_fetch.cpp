// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places/side_fetch.h"
#include "model/protected_answers.h"
#include "model/session.h"
#include "service/planner.h"
#include "service/presets.h"
#include "support/floor_session.h"
#include "support/scripted_figures.h"

#include <QTest>

using namespace floorscope;

namespace {

using State = FetchState::Phase;
constexpr qint64 kNow = FloorSession::kNow;
constexpr int kPatience = FloorSession::kPatience;

/// A session at one floor, of an account or of the demo building, with its default period on the map.
struct Bench : FloorSession
{
    explicit Bench(bool simulated = false) { begin(simulated); }
};

/// One floor with two rooms.
struct TwoRooms : OneFloor
{
    QFuture<Result<std::vector<Floor>>> floors() override
    {
        Floor floor = OneFloor::floors().result()->front();
        for (const char *name : {"Kitchen", "Lounge"})
            floor.rooms.push_back(makeZone(QString::fromLatin1(name).toLower(), QString::fromLatin1(name),
                                           {{0.0, 0.0}, {2.0, 0.0}, {2.0, 2.0}, {0.0, 2.0}}));
        return QtFuture::makeReadyFuture(Result<std::vector<Floor>>(std::vector<Floor>{floor}));
    }
};

/// A session at one floor whose service tells figures, with its default period on the map.
struct FiguresBench
{
    explicit FiguresBench(bool simulated = false)
    {
        Connection connection;
        connection.source = &source;
        connection.directory = &directory;
        connection.figures = &figures;
        connection.store = &store;
        connection.simulated = simulated;
        connection.clock = [] { return kNow; };
        session.connectTo(connection);
        QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, State::UpToDate, kPatience);
    }
    SideFetch &side(Beside which) { return session.beside(which); }

    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("store.sqlite"))};
    ScriptedSource source;
    TwoRooms directory;
    ScriptedFigures figures;
    Session session;
};

}   // namespace

/// What is asked beside a map.
class TestSideFetch : public QObject
{
    Q_OBJECT

private slots:
    /// The default period is 20 working days of 28; all hours of these are 28 · 24. Of a longer one the last 28 days
    /// are asked, of a shorter one a week: on 29 March 2026 Berlin's clocks skip an hour.
    void allHoursAreAskedOfAWeekAtLeastAndOf28DaysAtMost_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<int>("requests");
        const auto row = [](const char *name, QDate first, QDate last, QDate asked, int requests) {
            QTest::newRow(name) << first << last << asked << requests;
        };
        row("four weeks", {2026, 3, 30}, {2026, 4, 26}, {2026, 3, 30}, 28 * 24);
        row("sixteen weeks", {2026, 1, 5}, {2026, 4, 26}, {2026, 3, 30}, 28 * 24);
        row("a day", {2026, 4, 22}, {2026, 4, 22}, {2026, 4, 16}, 7 * 24);
        row("an hour is skipped", {2026, 3, 27}, {2026, 3, 29}, {2026, 3, 23}, 7 * 24 - 1);
    }

    void allHoursAreAskedOfAWeekAtLeastAndOf28DaysAtMost()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QDate, asked);
        QFETCH(int, requests);
        const Question map =
            withDays(defaultQuestion(QStringLiteral("space_1"), "Europe/Berlin", {2026, 4, 27}), first, last);
        const std::optional<Question> all = allHoursQuestion(map);
        QVERIFY(all.has_value());
        QCOMPARE(firstAndLastDay(*all), std::pair(asked, last));
        QCOMPARE(all->cellSize, map.cellSize);
        QCOMPARE(planFor(*all)->requests.size(), std::size_t(requests));
        Question itself = withDays(map, last.addDays(-6), last);
        itself.week = everyHour();
        QVERIFY(allHoursQuestion(itself).has_value());   // day by day
        itself.split = Split::Hour;
        QVERIFY(!allHoursQuestion(itself));
    }

    /// What costs requests waits for the person; its answer stands beside the map and leaves it as it is.
    void allHoursAreAskedOnceAndStandBesideTheMap()
    {
        Bench bench;
        SideFetch &side = bench.session.beside(Beside::AllHours);
        QCOMPARE(side.state().phase, State::Nothing);   // nobody looks for them
        const std::size_t before = bench.source.asked.size();
        const std::uint64_t total = counts(bench.session.drawn().answers.single)->total;
        side.want(Wisher::Cards, true);
        QTRY_COMPARE(side.state().phase, State::NeedsFetch);
        QCOMPARE(requestsLeft(side.state().progress), 28 * 24);
        QCOMPARE(bench.source.asked.size(), before);
        side.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::UpToDate, kPatience);
        QCOMPARE(bench.source.asked.size(), before + 28 * 24);
        const Answers &answers = bench.session.drawn().answers;
        QCOMPARE(counts(answers.allHours)->observed.intervals.size(), std::size_t(28 * 24));
        QCOMPARE(counts(answers.single)->total, total);
        QVERIFY(!answers.nights && bench.session.undoName().isEmpty());
        side.want(Wisher::Rhythm, true);
        side.want(Wisher::Cards, false);
        QVERIFY(side.answer().has_value());   // another one still looks for them
        side.want(Wisher::Rhythm, false);
        QVERIFY(!side.answer().has_value());
        side.want(Wisher::Cards, true);   // what is stored is taken at once
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::UpToDate, kPatience);
        QCOMPARE(bench.source.asked.size(), before + 28 * 24);
    }

    /// Everything is stored, so it begins by itself; one answer turns out to be damaged: its price is told, once.
    void whatIsDamagedInTheStoreWaitsForThePerson()
    {
        Bench bench;
        SideFetch &side = bench.session.beside(Beside::AllHours);
        side.want(Wisher::Cards, true);
        QTRY_COMPARE(side.state().phase, State::NeedsFetch);
        side.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::UpToDate, kPatience);
        side.want(Wisher::Cards, false);
        const HeatmapRequest last = bench.source.asked.back();
        QVERIFY(bench.store
                    .keep({bench.source.storeKey(), last.spaceId, last.cellSize, last.includeEmpty}, last.span,
                          "no heatmap", kNow)
                    .result());
        const std::size_t before = bench.source.asked.size();
        side.want(Wisher::Cards, true);
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::NeedsFetch, kPatience);
        QCOMPARE(requestsLeft(side.state().progress), 1);
        QTest::qWait(100);
        QCOMPARE(side.state().phase, State::NeedsFetch);
        QCOMPARE(bench.source.asked.size(), before);
        side.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::UpToDate, kPatience);
        QCOMPARE(bench.source.asked.size(), before + 1);
    }

    void theDemoBuildingIsAskedAtOnce()
    {
        Bench bench(true);
        SideFetch &side = bench.session.beside(Beside::AllHours);
        side.want(Wisher::Cards, true);
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::UpToDate, kPatience);
        QVERIFY(counts(bench.session.drawn().answers.allHours));
    }

    /// On a colleague's computer there is no account; on one's own nothing is asked twice.
    void whatAProjectHoldsBesideItsMapIsNotAskedAgain()
    {
        Bench bench(true);
        bench.session.beside(Beside::AllHours).want(Wisher::Cards, true);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.beside(Beside::AllHours).state().phase, State::UpToDate, kPatience);
        const std::uint64_t total = counts(bench.session.drawn().answers.allHours)->total;
        const Project project = bench.session.project();

        Session elsewhere;
        elsewhere.openProject(project);
        QCOMPARE(counts(elsewhere.drawn().answers.allHours)->total, total);
        QCOMPARE(elsewhere.beside(Beside::AllHours).state().phase, State::UpToDate);
        QCOMPARE(counts(elsewhere.project().sheets.front().drawn.answers.allHours)->total, total);   // and saved again
        Document document = elsewhere.document();
        document.question = withDays(document.question, {2026, 3, 30}, {2026, 4, 5});
        elsewhere.apply(QStringLiteral("period"), document);
        document = project.sheets.front().document;
        document.look.palette = QStringLiteral("viridis");
        elsewhere.apply(QStringLiteral("back"), document);
        QCOMPARE(counts(elsewhere.drawn().answers.allHours)->total, total);

        Bench own(true);
        own.session.openProject(project);
        const std::size_t before = own.source.asked.size();
        own.session.beside(Beside::AllHours).want(Wisher::Cards, true);
        QTest::qWait(100);
        QCOMPARE(own.session.beside(Beside::AllHours).state().phase, State::UpToDate);
        QCOMPARE(own.source.asked.size(), before);

        // an answer that lacks an hour is asked for again where somebody answers
        Project lacking = project;
        Heatmap &hours = std::get<Heatmap>(lacking.sheets.front().drawn.answers.allHours->map);
        hours.observed.intervals.front().status = IntervalStatus::Missing;
        elsewhere.openProject(lacking);
        QVERIFY(elsewhere.drawn().answers.allHours.has_value());
        own.session.openProject(lacking);
        QTRY_COMPARE_WITH_TIMEOUT(own.session.beside(Beside::AllHours).state().phase, State::UpToDate, kPatience);
        QVERIFY(own.source.asked.size() > before);
    }

    void ofProtectedIndividualsNoHourIsToldBesideTheMap()
    {
        Drawn drawn;
        drawn.answers.single = fileAnswer(Heatmap());
        drawn.answers.nights = drawn.answers.allHours = drawn.answers.single;
        QVERIFY(seen(drawn).answers.nights && seen(drawn).answers.allHours);
        drawn.shown.protectIndividuals = true;
        QVERIFY(!seen(drawn).answers.nights && !seen(drawn).answers.allHours);
    }

    /// Over four weeks presence of the rooms is a request a week; all figures are five: occupancy, presence and traffic
    /// of the rooms, occupancy and presence of the floor.
    void figuresHaveTheirPriceAndAreStored()
    {
        FiguresBench bench;
        SideFetch &presence = bench.side(Beside::Presence), &all = bench.side(Beside::Figures);
        presence.want(Wisher::Cards, true);
        QTRY_COMPARE(presence.state().phase, State::NeedsFetch);
        QCOMPARE(requestsLeft(presence.state().progress), 4);
        QVERIFY(bench.figures.asked.empty());
        presence.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(presence.state().phase, State::UpToDate, kPatience);
        QVERIFY(presence.figures() && !presence.answer());
        QCOMPARE(presence.figures()->series.size(), std::size_t(2));
        QCOMPARE(presence.figures()->series.front().buckets.size(), std::size_t(180));
        QCOMPARE(bench.figures.asked.size(), std::size_t(4));
        all.want(Wisher::Figures, true);   // a part of it is stored
        QTRY_COMPARE(all.state().phase, State::NeedsFetch);
        QCOMPARE(all.state().progress.requests, 20);
        QCOMPARE(all.state().progress.stored, 4);
        all.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(all.state().phase, State::UpToDate, kPatience);
        QCOMPARE(bench.figures.asked.size(), std::size_t(20));
        all.want(Wisher::Figures, false);
        QVERIFY(!all.figures());
        all.want(Wisher::Figures, true);   // the second opening costs nothing
        QTRY_COMPARE_WITH_TIMEOUT(all.state().phase, State::UpToDate, kPatience);
        QVERIFY(all.figures().has_value());
        QCOMPARE(bench.figures.asked.size(), std::size_t(20));
        QVERIFY(bench.session.undoName().isEmpty());
    }

    void aFetchIsCancelledAndGoesOnLater()
    {
        FiguresBench bench;
        SideFetch &side = bench.side(Beside::Presence);
        side.want(Wisher::Figures, true);
        QTRY_COMPARE(side.state().phase, State::NeedsFetch);
        bench.figures.script = [&bench](const FigureRequest &request) {
            bench.figures.holding = true;   // from the second one on
            return onePerson(request);
        };
        side.fetch();
        QTRY_COMPARE(bench.figures.asked.size(), std::size_t(2));
        side.cancel();
        QTRY_COMPARE(side.state().phase, State::NeedsFetch);
        QCOMPARE(requestsLeft(side.state().progress), 3);   // the first is stored
        bench.figures.holding = false;
        bench.figures.script = onePerson;
        side.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::UpToDate, kPatience);
        QCOMPARE(bench.figures.asked.size(), std::size_t(5));
    }

    /// What nobody looks at is not asked by itself; what came stays.
    void whoLooksAwayIsAskedNothingFor()
    {
        FiguresBench bench(true);
        SideFetch &side = bench.side(Beside::Presence);
        bench.figures.holding = true;
        side.want(Wisher::Cards, true);
        QTRY_COMPARE(bench.figures.asked.size(), std::size_t(1));   // the demo building, at once
        side.lookAway(Wisher::Cards);
        QCOMPARE(side.state().phase, State::Nothing);
        bench.figures.holding = false;
        Document document = bench.session.document();
        document.look.opacityPercent = 50.0;
        bench.session.apply(QStringLiteral("look"), document);
        QTest::qWait(50);
        QCOMPARE(bench.figures.asked.size(), std::size_t(1));
        side.want(Wisher::Cards, true);
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::UpToDate, kPatience);
        side.lookAway(Wisher::Cards);
        QVERIFY(side.figures().has_value());
        document.question = withDays(document.question, {2026, 4, 20}, {2026, 4, 24});
        bench.session.apply(QStringLiteral("one week"), document);
        QTRY_VERIFY_WITH_TIMEOUT(!side.figures(), kPatience);   // of another question
        QCOMPARE(side.state().phase, State::Nothing);
    }

    void whatWasPressedGoesOnUnseen()
    {
        FiguresBench bench;
        SideFetch &side = bench.side(Beside::Presence);
        side.want(Wisher::Cards, true);
        QTRY_COMPARE(side.state().phase, State::NeedsFetch);
        side.fetch();
        side.lookAway(Wisher::Cards);
        QTRY_COMPARE_WITH_TIMEOUT(side.state().phase, State::UpToDate, kPatience);
    }

    void nightsThatCannotBeAskedForHaveFailed()
    {
        ScriptedSource source;
        Connection connection;
        connection.source = &source;
        connection.clock = [] { return kNow; };
        Drawn drawn;
        drawn.shown.source = ChosenFloor{source.storeKey(), false, QStringLiteral("space_1")};
        drawn.shown.question = defaultQuestion(QStringLiteral("space_1"), "Europe/Berlin", {2026, 4, 27});
        drawn.shown.question.timeZone = "Nowhere/Land";
        drawn.answers.single = PeriodAnswer();
        drawn.answers.single->map = Heatmap();
        SideFetch nights(connection, drawn, kSideQuestions.front());
        nights.want(Wisher::Marks, true);
        nights.follow();
        QTRY_COMPARE(nights.state().phase, State::Failed);
        QVERIFY(nights.state().error.has_value());
        QVERIFY(source.asked.empty());
    }
};

QTEST_GUILESS_MAIN(TestSideFetch)
#include "tst_side_fetch.moc"
