// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/own_direction.h"
#include "model/protected_answers.h"
#include "model/reading_at.h"
#include "output/message_facts.h"
#include "output/page_parts.h"
#include "output/report_facts.h"
#include "output/scene_facts.h"
#include "output/scenes.h"
#include "render/blend.h"
#include "render/cell_image.h"
#include "render/ground.h"
#include "render/map_painter.h"
#include "render/theme.h"
#include "words/caption.h"
#include "words/messages.h"
#include "words/reading_text.h"

#include "drawn_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace floorscope;

class TestScenes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void ratesWhereHoursAreKnown();
    void totalsWhereHoursAreUnknown();
    void totalsWhereTotalsAreAsked();
    void everyUnitIsDrawnAndNamed_data();
    void everyUnitIsDrawnAndNamed();
    void eachLayerIsSwitched();
    void theToneOfAPlanTurnsTheGround();
    void sharesOfANormalisedAnswer();
    void withoutAPeriodThePlanAlone();
    void blendAndPaletteFollowThePlan();
    void whatLiesUnderTheCellsDecides();
    void underATransparentPlanThePaperIsAsLightAsThePlan();
    void theLegendShowsWhatACellLooksLike_data();
    void theLegendShowsWhatACellLooksLike();
    void aPhotoLeavesTheColorsOfTheLegend();
    void allPanesLieOnOneGround();
    void beforeAndAfterShareRangeAndOrder();
    void changeIsCentredOnZero();
    void aCellThatWentTheOtherWayIsPale();
    void ratioIsABinaryLogarithm();
    void aDifferenceFollowsTheScaleAndARatioHasItsOwn();
    void extentIsThePlanElseTheFloor();
    void aStrayZoneNeverShrinksThePicture();
    void whatThePlanDoesNotHoldIsInTheCaption();
    void titlesAreOneCleanLine();
    void captionSaysWhatIsGuessedAndSimulated();
    void coverageIsKeptCellByCell();
    void coverageOfAComparisonIsThatOfBothSides();
    void ratiosOfTooFewDetectionsAreTold();
    void oneExtremeRatioDoesNotPaleTheRest();
    void missingHoursOfBothSidesAreTold();
    void knownSensorsLeaveNoDoubtAboutEmptyCells();
    void whatIsNotFetchedYetIsNotMissing();
    void aSideWithoutHoursIsNotWithoutDetections();
    void aRatioOfGoneCellsAloneHasNoBar();
    void captionAndMessageCountTheSameDays();
    void besideRoomsWithoutSensorTheRestIsEmpty();
    void eachPaneHasItsPaletteAndItsRange();
    void withoutAPlanThePaperMayBeDark();
    void whatIsWithheldIsHatchedAndNamed();
    void whereAllIsWithheldNothingIsTold();
    void heightsAreSolidAndNamed();
    void heightsStandOnTheWholeFloor();
};

namespace {

double valueAt(const Scene &scene, double x, double y)
{
    const GridFrame &frame = scene.field->frame;
    return scene.field->values[frame.index(frame.columnAt(x), frame.rowAt(y))];
}

}   // namespace

void TestScenes::ratesWhereHoursAreKnown()
{
    const Scene scene = makeScene(drawnMap(8));
    QCOMPARE(scene.field->meaning, FieldMeaning::PerHour);
    QCOMPARE(valueAt(scene, 2.75, 1.75), 50.0);
    QVERIFY(scene.legend.title.contains(QStringLiteral("per hour")));
    QCOMPARE(scene.field->scale.range().high, 50.0);
}

void TestScenes::totalsWhereHoursAreUnknown()
{
    const Scene scene = makeScene(drawnMap(0));
    QCOMPARE(scene.field->meaning, FieldMeaning::Total);
    QCOMPARE(valueAt(scene, 2.75, 1.75), 400.0);
    QVERIFY(scene.legend.notes.contains(QStringLiteral("observed hours unknown")));
    QVERIFY(scene.caption.contains(QStringLiteral("observed hours unknown")));
}

void TestScenes::totalsWhereTotalsAreAsked()
{
    Drawn drawn = drawnMap(8);
    drawn.shown.look.unit = Unit::Total;
    const Scene scene = makeScene(drawn);
    QCOMPARE(scene.field->meaning, FieldMeaning::Total);
    QCOMPARE(valueAt(scene, 2.75, 1.75), 400.0);
}

void TestScenes::everyUnitIsDrawnAndNamed_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("caption");
    // 400 detections in 8 hours on a quarter of a square metre; of the six used cells 100 is the fifth
    QTest::newRow("per hour and m²") << int(Unit::PerHourArea) << 200.0
                                     << QStringLiteral("Detections per hour and m², cells of 0.5 × 0.5 m")
                                     << QStringLiteral("per observed hour and m²");
    QTest::newRow("busiest") << int(Unit::ShareOfBusiest) << 1.0
                             << QStringLiteral("Share of the busiest cell (0 to 1), cells of 0.5 × 0.5 m")
                             << QStringLiteral("share of the busiest cell");
    QTest::newRow("percentile") << int(Unit::ShareOfPercentile) << 4.0
                                << QStringLiteral("Share of the upper end (80 % of used cells), cells of 0.5 × 0.5 m")
                                << QStringLiteral("share of the upper end (80 % of used cells)");
}

