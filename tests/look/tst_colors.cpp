// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/color_scale.h"
#include "look/legend_place.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

class TestColors : public QObject
{
    Q_OBJECT
private slots:
    void everyPaletteIsThere();
    void onlyTheDefaultTurnsWithThePlan();
    void colorsFollowTheScale_data();
    void colorsFollowTheScale();
    void manyValuesTakeTheStepsOfEach_data();
    void manyValuesTakeTheStepsOfEach();
    void bothSidesOfAStepsBorderAreTold_data();
    void bothSidesOfAStepsBorderAreTold();
    void theLogarithmIsThatOfTheLibrary();
    void aRangeTooNarrowToDivideByIsDrawnAtItsLowerEnd();
    void zeroIsNotPaintedButBlackOnACheckerboard();
    void theLeastUsedCellIsSeenInOpacity();
    void aChangeIsCentredOnZero();
    void aChangeHasTheScaleOnBothSidesOfZero_data();
    void aChangeHasTheScaleOnBothSidesOfZero();
    void theOrderOfChangesIsThatOfTheirSizes();
    void theUpperEndIsThePercentileOfUsedCells();
    void aGrowingMapKeepsItsEnd();
    void orderOnlyClipsNothing();
    void aCheckerboardLiesOverThePlan();
    void aLockedRangeIsOfCountsOrOfAChange();
    void ticksAreRoundAndInside_data();
    void ticksAreRoundAndInside();
    void ticksOfAChangeAreTheSameOnBothSides_data();
    void ticksOfAChangeAreTheSameOnBothSides();
    void aPaletteIsTurnedByItsName();
    void ticksOfARatioAreRoundFactors();
    void layersAreAListOfNames();
    void aLegendIsPlacedByANameOrTwoShares();

private:
    static ColorScale scaleFor(const Look &look, double high, const std::vector<double> &field = {});
};

ColorScale TestColors::scaleFor(const Look &look, double high, const std::vector<double> &field)
{
    ValueRange range;
    range.high = high;
    return {look, *paletteNamed(QStringLiteral("viridis")), range, field, false};
}

void TestColors::layersAreAListOfNames()
{
    QCOMPARE(layersNamed(QStringLiteral("plan, sensors")), (Layers{true, false, false, true}));
    QCOMPARE(layersNamed(QStringLiteral("none")), (Layers{false, false, false, false}));
    QCOMPARE(layersNamed(QStringLiteral("plan,rooms,zones")), Layers());
    QCOMPARE(layersNamed(QStringLiteral("walls")), (Layers{false, false, false, false, true}));
    QVERIFY(!layersNamed(QStringLiteral("plan,doors")) && !layersNamed(QString()));
    for (const Unit unit :
         {Unit::PerHour, Unit::Total, Unit::PerHourArea, Unit::ShareOfBusiest, Unit::ShareOfPercentile})
        QCOMPARE(unitNamed(name(unit)), unit);
}

void TestColors::everyPaletteIsThere()
{
    QCOMPARE(paletteNames(),
             (QStringList{QStringLiteral("lajolla"), QStringLiteral("cividis"), QStringLiteral("viridis"),
                          QStringLiteral("batlow"), QStringLiteral("grey"), QStringLiteral("coolwarm")}));
    QCOMPARE(divergingPaletteNames(), (QStringList{QStringLiteral("vik"), QStringLiteral("berlin")}));
    for (const QString &name : paletteNames() + divergingPaletteNames())
        QVERIFY(paletteNamed(name)->stops.size() >= 2);
    QVERIFY(!paletteNamed(QStringLiteral("jet")));
}

void TestColors::onlyTheDefaultTurnsWithThePlan()
{
    QVERIFY(lightness(paletteFor({}, false, false).stops.front()) > 90.0);   // pale = few on a light plan
    QVERIFY(lightness(paletteFor({}, true, false).stops.front()) < 20.0);
    const QString lajolla = QStringLiteral("lajolla");
    QVERIFY(paletteFor(lajolla, true, false) == *paletteNamed(lajolla));
    const QString viridis = QStringLiteral("viridis");
    QVERIFY(paletteFor(viridis, true, false) == *paletteNamed(viridis));
    QCOMPARE(paletteFor({}, false, true).name, QStringLiteral("vik"));
    QCOMPARE(paletteFor({}, true, true).name, QStringLiteral("berlin"));
}

void TestColors::colorsFollowTheScale_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::newRow("linear") << Scale::Linear;
    QTest::newRow("square root") << Scale::SquareRoot;
    QTest::newRow("logarithm") << Scale::Logarithm;
}

