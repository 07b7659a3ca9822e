// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ground.h"
#include "render/surface/axis.h"
#include "render/surface/clipped_tips.h"
#include "render/surface/columns.h"
#include "render/surface/surface_painter.h"
#include "scene_fixture.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

class TestSurface : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aTopHasTheMapsColorAtTheHeightOfItsValue_data();
    void aTopHasTheMapsColorAtTheHeightOfItsValue();
    void whatAColumnHidesIsNotSeen();
    void zeroLiesOnTheGround();
    void aClippedColumnIsMarkedAndNoHigherThanTheAxis();
    void narrowColumnsHaveFlagsOnTheirTips();
    void whatIsNotEstablishedIsAsPaleAsOnTheMap();
    void lossesStandUpAsGainsDo();
    void largeGridsKeepTheirPeaks();
    void theAxisIsNumberedFromTheGroundUp();
    void seenFromAboveItIsTheMap();
    void farEdgesLieBehindEverything();
    void theSameSceneIsTheSamePicture();
    void everythingIsInThePicture_data();
    void everythingIsInThePicture();
};

namespace {

constexpr QSize kSize(1000, 700);

Scene surfaceScene(const SurfaceAngles &angles, const Look &look = bareLook())
{
    return asSurface(smallScene(look), angles);
}

PaintedSurface painted(const Scene &scene)
{
    return paintSurface(scene, kSize, 14.0, lightTheme());
}

QRgb colorAt(const QImage &image, QPointF place)
{
    return image.pixel(static_cast<int>(std::floor(place.x())), static_cast<int>(std::floor(place.y())));
}

QRgb mapColor(const FieldLayer &field, double value)
{
    const Rgb color = field.scale.paintAt(value).color;
    return qRgb(color.r, color.g, color.b);
}

FloorPoint centre(const GridFrame &frame, int column, int row)
{
    return {frame.centreX(column), frame.centreY(row)};
}

/// One row behind the other, `front` nearer the eye where the floor is not turned.
Scene twoRows(double front, double back, const SurfaceAngles &angles)
{
    Scene scene = surfaceScene(angles);
    scene.field->frame = {CellSize::Half, 0.0, 0.0, 1, 2};
    scene.field->values = std::vector<double>{front, back};
    scene.extent = {0.0, 0.0, 0.5, 1.0};
    return scene;
}

}   // namespace

void TestSurface::aTopHasTheMapsColorAtTheHeightOfItsValue_data()
{
    QTest::addColumn<double>("turn");
    QTest::addColumn<double>("tilt");
    for (const double turn : {-160.0, -90.0, 0.0, 25.0, 90.0, 200.0})
        for (const double tilt : {40.0, 75.0, 90.0})
            QTest::addRow("turned %g, from %g", turn, tilt) << turn << tilt;
}

void TestSurface::aTopHasTheMapsColorAtTheHeightOfItsValue()
{
    QFETCH(double, turn);
    QFETCH(double, tilt);
    Scene scene = surfaceScene({turn, tilt});
    const GridFrame frame = scene.field->frame;
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const double value = scene.field->values[frame.index(column, row)];
            if (value == 0.0 || value > 11.0)
                continue;
            std::vector<double> alone(frame.cellCount());
            alone[frame.index(column, row)] = value;
            Scene one = scene;
            one.field->values = alone;
            const PaintedSurface surface = painted(one);
            // by the rule itself: in proportion to the value, 11 the end of the bar; root or not
            const QPointF foot = surface.view.pixel(centre(frame, column, row));
            const QPointF top = foot - QPointF(0.0, surface.view.fullHeight() * value / 11.0);
            QCOMPARE(colorAt(surface.image, top), mapColor(*scene.field, value));
        }
    }
}

void TestSurface::whatAColumnHidesIsNotSeen()
{
    const SurfaceAngles low{0.0, 20.0};
    const Scene hidden = twoRows(11.0, 2.0, low);
    const FloorPoint back = centre(hidden.field->frame, 0, 1);
    const PaintedSurface behind = painted(hidden);
    const QRgb front = mapColor(*hidden.field, 11.0);
    QCOMPARE(colorAt(behind.image, behind.view.pixel(back, 2.0 / 11.0)), front);   // the top of the one in front
    // whose side is darker, down to the ground
    for (const double height : {0.1, 0.5, 0.9}) {
        const QColor side(colorAt(behind.image, behind.view.pixel({0.25, 0.0}, height)));
        QVERIFY(std::abs(side.red() - 0.74 * qRed(front)) < 1.0 && std::abs(side.blue() - 0.74 * qBlue(front)) < 1.0);
    }
    // turned half round, the low one is in front of it
    const PaintedSurface before = painted(twoRows(11.0, 2.0, {180.0, 20.0}));
    QCOMPARE(colorAt(before.image, before.view.pixel(back, 2.0 / 11.0)), mapColor(*hidden.field, 2.0));
    // and a front one that is as high hides nothing of the top
    const PaintedSurface equal = painted(twoRows(2.0, 2.0, low));
    QCOMPARE(colorAt(equal.image, equal.view.pixel(back, 2.0 / 11.0)), mapColor(*hidden.field, 2.0));
}

