// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/compare.h"
#include "analysis/statistics.h"
#include "heatmap/io/answer_reader.h"
#include "heatmap/io/heatmap_file.h"
#include "heatmap/merge.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace floorscope;

class TestMerging : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyAnswerDoesNotPullTheBounds();
    void thePagesOwnExampleLoadsWithAWarning();
    void halfOfTenCellsMayBeMisfits_data();
    void halfOfTenCellsMayBeMisfits();
    void aMisfitGoesIntoTheCellThatContainsIt();
    void aTieOfPhasesIsHalfACell();
    void anyOrderAndGroupingGivesTheSameFile();
    void refusesWhatDoesNotAdd_data();
    void refusesWhatDoesNotAdd();
    void hoursAddAndTheFirstCommonHourIsNamed();
    void aMissingHourThatAnotherFileObservedIsObserved();
    void unknownHoursMakeTheSumUnknown();
    void theSameBytesTwiceAreAWarning();
    void zeroCellsAreCoverage();
    void comparesPerObservedHourOnBothFrames();
    void aFileIsReadAsItWasWritten();
};

namespace {

constexpr qint64 kNine = 1774854000;   // 30 March 2026, 07:00 UTC
const QString kFloor = QStringLiteral("space_1");

Answer makeAnswer(const QByteArray &cells, const QByteArray &resolution = "0.5")
{
    return *readAnswer(R"({"heatmap_v2":{"array_cells":)" + cells + R"(,"metadata":{"type":"occupancy","resolution":)"
                       + resolution + "}}}");
}

Part makePart(const QByteArray &cells, qint64 start, qint64 stop, const QString &floor = kFloor)
{
    return toPart(makeAnswer(cells), floor, {start, stop});
}

QByteArray writtenFile(const Heatmap &heatmap)
{
    return writeHeatmapFile(heatmap, {});
}

Part throughAFile(const std::vector<Part> &parts)
{
    return toPart(std::get<Heatmap>(*readHeatmapFile(writtenFile(*merge(parts)))));
}

/// Cells on the lattice of `phase` with some off it (many of them on an edge), some empty and some repeated.
QByteArray randomCells(QRandomGenerator &random, double phase)
{
    QByteArray cells;
    const int count = random.bounded(1, 40);
    for (int i = 0; i < count; ++i) {
        const double off = random.bounded(5) > 0 ? 0.0 : random.bounded(2) > 0 ? 0.25 : 0.15;
        cells += (i == 0 ? "[[" : ",[") + QByteArray::number(random.bounded(-10, 10) * 0.5 + phase + off) + ','
            + QByteArray::number(random.bounded(-6, 6) * 0.5 + 0.25) + ',' + QByteArray::number(random.bounded(5))
            + ']';
    }
    return cells + ']';
}

}   // namespace

void TestMerging::anEmptyAnswerDoesNotPullTheBounds()
{
    const Result<Heatmap> sum = merge({toPart(makeAnswer("[[10.25,20.25,5]]")), toPart(makeAnswer("[]"))});
    QVERIFY(sum);
    QCOMPARE(*sum->bounds, (FloorRect{10.0, 20.0, 10.5, 20.5}));
    const Result<Heatmap> nothing = merge({toPart(makeAnswer("[]"))});
    QVERIFY(nothing && nothing->grid.isEmpty() && !nothing->bounds);
}

void TestMerging::thePagesOwnExampleLoadsWithAWarning()
{
    const Result<Heatmap> sum = merge({toPart(makeAnswer("[[14.75,35.25,64],[47.5,13.5,46332],[0.5,19.5,249]]"))});
    QVERIFY(sum);
    QCOMPARE(quint64(sum->total), quint64(46645));
    QVERIFY(std::any_of(sum->warnings.begin(), sum->warnings.end(),
                        [](const Warning &w) { return w.kind == WarningKind::SnappedCells; }));
}

void TestMerging::halfOfTenCellsMayBeMisfits_data()
{
    QTest::addColumn<int>("fitting");
    QTest::addColumn<int>("misfits");
    QTest::addColumn<bool>("adds");
    QTest::newRow("nine, all of them") << 0 << 9 << true;
    QTest::newRow("ten, half of them") << 5 << 5 << true;
    QTest::newRow("ten, one more than half") << 4 << 6 << false;
    QTest::newRow("ten, all of them") << 0 << 10 << false;
    QTest::newRow("eleven, one more than half") << 5 << 6 << false;
}

void TestMerging::halfOfTenCellsMayBeMisfits()
{
    QFETCH(int, fitting);
    QFETCH(int, misfits);
    QFETCH(bool, adds);
    const auto row = [](double x, int count) {
        QByteArrayList cells;
        for (int i = 0; i < count; ++i)
            cells << "[" + QByteArray::number(x + i) + ",0.25,1]";
        return cells;
    };
    const Part mixed = toPart(makeAnswer("[" + (row(0.25, fitting) + row(0.35, misfits)).join(',') + "]"));
    const Result<Heatmap> sum = merge({mixed, toPart(makeAnswer("[" + row(0.25, 30).join(',') + "]"))});
    QCOMPARE(sum.has_value(), adds);
    if (adds)
        QCOMPARE(quint64(sum->total), quint64(30 + fitting + misfits));
    else
        QCOMPARE(sum.error().spot, (Spot{SpotKind::Part, 1}));
}