void TestScenes::everyUnitIsDrawnAndNamed()
{
    QFETCH(int, unit);
    QFETCH(double, value);
    QFETCH(QString, title);
    QFETCH(QString, caption);
    Drawn drawn = drawnMap(8);
    drawn.shown.look.unit = static_cast<Unit>(unit);
    drawn.shown.look.clipPercentile = 80.0;
    const Scene scene = makeScene(drawn);
    QCOMPARE(valueAt(scene, 2.75, 1.75), value);
    QCOMPARE(scene.legend.title, title);
    QVERIFY(scene.caption.contains(caption));
    QVERIFY2(scene.legend.notes.contains(QStringLiteral("h observed")), qPrintable(scene.legend.notes));
    if (isRate(static_cast<Unit>(unit))) {   // without hours there is no rate, and the picture says so
        drawn.answers.single = makePeriodAnswer(makeHeatmap(someCells(), 0));
        QVERIFY(makeScene(drawn).caption.contains(QStringLiteral("total")));
    }
}

void TestScenes::eachLayerIsSwitched()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, 0xffffffff, false);
    drawn.answers.floor = floorWithRoom();
    drawn.answers.floor->sensors = {Sensor{{}, {}, {1.0, 1.0}, 2.5, 90.0, 0.0}};
    drawn.shown.zones = {makeZone({}, QStringLiteral("North"), {{0.0, 0.0}, {1.0, 0.0}, {1.0, 1.0}})};
    const Scene usual = makeScene(drawn);
    QVERIFY(usual.plan && usual.sensors.empty());
    QCOMPARE(usual.outlines.size(), std::size_t(2));
    QVERIFY(usual.outlines[0].shown && usual.outlines[1].shown);
    drawn.shown.look.layers = {false, false, true, true};
    const Scene other = makeScene(drawn);
    QVERIFY(!other.plan);
    QCOMPARE(other.sensors.size(), std::size_t(1));
    QCOMPARE(other.outlines.size(), std::size_t(2));   // what is not drawn is still known
    QVERIFY(!other.outlines[0].shown && other.outlines[1].shown);
    QCOMPARE(other.extent, usual.extent);
}

void TestScenes::theToneOfAPlanTurnsTheGround()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, qRgb(250, 250, 250), false);
    QVERIFY(!makeScene(drawn).dark);
    drawn.shown.look.planTone = PlanTone::Inverted;
    const Scene inverted = makeScene(drawn);
    QVERIFY(inverted.dark);
    QCOMPARE(inverted.blend, Blend::Screen);
    QCOMPARE(groundColor(inverted), qRgb(5, 5, 5));
    PlanImage dark = *drawn.answers.plan;   // a dark window has a dark plan already: it is not turned twice
    dark.dark = true;
    dark.levels.front().fill(qRgb(30, 30, 30));
    QCOMPARE(groundColor(makeScene(drawn, Pane::Single, {true, dark, {}})), qRgb(5, 5, 5));
}

void TestScenes::sharesOfANormalisedAnswer()
{
    Drawn drawn;
    PeriodAnswer period;
    NormalisedAnswer answer;
    answer.cells = {{0.25, 0.25, 1.0}, {1.25, 0.25, 0.5}};
    period.map = *toShareMap(answer);
    drawn.answers.single = period;
    const Scene scene = makeScene(drawn);
    QCOMPARE(scene.field->meaning, FieldMeaning::Share);
    QCOMPARE(valueAt(scene, 1.25, 0.25), 0.5);
    QVERIFY(scene.caption.contains(QStringLiteral("share of the busiest cell")));
}

void TestScenes::withoutAPeriodThePlanAlone()
{
    Drawn drawn;
    addPlan(drawn, qRgb(255, 255, 255), false);
    const Scene scene = makeScene(drawn);
    QVERIFY(scene.plan && !scene.field);
    QVERIFY(scene.legend.title.isEmpty());
}

void TestScenes::blendAndPaletteFollowThePlan()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, qRgb(255, 255, 255), false);
    const Scene light = makeScene(drawn);
    QCOMPARE(light.blend, Blend::Multiply);
    QVERIFY(lightness(light.field->scale.palette().stops.front())
            > lightness(light.field->scale.palette().stops.back()));
    addPlan(drawn, qRgb(0, 0, 0), true);
    const Scene dark = makeScene(drawn);
    QCOMPARE(dark.blend, Blend::Screen);
    QVERIFY(lightness(dark.field->scale.palette().stops.front()) < lightness(dark.field->scale.palette().stops.back()));
    drawn.shown.look.blend = Blend::Over;
    drawn.shown.look.palette = QStringLiteral("viridis");
    QCOMPARE(makeScene(drawn).blend, Blend::Over);
    QCOMPARE(makeScene(drawn).field->scale.palette(), *paletteNamed(QStringLiteral("viridis")));
}

/// One color where the cells of the fixture lie (0 to 3, 0 to 2 m), another round them.
static void addFramedPlan(Drawn &drawn, QRgb rooms, QRgb frame)
{
    addPlan(drawn, frame, qGray(frame) < 128);
    QImage image = drawn.answers.plan->levels.front();
    for (int y = 10; y < 30; ++y)
        for (int x = 10; x < 40; ++x)
            image.setPixel(x, y, rooms);
    drawn.answers.plan->levels = {image};
}