void TestSurface::zeroLiesOnTheGround()
{
    Scene scene = twoRows(0.0, 0.0, {25.0, 40.0});
    const PaintedSurface surface = painted(scene);
    for (const int row : {0, 1})
        QCOMPARE(colorAt(surface.image, surface.view.pixel(centre(scene.field->frame, 0, row))), QRgb(0xffffffff));
    scene.field->tooFew = std::vector<std::uint8_t>{1, 0};
    const PaintedSurface few = painted(scene);
    QCOMPARE(colorAt(few.image, few.view.pixel(centre(scene.field->frame, 0, 0))), seenOnGround(scene, kTooFew).rgb());
}

void TestSurface::aClippedColumnIsMarkedAndNoHigherThanTheAxis()
{
    const Scene scene = twoRows(400.0, 0.0, {0.0, 45.0});
    QCOMPARE(columnHeight(scene.field->scale, 400.0), 1.0);
    QCOMPARE(columnHeight(scene.field->scale, 5.5), 0.5);
    const PaintedSurface surface = painted(scene);
    const QPointF top = surface.view.pixel(centre(scene.field->frame, 0, 0), 1.0);
    QVERIFY(colorAt(surface.image, top) != mapColor(*scene.field, 400.0));   // the mark
    QCOMPARE(colorAt(surface.image, top + QPointF(20.0, 8.0)), mapColor(*scene.field, 400.0));
}

/// 160 columns on 120 m are about 4 pixels wide: a line on their tops would not be seen.
void TestSurface::narrowColumnsHaveFlagsOnTheirTips()
{
    const auto tipColor = [](double value, double tilt) {
        Scene scene = surfaceScene({0.0, tilt});
        scene.field->frame = {CellSize::Half, 0.0, 0.0, 160, 1};
        std::vector<double> values(160, 1.0);
        values[80] = value;
        scene.field->values = values;
        scene.extent = {0.0, 0.0, 120.0, 60.0};
        const PaintedSurface surface = painted(scene);
        const QPointF tip = surface.view.pixel(centre(scene.field->frame, 80, 0), 1.0);
        return colorAt(surface.image, tip + QPointF(-3.0, -3.0));   // off the column, and off the flag's diagonal
    };
    const Scene scene = surfaceScene({0.0, 40.0});
    QCOMPARE(tipColor(400.0, 40.0), mapColor(*scene.field, 400.0));
    QCOMPARE(tipColor(11.0, 40.0), QRgb(0xffffffff));   // as high, and not cut off
    QVERIFY(tipColor(400.0, 82.0) != mapColor(*scene.field, 400.0));
    // and the legend has the flag that says so
    QVERIFY(hasClippedTips(scene));
    QVERIFY(!hasClippedTips(surfaceScene({0.0, 90.0})));
    QVERIFY(!hasClippedTips(smallScene(bareLook())));
}

void TestSurface::whatIsNotEstablishedIsAsPaleAsOnTheMap()
{
    Scene scene = twoRows(5.0, 5.0, {0.0, 60.0});
    const auto topOf = [&](int row) {
        const PaintedSurface surface = painted(scene);
        return QColor(colorAt(surface.image, surface.view.pixel(centre(scene.field->frame, 0, row), 5.0 / 11.0)));
    };
    const QColor strong = topOf(0);
    scene.field->pale = std::vector<std::uint8_t>{1, 0};
    Paint paint = scene.field->scale.paintAt(5.0);
    paint.opacity /= 6.0;
    QCOMPARE(topOf(0), seenOnGround(scene, paint));
    QVERIFY(topOf(0).lightness() > strong.lightness() + 10);
    QCOMPARE(topOf(1), strong);
    // a column that stands on several cells is as strong as the one whose height it has
    FieldLayer field = smallField(bareLook());
    field.frame = {CellSize::Quarter, 0.0, 0.0, 321, 1};
    std::vector<double> values(321, 1.0);
    std::vector<std::uint8_t> pale(321, 1);
    values[4] = -9.0;
    pale[4] = 0;
    field.values = values;
    field.pale = pale;
    const Columns columns = makeColumns(field);
    QCOMPARE(columns.pale[0], std::uint8_t(1));
    QCOMPARE(columns.pale[1], std::uint8_t(0));
}

void TestSurface::lossesStandUpAsGainsDo()
{
    const ColorScale change(bareLook(), paletteFor({}, false, true), {-8.0, 8.0, 4, 0, 0}, {}, true);
    QCOMPARE(columnHeight(change, -4.0), 0.5);
    QCOMPARE(columnHeight(change, 4.0), 0.5);
    QCOMPARE(columnHeight(change, 0.0), 0.0);
}