void TestColors::colorsFollowTheScale()
{
    QFETCH(Scale, scale);
    Look look;
    look.scale = scale;
    const ColorScale colors = scaleFor(look, 400.0);
    const Palette palette = *paletteNamed(QStringLiteral("viridis"));
    for (int value = 1; value <= 500; ++value) {
        const double share = std::min(value / 400.0, 1.0);
        const double place = scale == Scale::Linear ? share
            : scale == Scale::SquareRoot            ? std::sqrt(share)
                                                    : std::log(1.0 + share * 1000.0) / std::log(1001.0);
        const Rgb wanted = colorAt(palette, place), got = colors.paintAt(value).color;
        QVERIFY(std::abs(wanted.r - got.r) <= 1 && std::abs(wanted.g - got.g) <= 1 && std::abs(wanted.b - got.b) <= 1);
        if (value < 400)
            QVERIFY(std::abs(colors.valueAt(colors.positionAt(value)) - value) < 1e-6);
    }
    QVERIFY(colors.paintAt(400.0).color == palette.stops.back());
}

void TestColors::manyValuesTakeTheStepsOfEach_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<bool>("change");
    QTest::newRow("linear") << Scale::Linear << false;
    QTest::newRow("square root") << Scale::SquareRoot << false;
    QTest::newRow("logarithm") << Scale::Logarithm << false;
    QTest::newRow("rank") << Scale::Rank << false;
    QTest::newRow("change") << Scale::Linear << true;
    QTest::newRow("change, square root") << Scale::SquareRoot << true;
    QTest::newRow("change, logarithm") << Scale::Logarithm << true;
    QTest::newRow("change, rank") << Scale::Rank << true;
}

void TestColors::manyValuesTakeTheStepsOfEach()
{
    QFETCH(Scale, scale);
    QFETCH(bool, change);
    std::vector<double> values;   // more than a block of them, and not a multiple of any width
    for (int i = 0; i < 1301; ++i)
        values.push_back(i % 7 == 0 ? 0.0 : std::pow(1.009, i) - (change ? 500.0 : 0.0));
    Look look;
    look.scale = scale;
    const ValueRange range = change ? changeValueRange(values, look) : valueRange(values, look);
    const ColorScale colors(look, *paletteNamed(QStringLiteral("viridis")), range, values, change);
    std::vector<int> steps(values.size());
    colors.stepsAt(values.data(), values.size(), steps.data());
    for (std::size_t i = 0; i < values.size(); ++i) {
        QCOMPARE(steps[i], values[i] == 0.0 ? -1 : static_cast<int>(ColorScale::stepAt(colors.positionAt(values[i]))));
        if (steps[i] >= 0)
            QVERIFY(colors.paintAt(values[i]) == colors.paintAtStep(static_cast<std::size_t>(steps[i])));
    }
}

void TestColors::bothSidesOfAStepsBorderAreTold_data()
{
    manyValuesTakeTheStepsOfEach_data();
}

void TestColors::bothSidesOfAStepsBorderAreTold()
{
    QFETCH(Scale, scale);
    QFETCH(bool, change);
    Look look;
    look.scale = scale;
    const ValueRange range{change ? -7.3 : 0.0, 7.3};
    const ColorScale colors(look, *paletteNamed(QStringLiteral("viridis")), range, {0.5, 2.0, 7.3}, change);
    for (int step = 1; step < ColorScale::kSteps; ++step) {
        const double border = colors.valueAt((step - 0.5) / (ColorScale::kSteps - 1));
        std::vector<double> values;   // a block of values as near to the border as numbers get, and less near
        for (double apart = 1e-16; values.size() < 200; apart *= 1.4)
            values.insert(values.end(), {border * (1.0 - apart), border * (1.0 + apart)});
        std::vector<int> steps(values.size());
        colors.stepsAt(values.data(), values.size(), steps.data());
        for (std::size_t i = 0; i < values.size(); ++i)
            if (steps[i] >= 0)
                QCOMPARE(steps[i], static_cast<int>(ColorScale::stepAt(colors.positionAt(values[i]))));
    }
}

void TestColors::theLogarithmIsThatOfTheLibrary()
{
    Look look;
    look.scale = Scale::Logarithm;
    for (const double high : {0.5, 3.0, 1e3, 1e7, 1e15})
        for (double share = 1e-9; share <= 1.0; share *= 1.01)
            QVERIFY(std::abs(scaleFor(look, high).positionAt(share * high)
                             - std::log1p(share * 1000.0) / std::log1p(1000.0))
                    < 1e-12);
}

