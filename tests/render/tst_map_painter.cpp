// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_painter.h"

#include "base/two_threads.h"
#include "render/cell_image.h"
#include "scene_fixture.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

class TestMapPainter : public QObject
{
    Q_OBJECT
private slots:
    void everyStyleBlendAndScaleFollowsTheFormula_data();
    void everyStyleBlendAndScaleFollowsTheFormula();
    void eachPixelTakesTheCellOfItsCentre_data();
    void eachPixelTakesTheCellOfItsCentre();
    void everyCellOfALargeFloorHasItsOwnTexel();
    void centreOnAnEdgeBelongsToTheUpperCell();
    void pieceEqualsTheCropOfTheWhole_data();
    void pieceEqualsTheCropOfTheWhole();
    void pieceOfAPlanDiffersByRoundingAlone();
    void cellsSmallerThanAPixelAreAveraged();
    void noCellVanishesBetweenPixels_data();
    void noCellVanishesBetweenPixels();
    void aCheckerboardTellsWhatLiesBeyondIt();
    void cellsWithTooFewDetectionsHaveALookOfTheirOwn();
    void aChangeThatIsNotEstablishedIsPale();
    void anOwnSizedPlanKeepsItsPixels();
    void planLiesWhereItsPlacementSays();
    void wallsLieAboveTheCellsWhereTheyAreAskedFor();
    void fillsOfAColoredPlanAreNoWalls();
    void countedZeroUncoveredAndClippedDiffer();
    void largeCoverageIsHatchedOnce();
    void namesThatDoNotFitAreLeftOut();
    void guessedPlanHasAFrame();
    void nothingToPaintIsPaper();
};

namespace {

constexpr QRgb kPlanColor = 0xffc8d8f0;

PlanLayer plainPlan(QSize size, const Placement &placement, QRgb color = kPlanColor)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return {{image}, QSizeF(size), placement, true};
}

/// A plan with something to see everywhere.
PlanLayer patternedPlan()
{
    QImage image(200, 160, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x * 7) % 256, (y * 5) % 256, (x * y) % 256));
    return {{image}, QSizeF(image.size()), turnedView(0.0, 60.0, {100.0, 80.0}), true};
}

std::optional<double> valueAt(const FieldLayer &field, FloorPoint place)
{
    // to the pixel: the frame itself rounds places to a tenth of a millimetre, which is more than a pixel far in
    const double side = metres(field.frame.cellSize);
    const int column = static_cast<int>(std::floor((place.x - field.frame.minX) / side));
    const int row = static_cast<int>(std::floor((place.y - field.frame.minY) / side));
    return field.frame.holds(column, row) ? std::optional(field.values[field.frame.index(column, row)]) : std::nullopt;
}

/// A place that rounding could put on either side of an edge.
bool nearAnEdge(const FieldLayer &field, FloorPoint place)
{
    const double side = metres(field.frame.cellSize);
    const double u = (place.x - field.frame.minX) / side, v = (place.y - field.frame.minY) / side;
    return std::abs(u - std::round(u)) < 1e-6 || std::abs(v - std::round(v)) < 1e-6;
}

QRgb drawnColor(const FieldLayer &field, double value)
{
    const Paint paint = field.scale.paintAt(value);
    return paint.opacity == 0.0 ? 0xffffffff : qRgb(paint.color.r, paint.color.g, paint.color.b);
}