void TestScenes::whatLiesUnderTheCellsDecides()
{
    Drawn drawn = drawnMap(8);
    const QRgb white = qRgb(255, 255, 255), black = qRgb(10, 10, 10);
    addFramedPlan(drawn, white, black);
    QCOMPARE(makeScene(drawn).blend, Blend::Multiply);
    QVERIFY(!makeScene(drawn).dark && !makeScene(drawn).plan->greyedTo);
    addFramedPlan(drawn, black, white);
    QCOMPARE(makeScene(drawn).blend, Blend::Screen);
    QVERIFY(makeScene(drawn).dark);
    for (const QRgb color : {qRgb(250, 220, 120), qRgb(20, 60, 140), qRgb(128, 128, 128)}) {
        addFramedPlan(drawn, color, white);
        QCOMPARE(makeScene(drawn).blend, Blend::Over);
        QCOMPARE(*makeScene(drawn).plan->greyedTo, qGray(color));
    }
    drawn.shown.look.blend = Blend::Multiply;   // whoever chooses gets it, on the plan's own colors
    QCOMPARE(makeScene(drawn).blend, Blend::Multiply);
    QVERIFY(!makeScene(drawn).plan->greyedTo);
}

/// Black letters beside a dark room, as a drawing without a ground has them.
void TestScenes::underATransparentPlanThePaperIsAsLightAsThePlan()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, qRgb(255, 255, 255), false);
    QImage image(60, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (int y = 10; y < 30; ++y)
        for (int x = 10; x < 40; ++x)
            image.setPixel(x, y, qRgb(10, 10, 10));
    drawn.answers.plan->levels = {image};
    Scene scene = makeScene(drawn);
    QVERIFY(scene.dark);   // what lies under the cells
    const QSize size(600, 400);
    scene.extent = paperBounds({}, {-1.0, -1.0, 5.0, 4.0});
    const Placement view = fitView(scene, size);
    const QImage map = paintMap(scene, view, size, false);
    const PixelPoint beside = view.toPixel({-0.5, 2.8});
    QCOMPARE(map.pixel(static_cast<int>(beside.x), static_cast<int>(beside.y)), paperColor(false).rgb());
}

void TestScenes::theLegendShowsWhatACellLooksLike_data()
{
    QTest::addColumn<QRgb>("rooms");
    QTest::addColumn<QRgb>("frame");
    QTest::newRow("light rooms, black frame") << qRgb(255, 255, 255) << qRgb(0, 0, 0);
    QTest::newRow("dark rooms, white frame") << qRgb(0, 0, 0) << qRgb(255, 255, 255);
    QTest::newRow("light grey") << qRgb(215, 215, 215) << qRgb(255, 255, 255);
    QTest::newRow("dark grey") << qRgb(50, 50, 50) << qRgb(255, 255, 255);
    QTest::newRow("middle grey") << qRgb(120, 120, 120) << qRgb(255, 255, 255);
    QTest::newRow("blue") << qRgb(40, 90, 200) << qRgb(255, 255, 255);
    QTest::newRow("yellow") << qRgb(255, 240, 130) << qRgb(0, 0, 0);
}

void TestScenes::theLegendShowsWhatACellLooksLike()
{
    QFETCH(QRgb, rooms);
    QFETCH(QRgb, frame);
    Drawn drawn = drawnMap(8);
    addFramedPlan(drawn, rooms, frame);
    const Scene scene = makeScene(drawn);
    const QSize size(600, 400);
    const Placement view = fitView(scene, size);
    const QImage map = paintMap(scene, view, size, false);
    const auto pixelAt = [&](double x, double y) {
        const PixelPoint pixel = view.toPixel({x, y});
        return map.pixel(static_cast<int>(pixel.x), static_cast<int>(pixel.y));
    };
    const auto differs = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
    };
    QVERIFY(differs(pixelAt(2.75, 0.25), groundColor(scene)) <= 6);   // no detections
    for (const FloorPoint place : {FloorPoint{0.25, 0.25}, FloorPoint{1.25, 1.25}, FloorPoint{2.75, 1.75}}) {
        const double value = valueAt(scene, place.x, place.y);
        const QRgb texel = premultiplied(scene.field->scale.paintAt(value), scene.opacity);
        const QRgb seen = pixelAt(place.x, place.y);
        QVERIFY(differs(seen, blended(groundColor(scene), texel, scene.blend)) <= 6);   // as the legend's bar does
        QVERIFY(differs(seen, groundColor(scene)) > 40);                                // it does not vanish
    }
}

/// Boards, carpets, shadows: no color of its own under two cells is the same. Each cell is still closer to its own
/// place on the bar than to one an eighth of the bar away.
void TestScenes::aPhotoLeavesTheColorsOfTheLegend()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, qRgb(150, 130, 110), false);
    QImage photo = drawn.answers.plan->levels.front();
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x) {
            const int grain = (x * 37 + y * 61) % 101 - 50, light = 60 * x / photo.width() - 30;
            photo.setPixel(x, y, qRgb(150 + grain + light, 130 + grain / 2 + light, 110 - grain / 2 + light));
        }
    drawn.answers.plan->levels = {photo};
    const Scene scene = makeScene(drawn);
    QCOMPARE(scene.blend, Blend::Over);
    QVERIFY(scene.plan->greyedTo);
    const QSize size(600, 400);
    const Placement view = fitView(scene, size);
    const QImage map = paintMap(scene, view, size, false);
    const auto legendAt = [&](double position) {
        const ColorScale &scale = scene.field->scale;
        const QRgb texel = premultiplied(scale.paintAt(scale.valueAt(position)), scene.opacity);
        return blended(groundColor(scene), texel, scene.blend);
    };
    for (const FloorPoint place : {FloorPoint{0.25, 0.25}, FloorPoint{1.25, 1.25}, FloorPoint{2.75, 1.75}}) {
        const PixelPoint pixel = view.toPixel(place);
        const QRgb seen = map.pixel(static_cast<int>(pixel.x), static_cast<int>(pixel.y));
        const auto apart = [seen](QRgb color) {
            return std::hypot(qRed(seen) - qRed(color), qGreen(seen) - qGreen(color), qBlue(seen) - qBlue(color));
        };
        const double own = scene.field->scale.positionAt(valueAt(scene, place.x, place.y));
        for (double other = 0.02; other <= 1.0; other += 0.02)
            if (std::abs(other - own) >= 0.125)
                QVERIFY2(apart(legendAt(own)) < apart(legendAt(other)), qPrintable(QString::number(other)));
    }
}

