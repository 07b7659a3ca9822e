// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/cell_list.h"
#include "heatmap/io/answer_pack.h"
#include "heatmap/io/answer_reader.h"
#include "heatmap/io/cell_scan.h"
#include "heatmap/io/heatmap_file.h"
#include "heatmap/merge.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace floorscope;

namespace {

constexpr std::uint64_t kTwoTo32 = std::uint64_t(1) << 32;

/// Cells on a lattice `phase` off the multiples of their size, and every `nth` of them somewhere else.
std::vector<Cell> cellsOn(CellSize size, double phase, int nth, unsigned seed, std::uint64_t most = 300)
{
    std::mt19937 random(seed);
    std::vector<Cell> cells;
    for (int i = 0; i < 200; ++i) {
        const double off = nth > 0 && i % nth == nth - 1 ? 0.0123 : 0.0;
        cells.push_back(
            {(i % 20 - 7) * metres(size) + phase + off, (i / 20 - 3) * metres(size) + phase, random() % most});
    }
    std::shuffle(cells.begin(), cells.end(), random);
    return cells;
}

/// The text of an answer with these cells; `spelling`: of a count.
QByteArray textOf(const std::vector<Cell> &cells, CellSize size, const QByteArray &spelling = "%1",
                  const QByteArray &separator = ",")
{
    QByteArray list;
    std::uint64_t total = 0;
    for (const Cell &cell : cells) {
        const QByteArray count = QByteArray(spelling).replace("%1", QByteArray::number(quint64(cell.count)));
        list += (list.isEmpty() ? QByteArray("[") : QByteArray(",\n[")) + QByteArray::number(cell.x, 'f', 4) + separator
            + QByteArray::number(cell.y, 'f', 4) + separator + count + "]";
        total += cell.count;
    }
    return R"({"heatmap_v2":{"array_cells": [)" + list + R"(],"metadata":{"type":"occupancy","resolution":)"
        + QByteArray::number(metres(size)) + R"(,"total_detections":)" + QByteArray::number(quint64(total)) + "}}}";
}

bool areEqual(const Answer &a, const Answer &b)
{
    return a.cellSize == b.cellSize && a.cells == b.cells && a.bounds == b.bounds && a.total == b.total
        && a.maximum == b.maximum && a.warnings == b.warnings && a.cells.values().centres == b.cells.values().centres;
}

Heatmap merged(const std::vector<Part> &parts)
{
    return merge(parts).value();
}

}   // namespace

class TestCellList : public QObject
{
    Q_OBJECT

private slots:
    void everyCellIsKept_data();
    void everyCellIsKept();
    void aLatticeTakesEightBytesACell();
    void cellsOfOnePlaceAddUp();
    void aTallyIsThatOfTheCells_data() { everyCellIsKept_data(); }
    void aTallyIsThatOfTheCells();
    void mergingAddsAsCellsOneByOne_data() { everyCellIsKept_data(); }
    void mergingAddsAsCellsOneByOne();
    void plainCellsAreReadAsAnyOthers_data();
    void plainCellsAreReadAsAnyOthers();
    void onlyPlainCellsAreScanned_data();
    void onlyPlainCellsAreScanned();
    void theListIsThatOfTheHeatmap();
    void packedAnswersAreTheSame_data() { everyCellIsKept_data(); }
    void packedAnswersAreTheSame();
    void aGuessedSizeGivesWay();
    void packedAnswersAreSmall();
    void damagedPacksAreRefused();
};