int farthestChannel(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

int farthestPixel(const QImage &a, const QImage &b)
{
    int farthest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            farthest = std::max(farthest, farthestChannel(a.pixel(x, y), b.pixel(x, y)));
    return farthest;
}

/// Differences of three pieces, painted alone, from the same places of the whole.
struct Deviation
{
    int worst = 0;       ///< of any channel of any pixel
    double mean = 0.0;   ///< of the worst channels of all pixels
};

Deviation deviationOfPieces(const Scene &scene, const Placement &view, bool outlines)
{
    const QSize size(180, 140);
    const QImage whole = paintMap(scene, view, size, outlines);
    Deviation deviation;
    double sum = 0.0, pixels = 0.0;
    for (const QRect &piece :
         {QRect(0, 0, size.width(), 9), QRect(31, 17, 60, 50), QRect(size.width() - 13, 0, 13, size.height())}) {
        const QImage part = paintMap(scene, view.shifted(-piece.x(), -piece.y()), piece.size(), outlines);
        for (int y = 0; y < piece.height(); ++y) {
            for (int x = 0; x < piece.width(); ++x) {
                const int difference = farthestChannel(part.pixel(x, y), whole.pixel(piece.x() + x, piece.y() + y));
                deviation.worst = std::max(deviation.worst, difference);
                sum += difference;
                ++pixels;
            }
        }
    }
    deviation.mean = sum / pixels;
    return deviation;
}

Outline outline(const QString &name, double left, double bottom, double right, double top)
{
    return {name, {{left, bottom}, {right, bottom}, {right, top}, {left, top}}};
}

Zone room(const QString &name, double left, double bottom, double right, double top)
{
    return makeZone(name, name, outline(name, left, bottom, right, top).ring);
}

Scene busyScene()
{
    Scene scene = smallScene(bareLook());
    scene.outlines = {outline(QStringLiteral("Meeting 1"), -1.3, 2.1, 0.7, 3.4)};
    scene.uncoveredRooms = {room(QStringLiteral("Storage"), 0.2, 2.0, 1.4, 3.2)};
    scene.field->covered = std::vector<std::uint8_t>{1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1};
    return scene;
}

}   // namespace

void TestMapPainter::everyStyleBlendAndScaleFollowsTheFormula_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("blend");
    QTest::addColumn<int>("scale");
    const char *styles[] = {"gradient", "opacity", "checkerboard"};
    const char *blends[] = {"over", "multiply", "screen"};
    const char *scales[] = {"linear", "sqrt", "log", "rank"};
    for (int style = 0; style < 3; ++style)
        for (int blend = 0; blend < 3; ++blend)
            for (int scale = 0; scale < 4; ++scale)
                QTest::addRow("%s %s %s", styles[style], blends[blend], scales[scale]) << style << blend << scale;
}

/// Where a value lies on the bar, worked out here.
static double placeOnBar(Scale scale, double value, const FieldLayer &field)
{
    const double share = std::min(value / 11.0, 1.0);
    switch (scale) {
    case Scale::Linear: return share;
    case Scale::SquareRoot: return std::sqrt(share);
    case Scale::Logarithm: return std::log1p(share * 1000.0) / std::log1p(1000.0);
    case Scale::Rank: break;
    }
    double below = 0.0;
    for (const double other : field.values)
        below += other > 0.0 && other < value ? 1.0 : 0.0;
    return (below + 0.5) / 11.0;   // 11 used cells, all different
}

static double blendedValue(Blend blend, double backdrop, double color, double alpha)
{
    const double b = blend == Blend::Over ? color
        : blend == Blend::Multiply        ? backdrop * color / 255.0
                                          : backdrop + color - backdrop * color / 255.0;
    return (1.0 - alpha) * backdrop + alpha * b;
}

void TestMapPainter::everyStyleBlendAndScaleFollowsTheFormula()
{
    QFETCH(int, style);
    QFETCH(int, blend);
    QFETCH(int, scale);
    Look look;
    look.style = static_cast<Style>(style);
    look.blend = static_cast<Blend>(blend);
    look.scale = static_cast<Scale>(scale);
    look.opacityPercent = 70.0;
    Scene scene = smallScene(look);
    scene.plan = plainPlan({400, 300}, turnedView(0.0, 100.0, {200.0, 150.0}));
    const FieldLayer &field = *scene.field;
    const Placement view = turnedView(0.0, 40.0, {60.0, 50.0});
    const QImage image = paintMap(scene, view, {120, 100}, false);
    const Palette palette = paletteFor({}, false, false);
    for (int row = 0; row < field.frame.rows; ++row) {
        for (int column = 0; column < field.frame.columns; ++column) {
            const double value = field.values[field.frame.index(column, row)];
            const double place = placeOnBar(look.scale, value, field);
            Rgb color = colorAt(palette, place);
            double alpha = value > 0.0 ? 0.7 : 0.0;
            if (look.style == Style::Checkerboard) {
                color = value > 0.0 ? Rgb{255, 255, 255} : Rgb{0, 0, 0};
                alpha = 0.7;
            } else if (look.style == Style::Opacity) {
                color = field.scale.strongEnd();
                alpha *= 0.08 + 0.92 * place;
            }
            const PixelPoint centre = view.toPixel({field.frame.centreX(column), field.frame.centreY(row)});
            const QRgb pixel = image.pixel(static_cast<int>(centre.x), static_cast<int>(centre.y));
            QVERIFY(std::abs(qRed(pixel) - blendedValue(look.blend.value(), qRed(kPlanColor), color.r, alpha)) <= 2.0);
            QVERIFY(std::abs(qGreen(pixel) - blendedValue(look.blend.value(), qGreen(kPlanColor), color.g, alpha))
                    <= 2.0);
            QVERIFY(std::abs(qBlue(pixel) - blendedValue(look.blend.value(), qBlue(kPlanColor), color.b, alpha))
                    <= 2.0);
        }
    }
}

