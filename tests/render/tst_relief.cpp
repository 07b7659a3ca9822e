// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relief_fixture.h"
#include "render/map_painter.h"
#include "render/surface/axis.h"
#include "render/surface/columns.h"

#include <QTest>

using namespace floorscope;

/// Keeps what it is told, and draws one color.
class KeepingPainter : public ReliefPainter
{
public:
    void setShape(const ReliefShape &) override {}
    QImage paint(const ReliefView &view) override
    {
        seen = view;
        QImage image(view.size, QImage::Format_RGB32);
        image.fill(Qt::red);
        return fails ? QImage() : image;
    }

    ReliefView seen;
    bool fails = false;
};

class TestRelief : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void itIsAsHighAsTheColumnsInTheMiddleOfEachCell_data();
    void itIsAsHighAsTheColumnsInTheMiddleOfEachCell();
    void itComesDownToTheGroundBesideTheCells();
    void cellsBeyondThePictureAreThereToo();
    void lossesStandUpAsGainsDo();
    void largeGridsKeepTheirPeaks();
    void whatLiesFlatHasTheMapsColor();
    void slopesAreDarkerAndNothingIsLighter();
    void itsCoverIsTheMap_data();
    void itsCoverIsTheMap();
    void linesAreWhereTheAxisHasNumbers();
    void itIsSeenWhereTheAxisAndTheNamesAre_data();
    void itIsSeenWhereTheAxisAndTheNamesAre();
    void tipsThatAreCutOffAreMarked();
    void withoutAPictureThereIsNone();
    void aWindowThatGrowsAPixelNeedsNoOtherCover();
};

namespace {

constexpr QSize kSize(1000, 700);
constexpr QRgb kGround = 0xffe6e8ec;

Scene reliefScene(const SurfaceAngles &angles = {})
{
    Scene scene = asSurface(smallScene(bareLook()), angles);
    const PaperRect &cells = scene.extent;
    scene.extent = {cells.minX - 2.0, cells.minY - 3.0, cells.maxX + 4.0, cells.maxY + 1.0};
    return scene;
}

Scene standing(Scene scene, const Standing &standing)
{
    const FloorRect floor{scene.extent.minX, scene.extent.minY, scene.extent.maxX, scene.extent.maxY};
    scene.standing = standing;
    scene.extent = paperBounds(standing, floor);
    return scene;
}

void addStandings()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("turned");
    for (const bool mirrored : {false, true})
        for (const double turned : {0.0, 90.0, 180.0, -33.0})
            QTest::addRow("%s %g", mirrored ? "mirrored" : "upright", turned) << mirrored << turned;
}

ReliefShape made(const Scene &scene)
{
    return makeRelief(scene, 40.0, lightTheme(), kGround);
}

QRgb mapColor(const FieldLayer &field, double value)
{
    const Rgb color = field.scale.paintAt(value).color;
    return qRgb(color.r, color.g, color.b);
}

}   // namespace

void TestRelief::itIsAsHighAsTheColumnsInTheMiddleOfEachCell_data()
{
    addStandings();
}

void TestRelief::itIsAsHighAsTheColumnsInTheMiddleOfEachCell()
{
    QFETCH(bool, mirrored);
    QFETCH(double, turned);
    const Scene scene = standing(reliefScene(), {mirrored, turned});
    const ReliefShape shape = made(scene);
    const GridFrame &frame = scene.field->frame;
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const FloorPoint centre{frame.centreX(column), frame.centreY(row)};
            const ReliefSpot spot = spotAt(shape, scene, centre);
            const Standing unturned{mirrored, 0.0};
            const PaperPoint middle = toPaper(unturned, toFloor(scene.standing, scene.extent.centre()));
            QVERIFY(std::abs(spot.x + middle.x - toPaper(unturned, centre).x) < 1e-5);
            QVERIFY(std::abs(spot.y + middle.y - toPaper(unturned, centre).y) < 1e-5);
            const double value = scene.field->values[frame.index(column, row)];
            QVERIFY(std::abs(spot.height - std::min(1.0, value / 11.0)) < 1e-6);   // the bar ends at 11
        }
    }
}

void TestRelief::itComesDownToTheGroundBesideTheCells()
{
    const Scene scene = reliefScene();
    const ReliefShape shape = made(scene);
    QVERIFY(std::is_sorted(shape.x.begin(), shape.x.end()) && std::is_sorted(shape.y.begin(), shape.y.end()));
    QCOMPARE(shape.x.size(), std::size_t(4 + 4));   // the cells, one place beside them and the edges
    QCOMPARE(shape.y.size(), std::size_t(3 + 4));
    QCOMPARE(shape.x.front(), -shape.x.back());
    for (const FloorPoint place : {FloorPoint{-1.5, 2.25}, {1.0, 3.25}, {-0.9, 1.75}, {0.1, 3.75}, {-3.0, 0.0}})
        QCOMPARE(spotAt(shape, scene, place).height, 0.0);
}