void TestScenes::allPanesLieOnOneGround()
{
    Drawn drawn = drawnComparison();
    addFramedPlan(drawn, qRgb(255, 255, 255), qRgb(0, 0, 0));
    QImage image = drawn.answers.plan->levels.front();
    for (int y = 10; y < 15; ++y)   // dark only under the cell that is new
        for (int x = 10; x < 15; ++x)
            image.setPixel(x, y, qRgb(0, 0, 0));
    drawn.answers.plan->levels = {image};
    const Scenes scenes = makeScenes(drawn);
    QCOMPARE(scenes.before->ground, scenes.main.ground);
    QCOMPARE(scenes.after->ground, scenes.main.ground);
    QCOMPARE(scenes.before->blend, scenes.main.blend);
    QCOMPARE(scenes.after->blend, scenes.main.blend);
}

void TestScenes::beforeAndAfterShareRangeAndOrder()
{
    for (const Scale scale : {Scale::SquareRoot, Scale::Rank}) {
        Drawn drawn = drawnComparison();
        drawn.shown.look.scale = scale;
        const Scene before = makeScene(drawn, Pane::Before);
        const Scene after = makeScene(drawn, Pane::After);
        QCOMPARE(before.field->scale.range(), after.field->scale.range());
        QCOMPARE(before.field->frame, after.field->frame);
        for (const double value : {0.1, 3.0, 10.0, 40.0})
            QCOMPARE(before.field->scale.paintAt(value), after.field->scale.paintAt(value));
        if (scale == Scale::Rank)
            QCOMPARE(before.field->scale.positionAt(45.0),
                     10.5 / 11.0);   // the highest of 6 used cells before and 5 after
    }
}

void TestScenes::changeIsCentredOnZero()
{
    const Scene change = makeScene(drawnComparison(), Pane::Change);
    QCOMPARE(change.field->meaning, FieldMeaning::ChangePerHour);
    QCOMPARE(valueAt(change, 0.25, 0.25), 10.0);    // 400/20 − 100/10
    QCOMPARE(valueAt(change, 2.75, 1.75), -20.0);   // 400/20 − 400/10
    QCOMPARE(valueAt(change, 0.25, 1.75), 45.0);    // new
    QCOMPARE(valueAt(change, 1.75, 1.25), -3.6);    // gone
    QCOMPARE(change.field->scale.range().low, -change.field->scale.range().high);
    QCOMPARE(change.field->scale.positionAt(0.0), 0.5);
    QVERIFY(change.field->scale.palette().diverging);
}

/// A neighborhood that is busier is drawn by those of its cells that are busier, never by a strong "less" among them.
void TestScenes::aCellThatWentTheOtherWayIsPale()
{
    Drawn drawn = drawnComparison();
    Evidence evidence;
    evidence.frame = drawn.answers.comparison->before.frame();
    evidence.cells =
        withOwnDirection(std::vector(evidence.frame.cellCount(), ChangeVerdict::More),
                         {*counts(drawn.answers.before), *counts(drawn.answers.after), evidence.frame, {}, {}}, false);
    drawn.answers.evidence = evidence;
    for (const ChangeMeasure measure : {ChangeMeasure::Difference, ChangeMeasure::Ratio}) {
        drawn.shown.measure = measure;
        const FieldLayer field = *makeScene(drawn, Pane::Change).field;
        const auto pale = [&field](double x, double y) {
            const auto column = static_cast<int>((x - field.frame.minX) / metres(field.frame.cellSize));
            const auto row = static_cast<int>((y - field.frame.minY) / metres(field.frame.cellSize));
            return field.pale[field.frame.index(column, row)] != 0;
        };
        QVERIFY(!pale(0.25, 0.25));   // 10 more
        QVERIFY(!pale(0.25, 1.75));   // new
        QVERIFY(pale(2.75, 1.75));    // 20 less
        QVERIFY(pale(1.75, 1.25));    // gone
        QVERIFY(pale(0.75, 0.25));    // the same
    }
    QCOMPARE(readingAt(drawn, {0.25, 0.25})->established, std::optional(true));   // what is pointed at says the same
    QCOMPARE(readingAt(drawn, {2.75, 1.75})->established, std::optional(false));
    drawn.answers.evidence.reset();
    QVERIFY(!readingAt(drawn, {0.25, 0.25})->established);
}