void TestMapPainter::eachPixelTakesTheCellOfItsCentre_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("y up") << 0.0 << 40.0 << false;
    QTest::newRow("odd scale") << 0.0 << 37.31 << false;
    QTest::newRow("upside down") << 180.0 << 37.31 << false;
    QTest::newRow("on its side") << 90.0 << 33.3 << false;
    QTest::newRow("turned") << 23.7 << 41.9 << false;
    QTest::newRow("mirrored") << 0.0 << 29.77 << true;
    QTest::newRow("mirrored and turned") << -61.3 << 29.77 << true;
    QTest::newRow("far in") << 3.0 << 5000.0 << false;
}

void TestMapPainter::eachPixelTakesTheCellOfItsCentre()
{
    QFETCH(double, degrees);
    QFETCH(double, scale);
    QFETCH(bool, mirrored);
    const Scene scene = smallScene(bareLook());
    const Placement view = turnedView(degrees, scale, {71.3, 64.9}, mirrored);
    const QImage image = paintMap(scene, view, {150, 130}, false);
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const FloorPoint place = view.toFloor({x + 0.5, y + 0.5});
            if (nearAnEdge(*scene.field, place))
                continue;
            const std::optional<double> value = valueAt(*scene.field, place);
            QCOMPARE(image.pixel(x, y), value ? drawnColor(*scene.field, *value) : 0xffffffff);
            painted += value ? 1 : 0;
        }
    }
    QVERIFY(painted > 1000);
}

/// A floor that is colored by two threads.
void TestMapPainter::everyCellOfALargeFloorHasItsOwnTexel()
{
    const GridFrame frame{CellSize::Quarter, 0.0, 0.0, 801, 601};
    std::vector<double> values(frame.cellCount());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i * 7919 % 1000);
    QVERIFY(values.size() > kWorthAThread);
    const Look look;
    const ColorScale scale(look, paletteFor({}, false, false), {0.0, 900.0, 0, 0, 0}, values, false);
    const QImage image = colorCells({frame, values, {}, scale}, 0.7);
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (const QRgb wanted = premultiplied(scale.paintAt(values[frame.index(column, row)]), 0.7);
                reinterpret_cast<const QRgb *>(image.constScanLine(frame.rows - 1 - row))[column] != wanted)
                QFAIL(qPrintable(QStringLiteral("column %1, row %2").arg(column).arg(row)));
}

void TestMapPainter::centreOnAnEdgeBelongsToTheUpperCell()
{
    const Scene scene = smallScene(bareLook());
    // 20 pixels a cell, edges in the middle of pixels: the centre of pixel (30, 30) lies on the corner between four
    // cells
    const Placement view = *Placement::fromMetreToPixel({40.0, 0.0, 50.0 + 10.5, 0.0, -40.0, 140.5 - 10.0});
    const FloorPoint corner = view.toFloor({40.5, 30.5});
    QCOMPARE(corner.x, -0.5);
    QCOMPARE(corner.y, 2.5);
    const GridFrame &frame = scene.field->frame;
    Scene moved = scene;
    moved.field->frame.minX = -1.0;   // edges at multiples of half a metre
    const QImage image = paintMap(moved, view, {100, 100}, false);
    QCOMPARE(image.pixel(40, 30), drawnColor(*scene.field, scene.field->values[frame.index(1, 1)] == 0.0 ? 0.0 : 1.0));
    QCOMPARE(image.pixel(39, 30), drawnColor(*scene.field, scene.field->values[frame.index(0, 1)]));
    QCOMPARE(image.pixel(40, 31), drawnColor(*scene.field, scene.field->values[frame.index(1, 0)]));
}

