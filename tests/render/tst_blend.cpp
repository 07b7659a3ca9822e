// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/blend.h"
#include "render/color_vision.h"
#include "render/plan_tone.h"

#include <QTest>

#include <algorithm>

using namespace floorscope;

class TestBlend : public QObject
{
    Q_OBJECT
private slots:
    void followsTheFormula_data();
    void followsTheFormula();
    void transparentChangesNothing();
    void opaqueOverIsTheColorItself();
    void tonesOfAPlan();
    void otherEyesSeeOtherColors();
};

void TestBlend::tonesOfAPlan()
{
    const QRgb blue = qRgb(20, 60, 200);
    QCOMPARE(toned(blue, PlanTone::AsItIs, 255), blue);
    QCOMPARE(toned(blue, PlanTone::Lightened, 255), qRgb(137, 157, 227));
    QCOMPARE(toned(blue, PlanTone::Lightened, 0), qRgb(10, 30, 100));    // a dark plan fades into its dark paper
    QCOMPARE(toned(blue, PlanTone::Inverted, 255), qRgb(55, 95, 235));   // as blue, and as far from white as from black
    QCOMPARE(toned(qRgb(0, 0, 0), PlanTone::Inverted, 255), qRgb(255, 255, 255));
    const QRgb grey = toned(blue, PlanTone::Grey, 255);
    QVERIFY(qRed(grey) == qGreen(grey) && qGreen(grey) == qBlue(grey));
    for (const PlanTone tone : {PlanTone::Lightened, PlanTone::Grey, PlanTone::Inverted}) {
        QCOMPARE(toned(0, tone, 255), QRgb(0));   // nothing there stays nothing
        const QRgb half = toned(qRgba(10, 20, 100, 128), tone, 255);
        QVERIFY(qAlpha(half) == 128 && std::max({qRed(half), qGreen(half), qBlue(half)}) <= 128);
    }
}

/// Against figures that the matrices of the paper give by hand on linear light.
void TestBlend::otherEyesSeeOtherColors()
{
    const auto near = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) <= 1 && std::abs(qGreen(a) - qGreen(b)) <= 1
            && std::abs(qBlue(a) - qBlue(b)) <= 1;
    };
    for (const ColorVision vision : {ColorVision::Normal, ColorVision::Deuteranopia, ColorVision::Protanopia,
                                     ColorVision::Tritanopia, ColorVision::Grey}) {
        QVERIFY(near(simulated(qRgb(255, 255, 255), vision), qRgb(255, 255, 255)));   // rows add up to 1
        QVERIFY(near(simulated(qRgb(0, 0, 0), vision), qRgb(0, 0, 0)));
    }
    const QRgb red = qRgb(255, 0, 0);
    QCOMPARE(simulated(red, ColorVision::Normal), red);
    // 0.367322 and 0.280085 of the light, encoded by IEC 61966-2-1; a negative light is none
    QVERIFY(near(simulated(red, ColorVision::Deuteranopia), qRgb(163, 144, 0)));
    QVERIFY(near(simulated(red, ColorVision::Protanopia), qRgb(109, 95, 0)));
    QVERIFY(near(simulated(red, ColorVision::Tritanopia), qRgb(255, 0, 15)));
    QVERIFY(near(simulated(red, ColorVision::Grey), qRgb(127, 127, 127)));
    QImage image(2, 1, QImage::Format_ARGB32);
    image.setPixel(0, 0, red);
    image.setPixel(1, 0, qRgba(255, 0, 0, 60));
    const QImage seen = simulated(image, ColorVision::Grey);
    QVERIFY(near(seen.pixel(0, 0), qRgb(127, 127, 127)));
    QCOMPARE(qAlpha(seen.pixel(1, 0)), 60);
}

void TestBlend::followsTheFormula_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("over") << int(Blend::Over);
    QTest::newRow("multiply") << int(Blend::Multiply);
    QTest::newRow("screen") << int(Blend::Screen);
}

/// W3C Compositing and Blending Level 1, opaque backdrop, in real numbers.
static double expected(Blend mode, double backdrop, double color, double alpha)
{
    const double b = mode == Blend::Over ? color
        : mode == Blend::Multiply        ? backdrop * color
                                         : backdrop + color - backdrop * color;
    return (1.0 - alpha) * backdrop + alpha * b;
}

void TestBlend::followsTheFormula()
{
    QFETCH(int, mode);
    const auto blend = static_cast<Blend>(mode);
    for (int backdrop = 0; backdrop < 256; backdrop += 5) {
        for (int alpha = 0; alpha < 256; alpha += 15) {
            for (int color = 0; color <= alpha; color += 3) {   // premultiplied: never above alpha
                const QRgb result =
                    blended(qRgb(backdrop, backdrop, backdrop), qRgba(color, color, color, alpha), blend);
                const double straight = alpha == 0 ? 0.0 : double(color) / alpha;
                const double wanted = 255.0 * expected(blend, backdrop / 255.0, straight, alpha / 255.0);
                QVERIFY2(std::abs(qRed(result) - wanted) <= 1.5,
                         qPrintable(QStringLiteral("%1 %2 %3").arg(backdrop).arg(alpha).arg(color)));
                QCOMPARE(qAlpha(result), 255);
            }
        }
    }
}

void TestBlend::transparentChangesNothing()
{
    for (const Blend mode : {Blend::Over, Blend::Multiply, Blend::Screen})
        QCOMPARE(blended(qRgb(1, 128, 254), 0, mode), qRgb(1, 128, 254));
}

void TestBlend::opaqueOverIsTheColorItself()
{
    QCOMPARE(blended(qRgb(1, 128, 254), qRgb(77, 0, 255), Blend::Over), qRgb(77, 0, 255));
}

QTEST_GUILESS_MAIN(TestBlend)
#include "tst_blend.moc"