void TestCellList::everyCellIsKept_data()
{
    QTest::addColumn<std::vector<Cell>>("cells");
    QTest::addColumn<CellSize>("size");
    QTest::newRow("none") << std::vector<Cell>() << CellSize::Half;
    QTest::newRow("quarter metres") << cellsOn(CellSize::Quarter, 0.125, 0, 1) << CellSize::Quarter;
    QTest::newRow("half metres") << cellsOn(CellSize::Half, 0.25, 0, 2) << CellSize::Half;
    QTest::newRow("metres, some misfits") << cellsOn(CellSize::Whole, 0.1, 9, 3) << CellSize::Whole;
    QTest::newRow("half metres, many misfits") << cellsOn(CellSize::Half, 0.25, 2, 4) << CellSize::Half;
    QTest::newRow("counts beyond 32 bits") << cellsOn(CellSize::Half, 0.25, 5, 5, 3 * kTwoTo32) << CellSize::Half;
    std::vector<Cell> far = cellsOn(CellSize::Quarter, 0.125, 0, 6);
    far.push_back({90'000.125, 0.125, 3});   // a row of 360,000 cells
    QTest::newRow("far apart") << far << CellSize::Quarter;
    std::vector<Cell> late = cellsOn(CellSize::Quarter, 0.125, 0, 7);
    late.insert(late.begin(), {0.0311, 0.0211, 1});
    QTest::newRow("the first one is a misfit") << late << CellSize::Quarter;
    std::vector<Cell> dust = cellsOn(CellSize::Quarter, 0.125, 0, 8);
    for (Cell &cell : dust)
        cell.x += 1e-9;
    QTest::newRow("dust") << dust << CellSize::Quarter;
    std::vector<Cell> twice = cellsOn(CellSize::Quarter, 0.125, 0, 9);
    twice.push_back(twice.front());
    QTest::newRow("one twice") << twice << CellSize::Quarter;
}

void TestCellList::everyCellIsKept()
{
    QFETCH(std::vector<Cell>, cells);
    const CellList list(cells);
    QCOMPARE(list.size(), cells.size());
    QVERIFY(rowByRow(list.unpacked()) == rowByRow(cells));
    std::uint64_t total = 0, largest = 0;
    for (const Cell &cell : cells) {
        total += cell.count;
        largest = std::max(largest, cell.count);
    }
    QVERIFY(list.values().total == total && list.values().largest == largest);
    for (const Cell &cell : cells)
        QVERIFY(cell.x >= list.values().centres->minX && cell.y <= list.values().centres->maxY);
}

void TestCellList::aLatticeTakesEightBytesACell()
{
    QCOMPARE(sizeof(PackedCell), std::size_t(8));
    for (const CellSize size : {CellSize::Quarter, CellSize::Half, CellSize::Whole})
        QVERIFY(CellList(cellsOn(size, 0.0321, 0, 1)).values().loose.empty());
    std::vector<Cell> late = cellsOn(CellSize::Half, 0.25, 0, 7);
    late.insert(late.begin(), {0.0311, 0.0211, 1});
    QCOMPARE(CellList(late).values().loose.size(), std::size_t(1));
}

void TestCellList::cellsOfOnePlaceAddUp()
{
    std::vector<Cell> cells = cellsOn(CellSize::Half, 0.25, 0, 3);
    for (Cell &cell : cells)
        cell.count = 10;
    QCOMPARE(largestPlace(CellList(cells), CellSize::Half), std::uint64_t(10));
    cells.push_back(cells.front());
    QCOMPARE(largestPlace(CellList(cells), CellSize::Half), std::uint64_t(20));
    cells.push_back({cells.front().x + 0.25, cells.front().y, 10});   // in the same cell, not at its centre
    QCOMPARE(largestPlace(CellList(cells), CellSize::Half), std::uint64_t(20));
}

void TestCellList::aTallyIsThatOfTheCells()
{
    QFETCH(std::vector<Cell>, cells);
    for (const CellSize size : {CellSize::Quarter, CellSize::Half, CellSize::Whole})
        QVERIFY(makeTally(CellList(cells), size) == makeTally(cells, size));
}

/// Any order and any grouping of the same answers give the sums of their cells one by one.
void TestCellList::mergingAddsAsCellsOneByOne()
{
    QFETCH(std::vector<Cell>, cells);
    QFETCH(CellSize, size);
    if (std::any_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.x > 1000.0; }))
        return;   // larger than any floor
    Answer all, one, other;
    all.cellSize = one.cellSize = other.cellSize = size;
    all.cells = CellList(cells);
    const auto half = cells.begin() + static_cast<std::ptrdiff_t>(cells.size() / 2);
    one.cells = CellList(std::vector<Cell>(cells.begin(), half));
    other.cells = CellList(std::vector<Cell>(half, cells.end()));
    const Result<Heatmap> whole = merge({toPart(all)});
    const Result<Heatmap> halves = merge({toPart(one), toPart(other)});
    QCOMPARE(whole.has_value(), halves.has_value());
    if (!whole)
        return;
    QVERIFY(whole->grid == halves->grid && whole->misfits == halves->misfits && whole->tally == halves->tally);
    QVERIFY(*halves == merged({toPart(other), toPart(one)}));
    QVERIFY(merged({toPart(*halves)}).grid == whole->grid);
    std::vector<std::uint64_t> counts(whole->grid.frame().cellCount());
    for (const Cell &cell : cells)
        counts[whole->grid.frame().index(whole->grid.frame().columnAt(cell.x), whole->grid.frame().rowAt(cell.y))] +=
            cell.count;
    QVERIFY(whole->grid.values() == counts);
}

