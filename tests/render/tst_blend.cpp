// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/blend.h"

#include <QTest>

using namespace floorscope;

class TestBlend : public QObject
{
    Q_OBJECT
private slots:
    void followsTheFormula_data();
    void followsTheFormula();
    void transparentChangesNothing();
    void opaqueOverIsTheColorItself();
};

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
