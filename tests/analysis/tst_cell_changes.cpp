// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/compare.h"
#include "analysis/evidence/evidence.h"
#include "days_fixture.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

constexpr int kColumns = 24;
constexpr int kRows = 4;

/// Four cells of the lowest row and the one at the upper left hold nothing, and are not covered.
bool isCovered(int column, int row)
{
    return !(row == 0 && column >= 20) && !(row == 3 && column == 0);
}

/// Detections of the sixth part of a side: they vary by cell and by day, the days of one week together, and after there
/// are 25 more in the first eight columns.
std::uint64_t countAt(int side, int day, int column, int row)
{
    const int i = row * kColumns + column;
    const int varied = (7 * i + 11 * day + 3 * day * day * (i % 3) + 5 * side) % 13;
    return std::uint64_t(40 + varied + (column % 5 != 0 ? 6 * (day / 2) : 0) + (side == 1 && column < 8 ? 25 : 0));
}

/// Monday and Wednesday of three weeks, from 9 to 18 o'clock.
Heatmap mapOfSide(int side)
{
    std::vector<Part> parts;
    for (int day = 0; day < 6; ++day) {
        std::vector<Cell> cells;
        for (int row = 0; row < kRows; ++row)
            for (int column = 0; column < kColumns; ++column)
                if (isCovered(column, row))
                    cells.push_back({0.25 + column * 0.5, 0.25 + row * 0.5, countAt(side, day, column, row)});
        const QDate date = QDate(2026, 2, 2).addDays(28 * side + 7 * (day / 2) + 2 * (day % 2));
        parts.push_back(partOf(cells, CellSize::Half, workingHours(date)));
    }
    return mapOf(parts);
}

EvidenceInput inputOfSides()
{
    const Heatmap before = mapOfSide(0), after = mapOfSide(1);
    EvidenceInput input{before, after, compare(before, after)->before.frame(), {}, {}};
    input.observed.resize(input.frame.cellCount());
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column)
            input.observed[input.frame.index(column, row)] = isCovered(column, row);
    return input;
}

/// From the lowest row up, a letter for each cell.
QStringList lettersOf(const Evidence &evidence)
{
    QStringList rows;
    for (int row = 0; row < evidence.frame.rows; ++row) {
        QString letters;
        for (int column = 0; column < evidence.frame.columns; ++column)
            switch (evidence.cells[evidence.frame.index(column, row)]) {
            case ChangeVerdict::NotCovered: letters += u'.'; break;
            case ChangeVerdict::NotEstablished: letters += u'o'; break;
            case ChangeVerdict::More: letters += u'+'; break;
            case ChangeVerdict::Less: letters += u'-'; break;
            }
        rows += letters;
    }
    return rows;
}

}   // namespace

class TestCellChanges : public QObject
{
    Q_OBJECT
private slots:
    /// All that is said of cells, by NumPy 1.24 and SciPy 1.10.1 from the formulas of evidence.h alone: roots of
    /// neighborhoods as sums over all pairs of cells, residuals from the mean of their weekday, Welch's t with its
    /// error widened by the weeks, scipy.stats.t for chances and reaches, and the step-up of Benjamini and Hochberg at
    /// 1 %, which 27 of the 91 covered cells pass.
    void cellsAreJudgedAsScipyJudgesThem()
    {
        const std::optional<Evidence> evidence = makeEvidence(inputOfSides(), {});
        QVERIFY(evidence->withinWeekdays);
        QVERIFY(std::abs(evidence->clustering - 1.9964237360230115) < 1e-9);
        QVERIFY(std::abs(*evidence->detectableInCell - 0.42382441014062794) < 1e-9);
        QCOMPARE(lettersOf(*evidence).join(u'\n'),
                 QStringLiteral("+++++++ooooooooooooo....\n"
                                "+++++++ooooooooooooooooo\n"
                                "+++++++ooooooooooooooooo\n"
                                ".++++++ooooooooooooooooo"));
    }
};

QTEST_GUILESS_MAIN(TestCellChanges)
#include "tst_cell_changes.moc"