void TestColors::aRangeTooNarrowToDivideByIsDrawnAtItsLowerEnd()
{
    for (const Scale scale : {Scale::Linear, Scale::SquareRoot, Scale::Logarithm}) {
        Look look;
        look.scale = scale;
        const std::vector<double> values{0.0, 1e-320, 1e-20, 1.0};
        for (const ValueRange range :
             {ValueRange{0.0, 1e-320, 0, 0, 0}, ValueRange{0.0, 1e-17, 0, 0, 0}, ValueRange{1e300, 1e300, 0, 0, 0}}) {
            const ColorScale colors(look, *paletteNamed(QStringLiteral("viridis")), range, values, false);
            std::vector<int> steps(values.size());
            colors.stepsAt(values.data(), values.size(), steps.data());
            for (const int step : steps)
                QVERIFY(step >= -1 && step < ColorScale::kSteps);
            for (const double tick : barTicks(colors, 5))
                QVERIFY(std::isfinite(tick));
        }
    }
}

void TestColors::zeroIsNotPaintedButBlackOnACheckerboard()
{
    Look look;
    QCOMPARE(scaleFor(look, 10.0).paintAt(0.0).opacity, 0.0);
    look.style = Style::Checkerboard;
    QVERIFY((scaleFor(look, 10.0).paintAt(0.0) == Paint{{0, 0, 0}, 1.0}));
    QVERIFY((scaleFor(look, 10.0).paintAt(3.0) == Paint{{255, 255, 255}, 1.0}));
}

void TestColors::theLeastUsedCellIsSeenInOpacity()
{
    Look look;
    look.style = Style::Opacity;
    QVERIFY(scaleFor(look, 1e6).paintAt(1.0).opacity >= 0.08);
    QCOMPARE(scaleFor(look, 10.0).paintAt(10.0).opacity, 1.0);
}

void TestColors::aChangeIsCentredOnZero()
{
    const std::vector<double> changes{-4.0, 0.0, 2.0, 1.0};
    Look look;
    look.clipPercentile = 100.0;
    const ValueRange range = changeValueRange(changes, look);
    QCOMPARE(range.low, -4.0);
    QCOMPARE(range.high, 4.0);
    const ColorScale scale(look, *paletteNamed(QStringLiteral("vik")), range, changes, true);
    QCOMPARE(scale.positionAt(0.0), 0.5);
    QCOMPARE(scale.paintAt(0.0).opacity, 0.0);
}

void TestColors::aChangeHasTheScaleOnBothSidesOfZero_data()
{
    colorsFollowTheScale_data();
}

void TestColors::aChangeHasTheScaleOnBothSidesOfZero()
{
    QFETCH(Scale, scale);
    Look look;
    look.scale = scale;
    const ColorScale change(look, *paletteNamed(QStringLiteral("vik")), {-400.0, 400.0, 0, 0, 0}, {}, true);
    for (int size = 1; size <= 500; ++size) {
        const double place = scaleFor(look, 400.0).positionAt(size);   // of counts
        QVERIFY(std::abs(change.positionAt(size) - (0.5 + 0.5 * place)) < 1e-12);
        QVERIFY(std::abs(change.positionAt(-size) - (0.5 - 0.5 * place)) < 1e-12);
        if (size < 400)
            QVERIFY(std::abs(change.valueAt(change.positionAt(-size)) + size) < 1e-6);
    }
    QCOMPARE(change.positionAt(0.0), 0.5);
    QCOMPARE(change.valueAt(0.5), 0.0);
}

void TestColors::theOrderOfChangesIsThatOfTheirSizes()
{
    const std::vector<double> changes{-900.0, 0.0, 2.0, -3.0, 40.0};
    Look look;
    look.scale = Scale::Rank;
    look.clipPercentile = 50.0;
    look.changeRange = LockedRange{-1.0, 1.0};
    const ValueRange range = changeValueRange(changes, look);
    QCOMPARE(range.high, 900.0);
    QCOMPARE(range.above, std::size_t(0));
    const ColorScale scale(look, *paletteNamed(QStringLiteral("vik")), range, changes, true);
    QCOMPARE(scale.positionAt(2.0), 0.5 + 0.5 * 0.125);   // the first of four, in the middle of its quarter
    QCOMPARE(scale.positionAt(-3.0), 0.5 - 0.5 * 0.375);
    QCOMPARE(scale.positionAt(40.0), 0.5 + 0.5 * 0.625);
    QCOMPARE(scale.positionAt(0.0), 0.5);
    QCOMPARE(scale.valueAt(0.0), -900.0);
    QCOMPARE(scale.valueAt(0.5), 0.0);
}

