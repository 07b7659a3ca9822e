// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session.h"
#include "support/scripted_source.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace floorscope;

namespace {

using State = FetchState::Phase;

/// A session whose floor shows its default period; from then on the source answers when the test says so.
struct Bench
{
    Bench()
    {
        Connection connection;
        connection.source = &source;
        connection.directory = &directory;
        connection.store = &store;
        connection.clock = [] { return qint64(1'777'269'600); };   // Monday 27 April 2026, 08:00 in Berlin
        connection.changeDay = QDate(2026, 3, 2);
        session.connectTo(connection);
    }

    void showFirst()
    {
        QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, State::UpToDate, 20'000);
        source.holding = true;
    }

    void chooseComparison()
    {
        Document document = session.document();
        document.mode = ViewMode::Compare;
        session.apply(QStringLiteral("comparison"), document);
        QTRY_COMPARE(session.fetchState().phase, State::NeedsFetch);
    }

    /// Larger cells: nothing of them is stored.
    void chooseLargerCells()
    {
        Document document = session.document();
        for (Question *question : {&document.before, &document.after})
            question->cellSize = CellSize::Whole;
        session.apply(QStringLiteral("cell size"), document);
        QTRY_COMPARE(session.fetchState().phase, State::NeedsFetch);
    }

    void answerAll()
    {
        source.holding = false;
        source.release();
        QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, State::UpToDate, 20'000);
        source.holding = true;
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

std::pair<int, int> partialDays(const std::optional<PeriodAnswer> &period)
{
    return period && period->partial ? *period->partial : std::pair(-1, -1);
}

}   // namespace

/// What stays drawn while two periods are asked, fetched, cancelled and replaced.
class TestComparing : public QObject
{
    Q_OBJECT
private slots:
    void theMapStaysUntilSomethingOfTheComparisonCame()
    {
        Bench bench;
        bench.showFirst();
        bench.chooseComparison();
        QCOMPARE(bench.session.drawn().shown.mode, ViewMode::Map);
        bench.session.fetch();
        QTRY_VERIFY(bench.source.held() > 2);
        QCOMPARE(bench.session.drawn().shown.mode, ViewMode::Map);
        bench.source.release(3);
        QTRY_COMPARE(bench.session.drawn().shown.mode, ViewMode::Compare);
        QTRY_COMPARE(partialDays(bench.session.drawn().answers.before), std::pair(3, 20));
        QCOMPARE(partialDays(bench.session.drawn().answers.after),
                 std::pair(0, 20));   // the day of the change, which is left out, is a Sunday
        bench.answerAll();
        QVERIFY(bench.session.drawn().answers.comparison);
    }

    void aGoBackFromAComparisonThatNeverCameIsTheMap()
    {
        Bench bench;
        bench.showFirst();
        const Document map = bench.session.document();
        bench.chooseComparison();
        bench.session.goBack(QStringLiteral("go back"));
        QCOMPARE(bench.session.document(), map);
    }

    void theOldComparisonStaysUntilTheNewOneBegins()
    {
        Bench bench;
        bench.showFirst();
        bench.chooseComparison();
        bench.session.fetch();
        bench.answerAll();
        const Question before = bench.session.drawn().shown.before;
        bench.chooseLargerCells();
        QVERIFY(bench.session.drawn().answers.comparison);
        bench.session.fetch();
        QTRY_VERIFY(bench.source.held() > 0);
        QCOMPARE(bench.session.drawn().shown.before, before);
        QVERIFY(bench.session.drawn().answers.comparison);
        bench.source.release(2);
        QTRY_COMPARE(bench.session.drawn().shown.before.cellSize, CellSize::Whole);
        QCOMPARE(bench.session.drawn().shown.after.cellSize, CellSize::Whole);   // never one of each
        QVERIFY(!bench.session.drawn().answers.comparison);
        QCOMPARE(bench.session.drawn().shown.mode, ViewMode::Compare);
    }

    void bothSidesGrowIntoAComparison()
    {
        Bench bench;
        bench.showFirst();
        bench.chooseComparison();
        bench.session.fetch();
        for (int i = 0; i < 21; ++i) {
            QTRY_VERIFY(bench.source.held() > 0);
            bench.source.release(1);
        }
        QTRY_COMPARE(partialDays(bench.session.drawn().answers.after), std::pair(1, 20));
        QVERIFY(bench.session.drawn().answers.comparison);
        QCOMPARE(bench.session.drawn().answers.comparison->totalB, quint64(1));
        bench.session.cancelFetch();
        QTRY_COMPARE(bench.session.fetchState().phase, State::NeedsFetch);
        QCOMPARE(partialDays(bench.session.drawn().answers.after), std::pair(1, 20));
    }

    void aRequestThatWaitsIsToldAndForgotten()
    {
        Bench bench;
        bench.showFirst();
        bench.chooseComparison();
        bench.session.fetch();
        QTRY_VERIFY(bench.source.held() > 0);
        bench.source.waits = Waiting{ErrorKind::TooManyRequests, true, 30, 1'777'000'000};
        QTRY_COMPARE(bench.session.fetchState().progress.waiting, bench.source.waits);
        bench.source.waits.reset();
        QTRY_VERIFY(!bench.session.fetchState().progress.waiting);
    }

    /// Hours that are missing in one period are asked for by a press alone: the other one need not wait for them.
    void aStoredPeriodIsDrawnBesideOneThatLacksHours()
    {
        Bench bench;
        bench.showFirst();
        bench.chooseComparison();
        bench.source.holding = false;
        bool failed = false;
        bench.source.script = [&failed](const HeatmapRequest &) -> Result<QByteArray> {
            if (!std::exchange(failed, true))
                return failure(ErrorKind::ServiceFailed);
            return oneCellText(1);
        };
        bench.session.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.fetchState().phase, State::Failed, 20'000);
        const std::size_t asked = bench.source.asked.size();
        Document shorter = bench.session.document();
        shorter.after.range.stop -= 7 * 86'400;
        bench.session.apply(QStringLiteral("after"), shorter);
        QTRY_COMPARE(bench.session.drawn().shown.after.range, shorter.after.range);
        QTRY_COMPARE(bench.session.fetchState().phase, State::Failed);   // the other one still lacks an hour
        QVERIFY(bench.session.drawn().answers.comparison);
        QCOMPARE(bench.source.asked.size(), asked);
    }

    void progressIsOfBothSides()
    {
        Bench bench;
        bench.showFirst();
        bench.chooseComparison();
        const int requests = bench.session.fetchState().progress.requests;
        QVERIFY(bench.session.fetchState().progress.secondsLeft.has_value());   // the first period showed the pace
        std::vector<int> told;
        int came = 0;
        bool fellBack = false;
        QObject::connect(&bench.session, &Session::fetchStateChanged, &bench.session, [&] {
            const FetchProgress &progress = bench.session.fetchState().progress;
            if (bench.session.fetchState().phase != State::Running)
                return;
            told.push_back(progress.requests);
            fellBack = fellBack || progress.stored + progress.done < came;
            came = progress.stored + progress.done;
        });
        bench.session.fetch();
        bench.answerAll();
        QVERIFY(!told.empty() && !fellBack);
        for (const int of : told)
            QCOMPARE(of, requests);
    }

    void aPlanStaysWithFilesOfTheSameOrAnUnknownFloor_data()
    {
        QTest::addColumn<bool>("otherFloor");
        QTest::newRow("the same") << false;
        QTest::newRow("another") << true;
    }

    void aPlanStaysWithFilesOfTheSameOrAnUnknownFloor()
    {
        QFETCH(bool, otherFloor);
        Bench bench;
        const auto write = [&bench](const QString &name, const QByteArray &text) {
            QFile file(bench.folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
        };
        const QString answer = write(QStringLiteral("a.json"), oneCellText(5));
        QImage plan(60, 40, QImage::Format_RGB32);
        plan.fill(Qt::white);
        const QString path = bench.folder.filePath(QStringLiteral("plan.png"));
        QVERIFY(plan.save(path));
        bench.showFirst();
        bench.session.openFiles({answer}, QStringLiteral("open"));
        QTRY_COMPARE(files(bench.session.drawn().shown, Pane::Single), QStringList(answer));
        bench.session.importPlan(path, QStringLiteral("plan"));
        QTRY_VERIFY(bench.session.document().plan);
        Document placed = bench.session.document();
        placed.plan->placement = Placement::fromMetreToPixel({10.0, 0.0, 0.0, 0.0, -10.0, 40.0}).value();
        bench.session.apply(QStringLiteral("place"), placed);
        if (otherFloor) {
            bench.source.holding = false;
            bench.session.chooseFloor(QStringLiteral("space_1"), QStringLiteral("floor"));
            QTRY_VERIFY(bench.session.floor());
            QCOMPARE(bench.session.floor()->name, QStringLiteral("Level 1"));
            QVERIFY(!bench.session.drawn().answers.plan);
            return;
        }
        const QString other = write(QStringLiteral("b.json"), oneCellText(7));
        bench.session.openFiles({other}, QStringLiteral("open"));
        QTRY_COMPARE(files(bench.session.drawn().shown, Pane::Single), QStringList(other));
        QCOMPARE(bench.session.document().plan, placed.plan);
        QVERIFY(bench.session.drawn().answers.plan && planIsFitted(bench.session.drawn()));
    }
};

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