void TestCellList::plainCellsAreReadAsAnyOthers_data()
{
    QTest::addColumn<QByteArray>("separator");
    QTest::addColumn<CellSize>("size");
    QTest::addColumn<int>("nth");
    QTest::newRow("quarter metres") << QByteArray(",") << CellSize::Quarter << 0;
    QTest::newRow("spaces") << QByteArray(", ") << CellSize::Half << 0;
    QTest::newRow("misfits") << QByteArray(",") << CellSize::Whole << 3;
}

void TestCellList::plainCellsAreReadAsAnyOthers()
{
    QFETCH(QByteArray, separator);
    QFETCH(CellSize, size);
    QFETCH(int, nth);
    for (unsigned seed = 0; seed < 20; ++seed) {
        const std::vector<Cell> cells = cellsOn(size, metres(size) / 2.0, nth, seed, 9'999'999);
        const QByteArray plain = textOf(cells, size, "%1", separator);
        QVERIFY(json::scanCells({plain.constData(), std::size_t(plain.size())}));
        const Result<Answer> read = readAnswer(plain);
        const Result<Answer> other = readAnswer(textOf(cells, size, "%1.0", separator));
        QVERIFY(read && other && areEqual(*read, *other));
        QVERIFY(rowByRow(read->cells.unpacked()) == rowByRow(cells));
        QVERIFY(read->warnings.empty());
    }
}

void TestCellList::onlyPlainCellsAreScanned_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<bool>("plain");
    QTest::newRow("plain") << QByteArray("[[0.25,-3.5,7],[0,12,0]]") << true;
    QTest::newRow("a coordinate that begins with a nought") << QByteArray("[[00.25,0.25,7]]") << false;
    QTest::newRow("a count that begins with a nought") << QByteArray("[[0.25,0.25,07]]") << false;
    QTest::newRow("no digit before the point") << QByteArray("[[.25,0.25,7]]") << false;
    QTest::newRow("no digit behind the point") << QByteArray("[[1.,0.25,7]]") << false;
    QTest::newRow("two signs") << QByteArray("[[--1,0.25,7]]") << false;
    QTest::newRow("a plus") << QByteArray("[[+1,0.25,7]]") << false;
    QTest::newRow("five decimals") << QByteArray("[[0.25000,0.25,7]]") << false;
    QTest::newRow("an exponent") << QByteArray("[[1e0,0.25,7]]") << false;
    QTest::newRow("a share") << QByteArray("[[0.25,0.25,0.5]]") << false;
    QTest::newRow("a large count") << QByteArray("[[0.25,0.25,12345678]]") << false;
    QTest::newRow("a short cell") << QByteArray("[[0.25,0.25]]") << false;
    QTest::newRow("a long cell") << QByteArray("[[0.25,0.25,7,1]]") << false;
    QTest::newRow("no comma") << QByteArray("[[0.25,0.25,7][0.75,0.25,7]]") << false;
    QTest::newRow("a comma too many") << QByteArray("[[0.25,0.25,7],]") << false;
    QTest::newRow("no list") << QByteArray("{}") << false;
    QTest::newRow("empty") << QByteArray("[]") << false;
    QTest::newRow("beyond ASCII") << QByteArray("[[0.25\xC2\xA0,0.25,7]]") << false;
}

void TestCellList::onlyPlainCellsAreScanned()
{
    QFETCH(QByteArray, cells);
    QFETCH(bool, plain);
    const QByteArray text =
        R"({"heatmap_v2":{"array_cells":)" + cells + R"(,"metadata":{"resolution":0.25}}})" + QByteArray(100, ' ');
    QCOMPARE(json::scanCells({text.constData(), std::size_t(text.size())}).has_value(), plain);
    for (qsizetype end = 0; end < text.size(); ++end)   // no byte beyond the text is taken for one of it
        static_cast<void>(json::scanCells({text.constData(), std::size_t(end)}));
}