void TestMapPainter::pieceEqualsTheCropOfTheWhole_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("scale");
    for (const double degrees : {0.0, 90.0, 17.0})
        for (const double scale : {0.9, 7.0, 40.0, 333.3})
            QTest::addRow("%g degrees, %g pixels a metre", degrees, scale) << degrees << scale;
}

void TestMapPainter::pieceEqualsTheCropOfTheWhole()
{
    QFETCH(double, degrees);
    QFETCH(double, scale);
    const Placement view = turnedView(degrees, scale, {90.5, 70.0});
    QCOMPARE(deviationOfPieces(busyScene(), view, false).worst, 0);   // cells
    const int lines = deviationOfPieces(busyScene(), view, true).worst;
    QVERIFY2(lines <= (degrees == 17.0 ? 2 : 0),
             qPrintable(QString::number(lines)));   // antialiased slanted lines round
}

void TestMapPainter::pieceOfAPlanDiffersByRoundingAlone()
{
    Scene scene = busyScene();
    scene.plan = patternedPlan();   // the hardest contrasts that there are
    for (const double scale : {7.0, 60.0, 333.3}) {
        const Deviation deviation = deviationOfPieces(scene, turnedView(0.0, scale, {90.5, 70.0}), true);
        QVERIFY2(deviation.worst <= 17 && deviation.mean < 0.5,
                 qPrintable(QStringLiteral("%1, %2").arg(deviation.worst).arg(deviation.mean)));
    }
}

void TestMapPainter::cellsSmallerThanAPixelAreAveraged()
{
    Scene scene = smallScene(bareLook());
    FieldLayer &field = *scene.field;
    field.frame = {CellSize::Half, 0.0, 0.0, 256, 256};
    std::vector<double> values(field.frame.cellCount());
    for (std::size_t i = 0; i < values.size(); i += 2)
        values[i] = 11.0;   // every other column
    field.values = values;
    const QRgb full = drawnColor(field, 11.0);
    const QRgb mean = qRgb((qRed(full) + 255) / 2, (qGreen(full) + 255) / 2, (qBlue(full) + 255) / 2);
    for (const double shift : {0.0, 0.3, 0.6}) {   // whatever the phase: nothing flickers
        const QImage image =
            paintMap(scene, *Placement::fromMetreToPixel({0.25, 0.0, shift, 0.0, -0.25, 32.0}), {32, 32}, false);
        QVERIFY(farthestChannel(image.pixel(16, 16), mean) <= 2);
        QVERIFY(farthestChannel(image.pixel(17, 16), mean) <= 2);
    }
}

void TestMapPainter::noCellVanishesBetweenPixels_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("cellsPerPixel");
    for (const double degrees : {0.0, 30.0, 45.0, 90.0})
        for (const double cells : {1.05, 1.18, 1.41, 1.6, 2.3, 3.7})
            QTest::addRow("%g degrees, %g cells a pixel", degrees, cells) << degrees << cells;
}

void TestMapPainter::noCellVanishesBetweenPixels()
{
    QFETCH(double, degrees);
    QFETCH(double, cellsPerPixel);
    Scene scene = smallScene(bareLook());
    FieldLayer &field = *scene.field;
    field.frame = {CellSize::Half, -6.0, -3.0, 24, 24};
    const Placement view = turnedView(degrees, 2.0 / cellsPerPixel, {40.3, 40.7});
    QImage paper(80, 80, QImage::Format_RGB32);
    paper.fill(Qt::white);
    for (int cell = 0; cell < 24 * 24; cell += 7) {
        std::vector<double> values(field.frame.cellCount());
        values[static_cast<std::size_t>(cell)] = 11.0;
        field.values = values;
        const QImage image = paintMap(scene, view, {80, 80}, false);
        QVERIFY2(farthestPixel(image, paper) > 1, qPrintable(QStringLiteral("cell %1").arg(cell)));
    }
}