void TestColors::theUpperEndIsThePercentileOfUsedCells()
{
    std::vector<double> values(100, 0.0);
    for (int i = 1; i <= 100; ++i)
        values.push_back(i);
    const ValueRange range = valueRange(values, {});
    QCOMPARE(range.high, 99.0);
    QCOMPARE(range.occupied, std::size_t(100));
    QCOMPARE(range.above, std::size_t(1));
    QCOMPARE(range.clippedShare(), 0.01);
    QCOMPARE(range.shareAbove, 100.0 / 5050.0);
    QCOMPARE(valueRange({1.0, 2.0}, {}).shareAbove, 0.0);
    QVERIFY(valueRange({}, {}).high > valueRange({}, {}).low);
}

/// While answers come in, the colors stay until the end moves by more than a tenth.
void TestColors::aGrowingMapKeepsItsEnd()
{
    std::vector<double> values(100, 50.0);
    values.push_back(100.0);
    const ValueRange own = valueRange(values, {});
    QCOMPARE(own.high, 50.0);
    QCOMPARE(heldRange(own, 47.0, values).high, 47.0);
    QCOMPARE(heldRange(own, 47.0, values).above, std::size_t(101));
    QCOMPARE(heldRange(own, 47.0, values).shareAbove, 1.0);
    QCOMPARE(heldRange(own, 54.0, values).above, std::size_t(1));
    QCOMPARE(heldRange(own, 44.0, values), own);
    QCOMPARE(heldRange(own, 56.0, values), own);
    QCOMPARE(heldRange(own, 0.0, values), own);
}

void TestColors::orderOnlyClipsNothing()
{
    std::vector<double> values;
    for (int i = 1; i <= 100; ++i)
        values.push_back(i);
    Look look;
    look.scale = Scale::Rank;
    look.clipPercentile = 50.0;
    for (const bool locked : {false, true}) {
        if (locked)
            look.range = LockedRange{10.0, 20.0};
        const ValueRange range = valueRange(values, look);
        QCOMPARE(range.high, 100.0);
        QCOMPARE(range.above + range.below, std::size_t(0));
        QCOMPARE(range.shareAbove, 0.0);
        QCOMPARE(range.occupied, std::size_t(100));
    }
}

void TestColors::aCheckerboardLiesOverThePlan()
{
    Look look;
    QVERIFY(blendFor(look, false) == Blend::Multiply && blendFor(look, true) == Blend::Screen);
    look.style = Style::Checkerboard;
    QVERIFY(blendFor(look, false) == Blend::Over && blendFor(look, true) == Blend::Over);
    look.blend = Blend::Multiply;
    QVERIFY(blendFor(look, false) == Blend::Multiply);
}

void TestColors::aLockedRangeIsOfCountsOrOfAChange()
{
    Look look;
    look.changeRange = LockedRange{-484.0, 484.0};
    QCOMPARE(valueRange({0.0, 5.0, 9.0}, look).high, 9.0);
    QCOMPARE(changeValueRange({-5.0, 9.0}, look).low, -484.0);
    look = {};
    look.range = LockedRange{-484.0, 785.0};
    QCOMPARE(valueRange({0.0, 5.0, 9.0}, look).low, 0.0);   // counts begin at 0
    QCOMPARE(valueRange({0.0, 5.0, 9.0}, look).high, 785.0);
    QCOMPARE(changeValueRange({-5.0, 9.0}, look).high, 9.0);
}

void TestColors::ticksAreRoundAndInside_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<double>("high");
    for (const double high : {0.37, 1.0, 85.0, 785.0, 1.4e6}) {
        QTest::addRow("linear to %g", high) << Scale::Linear << high;
        QTest::addRow("root to %g", high) << Scale::SquareRoot << high;
        QTest::addRow("logarithm to %g", high) << Scale::Logarithm << high;
    }
}

