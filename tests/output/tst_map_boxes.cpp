// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/map_boxes.h"

#include "render/legend.h"
#include "render/legend_card.h"
#include "render/legend_layout.h"
#include "render/map_painter.h"

#include <QTest>

#include <functional>

using namespace floorscope;

namespace {

constexpr double kText = 6.0;

using IsUsed = std::function<bool(int column, int row)>;

bool everywhere(int, int)
{
    return true;
}

/// Half-metre cells whose lower left corner is the origin, black where they are used, nothing else.
Scene floorOf(int columns, int rows, const IsUsed &isUsed, const std::optional<LegendPlace> &place)
{
    const GridFrame frame{CellSize::Half, 0.0, 0.0, columns, rows};
    std::vector<double> values(frame.cellCount());
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            values[frame.index(column, row)] = isUsed(column, row) ? 1.0 : 0.0;
    const Look look;
    const ColorScale scale(look, paletteFor(look.palette, false, false), {0.0, 1.0, 1, 0, 0}, values, false);
    Scene scene;
    scene.field = FieldLayer{frame, values, {}, scale, FieldMeaning::PerHour};
    scene.opacity = 1.0;
    scene.blend = Blend::Over;
    scene.extent = paperBounds({}, frame.bounds());
    scene.legend = legendText({}, scale);
    scene.legendPlace = place;
    return scene;
}

bool isBelow(const MapBoxes &boxes)
{
    return boxes.legend.top() >= boxes.map.bottom();
}

/// The painted map has a color under the card.
bool hasColorUnder(const Scene &scene, const QRect &map, const QRect &card)
{
    const QImage image = paintMap(scene, fitView(scene, map.size()), map.size(), false);
    const QRect seen = card.translated(-map.topLeft()).intersected(image.rect());
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        for (int x = seen.left(); x <= seen.right(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return true;
    return false;
}

}   // namespace

/// Where a page has its map and its legend.
class TestMapBoxes : public QObject
{
    Q_OBJECT
private slots:
    void aLegendInAFreeCornerLiesThere()
    {
        const Scene hall = floorOf(
            120, 40, [](int column, int) { return column >= 80; }, kTopLeft);
        const QRectF page(20.0, 30.0, 1200.0, 900.0);
        const MapBoxes whole = mapBoxes(hall, page, kText), top = mapBoxesAtTop(hall, page, kText);
        QCOMPARE(whole.map, page);
        QCOMPARE(top.map, QRectF(20.0, 30.0, 1200.0, 400.0));
        for (const MapBoxes &boxes : {whole, top}) {
            QVERIFY(boxes.map.contains(boxes.legend));
            QVERIFY((boxes.legend.topLeft() - page.topLeft()).manhattanLength() < 3 * kText);
        }
    }

    void aLegendThatWouldHideCellsLiesBelow_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("height");   // of the map and its legend, at the top
        QTest::newRow("a hall") << 4 << 600.0 * 4 / 60;
        QTest::newRow("a wide floor") << 24 << 600.0 * 24 / 60;
        QTest::newRow("a square floor") << 60 << 600.0;
    }

    void aLegendThatWouldHideCellsLiesBelow()
    {
        QFETCH(int, rows);
        QFETCH(double, height);
        const QRectF page(0.0, 0.0, 600.0, 800.0);
        for (const LegendPlace &place : {kTopLeft, kBottomRight, LegendPlace{0.4, 0.6}}) {
            const Scene scene = floorOf(60, rows, everywhere, place);
            const double below = legendHeight(scene, page.width(), kText);
            const MapBoxes boxes = mapBoxesAtTop(scene, page, kText);
            QCOMPARE(boxes.map, QRectF(0.0, 0.0, 600.0, height));
            QCOMPARE(boxes.legend, QRectF(0.0, height + kAboveLegend * kText, 600.0, below));
        }
    }

    void theFloorMakesWayForALegendBesideIt_data()
    {
        QTest::addColumn<LegendPlace>("place");
        QTest::addColumn<bool>("floorAtLeft");
        QTest::newRow("right") << kTopRight << true;
        QTest::newRow("left") << kBottomLeft << false;
    }

    void theFloorMakesWayForALegendBesideIt()
    {
        QFETCH(LegendPlace, place);
        QFETCH(bool, floorAtLeft);
        const Scene square = floorOf(40, 40, everywhere, place);
        const double beside = ownLegendWidth(square, kText) + 3.0 * kText;   // not enough on each side
        const QRectF page(0.0, 0.0, 300.0 + beside, 300.0);
        for (const MapBoxes &boxes : {mapBoxes(square, page, kText), mapBoxesAtTop(square, page, kText)}) {
            QCOMPARE(boxes.map, QRectF(floorAtLeft ? 0.0 : beside, 0.0, 300.0, 300.0));
            QVERIFY(page.contains(boxes.legend) && !boxes.legend.intersects(boxes.map));
        }
        const MapBoxes below = mapBoxes(floorOf(40, 40, everywhere, std::nullopt), page, kText);
        QVERIFY(isBelow(below) && below.map.height() < 300.0);
    }

    void anEmptyPartUnderTheLegendIsAsSmallAsCanBe()
    {
        const Scene square = floorOf(
            40, 40, [](int column, int) { return column < 10; }, kTopRight);
        const QRectF page(0.0, 0.0, 320.0, 300.0);
        QCOMPARE(mapBoxes(square, page, kText).map, QRectF(0.0, 0.0, 300.0, 300.0));
        const Scene inTheMiddle = floorOf(
            40, 40, [](int column, int) { return column < 2; }, LegendPlace{0.5, 0.5});
        QCOMPARE(mapBoxes(inTheMiddle, page, kText).map, page);   // as much either way
    }

    /// A card that a hall has no room for would have it together with what lies below the hall.
    void theLegendOfAHallIsNotCutByItsEdge()
    {
        for (int rows = 1; rows < 40; ++rows) {
            const Scene hall = floorOf(
                120, rows, [](int column, int) { return column < 10; }, kBottomRight);
            const MapBoxes boxes = mapBoxesAtTop(hall, {0.0, 0.0, 600.0, 800.0}, kText);
            QCOMPARE(boxes.map.height(), 600.0 * rows / 120);
            QVERIFY(isBelow(boxes) != boxes.map.contains(boxes.legend));
        }
    }

    void withheldCellsAndMarksAreNotHidden()
    {
        const QRectF page(0.0, 0.0, 600.0, 300.0);
        const Scene empty = floorOf(
            60, 30, [](int column, int) { return column < 2; }, kTopRight);
        QVERIFY(!isBelow(mapBoxes(empty, page, kText)));
        Scene withheld = empty;
        std::vector<std::uint8_t> cells(withheld.field->frame.cellCount());
        cells[withheld.field->frame.index(55, 27)] = 1;
        withheld.field->withheld = cells;
        QVERIFY(isBelow(mapBoxes(withheld, page, kText)));
        Scene marked = empty;
        marked.marks = {{makeZone({}, {}, {{27.0, 13.0}, {28.0, 13.0}, {28.0, 14.0}}).areas, {}, 0}};
        QVERIFY(isBelow(mapBoxes(marked, page, kText)));
    }

    void whatACardHidesIsWhatIsPaintedThere_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::newRow("upright") << Standing{};
        QTest::newRow("mirrored") << Standing{true, 0.0};
        QTest::newRow("a quarter") << Standing{false, 90.0};
        QTest::newRow("mirrored, a quarter") << Standing{true, -90.0};
    }

    void whatACardHidesIsWhatIsPaintedThere()
    {
        QFETCH(Standing, standing);
        Scene scene = floorOf(
            20, 8, [](int column, int row) { return column < 3 && row < 2; }, std::nullopt);
        scene.standing = standing;
        scene.extent = paperBounds(standing, scene.field->frame.bounds());
        const QRect map(40, 10, 200, 160);
        int hidden = 0, free = 0;
        for (int x = 3; x < 260; x += 10)   // whose edges are none of a cell
            for (int y = 3; y < 190; y += 10) {
                const QRect card(x, y, 16, 12);
                const bool hides = hidesCells(scene, QRectF(map), QRectF(card));
                QCOMPARE(hides, hasColorUnder(scene, map, card));
                ++(hides ? hidden : free);
            }
        QVERIFY(hidden > 0 && free > 0);
    }
};

QTEST_MAIN(TestMapBoxes)
#include "tst_map_boxes.moc"