void TestScenes::ratioIsABinaryLogarithm()
{
    Drawn drawn = drawnComparison();
    drawn.shown.measure = ChangeMeasure::Ratio;
    const Scene ratio = makeScene(drawn, Pane::Change);
    QCOMPARE(ratio.field->meaning, FieldMeaning::ChangeRatio);
    QCOMPARE(valueAt(ratio, 0.25, 0.25), 1.0);    // twice as many
    QCOMPARE(valueAt(ratio, 2.75, 1.75), -1.0);   // half
    QCOMPARE(valueAt(ratio, 0.75, 0.25), 0.0);    // the same
    QCOMPARE(valueAt(ratio, 0.25, 1.75), 1.0);    // new: drawn as the upper end
    QCOMPARE(valueAt(ratio, 1.75, 1.25), -1.0);   // gone: drawn as the lower end
    QCOMPARE(ratio.legend.appeared, QStringLiteral("New: next to nothing before"));
    QCOMPARE(ratio.legend.vanished, QStringLiteral("Gone: next to nothing after"));
    QVERIFY(ratio.caption.join(QLatin1Char(' ')).contains(QStringLiteral("change in percent")));
}

void TestScenes::aDifferenceFollowsTheScaleAndARatioHasItsOwn()
{
    Drawn drawn = drawnComparison();
    for (const Scale scale : {Scale::Linear, Scale::SquareRoot, Scale::Logarithm, Scale::Rank}) {
        drawn.shown.look.scale = scale;
        drawn.shown.measure = ChangeMeasure::Difference;
        const Scene difference = makeScene(drawn, Pane::Change);
        QCOMPARE(difference.field->scale.look().scale, scale);
        QCOMPARE(difference.legend.notes.section(QLatin1Char(','), 0, 0).contains(QStringLiteral("linear")),
                 scale == Scale::Linear);
        QCOMPARE(makeScene(drawn, Pane::Before).field->scale.look().scale, scale);
        drawn.shown.measure = ChangeMeasure::Ratio;
        const Scene ratio = makeScene(drawn, Pane::Change);
        QCOMPARE(ratio.field->scale.positionAt(0.5), 0.75);   // half of the way to ×2, the upper end
        QVERIFY(ratio.legend.notes.startsWith(QStringLiteral("+100 % is as strong as −50 %")));
    }
}

void TestScenes::extentIsThePlanElseTheFloor()
{
    Drawn drawn = drawnMap(8);
    QCOMPARE(makeScene(drawn).extent, (PaperRect{-1.0, -1.0, 4.0, 3.0}));
    drawn.answers.floor = floorWithRoom();
    QCOMPARE(makeScene(drawn).extent, (PaperRect{-1.0, -1.0, 5.0, 3.5}));
    addPlan(drawn, qRgb(255, 255, 255), false);
    QCOMPARE(makeScene(drawn).extent, (PaperRect{-1.0, -1.0, 5.0, 3.0}));
    QVERIFY(makeScene(Drawn{}).extent.width() > 0.0);
}

void TestScenes::aStrayZoneNeverShrinksThePicture()
{
    Drawn drawn = drawnMap(8);
    drawn.answers.floor = floorWithRoom();
    const PaperRect frame = makeScene(drawn).extent;
    drawn.shown.zones = {makeZone({}, QStringLiteral("Berlin"), {{500.0, 500.0}, {501.0, 500.0}, {501.0, 501.0}})};
    QCOMPARE(makeScene(drawn).extent, frame);
    QCOMPARE(
        makeReportFacts(drawn).warnings.last(),
        QStringLiteral("%1 zones lie outside the picture: %2.").arg(QStringLiteral("1"), QStringLiteral("Berlin")));
}

void TestScenes::whatThePlanDoesNotHoldIsInTheCaption()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, qRgb(255, 255, 255), false);
    drawn.shown.plan->placement = *Placement::fromMetreToPixel({10.0, 0.0, -20.0, 0.0, -10.0, 40.0});   // from x = 2 m
    const QStringList caption = makeScene(drawn).caption;
    QVERIFY2(caption.contains(QStringLiteral("37 % of detections outside the plan")), qPrintable(caption.join(u'|')));
    QVERIFY2(makeReportFacts(drawn).warnings.last().startsWith(
                 QStringLiteral("37 % of the detections (240 of 641) lie outside the plan")),
             qPrintable(makeReportFacts(drawn).warnings.join(u'|')));
}

void TestScenes::titlesAreOneCleanLine()
{
    Drawn drawn = drawnMap(8);
    drawn.shown.title = QStringLiteral("Level\n3 \x1b[31m%1 %2F");
    QCOMPARE(makeScene(drawn).caption.front(), QStringLiteral("Level 3 [31m%1 %2F"));
    drawn.shown.title = QStringLiteral("West") + QString(5000, QLatin1Char('x')) + QStringLiteral("East");
    const QString shortened = makeScene(drawn).caption.front();
    QVERIFY(shortened.size() <= 80 && shortened.startsWith(QStringLiteral("West"))
            && shortened.endsWith(QStringLiteral("East")));
}

void TestScenes::captionSaysWhatIsGuessedAndSimulated()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, qRgb(255, 255, 255), false);
    QCOMPARE(makeScene(drawn).caption.front(), QStringLiteral("Level 3"));
    QVERIFY(!makeScene(drawn).caption.contains(QStringLiteral("plan not fitted")));
    drawn.shown.plan->placement.reset();
    drawn.shown.source = ChosenFloor{{}, true, {}};
    QVERIFY(makeScene(drawn).caption.contains(QStringLiteral("plan not fitted")));
    QVERIFY(makeScene(drawn).caption.contains(QStringLiteral("simulated")));
    QVERIFY(makeScene(drawn).legend.notes.contains(QStringLiteral("simulated")));
}