void TestMerging::aMisfitGoesIntoTheCellThatContainsIt()
{
    const Result<Heatmap> sum =
        merge({toPart(makeAnswer("[[0.25,0.25,1],[0.75,0.25,1],[1.25,0.25,1],[0.6,0.25,10],[1.0,0.25,100]]"))});
    QVERIFY(sum);
    QCOMPARE(quint64(*sum->grid.valueAt({0.75, 0.25})), quint64(11));
    QCOMPARE(quint64(*sum->grid.valueAt({1.25, 0.25})), quint64(101));   // on the edge: the upper cell
    QCOMPARE(quint64(sum->total), quint64(113));
}

void TestMerging::aTieOfPhasesIsHalfACell()
{
    const Result<Heatmap> sum = merge({toPart(makeAnswer("[[0.1,0.25,1],[0.3,0.25,1]]"))});
    QVERIFY(sum);
    QCOMPARE(sum->phase.x, 0.25);
}

void TestMerging::anyOrderAndGroupingGivesTheSameFile()
{
    QRandomGenerator random(42);
    std::mt19937 shuffler(42);
    constexpr std::array<double, 5> kPhases{0.25, 0.0, 0.1, 0.2, 0.3};
    for (std::size_t round = 0; round < 100; ++round) {
        std::vector<Part> parts;
        for (int i = 0; i < 6; ++i)
            parts.push_back(makePart(randomCells(random, kPhases[round % kPhases.size()]), kNine + i * 3600,
                                     kNine + i * 3600 + 3600));
        const Result<Heatmap> whole = merge(parts);
        if (!whole) {
            QCOMPARE(int(whole.error().kind), int(ErrorKind::IncompatiblePhase));
            continue;
        }
        std::shuffle(parts.begin(), parts.end(), shuffler);
        const std::vector<Part> first(parts.begin(), parts.begin() + 2), second(parts.begin() + 2, parts.end());
        QCOMPARE(writtenFile(*merge(parts)), writtenFile(*whole));
        if (merge(first) && merge(second))
            QCOMPARE(writtenFile(*merge({throughAFile(second), throughAFile(first)})), writtenFile(*whole));
    }
}

void TestMerging::refusesWhatDoesNotAdd_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << 0 << ErrorKind::NothingToMerge;
    QTest::newRow("two cell sizes") << 1 << ErrorKind::MixedResolutions;
    QTest::newRow("another lattice") << 2 << ErrorKind::IncompatiblePhase;
    QTest::newRow("two floors") << 3 << ErrorKind::DifferentFloors;
    QTest::newRow("the same hours") << 4 << ErrorKind::OverlappingHours;
    QTest::newRow("more than can be counted") << 5 << ErrorKind::TooManyDetections;
}

void TestMerging::refusesWhatDoesNotAdd()
{
    QFETCH(int, which);
    QFETCH(ErrorKind, kind);
    QByteArray here("["), there("[");
    for (int i = 0; i < 12; ++i) {
        here += QByteArray(i ? "," : "") + '[' + QByteArray::number(i + 0.25) + ",0.25,1],["
            + QByteArray::number(i + 0.75) + ",0.25,1]";
        there += QByteArray(i ? "," : "") + '[' + QByteArray::number(i + 0.1) + ",0.25,1]";
    }
    const Part plain = makePart("[[0.25,0.25,1]]", kNine, kNine + 3600);
    const std::vector<std::vector<Part>> cases{
        {},
        {plain, toPart(makeAnswer("[[0.5,0.5,1]]", "1.0"))},
        {toPart(makeAnswer(here + ']')), toPart(makeAnswer(there + ']'))},
        {plain, makePart("[[0.25,0.25,1]]", kNine + 3600, kNine + 7200, QStringLiteral("space_2"))},
        {plain, makePart("[[0.75,0.25,1]]", kNine + 1800, kNine + 5400)},
        {toPart(makeAnswer("[[0.25,0.25,9223372036854775807]]")),
         toPart(makeAnswer("[[0.25,0.25,9223372036854775806]]")), toPart(makeAnswer("[[0.25,0.25,9]]"))},
    };
    const Result<Heatmap> sum = merge(cases[static_cast<std::size_t>(which)]);
    QVERIFY(!sum);
    QCOMPARE(int(sum.error().kind), int(kind));
}

void TestMerging::hoursAddAndTheFirstCommonHourIsNamed()
{
    const Part first = makePart("[[0.25,0.25,1]]", kNine, kNine + 3600);
    const Part later = makePart("[[0.25,0.25,2]]", kNine + 3600, kNine + 5400);
    QCOMPARE(*merge({later, first})->observed.hours, 1.5);
    const Result<Heatmap> twice = merge({first, later, makePart("[[0.25,0.25,5]]", kNine + 3600, kNine + 7200)});
    QVERIFY(!twice);
    QCOMPARE(twice.error().reason, Reason::FirstCommonHour);
    QVERIFY(twice.error().facts.back() == Fact(QStringLiteral("2026-03-30T08:00:00Z")));
}