void TestSurface::largeGridsKeepTheirPeaks()
{
    FieldLayer field = smallField(bareLook());
    QCOMPARE(columnBlock(field.frame), 1);
    field.frame = {CellSize::Quarter, 1.0, -2.0, 321, 5};
    QCOMPARE(columnBlock(field.frame), 3);
    std::vector<double> values(field.frame.cellCount(), 1.0);
    values[field.frame.index(320, 4)] = 9.0;
    values[field.frame.index(4, 1)] = -7.0;
    field.values = values;
    const Columns columns = makeColumns(field);
    QCOMPARE(columns.columns, 107);
    QCOMPARE(columns.rows, 2);
    QCOMPARE(columns.values[columns.index(106, 1)], 9.0);
    QCOMPARE(columns.values[columns.index(1, 0)], -7.0);
    QCOMPARE(columns.values[columns.index(0, 0)], 1.0);
    QCOMPARE(columns.xEdges[1], 1.75);
    QCOMPARE(columns.xEdges.back(), 1.0 + 321 * 0.25);
    QCOMPARE(columns.yEdges.back(), -0.75);
    // 160 are drawn as they are
    field.frame = {CellSize::Quarter, 0.0, 0.0, 160, 1};
    QCOMPARE(columnBlock(field.frame), 1);
}

void TestSurface::theAxisIsNumberedFromTheGroundUp()
{
    Look root = bareLook();
    root.scale = Scale::SquareRoot;   // of the colors alone
    const std::vector<HeightTick> ticks = heightTicks(smallField(root), 6);
    QStringList texts;
    for (const HeightTick &tick : ticks)
        texts << tick.text;
    QCOMPARE(texts,
             (QStringList{QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("6"),
                          QStringLiteral("8"), QStringLiteral("10"), QStringLiteral("11")}));
    QCOMPARE(ticks.front().height, 0.0);
    QCOMPARE(ticks[1].height, 2.0 / 11.0);
    QCOMPARE(ticks.back().height, 1.0);
}

void TestSurface::seenFromAboveItIsTheMap()
{
    const SurfaceView view({}, {0.0, 0.0, 10.0, 5.0}, {0.0, 90.0}, QRectF(0.0, 0.0, 200.0, 100.0));
    QVERIFY(view.fullHeight() < 1e-9);
    QCOMPARE(view.pixel({0.0, 0.0}, 1.0), QPointF(0.0, 100.0));
    QCOMPARE(view.pixel({10.0, 5.0}), QPointF(200.0, 0.0));
    QCOMPARE(view.ground().pixelsPerMetre(), 20.0);
}

void TestSurface::farEdgesLieBehindEverything()
{
    const PaperRect extent{0.0, 0.0, 10.0, 5.0};
    const QRectF box(0.0, 0.0, 400.0, 300.0);
    const SurfaceView straight({}, extent, {0.0, 40.0}, box);
    QCOMPARE(straight.farEdges(), (std::vector<FloorPoint>{{0.0, 5.0}, {10.0, 5.0}}));
    const SurfaceView turned({}, extent, {25.0, 40.0}, box);
    QCOMPARE(turned.farEdges(), (std::vector<FloorPoint>{{0.0, 5.0}, {10.0, 5.0}, {10.0, 0.0}}));
    const SurfaceView other({}, extent, {-25.0, 40.0}, box);
    QCOMPARE(other.farEdges(), (std::vector<FloorPoint>{{0.0, 0.0}, {0.0, 5.0}, {10.0, 5.0}}));
}

void TestSurface::theSameSceneIsTheSamePicture()
{
    const Scene scene = surfaceScene({25.0, 40.0});
    QCOMPARE(painted(scene).image, painted(scene).image);
}

void TestSurface::everythingIsInThePicture_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("stands");
    QTest::addColumn<double>("turn");
    for (const bool mirrored : {false, true})
        for (const double stands : {0.0, 90.0, 33.0})
            for (const double turn : {0.0, 25.0, -130.0, 360.0})
                QTest::addRow("%s, %g, %g", mirrored ? "mirrored" : "upright", stands, turn)
                    << mirrored << stands << turn;
}

void TestSurface::everythingIsInThePicture()
{
    QFETCH(bool, mirrored);
    QFETCH(double, stands);
    QFETCH(double, turn);
    Scene scene = surfaceScene({turn, 40.0});
    scene.standing = {mirrored, stands};
    scene.extent = paperBounds(scene.standing, scene.field->frame.bounds());
    const SurfaceView view = painted(scene).view;
    const FloorRect bounds = scene.field->frame.bounds();
    const QRectF picture(QPointF(0.0, 0.0), QSizeF(kSize));
    for (const double height : {0.0, 1.0})
        for (const double x : {bounds.minX, bounds.maxX})
            for (const double y : {bounds.minY, bounds.maxY})
                QVERIFY(picture.contains(view.pixel({x, y}, height)));
    QCOMPARE(view.farEdges().size(), std::size_t(turn == 0.0 || turn == 360.0 ? 2 : 3));
}

QTEST_MAIN(TestSurface)
#include "tst_surface.moc"
