// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "base/time_zone.h"
#include "model/beginnings.h"
#include "model/session.h"
#include "service/presets.h"
#include "support/scripted_source.h"

#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace floorscope;

namespace {

using State = FetchState::Phase;

constexpr qint64 kNow = 1'777'269'600;   // Monday 27 April 2026, 08:00 in Berlin

/// A session at one floor, with a source that answers when the test says so.
struct Bench
{
    Bench()
    {
        Connection connection;
        connection.source = &source;
        connection.directory = &directory;
        connection.store = &store;
        connection.clock = [] { return kNow; };
        session.connectTo(connection);
    }

    /// The default period is on the map.
    void showFirst() { QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, State::UpToDate, 20'000); }

    Document with(CellSize size) const
    {
        Document document = session.document();
        document.question.cellSize = size;
        return document;
    }

    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("store.sqlite"))};
    ScriptedSource source{[](const HeatmapRequest &request) -> Result<QByteArray> {
        return oneCellText(1).replace(QByteArray("\"resolution\":0.5"),
                                      QByteArray("\"resolution\":" + QByteArray::number(metres(request.cellSize))));
    }};
    OneFloor directory;
    Session session;
};

/// Keeps all threads of the pool busy until its end.
class Busy
{
public:
    Busy()
    {
        QThreadPool *pool = &backgroundPool();
        for (int i = 0; i < pool->maxThreadCount(); ++i)
            pool->start([this] { m_end.acquire(); });
    }
    ~Busy() { end(); }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

    void end()
    {
        m_end.release(backgroundPool().maxThreadCount());
        backgroundPool().waitForDone();
    }

private:
    QSemaphore m_end;
};