void TestMapPainter::aCheckerboardTellsWhatLiesBeyondIt()
{
    Look look = bareLook();
    look.style = Style::Checkerboard;
    Scene scene = smallScene(look);
    FieldLayer &field = *scene.field;
    for (const double degrees : {0.0, 20.0}) {
        const QImage image = paintMap(scene, turnedView(degrees, 40.0, {60.0, 50.0}), {120, 100}, false);
        QCOMPARE(image.pixel(60, 50), 0xffffffff);   // 7 detections
        QCOMPARE(image.pixel(2, 2), qRgb(128, 128, 128));
    }
    std::vector<std::uint8_t> covered(field.values.size(), 1);
    covered[5] = 0;   // the cell without detections has no sensor either
    field.covered = covered;
    const QImage image = paintMap(scene, turnedView(0.0, 40.0, {60.0, 50.0}), {120, 100}, false);
    QCOMPARE(image.pixel(50, 50), qRgb(128, 128, 128));
}

void TestMapPainter::cellsWithTooFewDetectionsHaveALookOfTheirOwn()
{
    Scene scene = smallScene(bareLook());
    FieldLayer &field = *scene.field;
    std::vector<double> values = field.values;
    std::vector<std::uint8_t> tooFew(values.size());
    values[5] = values[6] = 0.0;   // neither a change nor detections; and detections, but too few
    tooFew[6] = 1;
    field.values = values;
    field.tooFew = tooFew;
    const QImage image = paintMap(scene, turnedView(0.0, 40.0, {60.0, 50.0}), {120, 100}, false);
    QCOMPARE(image.pixel(50, 50), 0xffffffff);
    QVERIFY(farthestChannel(image.pixel(70, 50), 0xffffffff) > 60);
}

void TestMapPainter::aChangeThatIsNotEstablishedIsPale()
{
    Scene scene = smallScene(bareLook());
    scene.blend = Blend::Over;
    const auto pixel = [&scene] {
        return paintMap(scene, turnedView(0.0, 40.0, {60.0, 50.0}), {120, 100}, false).pixel(60, 50);
    };
    scene.field->values = std::vector<double>(scene.field->values.size(), scene.field->scale.range().high);
    const QRgb full = pixel();
    scene.field->pale = std::vector<std::uint8_t>(scene.field->values.size(), 1);
    const QRgb pale = pixel();
    QVERIFY(farthestChannel(full, 0xffffffff) > 60);
    const int off = 255 - qGreen(full), paleOff = 255 - qGreen(pale);   // a sixth of the way from the paper
    QVERIFY(std::abs(6 * paleOff - off) <= 12);
}

void TestMapPainter::anOwnSizedPlanKeepsItsPixels()
{
    Scene scene;
    scene.plan = patternedPlan();
    QCOMPARE(paintMap(scene, scene.plan->placement, {200, 160}), scene.plan->levels.front());
    QCOMPARE(paintMap(scene, scene.plan->placement.shifted(-20.0, -30.0), {50, 40}),
             scene.plan->levels.front().copy(20, 30, 50, 40));
}

void TestMapPainter::planLiesWhereItsPlacementSays()
{
    Scene scene;
    scene.plan =
        plainPlan({100, 80}, *Placement::fromMetreToPixel({10.0, 0.0, 50.0, 0.0, -10.0, 40.0}));   // x −5..5, y −4..4 m
    const QImage image =
        paintMap(scene, *Placement::fromMetreToPixel({20.0, 0.0, 120.0, 0.0, -20.0, 100.0}), {240, 200});
    QCOMPARE(image.pixel(20, 20), kPlanColor);
    QCOMPARE(image.pixel(219, 179), kPlanColor);
    QCOMPARE(image.pixel(19, 20), 0xffffffff);
    QCOMPARE(image.pixel(20, 19), 0xffffffff);
    QCOMPARE(image.pixel(220, 179), 0xffffffff);
    QCOMPARE(image.pixel(219, 180), 0xffffffff);
}