void TestColors::ticksAreRoundAndInside()
{
    QFETCH(Scale, scale);
    QFETCH(double, high);
    Look look;
    look.scale = scale;
    const std::vector<double> ticks = barTicks(scaleFor(look, high), 5);
    QVERIFY(ticks.size() >= 3);
    QCOMPARE(ticks.front(), 0.0);
    QCOMPARE(ticks.back(), high);   // the limit itself, round or not
    for (std::size_t i = 1; i + 1 < ticks.size(); ++i) {
        QVERIFY(ticks[i] > ticks[i - 1] && ticks[i] < high);
        const double digits = ticks[i] / std::pow(10.0, std::floor(std::log10(ticks[i])));
        QVERIFY2(std::abs(digits * 2.0 - std::round(digits * 2.0)) < 1e-6, qPrintable(QString::number(ticks[i])));
    }
}

void TestColors::ticksOfAChangeAreTheSameOnBothSides_data()
{
    ticksAreRoundAndInside_data();
}

void TestColors::ticksOfAChangeAreTheSameOnBothSides()
{
    QFETCH(Scale, scale);
    QFETCH(double, high);
    Look look;
    look.scale = scale;
    const ColorScale change(look, *paletteNamed(QStringLiteral("vik")), {-high, high, 0, 0, 0}, {}, true);
    const std::vector<double> ticks = barTicks(change, 6);
    QVERIFY(ticks.size() >= 5);
    QCOMPARE(ticks.back(), high);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        QCOMPARE(ticks[i], -ticks[ticks.size() - 1 - i]);   // 0 in the middle
        QVERIFY(i == 0 || ticks[i] > ticks[i - 1]);
        if (i == 0 || i + 1 == ticks.size() || ticks[i] == 0.0)
            continue;
        const double digits = std::abs(ticks[i]) / std::pow(10.0, std::floor(std::log10(std::abs(ticks[i])) + 1e-9));
        QVERIFY2(std::abs(digits - 1.0) < 1e-6 || std::abs(digits - 2.0) < 1e-6 || std::abs(digits - 5.0) < 1e-6,
                 qPrintable(QString::number(ticks[i])));
    }
}

void TestColors::aPaletteIsTurnedByItsName()
{
    const Palette viridis = *paletteNamed(QStringLiteral("viridis"));
    QCOMPARE(paletteNamed(QStringLiteral("viridis_r"))->stops.front(), viridis.stops.back());
    QCOMPARE(*paletteNamed(QStringLiteral("viridis_r")), reversed(viridis));
    QVERIFY(!paletteNamed(QStringLiteral("rainbow_r")) && !paletteNamed(QStringLiteral("_r")));
    for (const bool dark : {false, true})
        for (const bool change : {false, true})
            QCOMPARE(paletteFor(QStringLiteral("_r"), dark, change), reversed(paletteFor({}, dark, change)));
    for (const QString &name : paletteNames() + QStringList{QString()})
        QCOMPARE(turnedRound(turnedRound(name)), name);
}

void TestColors::ticksOfARatioAreRoundFactors()
{
    Look look;
    look.scale = Scale::Linear;
    for (const double high : {0.4, 1.3, 2.0, 7.0}) {   // binary logarithms
        const ColorScale ratio(look, *paletteNamed(QStringLiteral("vik")), {-high, high, 0, 0, 0}, {}, true);
        const std::vector<double> ticks = barTicks(ratio, 6, TickNumbers::Factors);
        QVERIFY(ticks.size() >= 5);
        for (std::size_t i = 1; i + 1 < ticks.size(); ++i) {
            const double factor = std::exp2(std::abs(ticks[i]));
            const double digits = factor / std::pow(10.0, std::floor(std::log10(factor) + 1e-9));
            QVERIFY2(std::abs(digits * 10.0 - std::round(digits * 10.0)) < 1e-6, qPrintable(QString::number(factor)));
        }
    }
}

void TestColors::aLegendIsPlacedByANameOrTwoShares()
{
    using Place = std::optional<LegendPlace>;
    QVERIFY(legendPlaceNamed(QStringLiteral("below")) == std::make_optional(Place()));
    QVERIFY(legendPlaceNamed(QStringLiteral("top-right")) == std::make_optional(Place(LegendPlace{1.0, 0.0})));
    QVERIFY(legendPlaceNamed(QStringLiteral("0.25,1")) == std::make_optional(Place(LegendPlace{0.25, 1.0})));
    for (const char *text : {"", "top", "0.5", "0.5,", "0.5,0.5,0.5", "1.1,0", "-0.1,0", "nan,0", "0;1"})
        QVERIFY2(!legendPlaceNamed(QString::fromLatin1(text)), text);
    for (const QString &name : legendPlaceNames().split(QStringLiteral(", ")))
        QVERIFY2(legendPlaceNamed(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestColors)
#include "tst_colors.moc"
