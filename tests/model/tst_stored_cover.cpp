// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/io/heatmap_file.h"
#include "model/evidence/findings.h"
#include "model/session.h"
#include "service/presets.h"
#include "support/floor_session.h"

#include <QFile>
#include <QTest>

using namespace floorscope;

namespace {

using State = FetchState::Phase;

constexpr qint64 kDay = 86'400;

Result<QByteArray> answered(const HeatmapRequest &request)
{
    return request.span.start < FloorSession::kNow - 25 * kDay ? oneCellText(1)
                                                                     .replace("0.75,0.75", "2.75,0.75")
                                                                     .replace("\"min_x\":0.5", "\"min_x\":2.5")
                                                                     .replace("\"max_x\":1", "\"max_x\":3")
                                                               : oneCellText(1);
}

/// A session at a floor of whose sensors nothing is known, with its default period of 20 days on the map. Until 2 April
/// everybody was at (2.75, 0.75), from then on at (0.75, 0.75).
struct Bench : FloorSession
{
    Bench() : FloorSession(answered) { begin(); }

    /// Fetches the five working days from that Monday on.
    void showWeekOf(QDate monday)
    {
        Document document = session.document();
        document.question = withDays(document.question, monday, monday.addDays(4));
        session.apply(QStringLiteral("week"), document);
        QTRY_COMPARE(session.fetchState().phase, State::NeedsFetch);
        session.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(session.fetchState().phase, State::UpToDate, 20'000);
    }

    [[nodiscard]] SeenBefore seen() const { return session.drawn().answers.seenBefore.value_or(SeenBefore()); }
};

std::optional<RareFound> rare(const Session &session)
{
    for (const Finding &finding : findings(session.drawn()))
        if (const auto *found = std::get_if<RareFound>(&finding))
            return *found;
    return std::nullopt;
}

}   // namespace

/// What is covered, where only the store can tell it.
class TestStoredCover : public QObject
{
    Q_OBJECT

private slots:
    /// A colleague's computer has another store, or none.
    void aProjectTellsWhatItsStoreTold()
    {
        Bench bench;
        QTRY_COMPARE(bench.seen().days, std::size_t(20));
        Session elsewhere;
        elsewhere.openProject(bench.session.project());
        QVERIFY(elsewhere.drawn().answers.seenBefore == bench.seen());
    }

    /// By hand: the default period is 30 March to 26 April, 4 of its 20 days before 3 April; the week of 2 March adds 5
    /// days and no cell, and of its map of one cell the other one is covered and rarely used.
    void anyStoredAnswerOfTheFloorWidensWhatIsCovered()
    {
        Bench bench;
        QTRY_COMPARE(bench.seen().days, std::size_t(20));
        QCOMPARE(bench.seen().places.size(), std::size_t(2));
        bench.showWeekOf({2026, 3, 2});
        QTRY_COMPARE(bench.seen().days, std::size_t(25));
        QCOMPARE(bench.seen().places.size(), std::size_t(2));
        const std::optional<RareFound> found = rare(bench.session);
        QVERIFY(found.has_value());
        QCOMPARE(found->cover, CoverSource::Stored);
        QCOMPARE(found->coverDays, std::size_t(25));
        QCOMPARE(counts(bench.session.drawn().answers.single)->occupiedCells, std::size_t(1));
        QCOMPARE(found->notSeen, 0.75);   // the three cells between the two
    }

    /// The files say nobody's name; what is stored of their floor is told by whoever asked, with nobody to ask now.
    void aFileIsToldWhatIsStoredOfItsFloor()
    {
        Bench bench;
        QTRY_COMPARE(bench.seen().days, std::size_t(20));
        const QString path = bench.folder.filePath(QStringLiteral("map.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeHeatmapFile(*counts(bench.session.drawn().answers.single), {}));
        file.close();
        Session offline;
        Connection nobody;
        nobody.store = &bench.store;
        nobody.clock = [] { return FloorSession::kNow; };
        offline.connectTo(nobody);
        offline.openFiles({path}, QStringLiteral("open"));
        QTRY_VERIFY(offline.drawn().answers.seenBefore.has_value());
        QVERIFY(offline.drawn().answers.seenBefore == bench.seen());
    }

    void aComparisonIsToldNothingOfIt()
    {
        Bench bench;
        QTRY_COMPARE(bench.seen().days, std::size_t(20));
        Document document = bench.session.document();
        document.mode = ViewMode::Compare;
        bench.session.apply(QStringLiteral("compare"), document);
        bench.session.fetch();
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.fetchState().phase, State::UpToDate, 20'000);
        QVERIFY(!bench.session.drawn().answers.seenBefore);
    }

    void ofProtectedIndividualsNothingIsToldOfOtherDays()
    {
        Bench bench;
        QTRY_COMPARE(bench.seen().days, std::size_t(20));
        Document document = bench.session.document();
        document.protectIndividuals = true;
        bench.session.apply(QStringLiteral("protect"), document);
        QVERIFY(!bench.session.drawn().answers.seenBefore);
        bench.session.undo();
        QVERIFY(bench.session.drawn().answers.seenBefore.has_value());
    }
};

QTEST_GUILESS_MAIN(TestStoredCover)
#include "tst_stored_cover.moc"