/// A list of the same name that stands elsewhere is not taken for the heatmap's.
void TestCellList::theListIsThatOfTheHeatmap()
{
    const QByteArray other = R"({"old":{"array_cells":[[0.25,0.25,99]]},"heatmap_v2":{"metadata":{"resolution":0.5},)"
                             R"("array_cells":[[0.25,0.25,7]]}})"
        + QByteArray(100, ' ');
    QCOMPARE(readAnswer(other)->total, std::uint64_t(7));
    const QByteArray none = R"({"old":{"array_cells":[[0.25,0.25,99]]},"heatmap_v2":{"metadata":{"resolution":0.5}}})"
        + QByteArray(100, ' ');
    QCOMPARE(readAnswer(none)->total, std::uint64_t(0));
    const QByteArray twice =
        R"({"heatmap_v2":{"array_cells":[[0.25,0.25,99]],"array_cells":[[0.25,0.25,7]]}})" + QByteArray(100, ' ');
    QVERIFY(!readAnswer(twice));
}

void TestCellList::packedAnswersAreTheSame()
{
    QFETCH(std::vector<Cell>, cells);
    QFETCH(CellSize, size);
    Answer answer;
    answer.cellSize = size;
    answer.cells = CellList(cells);
    answer.total = answer.cells.values().total.value_or(0);
    answer.maximum = largestPlace(answer.cells, size);
    answer.bounds = FloorRect{-3.1, 2.0, 44.4, 55.5};
    answer.sha256 = QByteArray(64, 'a');
    answer.warnings = {{WarningKind::TotalMismatch, 0, QStringLiteral("12"), 13}, {WarningKind::OtherType, 2, u"x"_qs}};
    const QByteArray packed = packAnswer(answer);
    const Result<Answer> again = readStoredAnswer(packed, size);
    QVERIFY(again && areEqual(*again, answer));
    QCOMPARE(again->sha256, answer.sha256);
    QVERIFY(packAnswer(*again) == packed);
    QVERIFY(merge({toPart(*again)}).has_value() == merge({toPart(answer)}).has_value());
    const CellSize another = size == CellSize::Half ? CellSize::Whole : CellSize::Half;
    QVERIFY(readStoredAnswer(packed, another).error().kind == ErrorKind::OtherResolution);
}

void TestCellList::aGuessedSizeGivesWay()
{
    for (const char *cells : {"[]", "[[0.5,0.5,7],[2.5,0.5,9]]"}) {
        const QByteArray text = QByteArray(R"({"heatmap_v2":{"array_cells":)") + cells + "}}";
        const Answer guessed = readAnswer(text).value();
        QVERIFY(guessed.cellSize == CellSize::Whole && guessed.warnings.size() == 1);
        const Result<Answer> packed = readStoredAnswer(packAnswer(guessed), CellSize::Half);
        QVERIFY(packed && areEqual(*packed, *readStoredAnswer(text, CellSize::Half)));
    }
}

void TestCellList::packedAnswersAreSmall()
{
    const std::vector<Cell> cells = cellsOn(CellSize::Quarter, 0.125, 0, 1);
    const QByteArray text = textOf(cells, CellSize::Quarter);
    const QByteArray packed = packAnswer(*readAnswer(text));
    QVERIFY2(packed.size() < 2 * int(cells.size()) + 400, qPrintable(QString::number(packed.size())));
    const Result<Answer> older = readStoredAnswer(text, CellSize::Quarter);   // as stores held it before
    QVERIFY(older && areEqual(*older, *readStoredAnswer(packed, CellSize::Quarter)));
}

void TestCellList::damagedPacksAreRefused()
{
    const QByteArray packed = packAnswer(*readAnswer(textOf(cellsOn(CellSize::Half, 0.25, 7, 1), CellSize::Half)));
    for (qsizetype size = 0; size < packed.size(); ++size)
        QVERIFY(!readStoredAnswer(packed.left(size), CellSize::Half));
    QVERIFY(!readStoredAnswer(packed + 'x', CellSize::Half));
}

QTEST_GUILESS_MAIN(TestCellList)
#include "tst_cell_list.moc"