void TestMerging::aMissingHourThatAnotherFileObservedIsObserved()
{
    const Result<Heatmap> sum = merge(
        {missingPart(kFloor, CellSize::Half, {kNine, kNine + 7200}), makePart("[[0.25,0.25,1]]", kNine, kNine + 3600)});
    QVERIFY(sum);
    QCOMPARE(sum->observed.intervals.size(), std::size_t(2));
    QCOMPARE(int(sum->observed.intervals[0].status), int(IntervalStatus::Ok));
    QCOMPARE(int(sum->observed.intervals[1].status), int(IntervalStatus::Missing));
    QCOMPARE(*sum->observed.hours, 1.0);
}

void TestMerging::unknownHoursMakeTheSumUnknown()
{
    QVERIFY(!merge({makePart("[[0.25,0.25,1]]", kNine, kNine + 3600), toPart(makeAnswer("[[0.25,0.25,1]]"))})
                 ->observed.hours);
}

void TestMerging::theSameBytesTwiceAreAWarning()
{
    const auto repeated = [](const Heatmap &sum) {
        return std::any_of(sum.warnings.begin(), sum.warnings.end(),
                           [](const Warning &w) { return w.kind == WarningKind::RepeatedAnswer; });
    };
    const Part once = toPart(makeAnswer("[[0.25,0.25,1]]"));
    QVERIFY(repeated(*merge({once, once})));
    QVERIFY(repeated(*merge({throughAFile({once}), once})));
    QVERIFY(!repeated(*merge({once, toPart(makeAnswer("[[0.25,0.25,2]]"))})));
    QVERIFY(!repeated(*merge({toPart(makeAnswer("[]")), toPart(makeAnswer("[]"))})));
    const Part quiet = toPart(makeAnswer("[[0.25,0.25,0],[0.75,0.25,0]]"));   // one quiet hour is like the other
    QVERIFY(!repeated(*merge({quiet, quiet})));
}

void TestMerging::zeroCellsAreCoverage()
{
    const Result<Heatmap> sum = merge({toPart(makeAnswer("[[0.25,0.25,1],[0.75,0.25,0],[1.75,0.25,2]]"))});
    QVERIFY(sum && sum->coverage);
    QCOMPARE(sum->coverage->covered, (std::vector<std::uint8_t>{1, 1, 0, 1}));
    QCOMPARE(sum->occupiedCells, std::size_t(2));
    QVERIFY(!merge({toPart(makeAnswer("[[0.25,0.25,1]]"))})->coverage);
}

void TestMerging::comparesPerObservedHourOnBothFrames()
{
    const Heatmap a = *merge({makePart("[[0.25,0.25,10],[0.75,0.25,100]]", kNine, kNine + 7200)});
    const Heatmap b = *merge({makePart("[[0.75,0.25,80],[5.25,3.25,6]]", kNine + 7200, kNine + 10800)});
    const Result<Comparison> change = compare(a, b);
    QVERIFY(change);
    QCOMPARE(*change->difference.valueAt({0.25, 0.25}), -5.0);
    QCOMPARE(*change->difference.valueAt({0.75, 0.25}), 30.0);
    QCOMPARE(*change->difference.valueAt({5.25, 3.25}), 6.0);
    QCOMPARE(*change->ratio.valueAt({0.75, 0.25}), 1.6);
    QCOMPARE(change->ratioKinds[change->before.frame().index(0, 0)], RatioKind::TooFew);   // ten detections
    const Result<Comparison> unknown = compare(*merge({toPart(makeAnswer("[[0.25,0.25,1]]"))}), b);
    QVERIFY(!unknown);
    QCOMPARE(int(unknown.error().kind), int(ErrorKind::UnknownHours));
    QCOMPARE(unknown.error().where, QStringLiteral("A"));
}

void TestMerging::aFileIsReadAsItWasWritten()
{
    Heatmap sum = *merge({makePart("[[0.25,0.25,10],[0.6,0.25,3],[0.75,0.25,0]]", kNine, kNine + 3600),
                          missingPart(kFloor, CellSize::Half, {kNine + 3600, kNine + 7200})});
    sum.observed.timeZone = "Europe/Berlin";
    sum.observed.silentDays = std::vector<QDate>{{2026, 4, 3}};
    const QByteArray file = writtenFile(sum);
    const Result<AnyHeatmap> read = readHeatmapFile(file);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().where + logText(read.error())));
    QCOMPARE(writtenFile(std::get<Heatmap>(*read)), file);
    const Result<AnyHeatmap> faulty =
        readHeatmapFile(QByteArray(file).replace("\"status\":\"ok\"", "\"status\":\"maybe\""));
    QVERIFY(!faulty);
    QCOMPARE(int(faulty.error().kind), int(ErrorKind::NotAHeatmapFile));
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