const Question &drawnQuestion(const Bench &bench)
{
    return bench.session.drawn().shown.question;
}

}   // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void theFirstPeriodOfAFloorIsFetchedAtOnce()
    {
        Bench bench;
        bench.showFirst();
        QCOMPARE(bench.session.fetchState().daysShown, 20);
        QCOMPARE(bench.session.fetchState().hoursShown, 180.0);
        QCOMPARE(localDate(drawnQuestion(bench).range.start), QDate(2026, 3, 30));
        QVERIFY(bench.session.undoName().isEmpty());
    }

    void whatIsDrawnIsNeverWhatIsMerelyAsked()
    {
        Bench bench;
        bench.showFirst();
        const Question before = drawnQuestion(bench);
        bench.session.apply(QStringLiteral("cell size"), bench.with(CellSize::Whole));
        QTRY_COMPARE(bench.session.fetchState().phase, State::NeedsFetch);
        QCOMPARE(bench.session.fetchState().progress.requests, 20);
        QCOMPARE(drawnQuestion(bench), before);
        bench.session.fetch();
        bench.showFirst();
        QCOMPARE(drawnQuestion(bench).cellSize, CellSize::Whole);
    }

    void aChangeOfLookIsDrawnAtOnce()
    {
        Bench bench;
        bench.showFirst();
        const std::size_t asked = bench.source.asked.size();
        Document document = bench.session.document();
        document.look.scale = Scale::Linear;
        bench.session.apply(QStringLiteral("scale"), document);
        QCOMPARE(bench.session.drawn().shown.look.scale, Scale::Linear);
        QCOMPARE(bench.session.undoName(), QStringLiteral("scale"));
        bench.session.undo();
        QCOMPARE(bench.session.drawn().shown.look.scale, Scale::SquareRoot);
        QCOMPARE(bench.session.redoName(), QStringLiteral("scale"));
        QCOMPARE(bench.source.asked.size(), asked);
    }

    /// One cell of half a metre on 20 days: withheld, and told again once that is undone.
    void whatIsWithheldIsKeptByTheProjectAlone()
    {
        Bench bench;
        bench.showFirst();
        const auto total = [](const Drawn &drawn) { return counts(drawn.answers.single)->total; };
        QCOMPARE(total(bench.session.drawn()), std::uint64_t(20));
        Document document = bench.session.document();
        document.protectIndividuals = true;
        bench.session.apply(QStringLiteral("protection"), document);
        QCOMPARE(total(bench.session.drawn()), std::uint64_t(0));
        QCOMPARE(withheldCells(counts(bench.session.drawn().answers.single)->withheld), std::size_t(1));
        QVERIFY(bench.session.project().sheets.front().document.protectIndividuals);
        QCOMPARE(total(bench.session.project().sheets.front().drawn), std::uint64_t(20));
        bench.session.saveView(QStringLiteral("kept"));
        bench.session.undo();
        QCOMPARE(total(bench.session.drawn()), std::uint64_t(20));
        bench.session.saveView(QStringLiteral("bare"));
        bench.session.redo();
        QCOMPARE(total(bench.session.drawn()), std::uint64_t(0));
        bench.session.showView(QStringLiteral("bare"), QStringLiteral("view"));   // switches nothing off
        QCOMPARE(total(bench.session.drawn()), std::uint64_t(0));
        bench.session.openProject(bench.session.project());
        QCOMPARE(total(bench.session.drawn()), std::uint64_t(0));
    }

    /// What is stored of a floor tells of files too.
    void aProjectOfFilesLosesNeitherStoreNorClock()
    {
        Bench bench;
        bench.showFirst();
        Session other;
        Connection nobody;
        nobody.store = bench.session.connection().store;
        nobody.clock = [] { return qint64(5); };
        QVERIFY(nobody.store);
        other.connectTo(nobody);
        other.openProject(bench.session.project());
        QCOMPARE(other.connection().store, nobody.store);
        QVERIFY(other.connection().clock);
    }

    void aDragIsOneStep()
    {
        Bench bench;
        bench.showFirst();
        for (const double strength : {60.0, 50.0, 40.0}) {
            Document document = bench.session.document();
            document.look.opacityPercent = strength;
            bench.session.apply(QStringLiteral("strength"), document, QStringLiteral("strength"));
        }
        bench.session.undo();
        QCOMPARE(bench.session.document().look.opacityPercent, 70.0);
        QVERIFY(bench.session.undoName().isEmpty());
    }

    void goBackRestoresTheQuestionThatIsDrawn()
    {
        Bench bench;
        bench.showFirst();
        const Question before = drawnQuestion(bench);
        bench.session.apply(QStringLiteral("cell size"), bench.with(CellSize::Quarter));
        bench.session.goBack(QStringLiteral("go back"));   // while the cost is still being counted
        bench.showFirst();
        QCOMPARE(bench.session.document().question, before);
        QCOMPARE(bench.session.undoName(), QStringLiteral("go back"));
    }

    void lateAnswersToAnOlderQuestionAreDropped()
    {
        Bench bench;
        bench.showFirst();
        bench.source.holding = true;
        bench.session.apply(QStringLiteral("cell size"), bench.with(CellSize::Whole));
        QTRY_COMPARE(bench.session.fetchState().phase, State::NeedsFetch);
        bench.session.fetch();
        QTRY_VERIFY(bench.source.held() > 0);
        bench.session.undo();   // back to what is stored
        bench.source.release();
        bench.showFirst();
        QCOMPARE(drawnQuestion(bench).cellSize, CellSize::Half);
    }

    void undoAndRedoInARowEndAtTheNewest()
    {
        Bench bench;
        bench.showFirst();
        bench.session.apply(QStringLiteral("cell size"), bench.with(CellSize::Whole));
        bench.session.undo();
        bench.session.redo();
        bench.session.undo();
        bench.showFirst();
        QCOMPARE(drawnQuestion(bench).cellSize, CellSize::Half);
        bench.session.redo();
        QTRY_COMPARE(bench.session.fetchState().phase, State::NeedsFetch);
        QCOMPARE(bench.session.document().question.cellSize, CellSize::Whole);
    }

    void cancelKeepsThePartThatCame()
    {
        Bench bench;
        bench.source.holding = true;
        QTRY_VERIFY(bench.source.held() > 3);
        bench.source.release(3);
        QTRY_VERIFY(bench.session.drawn().answers.single && bench.session.drawn().answers.single->partial);
        bench.session.cancelFetch();
        QTRY_COMPARE(bench.session.fetchState().phase, State::NeedsFetch);
        QVERIFY(bench.session.drawn().answers.single->partial->first >= 1);
        QCOMPARE(bench.session.drawn().answers.single->partial->second, 20);
        QCOMPARE(std::get<Heatmap>(bench.session.drawn().answers.single->map).total,
                 quint64(drawnDays(bench.session.drawn().answers.single)));
    }

    void compareIsDrawnWhenBothSidesCame()
    {
        Bench bench;
        bench.showFirst();
        Document document = bench.session.document();
        document.mode = ViewMode::Compare;
        bench.session.apply(QStringLiteral("comparison"), document);
        QTRY_COMPARE(bench.session.fetchState().phase, State::NeedsFetch);
        bench.source.holding = true;
        bench.session.fetch();
        QTRY_VERIFY(bench.source.held() > 0);
        bench.source.release(2);
        bench.session.cancelFetch();
        QTRY_COMPARE(bench.session.fetchState().phase, State::NeedsFetch);
        QVERIFY(!bench.session.drawn().answers.comparison);
        bench.source.holding = false;
        bench.session.fetch();
        QTRY_VERIFY(bench.session.drawn().answers.comparison.has_value());
        bench.showFirst();
        QCOMPARE(bench.session.drawn().answers.comparison->totalA,
                 quint64(drawnDays(bench.session.drawn().answers.before)));
    }

    void aMissingDayIsListedAndTriedAgainByFetch()
    {
        Bench bench;
        const auto whole = bench.source.script;
        bench.source.script = [&](const HeatmapRequest &request) -> Result<QByteArray> {
            if (localDate(request.span.start) == QDate(2026, 4, 14))
                return failure(ErrorKind::ServiceFailed);
            return whole(request);
        };
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.fetchState().phase, State::Failed, 20'000);   // it can be tried again
        QVERIFY(!bench.session.fetchState().error);
        QCOMPARE(bench.session.fetchState().missing.size(), std::size_t(1));
        QCOMPARE(bench.session.fetchState().hoursShown, 171.0);
        bench.source.script = whole;
        bench.session.fetch();
        QTRY_COMPARE(bench.session.fetchState().hoursShown, 180.0);
        QVERIFY(bench.session.fetchState().missing.empty());
        QCOMPARE(bench.session.fetchState().phase, State::UpToDate);
    }

    void whatTheServiceLeftOutIsReportedAndTheFloorIsShown()
    {
        Bench bench;
        bench.showFirst();
        bench.directory.said = {
            {ErrorKind::PartialAnswer, QStringLiteral("sensors"), QStringLiteral("no answer within 10 s")}};
        QSignalSpy failed(&bench.session, &Session::failed);
        bench.session.connectTo(Connection(bench.session.connection()));
        bench.showFirst();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().value<Error>(), bench.directory.said.front());
        QCOMPARE(bench.session.floors().size(), std::size_t(1));
    }

    void aStoreThatFailsIsToldWhileTheMapIsDrawn()
    {
        Bench bench;
        QFile file(bench.folder.filePath(QStringLiteral("store.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        bench.showFirst();
        QCOMPARE(bench.session.fetchState().daysShown, 20);
        QCOMPARE(bench.session.fetchState().notes.size(), std::size_t(1));
        QCOMPARE(bench.session.fetchState().notes.front().kind, ErrorKind::StoreDamaged);
    }

    void aFileIsOpenedInTheBackgroundAndABadOneChangesNothing()
    {
        Bench bench;
        bench.showFirst();
        const Document before = bench.session.document();
        QSignalSpy failed(&bench.session, &Session::failed);
        write(bench, "bad.json", "<html></html>");
        bench.session.openFiles({bench.folder.filePath(QStringLiteral("bad.json"))}, QStringLiteral("open"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(bench.session.document(), before);
        write(bench, "good.json", oneCellText(9));
        bench.session.openFiles({bench.folder.filePath(QStringLiteral("good.json"))}, QStringLiteral("open"));
        QTRY_COMPARE(files(bench.session.drawn().shown, Pane::Single),
                     QStringList(bench.folder.filePath(QStringLiteral("good.json"))));
        QVERIFY(!bench.session.drawn().answers.floor);
    }

    void aChangeOfLookLetsAFetchGoOn()
    {
        Bench bench;
        bench.source.holding = true;
        QTRY_VERIFY(bench.source.held() > 3);
        const std::size_t asked = bench.source.asked.size();
        Document document = bench.session.document();
        document.look.scale = Scale::Linear;
        bench.session.apply(QStringLiteral("scale"), document);
        QCOMPARE(bench.session.fetchState().phase, State::Running);
        bench.source.holding = false;
        bench.source.release();
        bench.showFirst();
        QCOMPARE(bench.source.asked.size(), asked);
        QCOMPARE(bench.session.fetchState().daysShown, 20);
    }

    void cancelDuringTheLastStepTellsNothingLate()
    {
        Bench bench;
        bench.source.holding = true;
        bool cancelled = false;
        connect(&bench.session, &Session::fetchStateChanged, this, [&] {
            const FetchProgress &progress = bench.session.fetchState().progress;
            if (cancelled || progress.requests == 0 || progress.done < progress.requests)
                return;
            cancelled = true;
            const auto cancelLater = [&bench] {
                QThread::msleep(200);   // a busy program: the whole map is there before the cancel is
                bench.session.cancelFetch();
            };
            QMetaObject::invokeMethod(&bench.session, cancelLater, Qt::QueuedConnection);
        });
        QTRY_VERIFY(bench.source.held() > 0);
        bench.source.release();
        QTRY_VERIFY(cancelled);
        bench.showFirst();   // everything had come, so the store has it
        QCOMPARE(bench.session.fetchState().daysShown, 20);
    }

    void nobodyAsksASourceThatWasLeft()
    {
        Bench bench;
        bench.showFirst();
        Document hourly = bench.with(CellSize::Whole);
        hourly.question.split = Split::Hour;   // more requests than are open at a time
        bench.session.apply(QStringLiteral("hours"), hourly);
        QTRY_COMPARE(bench.session.fetchState().phase, State::NeedsFetch);
        bench.source.holding = true;
        bench.session.fetch();
        QTRY_VERIFY(bench.source.held() >= 64);
        const std::size_t asked = bench.source.asked.size();
        bench.source.release(1);   // its answer is still on its way in
        bench.session.connectTo({});
        QCoreApplication::processEvents();
        QCOMPARE(bench.source.asked.size(), asked);
    }

    void undoShowsThePlanThatTheDocumentNames()
    {
        Bench bench;
        bench.showFirst();
        importPlan(bench, "a.png", 300);
        importPlan(bench, "b.png", 200);
        QCOMPARE(bench.session.drawn().answers.plan->name, QStringLiteral("b.png"));
        QVERIFY(!planIsFitted(bench.session.drawn()));
        bench.session.undo();
        QCOMPARE(bench.session.drawn().answers.plan->name, QStringLiteral("a.png"));
        bench.session.undo();
        QVERIFY(!bench.session.drawn().answers.plan);
        bench.session.redo();
        QCOMPARE(bench.session.drawn().answers.plan->name, QStringLiteral("a.png"));
        QVERIFY(placement(bench.session.drawn()));
    }

    void undoBringsTheBuildingsOwnPlanBack()
    {
        Bench bench;
        bench.showFirst();
        writePlan(bench, "own.png", 400);
        Connection connection = bench.session.connection();
        connection.plan = *loadPlan(bench.folder.filePath(QStringLiteral("own.png")));
        connection.placement = *Placement::fromMetreToPixel({10.0, 0.0, 0.0, 0.0, -10.0, 100.0});
        bench.session.connectTo(connection);
        bench.showFirst();
        QTRY_VERIFY(planIsFitted(bench.session.drawn()));
        importPlan(bench, "a.png", 300);
        QVERIFY(!planIsFitted(bench.session.drawn()));
        bench.session.undo();
        QCOMPARE(bench.session.drawn().answers.plan->name, QStringLiteral("own.png"));
        QCOMPARE(placement(bench.session.drawn()), connection.placement);
        QVERIFY(planIsFitted(bench.session.drawn()));
    }

    void theNewestPlanWins()
    {
        Bench bench;
        bench.showFirst();
        writePlan(bench, "big.png", 4000);
        writePlan(bench, "small.png", 20);
        bench.session.importPlan(bench.folder.filePath(QStringLiteral("big.png")), QStringLiteral("big"));
        bench.session.importPlan(bench.folder.filePath(QStringLiteral("small.png")), QStringLiteral("small"));
        QTRY_VERIFY(bench.session.drawn().answers.plan);
        backgroundPool().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(bench.session.drawn().answers.plan->name, QStringLiteral("small.png"));
        QCOMPARE(bench.session.undoName(), QStringLiteral("small"));
    }

    void aPlanUnderWayIsToldAndCanBeGivenUp()
    {
        Bench bench;
        bench.showFirst();
        writePlan(bench, "a.png", 300);
        QVERIFY(!bench.session.planWork());
        Busy busy;   // so that it takes longer than a moment
        bench.session.importPlan(bench.folder.filePath(QStringLiteral("a.png")), QStringLiteral("a"));
        QVERIFY(!bench.session.planWork());
        const PlanWork wanted{QStringLiteral("a.png"), std::nullopt, true};
        QTRY_COMPARE(bench.session.planWork(), std::optional(wanted));
        bench.session.cancelPlan();
        QVERIFY(!bench.session.planWork());
        busy.end();
        backgroundPool().waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!bench.session.drawn().answers.plan);
        importPlan(bench, "a.png", 300);
        QVERIFY(!bench.session.planWork());
    }

    void aPlanForAnotherFloorIsDropped()
    {
        Bench bench;
        bench.showFirst();
        writePlan(bench, "a.png", 300);
        bench.session.importPlan(bench.folder.filePath(QStringLiteral("a.png")), QStringLiteral("a"));
        bench.session.chooseFloor(bench.session.floors().front().id, QStringLiteral("floor"));
        backgroundPool().waitForDone();
        bench.showFirst();
        QVERIFY(!bench.session.drawn().answers.plan);
        QCOMPARE(bench.session.undoName(), QStringLiteral("floor"));
    }

    void undoReturnsToTheFloorAndToTheFiles()
    {
        Bench bench;
        bench.showFirst();
        const Document floor = bench.session.document();
        write(bench, "one.json", oneCellText(5));
        write(bench, "two.json", oneCellText(7));
        bench.session.openFiles({bench.folder.filePath(QStringLiteral("one.json"))}, QStringLiteral("first"));
        QTRY_COMPARE(bench.session.undoName(), QStringLiteral("first"));
        QVERIFY(!bench.session.floor());
        bench.session.openFiles({bench.folder.filePath(QStringLiteral("two.json"))}, QStringLiteral("second"));
        QTRY_COMPARE(counts(bench.session.drawn().answers.single)->total, std::uint64_t(7));
        bench.session.undo();
        QTRY_VERIFY(counts(bench.session.drawn().answers.single));
        QCOMPARE(counts(bench.session.drawn().answers.single)->total, std::uint64_t(5));
        bench.session.undo();
        QCOMPARE(bench.session.document(), floor);
        QVERIFY(bench.session.floor());
        QTRY_COMPARE(bench.session.fetchState().phase, State::UpToDate);   // the store still has it
        QCOMPARE(drawnQuestion(bench), floor.question);
        bench.session.redo();
        bench.session.redo();
        QTRY_VERIFY(counts(bench.session.drawn().answers.single));
        QCOMPARE(counts(bench.session.drawn().answers.single)->total, std::uint64_t(7));
    }

    void aFileThatIsGoneIsToldWhenUndoReturnsToIt()
    {
        Bench bench;
        bench.showFirst();
        write(bench, "one.json", oneCellText(5));
        write(bench, "two.json", oneCellText(7));
        bench.session.openFiles({bench.folder.filePath(QStringLiteral("one.json"))}, QStringLiteral("first"));
        QTRY_COMPARE(bench.session.undoName(), QStringLiteral("first"));
        bench.session.openFiles({bench.folder.filePath(QStringLiteral("two.json"))}, QStringLiteral("second"));
        QTRY_COMPARE(bench.session.undoName(), QStringLiteral("second"));
        QVERIFY(QFile::remove(bench.folder.filePath(QStringLiteral("one.json"))));
        QSignalSpy failed(&bench.session, &Session::failed);
        bench.session.undo();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!bench.session.drawn().answers.single);
        bench.session.redo();
        QTRY_VERIFY(counts(bench.session.drawn().answers.single));
    }

    void aConnectionThatIsLeftAsksNothingAndShowsNoFetch()
    {
        Bench bench;
        bench.source.holding = true;
        QTRY_VERIFY(bench.source.held() > 0);
        bench.session.connectTo({});
        QCOMPARE(bench.session.fetchState().phase, State::Nothing);
    }

private:
    /// A grey square plan of `side` pixels; another side is another plan.
    static void writePlan(const Bench &bench, const char *name, int side)
    {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::lightGray);
        QVERIFY(image.save(bench.folder.filePath(QLatin1String(name))));
    }

    static void importPlan(Bench &bench, const char *name, int side)
    {
        writePlan(bench, name, side);
        bench.session.importPlan(bench.folder.filePath(QLatin1String(name)), QStringLiteral("import %1").arg(side));
        QTRY_COMPARE(bench.session.undoName(), QStringLiteral("import %1").arg(side));
    }

    static QDate localDate(qint64 instant) { return TimeZone::find("Europe/Berlin")->localTime(instant).date(); }

    /// Each day has one detection.
    static std::size_t drawnDays(const std::optional<PeriodAnswer> &period)
    {
        return std::get<Heatmap>(period->map).observed.intervals.size();
    }

    static void write(const Bench &bench, const char *name, const QByteArray &text)
    {
        QFile file(bench.folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void chosenDaysAreDrawnAloneWithoutARequest()
    {
        Bench bench;
        bench.showFirst();
        const std::size_t asked = bench.source.asked.size();
        const Heatmap whole = *counts(bench.session.drawn().answers.single);
        bench.session.chooseDays(Pane::Single, {{2026, 3, 31}, {2026, 4, 1}, {2026, 4, 4}});   // the last a Saturday
        QTRY_COMPARE(counts(bench.session.drawn().answers.single)->total, std::uint64_t(2));
        const PeriodAnswer &alone = *bench.session.drawn().answers.single;
        QCOMPARE(alone.askedHours, 18.0);
        QCOMPARE(counts(alone)->observed.hours, std::optional(18.0));
        QCOMPARE(counts(alone)->grid.frame(), whole.grid.frame());
        QVERIFY(alone.alone == (DaysAlone{2, 20, {{{2026, 3, 31}, {2026, 4, 1}}}}));
        QCOMPARE(daysShown(bench.session.drawn(), Pane::Single), std::size_t(2));
        QCOMPARE(drawnQuestion(bench).excluded.size(), std::size_t(18));
        QCOMPARE(bench.session.document().question.excluded.size(), std::size_t(0));
        QCOMPARE(bench.source.asked.size(), asked);
        QCOMPARE(counts(bench.session.project().sheets.front().drawn.answers.single)->total, std::uint64_t(20));
        bench.session.showAllDays();
        QCOMPARE(*counts(bench.session.drawn().answers.single), whole);
    }

    void chosenDaysKeepTheLookAndEndWithTheirQuestion()
    {
        Bench bench;
        bench.showFirst();
        bench.session.chooseDays(Pane::Single, {{2026, 3, 31}});
        QTRY_VERIFY(bench.session.drawn().answers.single->alone);
        Document document = bench.session.document();
        document.look.scale = Scale::Linear;
        bench.session.apply(QStringLiteral("scale"), document);
        QVERIFY(bench.session.drawn().answers.single->alone);
        QCOMPARE(bench.session.drawn().shown.look.scale, Scale::Linear);
        bench.session.apply(QStringLiteral("cell size"), bench.with(CellSize::Whole));
        bench.session.fetch();
        QTRY_COMPARE(drawnQuestion(bench).cellSize, CellSize::Whole);
        bench.showFirst();
        QVERIFY(bench.session.chosenDays().empty());
        QVERIFY(!bench.session.drawn().answers.single->alone);
    }

    void daysThatWereAnsweredTogetherAreChosenTogether()
    {
        Bench bench;
        bench.showFirst();
        Document weeks = bench.session.document();
        weeks.question.split = Split::Week;
        weeks.question.week = everyHour();
        bench.session.apply(QStringLiteral("weeks"), weeks);
        bench.session.fetch();
        QTRY_COMPARE(drawnQuestion(bench).split, Split::Week);
        bench.showFirst();
        const std::vector<QDate> days = daysToChoose(bench.session.whole(), Pane::Single, {{2026, 4, 8}});
        QCOMPARE(days.size(), std::size_t(7));
        QCOMPARE(days.front(), QDate(2026, 4, 6));
    }

    void anotherFloorIsAskedWhatTheLastOneWas()
    {
        Document left;
        left.source = ChosenFloor{QStringLiteral("a"), false, QStringLiteral("one")};
        left.mode = ViewMode::Compare;
        left.relative = true;
        left.byWeeks = true;
        left.zoneRule = ZoneRule::Centre;
        left.question = defaultQuestion(QStringLiteral("one"), "Europe/Berlin", {2026, 4, 27});
        left.question.cellSize = CellSize::Quarter;
        left.question.excluded = {{2026, 4, 6}};
        left.before = left.after = left.question;
        Document fresh;
        fresh.source = ChosenFloor{QStringLiteral("a"), false, QStringLiteral("two")};
        fresh.question = defaultQuestion(QStringLiteral("two"), "America/New_York", {2026, 7, 27});
        fresh.before = fresh.after = fresh.question;
        const Document kept = keepingQuestion(fresh, left);
        QCOMPARE(kept.mode, ViewMode::Compare);
        QVERIFY(kept.relative && kept.byWeeks);
        QCOMPARE(kept.zoneRule, ZoneRule::Centre);
        QCOMPARE(kept.question.spaceId, QStringLiteral("two"));
        QCOMPARE(kept.question.timeZone, QByteArray("America/New_York"));
        QCOMPARE(kept.question.cellSize, CellSize::Quarter);
        QCOMPARE(kept.question.excluded, left.question.excluded);
        QCOMPARE(firstAndLastDay(kept.question), firstAndLastDay(left.question));   // the same days, there
        QVERIFY(kept.question.range != left.question.range);
        QCOMPARE(kept.after.spaceId, QStringLiteral("two"));
        left.source = ChosenFloor{QStringLiteral("b"), false, QStringLiteral("one")};
        QCOMPARE(keepingQuestion(fresh, left), fresh);   // of another account
        left.source = OpenedFiles{};
        QCOMPARE(keepingQuestion(fresh, left), fresh);
    }

    void aPlanWhoseFileIsNowhereIsNamedUntilItIsFound()
    {
        Bench bench;
        bench.showFirst();
        writePlan(bench, "small.png", 60);
        writePlan(bench, "other.png", 80);
        bench.session.importPlan(bench.folder.filePath(QStringLiteral("small.png")), QStringLiteral("small"));
        QTRY_VERIFY(bench.session.drawn().answers.plan);
        Project project = bench.session.project();
        project.plans.clear();
        for (Sheet &sheet : project.sheets) {
            sheet.document.plan->path = sheet.drawn.shown.plan->path = QStringLiteral("small.png");
            sheet.drawn.answers.plan.reset();
        }
        Session other;
        other.openProject(project);
        QCOMPARE(other.missingPlan(), QStringLiteral("small.png"));
        other.findPlan(bench.folder.filePath(QStringLiteral("small.png")), QStringLiteral("find"));
        QTRY_VERIFY(other.drawn().answers.plan);
        QCOMPARE(other.missingPlan(), QString());
        QCOMPARE(other.undoName(), QString());   // nothing but its pixels came
        Session third;
        third.openProject(project);
        third.findPlan(bench.folder.filePath(QStringLiteral("other.png")), QStringLiteral("find"));
        QTRY_VERIFY(third.drawn().answers.plan);
        QCOMPARE(third.document().plan->sha256, third.drawn().answers.plan->sha256);
        QCOMPARE(third.undoName(), QStringLiteral("find"));
    }

    void aPlanThatTheProjectLacksIsTakenFromWhereItCameFrom()
    {
        Bench bench;
        bench.showFirst();
        writePlan(bench, "small.png", 60);
        bench.session.importPlan(bench.folder.filePath(QStringLiteral("small.png")), QStringLiteral("small"));
        QTRY_VERIFY(bench.session.drawn().answers.plan);
        Project project = bench.session.project();
        project.plans.clear();
        for (Sheet &sheet : project.sheets)
            sheet.drawn.answers.plan.reset();
        Session other;
        other.openProject(project);
        QCOMPARE(other.missingPlan(), QString());   // it is looked for
        QTRY_VERIFY(other.drawn().answers.plan);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