void TestScenes::coverageIsKeptCellByCell()
{
    Drawn drawn = drawnMap(8);
    QVERIFY(makeScene(drawn).field->covered.empty());
    auto &heatmap = std::get<Heatmap>(drawn.answers.single->map);
    const GridFrame frame = heatmap.grid.frame();
    std::vector<std::uint8_t> covered(frame.cellCount(), 1);
    covered[0] = 0;
    heatmap.coverage = Coverage{frame, covered};
    QCOMPARE(makeScene(drawn).field->covered.values(), covered);
    QVERIFY(!makeScene(drawn).legend.notCovered.isEmpty());
}

void TestScenes::coverageOfAComparisonIsThatOfBothSides()
{
    Drawn drawn = drawnComparison();
    const GridFrame frame = drawn.answers.comparison->before.frame();
    auto &before = std::get<Heatmap>(drawn.answers.before->map);
    auto &after = std::get<Heatmap>(drawn.answers.after->map);
    std::vector<std::uint8_t> left(before.grid.frame().cellCount(), 1), right(after.grid.frame().cellCount(), 1);
    left[0] = 0;
    before.coverage = Coverage{before.grid.frame(), left};
    QCOMPARE(makeScene(drawn, Pane::Before).field->covered[0], std::uint8_t(0));
    QVERIFY(makeScene(drawn, Pane::Change).field->covered.empty());   // nothing is known of the other side
    right[1] = 0;
    after.coverage = Coverage{after.grid.frame(), right};
    const Scene change = makeScene(drawn, Pane::Change);
    QCOMPARE(change.field->covered.size(), frame.cellCount());
    QCOMPARE(change.field->covered[0], std::uint8_t(0));
    QCOMPARE(change.field->covered[1], std::uint8_t(0));
    QCOMPARE(change.field->covered[2], std::uint8_t(1));
    QVERIFY(!change.legend.notCovered.isEmpty());
    // a side whose frame is smaller covers nothing beyond it
    GridFrame smaller = after.grid.frame();
    --smaller.columns;
    after.coverage = Coverage{smaller, std::vector<std::uint8_t>(smaller.cellCount(), 1)};
    const Scene cut = makeScene(drawn, Pane::After);
    QCOMPARE(cut.field->covered[frame.index(frame.columns - 1, 0)], std::uint8_t(0));
    QCOMPARE(cut.field->covered[frame.index(0, 0)], std::uint8_t(1));
}

void TestScenes::ratiosOfTooFewDetectionsAreTold()
{
    Drawn drawn = drawnComparison();
    QVERIFY(makeScene(drawn, Pane::Change).field->tooFew.empty());
    drawn.shown.measure = ChangeMeasure::Ratio;
    const Scene ratio = makeScene(drawn, Pane::Change);
    const GridFrame &frame = ratio.field->frame;
    const auto tooFew = [&](double x, double y) {
        return ratio.field->tooFew[frame.index(frame.columnAt(x), frame.rowAt(y))] != 0;
    };
    QVERIFY(!tooFew(0.25, 1.75));   // new
    QVERIFY(!tooFew(1.75, 1.25));   // gone
    QVERIFY(tooFew(2.25, 0.75));    // one detection before, none after
    QVERIFY(!tooFew(0.25, 0.25));   // enough on both sides
    QVERIFY(!tooFew(2.75, 0.25));   // never used
    QCOMPARE(ratio.legend.tooFew, QStringLiteral("Too few detections to compare (under 30 before and after)"));
}

