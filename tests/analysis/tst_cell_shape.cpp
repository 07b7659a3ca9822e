// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cell_shape.h"

#include <QTest>

#include <functional>
#include <random>

using namespace floorscope;

namespace {

GridFrame frame(CellSize size = CellSize::Half)
{
    GridFrame frame;
    frame.cellSize = size;
    frame.minX = -2.0;
    frame.minY = 3.0;
    frame.columns = static_cast<int>(30.0 / metres(size));
    frame.rows = static_cast<int>(20.0 / metres(size));
    return frame;
}

/// Marks the cells whose middle `isIn`.
std::vector<std::uint8_t> marked(const GridFrame &frame, const std::function<bool(FloorPoint)> &isIn)
{
    std::vector<std::uint8_t> marks(frame.cellCount());
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            marks[frame.index(column, row)] = isIn({frame.centreX(column), frame.centreY(row)});
    return marks;
}

/// An L: 20 × 12 m from (0, 5) without its upper right 8 × 6 m.
bool inTheL(FloorPoint p)
{
    return p.x > 0.0 && p.x < 20.0 && p.y > 5.0 && p.y < 17.0 && !(p.x > 12.0 && p.y > 11.0);
}

bool hasCorner(const FloorPolygon &ring, FloorPoint corner)
{
    return std::any_of(ring.begin(), ring.end(), [&](const FloorPoint &each) {
        return std::abs(each.x - corner.x) < 1e-9 && std::abs(each.y - corner.y) < 1e-9;
    });
}

}   // namespace

class TestCellShape : public QObject
{
    Q_OBJECT
private slots:
    void anLHasItsSixCorners_data()
    {
        QTest::addColumn<CellSize>("size");
        QTest::newRow("0.25 m") << CellSize::Quarter;
        QTest::newRow("0.5 m") << CellSize::Half;
        QTest::newRow("1 m") << CellSize::Whole;
    }

    void anLHasItsSixCorners()
    {
        QFETCH(CellSize, size);
        const GridFrame cells = frame(size);
        const Zone shape = cellShape(cells, marked(cells, inTheL));
        QCOMPARE(shape.areas.size(), std::size_t(1));
        const FloorPolygon &ring = shape.areas[0].outline;
        QCOMPARE(ring.size(), std::size_t(6));
        QVERIFY(shape.areas[0].holes.empty());
        QCOMPARE(signedRingArea(ring), 20.0 * 12.0 - 8.0 * 6.0);   // counter-clockwise
        for (const FloorPoint &corner : {FloorPoint{0.0, 5.0}, FloorPoint{20.0, 5.0}, FloorPoint{20.0, 11.0},
                                         FloorPoint{12.0, 11.0}, FloorPoint{12.0, 17.0}, FloorPoint{0.0, 17.0}})
            QVERIFY(hasCorner(ring, corner));
    }

    void cellsThatNobodyUsedAreNoHoles()
    {
        const GridFrame cells = frame();
        std::mt19937 random(11);
        const Zone whole = cellShape(cells, marked(cells, inTheL));
        const auto edge = [](FloorPoint p) {
            return !inTheL({p.x - 0.5, p.y}) || !inTheL({p.x + 0.5, p.y}) || !inTheL({p.x, p.y - 0.5})
                || !inTheL({p.x, p.y + 0.5});
        };
        const Zone used = cellShape(
            cells, marked(cells, [&](FloorPoint p) { return inTheL(p) && (edge(p) || random() % 100 < 70); }));
        QCOMPARE(used, whole);
    }

    void aCourtyardIsAHoleAndAStrayCellIsNothing()
    {
        const GridFrame cells = frame();
        const auto isIn = [](FloorPoint p) {
            const bool court = p.x > 4.0 && p.x < 9.0 && p.y > 8.0 && p.y < 12.0;
            const bool stray = p.x > 26.0 && p.x < 27.0 && p.y > 20.0 && p.y < 21.0;
            return (inTheL(p) && !court) || stray;
        };
        const Zone shape = cellShape(cells, marked(cells, isIn));
        QCOMPARE(shape.areas.size(), std::size_t(1));
        QCOMPARE(shape.areas[0].holes.size(), std::size_t(1));
        QCOMPARE(shape.areas[0].holes[0].size(), std::size_t(4));
        QCOMPARE(signedRingArea(shape.areas[0].holes[0]), -20.0);   // clockwise
    }

    void twoWingsAreTwoPieces()
    {
        const GridFrame cells = frame();
        const auto isIn = [](FloorPoint p) {
            return (p.x > 0.0 && p.x < 6.0 && p.y > 5.0 && p.y < 9.0)
                || (p.x > 12.0 && p.x < 20.0 && p.y > 12.0 && p.y < 18.0);
        };
        QCOMPARE(cellShape(cells, marked(cells, isIn)).areas.size(), std::size_t(2));
    }

    void fromNothingNothingIsMade()
    {
        QVERIFY(cellShape({}, {}).areas.empty());
        const GridFrame cells = frame();
        QVERIFY(cellShape(cells, std::vector<std::uint8_t>(cells.cellCount())).areas.empty());
        // the whole frame is a shape too
        QCOMPARE(cellShape(cells, std::vector<std::uint8_t>(cells.cellCount(), 1)).areas.at(0).outline.size(),
                 std::size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestCellShape)
#include "tst_cell_shape.moc"
