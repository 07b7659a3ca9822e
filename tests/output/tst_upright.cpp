// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_fixture.h"
#include "output/fit_scene.h"
#include "output/picture.h"
#include "output/report.h"
#include "render/cell_image.h"
#include "render/map_painter.h"

#include <QTest>

#include <cmath>

using namespace floorscope;

namespace {

constexpr QRgb kMark = qRgb(200, 0, 0);
constexpr QSize kPlan{120, 80};

/// The floor of the fixture under a white plan of 20 pixels a metre whose top left quarter is marked; it lies turned
/// by `degrees` on the floor, and mirrored or not.
Drawn drawnUnder(double degrees, bool mirrored)
{
    Drawn drawn = drawnMap(8);
    addPlan(drawn, qRgb(255, 255, 255), false);
    QImage image(kPlan, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < kPlan.height() / 2; ++y)
        for (int x = 0; x < kPlan.width() / 2; ++x)
            image.setPixel(x, y, kMark);
    drawn.answers.plan->units = QSizeF(kPlan);
    drawn.answers.plan->levels = {image};
    const double radians = degrees * 0.0174532925199433;
    const double c = 20.0 * std::cos(radians), s = 20.0 * std::sin(radians);
    const double across = mirrored ? -1.0 : 1.0;
    // the middle of the plan lies at (1.5, 1)
    const double m0 = across * c, m1 = -across * s, m3 = -s, m4 = -c;
    drawn.shown.plan->placement =
        *Placement::fromMetreToPixel({m0, m1, 60.0 - m0 * 1.5 - m1, m3, m4, 40.0 - m3 * 1.5 - m4});
    return drawn;
}

Drawn uprightBy(Drawn drawn, Upright upright)
{
    drawn.shown.upright = upright;
    return drawn;
}

/// Opaque cells, so that each has its own color.
Drawn opaque(Drawn drawn)
{
    drawn.shown.look.blend = Blend::Over;
    drawn.shown.look.opacityPercent = 100.0;
    return drawn;
}

QRgb pixelAt(const QImage &image, PixelPoint pixel)
{
    return image.pixel(static_cast<int>(std::floor(pixel.x)), static_cast<int>(std::floor(pixel.y))) | 0xff000000;
}

}   // namespace

/// A plan that lies turned or mirrored on the floor stands upright in every picture.
class TestUpright : public QObject
{
    Q_OBJECT
private slots:
    void aPlanThatLiesStraightChangesNoByte()
    {
        Drawn drawn = drawnMap(8);
        addPlan(drawn, qRgb(255, 255, 255), false);
        const Drawn byFloor = uprightBy(drawn, Upright::Floor);
        QCOMPARE(picture(drawn, {{500, 400}, 96.0}), picture(byFloor, {{500, 400}, 96.0}));
        QCOMPARE(reportImage(drawn, 40.0), reportImage(byFloor, 40.0));
        const Drawn unfitted = [](Drawn plain) {
            plain.shown.plan->placement.reset();
            return plain;
        }(drawnUnder(90.0, false));
        QCOMPARE(makeScene(unfitted).standing, Standing{});   // where it lies is a guess
    }

    void thePlanFillsThePictureAsItIs_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<bool>("mirrored");
        for (const double degrees : {7.0, -30.0, 90.0, 180.0, -90.0, 0.0})
            for (const bool mirrored : {false, true})
                QTest::addRow("%g %s", degrees, mirrored ? "mirrored" : "not mirrored") << degrees << mirrored;
    }

    /// The map is the plan's own picture, larger, and each cell lies where the placement puts it.
    void thePlanFillsThePictureAsItIs()
    {
        QFETCH(double, degrees);
        QFETCH(bool, mirrored);
        const Scene scene = makeScene(opaque(drawnUnder(degrees, mirrored)));
        const QSize size = 5 * kPlan;
        const Placement view = fitView(scene, size);
        QVERIFY(std::abs(view.pixelsPerMetre() - 100.0) < 1e-6);   // the scale bar's
        const QImage map = paintMap(scene, view, size, false);
        for (const PixelPoint unit : {PixelPoint{2.0, 2.0}, PixelPoint{118.0, 2.0}, PixelPoint{118.0, 78.0},
                                      PixelPoint{2.0, 78.0}, PixelPoint{50.0, 3.0}, PixelPoint{3.0, 36.0}}) {
            const PixelPoint there = view.toPixel(scene.plan->placement.toFloor(unit));
            QVERIFY(std::abs(there.x - 5.0 * unit.x) < 1e-6 && std::abs(there.y - 5.0 * unit.y) < 1e-6);
            const QRgb wanted = unit.x < 60.0 && unit.y < 40.0 ? kMark : qRgb(255, 255, 255);
            QCOMPARE(pixelAt(map, there), wanted);
        }
        for (const Cell &cell : someCells()) {
            const double value = scene.field->values[scene.field->frame.index(scene.field->frame.columnAt(cell.x),
                                                                              scene.field->frame.rowAt(cell.y))];
            QCOMPARE(pixelAt(map, view.toPixel({cell.x, cell.y})),
                     premultiplied(scene.field->scale.paintAt(value), 1.0));
        }
    }

    void byTheFloorsAxesItLiesAsItWasPlaced()
    {
        const Scene scene = makeScene(uprightBy(drawnUnder(90.0, true), Upright::Floor));
        QCOMPARE(scene.standing, Standing{});
        const Placement view = fitView(scene, {400, 400});
        QVERIFY(view.metreToPixel()[0] > 0.0 && view.metreToPixel()[4] < 0.0 && view.metreToPixel()[1] == 0.0);
        QVERIFY(scene.extent.height() > scene.extent.width());   // a wide plan that lies on its side
        QVERIFY(makeScene(drawnUnder(90.0, true)).extent.width() > makeScene(drawnUnder(90.0, true)).extent.height());
    }

    void allMapsOfAComparisonStandAlike()
    {
        Drawn drawn = drawnComparison();
        const Drawn turned = drawnUnder(-90.0, false);
        drawn.answers.plan = turned.answers.plan;
        drawn.shown.plan = turned.shown.plan;
        const Scenes scenes = makeScenes(drawn);
        QCOMPARE(scenes.main.standing, standingOf(*turned.shown.plan->placement));
        QCOMPARE(scenes.before->standing, scenes.main.standing);
        QCOMPARE(scenes.after->extent, scenes.main.extent);
    }

    void aPlanThatIsBeingFittedStandsByQuarters()
    {
        const auto standingAt = [](double degrees) {
            const Drawn drawn = drawnUnder(degrees, false);
            const Placement &lies = *drawn.shown.plan->placement;
            return makeFitScene(*makeFitGround(drawn), lies, lies, lies).standing;
        };
        QCOMPARE(standingAt(7.0), Standing{});
        QCOMPARE(standingAt(95.0), standingAt(90.0));
        QVERIFY(standingAt(90.0) != Standing{});
    }
};

QTEST_MAIN(TestUpright)
#include "tst_upright.moc"