void TestScenes::oneExtremeRatioDoesNotPaleTheRest()
{
    std::vector<Cell> before, after;
    for (int i = 0; i < 200; ++i) {
        const double x = 0.25 + 0.5 * (i % 20), y = 0.25 + 0.5 * (i / 20);
        before.push_back({x, y, i == 7 ? 31u : 100u});
        after.push_back({x, y, i == 7 ? 90'000u : i == 8 ? 150u : 100u + (i % 3) * 20u});
    }
    Drawn drawn = drawnComparison();
    const Heatmap a = makeHeatmap(before, 10), b = makeHeatmap(after, 10);
    drawn.answers.before = makePeriodAnswer(a);
    drawn.answers.after = makePeriodAnswer(b);
    drawn.answers.comparison = *compare(a, b);
    drawn.shown.measure = ChangeMeasure::Ratio;
    const ValueRange range = makeScene(drawn, Pane::Change).field->scale.range();
    QVERIFY2(range.high < 1.0, qPrintable(QString::number(range.high)));
    QCOMPARE(range.above, std::size_t(1));
}

void TestScenes::missingHoursOfBothSidesAreTold()
{
    Drawn drawn = drawnComparison();
    drawn.answers.after->askedHours = 29.0;
    Heatmap &after = std::get<Heatmap>(drawn.answers.after->map);
    Interval missing;
    missing.span = {after.observed.intervals.empty() ? 0 : after.observed.intervals.back().span.stop, 0};
    missing.span.stop = missing.span.start + 9 * 3600;
    missing.status = IntervalStatus::Missing;
    after.observed.intervals.push_back(missing);
    QCOMPARE(makeScene(drawn, Pane::Change).legend.notes,
             QStringLiteral("balanced scale (square root), up to 99 % of changed cells · "
                            "10 of 10 h before, 20 of 29 h "
                            "after · 9 h missing after, left out"));
}

void TestScenes::knownSensorsLeaveNoDoubtAboutEmptyCells()
{
    Drawn drawn = drawnMap(8);
    QVERIFY(makeScene(drawn).legend.noDetections.contains(QStringLiteral("no sensor")));
    drawn.answers.floor = floorWithRoom();
    QVERIFY(makeScene(drawn).legend.noDetections.contains(QStringLiteral("no sensor")));
    drawn.answers.floor->sensors.push_back({});
    QCOMPARE(makeScene(drawn).legend.noDetections, QStringLiteral("No detections"));
}

void TestScenes::whatIsNotFetchedYetIsNotMissing()
{
    Drawn drawn = drawnMap(8);
    drawn.answers.single->askedHours = 20.0;
    QVERIFY2(!makeScene(drawn).legend.notes.contains(QStringLiteral("missing")),
             qPrintable(makeScene(drawn).legend.notes));
    Heatmap &heatmap = std::get<Heatmap>(drawn.answers.single->map);
    Interval missing;
    missing.span = {heatmap.observed.intervals.back().span.stop,
                    heatmap.observed.intervals.back().span.stop + 2 * 3600};
    missing.status = IntervalStatus::Missing;
    heatmap.observed.intervals.push_back(missing);
    QVERIFY2(makeScene(drawn).legend.notes.contains(QStringLiteral("2 h missing, left out")),
             qPrintable(makeScene(drawn).legend.notes));
}

void TestScenes::aSideWithoutHoursIsNotWithoutDetections()
{
    Drawn drawn = drawnComparison();
    drawn.answers.comparison.reset();
    Heatmap nothing;
    nothing.observed.hours = 0.0;
    drawn.answers.after = makePeriodAnswer(nothing);
    const Scenes scenes = makeScenes(drawn);
    QVERIFY(scenes.before->field);
    QVERIFY(!scenes.after->field);
    drawn.answers.before = drawn.answers.after;
    QVERIFY(!makeScenes(drawn).before->field);
}

void TestScenes::aRatioOfGoneCellsAloneHasNoBar()
{
    Drawn drawn = drawnComparison();
    drawn.shown.measure = ChangeMeasure::Ratio;
    QVERIFY(!makeScene(drawn, Pane::Change).legend.lowWord.isEmpty());
    const Heatmap before = makeHeatmap(someCells(), 10);
    const Heatmap after = makeHeatmap({}, 10);
    drawn.answers.comparison = *compare(before, after);
    QVERIFY(makeScene(drawn, Pane::Change).legend.lowWord.isEmpty());
    QVERIFY(!makeScene(drawn, Pane::Before).legend.lowWord.isEmpty());
    drawn.shown.measure = ChangeMeasure::Difference;   // what is gone is a number there
    QVERIFY(!makeScene(drawn, Pane::Change).legend.lowWord.isEmpty());
    drawn.answers.comparison = *compare(before, before);
    QVERIFY(makeScene(drawn, Pane::Change).legend.lowWord.isEmpty());
}

void TestScenes::captionAndMessageCountTheSameDays()
{
    Drawn drawn = drawnComparison();
    drawn.answers.before->partial = std::pair(12, 12);
    drawn.answers.after->partial = std::pair(3, 19);
    QCOMPARE(partialDays(drawn), std::optional(std::pair(15, 31)));
    const QString text = captionText(caption(drawn, Pane::Change));
    QVERIFY2(text.contains(QStringLiteral("partial: 15 of 31 days")), qPrintable(text));
    const MessageFacts facts = makeMessageFacts(drawn, drawn.shown, {}, {});
    QCOMPARE(facts.partial, partialDays(drawn));
}

void TestScenes::besideRoomsWithoutSensorTheRestIsEmpty()
{
    Drawn drawn = drawnMap(8);
    drawn.answers.floor = floorWithRoom();
    QCOMPARE(makeScene(drawn).legend.noDetections, QStringLiteral("No detections (empty, or no sensor there)"));
    Sensor elsewhere;
    elsewhere.center = {0.5, 0.5};
    drawn.answers.floor->sensors = {elsewhere};
    QCOMPARE(makeScene(drawn).uncoveredRooms.size(), std::size_t(1));
    QCOMPARE(makeScene(drawn).legend.noDetections, QStringLiteral("No detections"));
    QCOMPARE(makeScene(drawn).legend.notCovered, QStringLiteral("Not covered by sensors"));
    const FieldLayer field = *makeScene(drawn).field;
    QCOMPARE(int(field.covered[field.frame.index(field.frame.columnAt(2.25), field.frame.rowAt(0.75))]),
             0);   // in the room
    QCOMPARE(int(field.covered[field.frame.index(field.frame.columnAt(0.25), field.frame.rowAt(0.25))]), 1);
}

void TestScenes::eachPaneHasItsPaletteAndItsRange()
{
    Drawn drawn = drawnComparison();
    const ValueRange free = makeScene(drawn, Pane::Before).field->scale.range();
    drawn.shown.look.changePalette = QStringLiteral("berlin");
    drawn.shown.look.changeRange = LockedRange{-3.0, 3.0};
    QCOMPARE(makeScene(drawn, Pane::Before).field->scale.palette().name, QStringLiteral("lajolla"));
    QCOMPARE(makeScene(drawn, Pane::Before).field->scale.range(), free);
    QCOMPARE(makeScene(drawn, Pane::Change).field->scale.palette().name, QStringLiteral("berlin"));
    QCOMPARE(makeScene(drawn, Pane::Change).field->scale.range().high, 3.0);
}

void TestScenes::withoutAPlanThePaperMayBeDark()
{
    Drawn drawn = drawnMap(8);
    QVERIFY(!makeScene(drawn).dark);
    const Paper dark{true, std::nullopt, {}};
    QVERIFY(makeScene(drawn, Pane::Single, dark).dark);
    QCOMPARE(makeScene(drawn, Pane::Single, dark).blend, Blend::Screen);
    addPlan(drawn, qRgb(255, 255, 255), false);
    QVERIFY(!makeScene(drawn, Pane::Single, dark).dark);
}

/// Six cells of half a metre lie in patches of one or two: under 4 m².
static Drawn protectedMapOf(int days)
{
    Drawn drawn;
    Heatmap map = makeHeatmap(someCells(), 8);
    const Interval first = map.observed.intervals.front();
    for (int day = 1; day < days; ++day) {
        Interval next = first;
        next.span = {first.span.start + day * 86'400, first.span.stop + day * 86'400};
        map.observed.intervals.push_back(next);
    }
    drawn.shown.protectIndividuals = true;
    drawn.answers.single = makePeriodAnswer(map);
    return drawn;
}

void TestScenes::whatIsWithheldIsHatchedAndNamed()
{
    Drawn drawn = protectedMapOf(5);
    Drawn open = drawn;
    open.shown.protectIndividuals = false;
    QVERIFY(makeScene(seen(open)).legend.withheld.isEmpty());
    QVERIFY(makeScene(seen(open)).field->withheld.empty());
    const Scene scene = makeScene(seen(drawn));
    QCOMPARE(scene.legend.withheld, QStringLiteral("Withheld to protect individuals"));
    QVERIFY(scene.legend.notes.contains(QStringLiteral("individuals protected (under 4 m² of use)")));
    QCOMPARE(std::count(scene.field->withheld.begin(), scene.field->withheld.end(), 1), 6);
    QCOMPARE(valueAt(scene, 2.75, 1.75), 0.0);
    QVERIFY(!scene.caption.join(QLatin1Char(' ')).contains(QStringLiteral("no detections")));
    const std::optional<Reading> reading = readingAt(seen(drawn), {2.75, 1.75});
    QVERIFY(reading && reading->withheld && !reading->detections && !reading->rank);
    QVERIFY(readingText(*reading).contains(QStringLiteral("Withheld")));
    // a room that is used as a whole is told, the rest is not
    drawn.answers.floor = floorWithRoom();
    QCOMPARE(makeScene(seen(drawn)).legend.withheld, QStringLiteral("Withheld to protect individuals"));
}

void TestScenes::whereAllIsWithheldNothingIsTold()
{
    const Drawn drawn = seen(protectedMapOf(4));
    const Scene scene = makeScene(drawn);
    QVERIFY(scene.legend.noDetections.isEmpty());
    QVERIFY(scene.legend.notes.contains(QStringLiteral("fewer than 5 observed days")));
    QVERIFY(std::all_of(scene.field->withheld.begin(), scene.field->withheld.end(), [](auto cell) { return cell; }));
    QVERIFY(makeReportFacts(drawn).figures.empty() && makeReportFacts(drawn).hottest.empty());
    QVERIFY(makeReportFacts(drawn).warnings.front().contains(QStringLiteral("fewer than 5 days")));
    const std::vector<Message> messages = messagesFor(makeMessageFacts(drawn, drawn.shown, {}, {}));
    QVERIFY(std::any_of(messages.begin(), messages.end(), [](const Message &message) {
        return message.text.contains(QStringLiteral("Everything is withheld"));
    }));
}

void TestScenes::heightsAreSolidAndNamed()
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, 0xffffffff, false);
    const Scene flat = makeScene(drawn);
    QVERIFY(!flat.surface && !flat.legend.notes.contains(QStringLiteral("height")));
    drawn.shown.surface = SurfaceAngles{10.0, 50.0};
    const Scene scene = makeScene(drawn);
    QCOMPARE(scene.surface, drawn.shown.surface);
    QCOMPARE(scene.opacity, 1.0);
    QCOMPARE(scene.blend, Blend::Over);
    QCOMPARE(scene.field->values.values(), flat.field->values.values());
    QCOMPARE(scene.field->scale.range(), flat.field->scale.range());
    QVERIFY2(scene.legend.notes.contains(QStringLiteral("height in proportion to the value")),
             qPrintable(scene.legend.notes));
    QVERIFY(!scene.legend.notes.contains(QStringLiteral("each column")));
    Drawn both = drawnComparison();
    both.shown.surface = SurfaceAngles{};
    QVERIFY(makeScenes(both).main.legend.notes.contains(QStringLiteral("height: how much it changed")));
    both.shown.measure = ChangeMeasure::Ratio;
    QVERIFY(makeScenes(both).main.legend.notes.contains(QStringLiteral("height: +100 % is as high as −50 %")));
    // a hall of 100 m, half a metre a cell
    drawn.answers.single = makePeriodAnswer(makeHeatmap({{0.25, 0.25, 3}, {100.25, 0.25, 4}}, 8));
    QVERIFY(makeScene(drawn).legend.notes.contains(QStringLiteral("each height the most of 2 × 2 cells")));
}

void TestScenes::heightsStandOnTheWholeFloor()
{
    Drawn drawn = drawnMap(8);
    const PaperRect part{0.0, 0.0, 1.0, 1.0};
    QCOMPARE(showingPart(makeScenes(drawn), part).main.extent, part);
    drawn.shown.surface = SurfaceAngles{};
    QCOMPARE(showingPart(makeScenes(drawn), part).main.extent, makeScenes(drawn).main.extent);
}

QTEST_GUILESS_MAIN(TestScenes)
#include "tst_scenes.moc"
