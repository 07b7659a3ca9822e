// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/relief_fixture.h"
#include "views/surface/relief_offer.h"

#include <QTest>

#include <memory>

using namespace floorscope;

/// Surfaces as OpenGL really draws them, where there is any: QT_QPA_PLATFORM=xcb under a display, Xvfb with Mesa too.
class TestReliefPainter : public QObject
{
    Q_OBJECT
private slots:
    void theProcessorsOpenGlIsKnown()
    {
        QVERIFY(isSoftwareRenderer("llvmpipe (LLVM 15.0.6, 256 bits)"));
        QVERIFY(isSoftwareRenderer("GDI Generic") && isSoftwareRenderer("Microsoft Basic Render Driver"));
        QVERIFY(!isSoftwareRenderer("NVIDIA GeForce RTX 3060/PCIe/SSE2") && !isSoftwareRenderer("Mesa Intel(R) UHD"));
    }

    void withoutAScreenItIsNotTried()
    {
        if (QGuiApplication::platformName() != QLatin1String("offscreen"))
            QSKIP("there is a screen");
        QCOMPARE(reliefOffer().absence, ReliefAbsence::NoScreen);
        QVERIFY(!reliefOffer().make);
    }

    void whatLiesOnItIsWhereTheShapeSays_data()
    {
        QTest::addColumn<double>("turn");
        QTest::addColumn<double>("tilt");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1000, 700), QSize(400, 900), QSize(1600, 400)})
            for (const double turn : {0.0, 25.0, -130.0, 170.0})
                for (const double tilt : {40.0, 90.0})
                    QTest::addRow("%dx%d %g %g", size.width(), size.height(), turn, tilt) << turn << tilt << size;
    }

    void whatLiesOnItIsWhereTheShapeSays()
    {
        if (!reliefOffer().make)
            QSKIP("no OpenGL here, or no module for it");
        QFETCH(double, turn);
        QFETCH(double, tilt);
        QFETCH(QSize, size);
        const std::unique_ptr<ReliefPainter> painter(reliefOffer().make());
        Scene scene = asSurface(smallScene(bareLook()), {});
        scene.field->values = std::vector<double>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5.5};
        scene.extent = {-2.25, 1.0, 1.75, 4.5};
        ReliefShape shape = makeRelief(scene, 100.0, lightTheme(), 0xffe6e8ec);
        for (const auto &[place, color] :
             {std::pair{FloorPoint{-1.75, 1.5}, Qt::red}, std::pair{FloorPoint{1.25, 1.5}, Qt::green},
              std::pair{FloorPoint{-1.75, 4.0}, Qt::blue}}) {
            const ReliefSpot spot = around(scene, place);
            QPainter(&shape.cover)
                .fillRect(QRectF((spot.x - shape.x.front()) * 100.0 - 15.0, (shape.y.back() - spot.y) * 100.0 - 15.0,
                                 30.0, 30.0),
                          color);
        }
        painter->setShape(shape);
        for (const bool quick : {true, false}) {
            const ReliefView view{turn, tilt, 90.0, size, quick};
            const QImage image = painter->paint(view);
            QCOMPARE(image.size(), size);
            QCOMPARE(colorAt(image, pixelOf(shape, view, around(scene, {-1.75, 1.5}))), QColor(Qt::red).rgb());
            QCOMPARE(colorAt(image, pixelOf(shape, view, around(scene, {1.25, 1.5}))), QColor(Qt::green).rgb());
            QCOMPARE(colorAt(image, pixelOf(shape, view, around(scene, {-1.75, 4.0}))), QColor(Qt::blue).rgb());
            QCOMPARE(image.pixel(0, 0), 0xffe6e8ec);
        }
    }

private:
    static ReliefSpot around(const Scene &scene, FloorPoint place)
    {
        return {place.x - scene.extent.centre().x, place.y - scene.extent.centre().y, 0.0};
    }
    static QRgb colorAt(const QImage &image, QPointF place)
    {
        return image.pixel(static_cast<int>(std::floor(place.x())), static_cast<int>(std::floor(place.y())));
    }
};

QTEST_MAIN(TestReliefPainter)
#include "tst_relief.moc"