void TestRelief::cellsBeyondThePictureAreThereToo()
{
    Scene scene = reliefScene();
    scene.extent = {-0.25, 2.5, 0.25, 3.0};
    const ReliefShape shape = made(scene);
    const GridFrame &frame = scene.field->frame;
    QCOMPARE(spotAt(shape, scene, {frame.centreX(0), frame.centreY(0)}).height, double(float(1.0 / 11.0)));
    QVERIFY(shape.lines.empty());   // its edges are not those of the picture
    QCOMPARE(shape.x.front(), -shape.x.back());
}

void TestRelief::lossesStandUpAsGainsDo()
{
    Scene scene = reliefScene();
    scene.field->values = std::vector<double>{-5.5, 5.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    const ReliefShape shape = made(scene);
    const GridFrame &frame = scene.field->frame;
    for (const int column : {0, 1})
        QCOMPARE(spotAt(shape, scene, {frame.centreX(column), frame.centreY(0)}).height, 0.5);
}

void TestRelief::largeGridsKeepTheirPeaks()
{
    Scene scene = reliefScene();
    scene.field->frame = {CellSize::Quarter, 0.0, 0.0, 400, 200};
    std::vector<double> values(400 * 200);
    values[scene.field->frame.index(399, 101)] = 11.0;
    scene.field->values = values;
    scene.extent = paperBounds({}, scene.field->frame.bounds());
    const ReliefShape shape = made(scene);
    QVERIFY(shape.heights.size() <= 65'000U);
    QCOMPARE(*std::max_element(shape.heights.begin(), shape.heights.end()), 1.0F);
    QVERIFY(std::max(shape.cover.width(), shape.cover.height()) <= 4096);
}

void TestRelief::whatLiesFlatHasTheMapsColor()
{
    Scene scene = reliefScene();
    scene.field->values = std::vector<double>(12, 5.5);
    const ReliefShape shape = made(scene);
    const ReliefSpot middle{-0.25 + 0.1 - scene.extent.centre().x, 2.75 + 0.1 - scene.extent.centre().y, 0.5};
    QCOMPARE(coverAt(shape, middle), mapColor(*scene.field, 5.5));
}

void TestRelief::slopesAreDarkerAndNothingIsLighter()
{
    const Scene scene = reliefScene();
    const QImage cover = made(scene).cover;
    Scene flat = scene;
    flat.field->values = std::vector<double>(12);   // no slope at all
    const QImage ground = made(flat).cover;
    QCOMPARE(cover.size(), ground.size());
    int darker = 0;
    const Placement view = viewOf({}, 40.0, {-scene.extent.minX * 40.0, scene.extent.maxY * 40.0});
    const QImage map = paintMap(scene, view, cover.size(), true, kGround);
    for (int y = 0; y < cover.height(); ++y) {
        for (int x = 0; x < cover.width(); ++x) {
            const int difference = qGray(map.pixel(x, y)) - qGray(cover.pixel(x, y));
            QVERIFY(difference >= 0);
            darker += difference > 0;
        }
    }
    QVERIFY(darker > 1000);
    QCOMPARE(cover.pixel(0, 0), ground.pixel(0, 0));
}

void TestRelief::itsCoverIsTheMap_data()
{
    addStandings();
}

void TestRelief::itsCoverIsTheMap()
{
    QFETCH(bool, mirrored);
    QFETCH(double, turned);
    Scene scene = standing(reliefScene(), {mirrored, turned});
    const GridFrame frame = scene.field->frame;
    std::vector<double> values(12);
    values[frame.index(3, 0)] = 1e-9;   // as good as flat
    scene.field->values = values;
    const ReliefShape shape = made(scene);
    const QRgb color = mapColor(*scene.field, 1e-9);
    QVERIFY(color != paperColor(false).rgb());
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            QCOMPARE(coverAt(shape, spotAt(shape, scene, {frame.centreX(column), frame.centreY(row)})),
                     column == 3 && row == 0 ? color : paperColor(false).rgb());
}

void TestRelief::linesAreWhereTheAxisHasNumbers()
{
    const Scene scene = reliefScene();
    const ReliefShape shape = made(scene);
    const std::vector<HeightTick> ticks = heightTicks(*scene.field, kHeightTicks);
    QCOMPARE(shape.lines.size(), ticks.size());
    QCOMPARE(shape.lines.front(), 0.0F);
    QCOMPARE(shape.lines.back(), 1.0F);
    QVERIFY(made(standing(scene, {false, 33.0})).lines.empty());
    QCOMPARE(made(standing(scene, {true, 90.0})).lines, shape.lines);
}

void TestRelief::itIsSeenWhereTheAxisAndTheNamesAre_data()
{
    addStandings();
}

void TestRelief::itIsSeenWhereTheAxisAndTheNamesAre()
{
    QFETCH(bool, mirrored);
    QFETCH(double, turned);
    for (const SurfaceAngles &angles : {SurfaceAngles{}, {0.0, 90.0}, {-130.0, 15.0}, {170.0, 60.0}}) {
        const Scene scene = standing(reliefScene(angles), {mirrored, turned});
        const ReliefShape shape = made(scene);
        KeepingPainter painter;
        const PaintedSurface painted = paintRelief(scene, painter, kSize, 14.0, lightTheme(), kGround, false);
        const QSize box = painter.seen.size;
        QVERIFY(box.width() < kSize.width() && box.height() < kSize.height());
        // its picture lies where it is red
        const QPoint corner(kSize.width() - 7 - box.width(), 7);
        const GridFrame &frame = scene.field->frame;
        for (const FloorPoint place : {FloorPoint{frame.centreX(0), frame.centreY(0)},
                                       {frame.centreX(3), frame.centreY(2)},
                                       {frame.centreX(3), frame.centreY(0)}}) {
            const ReliefSpot spot = spotAt(shape, scene, place);
            const QPointF drawn = corner + pixelOf(shape, painter.seen, spot);
            const QPointF off = drawn - painted.view.pixel(place, spot.height);
            QVERIFY2(std::hypot(off.x(), off.y()) < 1.0, qPrintable(QStringLiteral("%1 %2").arg(off.x()).arg(off.y())));
        }
    }
}

void TestRelief::tipsThatAreCutOffAreMarked()
{
    const Scene scene = reliefScene();
    KeepingPainter painter;
    const PaintedSurface painted = paintRelief(scene, painter, kSize, 14.0, lightTheme(), kGround, false);
    const GridFrame &frame = scene.field->frame;
    const auto colorBeside = [&](int column, int row, double height) {
        const QPointF tip = painted.view.pixel({frame.centreX(column), frame.centreY(row)}, height);
        return painted.image.pixel((tip - QPointF(3.0, 3.0)).toPoint());   // the mark leads to the upper right
    };
    QCOMPARE(colorBeside(3, 2, 1.0), mapColor(*scene.field, 400.0));
    QCOMPARE(colorBeside(2, 2, 1.0), QColor(Qt::red).rgb());   // 11: the end itself
    QCOMPARE(colorBeside(0, 0, 1.0 / 11.0), QColor(Qt::red).rgb());
    Scene pale = scene;
    pale.field->pale = std::vector<std::uint8_t>(12, 1);
    const PaintedSurface paler = paintRelief(pale, painter, kSize, 14.0, lightTheme(), kGround, false);
    const QPointF beside = painted.view.pixel({frame.centreX(3), frame.centreY(2)}, 1.0) - QPointF(3.0, 3.0);
    QVERIFY(qGray(paler.image.pixel(beside.toPoint())) > qGray(mapColor(*scene.field, 400.0)) + 50);
    const Scene flat = reliefScene({0.0, 90.0});
    const PaintedSurface above = paintRelief(flat, painter, kSize, 14.0, lightTheme(), kGround, false);
    const QPointF tip = above.view.pixel({frame.centreX(3), frame.centreY(2)}, 1.0);
    QCOMPARE(above.image.pixel(tip.toPoint()), QColor(Qt::red).rgb());   // its cell is
}

void TestRelief::withoutAPictureThereIsNone()
{
    KeepingPainter painter;
    painter.fails = true;
    QVERIFY(paintRelief(reliefScene(), painter, kSize, 14.0, lightTheme(), kGround, true).image.isNull());
    QVERIFY(painter.seen.quick);
}

void TestRelief::aWindowThatGrowsAPixelNeedsNoOtherCover()
{
    const PaperRect extent{0.0, 0.0, 60.0, 38.0};
    QCOMPARE(reliefTexels(extent, {1000, 700}), reliefTexels(extent, {1001, 700}));
    QVERIFY(reliefTexels(extent, {2000, 1400}) > reliefTexels(extent, {1000, 700}));
    QVERIFY(reliefTexels(extent, {1000, 700}) > 1.4 * 1000.0 / 60.0);
}

QTEST_MAIN(TestRelief)
#include "tst_relief.moc"
