// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_building.h"
#include "simulator/demo_layout.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace floorscope;

namespace {

QImage drawn(int factor)
{
    QSvgRenderer renderer(DemoBuilding::planSvg());
    const QSizeF units = renderer.viewBoxF().size();
    QImage image((units * factor).toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), units * factor));
    return image;
}

QColor colorAt(const QImage &image, FloorPoint point)
{
    const PixelPoint pixel = DemoBuilding::planPlacement().toPixel(point);
    return image.pixelColor(static_cast<int>(pixel.x), static_cast<int>(pixel.y));
}

}   // namespace

class TestDemoPlan : public QObject
{
    Q_OBJECT

private slots:
    void isAValidSvgWithAPlainViewBox()
    {
        QSvgRenderer renderer(DemoBuilding::planSvg());
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 1240, 800));
    }

    void usesOnlyWhatQtSvgDraws()
    {
        const QByteArray svg = DemoBuilding::planSvg();
        for (const char *forbidden : {"%", "clip-path", "<style", "<text", "href", "transform"})
            QVERIFY2(!svg.contains(forbidden), forbidden);
    }

    void placementPutsTheCornersOneMetreInsideThePaper()
    {
        const Placement placement = DemoBuilding::planPlacement();
        QCOMPARE(placement.toPixel({0.0, 0.0}), (PixelPoint{20.0, 780.0}));
        QCOMPARE(placement.toPixel({60.0, 38.0}), (PixelPoint{1220.0, 20.0}));
        QVERIFY(!placement.mirrored());
        QCOMPARE(placement.pixelsPerMetre(), 20.0);
    }

    void wallsAreDarkDoorsAreGapsAndPaperIsWhite()
    {
        const QImage image = drawn(1);
        QVERIFY(colorAt(image, {30.0, 0.0}).lightness() < 90);
        QVERIFY(colorAt(image, {9.0, 33.0}).lightness() < 90);
        QVERIFY(colorAt(image, {8.0, 28.0}).lightness() < 90);
        QCOMPARE(colorAt(image, {4.5, 28.0}), QColor(Qt::white));
        QCOMPARE(colorAt(image, {30.0, 25.8}), QColor(Qt::white));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    }

    void peopleSitBesideTheDrawnDesks()
    {
        const DemoLayout layout = demoLayout();
        QCOMPARE(layout.westSeats.size(), std::size_t(90));
        for (const Standpoint &seat : layout.westSeats) {
            const bool onADesk = std::any_of(layout.furniture.begin(), layout.furniture.end(),
                                             [&seat](const FloorRect &rect) { return rect.contains(seat.place); });
            QVERIFY(!onADesk);
        }
    }
};

QTEST_MAIN(TestDemoPlan)
#include "tst_plan.moc"