/// Opaque cells over a plan of white paper, a pale room and a black wall: only the wall comes through.
void TestMapPainter::wallsLieAboveTheCellsWhereTheyAreAskedFor()
{
    Scene scene = smallScene(bareLook());
    scene.opacity = 1.0;
    scene.blend = Blend::Over;
    FieldLayer &field = *scene.field;
    field.values = std::vector<double>(field.values.size(), 11.0);
    const Placement view = turnedView(0.0, 40.0, {50.0, 50.0});   // cells all over it
    QImage plan(100, 100, QImage::Format_RGB32);
    for (const bool inverted : {false, true}) {
        plan.fill(Qt::white);
        for (int y = 0; y < plan.height(); ++y) {
            for (int x = 20; x < 40; ++x)
                plan.setPixel(x, y, 0xffe8e0d0);   // the room
            plan.setPixel(50, y, 0xff000000);      // the wall
        }
        scene.plan = PlanLayer{{plan}, QSizeF(100, 100), view, true};
        scene.plan->tone = inverted ? PlanTone::Inverted : PlanTone::AsItIs;
        const QImage under = paintMap(scene, view, {100, 100}, false);
        scene.plan->overCells = true;
        const QImage above = paintMap(scene, view, {100, 100}, false);
        const int y = 55;
        QCOMPARE(under.pixel(50, y), under.pixel(30, y));   // the color of the cells
        QVERIFY(under.pixel(50, y) != above.pixel(50, y));
        QCOMPARE(above.pixel(50, y), inverted ? 0xffffffff : 0xff000000);
        QCOMPARE(above.pixel(30, y), under.pixel(30, y));
        QCOMPARE(above.pixel(70, y), under.pixel(70, y));
        scene.field.reset();   // without cells there is nothing to lie above
        const QImage alone = paintMap(scene, view, {100, 100}, false);
        scene.plan->overCells = false;
        QCOMPARE(alone, paintMap(scene, view, {100, 100}, false));
        scene = smallScene(bareLook());
        scene.opacity = 1.0;
        scene.blend = Blend::Over;
        scene.field->values = std::vector<double>(scene.field->values.size(), 11.0);
    }
}

/// The fill of a colored plan is the ground under the cells: it is no wall, and what is a wall comes without its color.
void TestMapPainter::fillsOfAColoredPlanAreNoWalls()
{
    Scene scene = smallScene(bareLook());
    scene.opacity = 1.0;
    scene.blend = Blend::Over;
    scene.field->values = std::vector<double>(scene.field->values.size(), 11.0);
    const Placement view = turnedView(0.0, 40.0, {50.0, 50.0});   // cells all over it
    QImage plan(100, 100, QImage::Format_RGB32);
    plan.fill(qRgb(120, 140, 90));
    for (int y = 0; y < plan.height(); ++y)
        plan.setPixel(50, y, qRgb(0, 0, 60));
    scene.plan = PlanLayer{{plan}, QSizeF(100, 100), view, true};
    scene.plan->greyedTo = qGray(qRgb(120, 140, 90));
    const QImage under = paintMap(scene, view, {100, 100}, false);
    scene.plan->overCells = true;
    const QImage above = paintMap(scene, view, {100, 100}, false);
    QCOMPARE(above.pixel(30, 55), under.pixel(30, 55));
    const QRgb wall = above.pixel(50, 55);
    QVERIFY(qRed(wall) == qGreen(wall) && qGreen(wall) == qBlue(wall) && qGray(wall) < 40);
}

void TestMapPainter::countedZeroUncoveredAndClippedDiffer()
{
    Scene scene = smallScene(bareLook());
    FieldLayer &field = *scene.field;
    field.frame.columns = 4;
    field.frame.rows = 1;
    // at the end of the bar, none, none and no sensor, above the end
    field.values = std::vector<double>{11.0, 0.0, 0.0, 400.0};
    field.covered = std::vector<std::uint8_t>{1, 1, 0, 1};
    const QImage image = paintMap(scene, *Placement::fromMetreToPixel({40.0, 0.0, 50.0, 0.0, -40.0, 100.0}), {80, 20});
    const auto cell = [&image](int column) { return image.copy(column * 20 + 1, 1, 18, 18); };
    for (int a = 0; a < 4; ++a)
        for (int b = 0; b < a; ++b)
            QVERIFY2(cell(a) != cell(b), qPrintable(QStringLiteral("cells %1 and %2").arg(a).arg(b)));
    QVERIFY(farthestPixel(
                paintMap(scene, *Placement::fromMetreToPixel({40.0, 0.0, 50.0, 0.0, -40.0, 100.0}), {80, 20}, false)
                    .copy(61, 1, 18, 18),
                cell(0))
            == 0);   // without outlines a clipped cell has the end's color and nothing else
}

void TestMapPainter::largeCoverageIsHatchedOnce()
{
    Scene scene = busyScene();
    scene.field.reset();
    const Placement view = turnedView(0.0, 40.0, {90.0, 70.0});
    scene.uncoveredRooms = {room(QStringLiteral("A"), -2.0, 1.5, 1.0, 4.0)};
    const QImage once = paintMap(scene, view, {180, 140});
    Zone turned = scene.uncoveredRooms.front();
    std::reverse(turned.areas.front().outline.begin(), turned.areas.front().outline.end());
    scene.uncoveredRooms.push_back(turned);
    QCOMPARE(paintMap(scene, view, {180, 140}), once);
}

void TestMapPainter::namesThatDoNotFitAreLeftOut()
{
    Scene scene;
    scene.nameHeight = 12.0;
    const Placement view = *Placement::fromMetreToPixel({20.0, 0.0, 0.0, 0.0, -20.0, 200.0});
    const auto differs = [&](const Outline &named) {
        Scene bare = scene;
        bare.outlines = {named};
        bare.outlines.front().name.clear();
        Scene full = scene;
        full.outlines = {named};
        return paintMap(full, view, {200, 200}) != paintMap(bare, view, {200, 200});
    };
    QVERIFY(differs(outline(QStringLiteral("Kitchen"), 1.0, 1.0, 9.0, 9.0)));
    QVERIFY(!differs(outline(QStringLiteral("Kitchen"), 1.0, 1.0, 2.5, 9.0)));     // too narrow
    QVERIFY(!differs(outline(QStringLiteral("Kitchen"), 1.0, 1.0, 9.0, 1.5)));     // too low
    QVERIFY(differs(outline(QStringLiteral("Meeting 2"), 1.0, 1.0, 4.1, 9.0)));    // room for two lines
    QVERIFY(!differs(outline(QStringLiteral("Meeting 2"), 1.0, 1.0, 4.1, 2.6)));   // for one of them alone
    QVERIFY(differs({QStringLiteral("Kitchen"), {{1, 1}, {9, 1}, {9, 9}}}));       // its corner is cut off
    QVERIFY(!differs({QStringLiteral("Kitchen"), {{1, 1}, {9, 1}, {9, 9}}, {{{3, 1}, {9, 1}, {9, 7}}}}));   // a hole
}

void TestMapPainter::guessedPlanHasAFrame()
{
    Scene scene;
    scene.plan = plainPlan({100, 80}, *Placement::fromMetreToPixel({10.0, 0.0, 50.0, 0.0, -10.0, 40.0}));
    const Placement view = *Placement::fromMetreToPixel({20.0, 0.0, 120.0, 0.0, -20.0, 100.0});
    const QImage fitted = paintMap(scene, view, {240, 200});
    scene.plan->fitted = false;
    QVERIFY(paintMap(scene, view, {240, 200}) != fitted);
    QCOMPARE(paintMap(scene, view, {240, 200}, false), fitted);
}

void TestMapPainter::nothingToPaintIsPaper()
{
    Scene scene = smallScene(bareLook());
    scene.field->frame.columns = 0;
    scene.field->frame.rows = 0;
    scene.field->values = {};
    QImage plain(30, 20, QImage::Format_RGB32);
    plain.fill(Qt::white);
    QCOMPARE(paintMap(scene, turnedView(10.0, 40.0, {15.0, 10.0}), {30, 20}, true, 0xffe6e8ec), plain);
    plain.fill(0xffe6e8ec);   // round the floor
    QCOMPARE(paintMap(scene, turnedView(10.0, 40.0, {1500.0, 10.0}), {30, 20}, true, 0xffe6e8ec), plain);
}

QTEST_MAIN(TestMapPainter)
#include "tst_map_painter.moc"
