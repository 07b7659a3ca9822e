// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/map_painter.h"
#include "support/mouse.h"
#include "support/painters_end.h"
#include "views/map/map_view.h"
#include "views/map/ruler.h"
#include "views/parts/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <random>

using namespace floorscope;

namespace {

Scene sceneWithoutPlan(double opacity, Blend blend)
{
    GridFrame frame;
    frame.columns = 40;
    frame.rows = 24;
    std::vector<double> values(frame.cellCount());
    std::mt19937 random(7);
    for (double &value : values)
        value = static_cast<double>(random() % 500);
    Look look;
    look.clipPercentile = 100.0;
    const ColorScale scale(look, paletteFor({}, false, false), valueRange(values, look), values, false);
    Scene scene;
    scene.field = FieldLayer{frame, values, {}, scale, FieldMeaning::PerHour};
    scene.opacity = opacity;
    scene.blend = blend;
    scene.extent = paperBounds({}, frame.bounds());
    scene.legend.title = QStringLiteral("Detections per hour");
    return scene;
}

}   // namespace

class TestMapView : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_map.setScene(sceneWithoutPlan(1.0, Blend::Over));
        m_map.resize(700, 600);
        m_map.show();
        m_map.fit();
        QTRY_VERIFY(m_map.isRefined());
    }

    void aClickIsNoDrag()
    {
        QSignalSpy clicked(&m_map, &MapView::placeClicked);
        const QPoint at = m_map.mapRect().center();
        QTest::mouseClick(&m_map, Qt::LeftButton, {}, at);
        QCOMPARE(clicked.count(), 1);
        const auto point = clicked.takeFirst().front().value<FloorPoint>();
        QVERIFY((m_map.widgetAt(point) - QPointF(at)).manhattanLength() < 1.0);
        QTest::mousePress(&m_map, Qt::LeftButton, {}, at);
        QTest::mouseMove(&m_map, at + QPoint(30, 0));
        QTest::mouseRelease(&m_map, Qt::LeftButton, {}, at + QPoint(30, 0));
        QTest::mouseClick(&m_map, Qt::RightButton, {}, at);
        QCOMPARE(clicked.count(), 0);
        m_map.setCursor(FloorPoint{1.25, 1.25});
        QTest::keyClick(&m_map, Qt::Key_Return);
        QCOMPARE(clicked.takeFirst().front().value<FloorPoint>(), (FloorPoint{1.25, 1.25}));
        QSignalSpy escaped(&m_map, &MapView::escaped);
        QTest::keyClick(&m_map, Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void theMapDoesNotFollowAMouseWithoutAButton()
    {
        const QPoint at = m_map.mapRect().center();
        m_map.zoomIn();
        QTest::mousePress(&m_map, Qt::LeftButton, {}, at);
        QTest::mouseMove(&m_map, at + QPoint(30, 0));
        const ViewPosition panned = m_map.position();
        QWidget elsewhere;
        QTest::mouseRelease(&elsewhere, Qt::LeftButton);   // the map does not see it
        moveMouse(m_map, at + QPoint(60, 0));
        QCOMPARE(m_map.position(), panned);
        m_map.fit();
    }

    /// What is left of a widget in its destructor is hidden once more.
    void aMapMayGoWhileItIsDragged()
    {
        auto map = std::make_unique<MapView>();
        map->show();
        QVERIFY(QTest::qWaitForWindowExposed(map.get()));
        QTest::mousePress(map.get(), Qt::LeftButton);
        map.reset();
        QTest::mouseRelease(&m_map, Qt::LeftButton);
    }

    void theRulerMeasuresByClicksAndByADrag()
    {
        Ruler ruler(m_map);
        std::vector<RulerLine> lines;
        connect(&ruler, &Ruler::measured, this, [&lines](const RulerLine &line) { lines.push_back(line); });
        QSignalSpy clicked(&m_map, &MapView::placeClicked);
        const auto at = [this](double x, double y) { return m_map.widgetAt({x, y}).toPoint(); };
        const double pixel = 2.0 / m_map.pixelsPerMetre();
        ruler.setOn(true);
        QTest::mouseClick(&m_map, Qt::LeftButton, {}, at(2.0, 2.0));
        QTest::mouseClick(&m_map, Qt::LeftButton, {}, at(6.0, 5.0));
        QVERIFY(
            std::abs(std::hypot(lines.back().to.x - lines.back().from.x, lines.back().to.y - lines.back().from.y) - 5.0)
            < pixel);
        QVERIFY2(lines.back().text.endsWith(QStringLiteral(" m")), qPrintable(lines.back().text));
        QTest::mousePress(&m_map, Qt::LeftButton, {}, at(1.0, 1.0));
        QTest::mouseMove(&m_map, at(4.0, 1.2));
        QTest::mouseRelease(&m_map, Qt::LeftButton, Qt::ShiftModifier, at(4.0, 1.2));   // along an eighth of a turn
        QVERIFY(std::abs(lines.back().to.y - lines.back().from.y) < 1e-9);
        QVERIFY(std::abs(lines.back().to.x - 4.0) < pixel);
        QCOMPARE(clicked.count(), 0);   // the ruler pins nothing
        const std::size_t before = lines.size();
        ruler.setOn(false);
        QTest::mouseClick(&m_map, Qt::LeftButton, {}, at(2.0, 2.0));
        QCOMPARE(lines.size(), before);
        QCOMPARE(clicked.count(), 1);
    }

    void marksAreSeenAndGo()
    {
        const QImage before = m_map.grab().toImage();
        const QImage picture = m_map.picture();
        MapMarks marks;
        marks.pin = FloorPoint{3.25, 3.25};
        marks.places = {{{5.0, 5.0}, {8.0, 5.0}, {8.0, 8.0}, {5.0, 8.0}}};
        marks.ruler = RulerLine{{1.0, 1.0}, {9.0, 1.0}, QStringLiteral("8.00 m")};
        m_map.setMarks(marks);
        const QImage marked = m_map.grab().toImage();
        const QRgb accent = themeColors(m_map.palette()).accent.rgb();
        QCOMPARE(marked.pixel(m_map.widgetAt({3.25, 3.25}).toPoint()), accent);
        const QPoint onRuler = m_map.widgetAt({2.0, 1.0}).toPoint();
        QVERIFY(marked.pixel(onRuler) == accent || marked.pixel(onRuler - QPoint(0, 1)) == accent);
        QCOMPARE(m_map.picture(), picture);   // the picture itself has no marks
        m_map.setMarks({});
        QCOMPARE(m_map.grab().toImage(), before);
    }

    void theColorOfACellIsTheColorScales()
    {
        const Scene scene = sceneWithoutPlan(1.0, Blend::Over);
        const QImage shown = m_map.grab().toImage();
        const Placement view = m_map.view();
        int compared = 0;
        for (int row = 0; row < scene.field->frame.rows; ++row) {
            for (int column = 0; column < scene.field->frame.columns; ++column) {
                const double value = scene.field->values[scene.field->frame.index(column, row)];
                const Paint paint = scene.field->scale.paintAt(value);
                if (paint.opacity < 1.0)
                    continue;
                const PixelPoint at =
                    view.toPixel({scene.field->frame.centreX(column), scene.field->frame.centreY(row)});
                const QColor color = shown.pixelColor(static_cast<int>(at.x), static_cast<int>(at.y));
                QVERIFY(std::abs(color.red() - paint.color.r) <= 2 && std::abs(color.green() - paint.color.g) <= 2
                        && std::abs(color.blue() - paint.color.b) <= 2);
                ++compared;
            }
        }
        QVERIFY(compared > 800);
    }

    void aPannedPictureEqualsAWholePaint()
    {
        m_map.setPosition(zoomedAt(m_map.position(), sceneWithoutPlan(1.0, Blend::Over).extent, m_map.mapRect().size(),
                                   {200, 150}, 2.3));
        QTRY_VERIFY(m_map.isRefined());
        std::mt19937 random(3);
        for (int i = 0; i < 40; ++i) {
            const QPointF by(static_cast<int>(random() % 61) - 30, static_cast<int>(random() % 61) - 30);
            m_map.setPosition(
                panned(m_map.position(), sceneWithoutPlan(1.0, Blend::Over).extent, m_map.mapRect().size(), by));
        }
        const QRgb ground = themeColors(m_map.palette()).ground.rgb();
        const QImage whole =
            paintMap(sceneWithoutPlan(1.0, Blend::Over), m_map.view(), m_map.mapRect().size(), true, ground);
        QCOMPARE(m_map.picture(), whole.convertToFormat(QImage::Format_RGB32));
    }

    void aPanRoundTheWholePictureAndMoreIsShownAsAWholePaint()
    {
        const PaperRect extent = sceneWithoutPlan(1.0, Blend::Over).extent;
        m_map.setPosition({{2.0, 2.0}, 3.0});
        QTRY_VERIFY(m_map.isRefined());
        for (int i = 0; i < 40; ++i)
            m_map.setPosition(panned(m_map.position(), extent, m_map.mapRect().size(), {-37.0, 31.0}));
        const QRgb ground = themeColors(m_map.palette()).ground.rgb();
        const QImage whole =
            paintMap(sceneWithoutPlan(1.0, Blend::Over), m_map.view(), m_map.mapRect().size(), true, ground)
                .convertToFormat(QImage::Format_RGB32);
        QVERIFY(m_map.isRefined());   // it was not painted anew
        QCOMPARE(m_map.picture(), whole);
        const QImage shown = m_map.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRect inRing = m_map.mapRect().adjusted(4, 4, -4, -4);   // which shows where the keyboard is
        QCOMPARE(shown.copy(inRing), whole.copy(inRing));
        QCOMPARE(QColor(shown.pixel(2, m_map.mapRect().height() + 2)), themeColors(m_map.palette()).ground);
    }

    void aZoomShowsThePannedPictureScaledAtOnce()
    {
        const PaperRect extent = sceneWithoutPlan(1.0, Blend::Over).extent;
        m_map.setPosition({{2.0, 2.0}, 3.0});
        QTRY_VERIFY(m_map.isRefined());
        m_map.setPosition(panned(m_map.position(), extent, m_map.mapRect().size(), {211.0, 157.0}));
        const QImage before = m_map.picture();
        m_map.setPosition(zoomedAt(m_map.position(), extent, m_map.mapRect().size(),
                                   QPointF(m_map.mapRect().size().width() / 2.0, m_map.mapRect().size().height() / 2.0),
                                   2.0));
        QVERIFY(!m_map.isRefined());
        const QImage shown = m_map.grab().toImage();
        const QPoint middle(before.width() / 2, before.height() / 2);
        for (const QPoint &away : {QPoint(-60, -40), QPoint(70, 20), QPoint(15, 90)})
            QCOMPARE(shown.pixelColor(middle + 2 * away), before.pixelColor(middle + away));
    }

    void onlyPixelsThatAreWhollyInsideAreInside()
    {
        QCOMPARE(widgetPixelsIn({3, 4, 10, 20}, 1.0), QRect(3, 4, 10, 20));
        QCOMPARE(widgetPixelsIn({0, 0, 11, 20}, 2.0), QRect(0, 0, 5, 10));
        QCOMPARE(widgetPixelsIn({-1, 2, 11, 20}, 1.5), QRect(0, 2, 6, 12));
    }

    void aLargerFontMakesTheLegendHigher()
    {
        const int before = m_map.mapRect().height();
        QFont font = m_map.font();
        font.setPixelSize(3 * m_map.fontInfo().pixelSize());
        m_map.setFont(font);
        QVERIFY(m_map.mapRect().height() < before);
        QTRY_VERIFY(m_map.isRefined());
        QCOMPARE(m_map.picture().height(), m_map.mapRect().height());
        m_map.setFont({});
    }

    void theWheelZoomsToTheCursor()
    {
        const QPointF at(300.0, 200.0);
        const FloorPoint before = m_map.view().toFloor({at.x(), at.y()});
        QWheelEvent wheel(at, m_map.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&m_map, &wheel);
        QVERIFY(m_map.position().zoom > 1.5);
        const FloorPoint after = m_map.view().toFloor({at.x(), at.y()});
        QVERIFY(std::abs(before.x - after.x) < 0.05 && std::abs(before.y - after.y) < 0.05);
    }

    void aDragPans()
    {
        const FloorPoint before = m_map.view().toFloor({300.0, 200.0});
        QTest::mousePress(&m_map, Qt::LeftButton, {}, {300, 200});
        QTest::mouseMove(&m_map, {340, 230});
        QTest::mouseRelease(&m_map, Qt::LeftButton, {}, {340, 230});
        const FloorPoint after = m_map.view().toFloor({340.0, 230.0});
        QVERIFY(std::abs(before.x - after.x) < 0.02 && std::abs(before.y - after.y) < 0.02);
    }

    void arrowKeysMoveTheCellCursor()
    {
        m_map.setCursor(FloorPoint{5.25, 5.25});
        QSignalSpy spy(&m_map, &MapView::cursorMoved);
        QTest::keyClick(&m_map, Qt::Key_Right);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].value<FloorPoint>(), (FloorPoint{5.75, 5.25}));
        QTest::keyClick(&m_map, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(spy[1][0].value<FloorPoint>(), (FloorPoint{5.25, 10.25}));
    }

    void aTurnedMapFollowsTheScreen_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<double>("turn");
        QTest::newRow("quarter") << false << 90.0;
        QTest::newRow("mirrored") << true << 180.0;
        QTest::newRow("free angle") << false << 7.0;
    }

    void aTurnedMapFollowsTheScreen()
    {
        QFETCH(bool, mirrored);
        QFETCH(double, turn);
        const Scene scene = turnedScene({mirrored, turn});
        m_map.setScene(scene);
        QTRY_VERIFY(m_map.isRefined());
        QVERIFY(m_map.isFitted());
        const auto at = [this](FloorPoint point) { return m_map.view().toPixel(point); };
        const FloorPoint start{scene.field->frame.centreX(20), scene.field->frame.centreY(12)};
        m_map.setCursor(start);
        QSignalSpy moved(&m_map, &MapView::cursorMoved);
        QTest::keyClick(&m_map, Qt::Key_Right);
        const PixelPoint from = at(start), right = at(moved[0][0].value<FloorPoint>());
        QVERIFY(right.x > from.x + 2.0 && std::abs(right.y - from.y) < 0.2 * (right.x - from.x));
        m_map.setCursor(start);
        QTest::keyClick(&m_map, Qt::Key_Up);
        const PixelPoint up = at(moved[1][0].value<FloorPoint>());
        QVERIFY(up.y < from.y - 2.0 && std::abs(up.x - from.x) < 0.2 * (from.y - up.y));
        m_map.setCursor(start);
        QVERIFY(QRectF(m_map.cursorRect()).contains(QPointF(from.x, from.y)));

        const FloorPoint held = m_map.view().toFloor({300.0, 200.0});
        QTest::mousePress(&m_map, Qt::LeftButton, {}, {300, 200});
        QTest::mouseMove(&m_map, {340, 230});
        QTest::mouseRelease(&m_map, Qt::LeftButton, {}, {340, 230});
        const PixelPoint dragged = at(held);
        QVERIFY(std::abs(dragged.x - 340.0) < 1.0 && std::abs(dragged.y - 230.0) < 1.0);
        const FloorPoint under = m_map.view().toFloor({250.0, 180.0});
        QWheelEvent wheel({250.0, 180.0}, m_map.mapToGlobal(QPointF(250.0, 180.0)), {}, {0, 240}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_map, &wheel);
        const PixelPoint zoomed = at(under);
        QVERIFY(std::abs(zoomed.x - 250.0) < 2.0 && std::abs(zoomed.y - 180.0) < 2.0);
    }

    void aTurnedMapThatIsPannedEqualsAWholePaint()
    {
        for (const Standing &standing : {Standing{false, 90.0}, Standing{true, 0.0}, Standing{false, 7.0}}) {
            const Scene scene = turnedScene(standing);
            m_map.setScene(scene);
            m_map.setPosition({m_map.position().centre, 2.0});
            QTRY_VERIFY(m_map.isRefined());
            for (int i = 0; i < 5; ++i)
                m_map.setPosition(panned(m_map.position(), scene.extent, m_map.mapRect().size(), {-17.0, 11.0}));
            QVERIFY(m_map.isRefined());   // it was not painted anew
            const QRgb ground = themeColors(m_map.palette()).ground.rgb();
            QCOMPARE(m_map.picture(),
                     paintMap(scene, m_map.view(), m_map.mapRect().size(), true, ground)
                         .convertToFormat(QImage::Format_RGB32));
        }
    }

    void aMapThatIsTurnedShowsTheOldPictureTurned()
    {
        m_map.setScene(turnedScene({false, 180.0}));
        QVERIFY(!m_map.isRefined());
        const QImage shown = m_map.grab().toImage();   // of the picture that stands as the floor's axes
        QTRY_VERIFY(m_map.isRefined());
        const QImage right = m_map.picture();
        int same = 0, compared = 0;
        for (int y = 40; y < right.height() - 40; y += 7)
            for (int x = 40; x < right.width() - 40; x += 7) {
                const QColor a = shown.pixelColor(x, y), b = right.pixelColor(x, y);
                same += std::abs(a.red() - b.red()) + std::abs(a.blue() - b.blue()) < 12;
                ++compared;
            }
        QVERIFY2(same > compared * 8 / 10, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(compared)));
    }

    void aDoubleClickZoomsToTheRoomOfATurnedMap()
    {
        Scene scene = turnedScene({true, 90.0});
        const FloorPolygon room{{10.0, 2.0}, {14.0, 2.0}, {14.0, 8.0}, {10.0, 8.0}};
        scene.outlines = {{QStringLiteral("Kitchen"), room}};
        m_map.setScene(scene);
        QTRY_VERIFY(m_map.isRefined());
        const PixelPoint inside = m_map.view().toPixel({12.0, 5.0});
        QTest::mouseDClick(&m_map, Qt::LeftButton, {}, QPointF(inside.x, inside.y).toPoint());
        QVERIFY(m_map.position().zoom > 1.5);
        for (const FloorPoint &corner : room) {
            const PixelPoint pixel = m_map.view().toPixel(corner);
            QVERIFY(QRectF(m_map.mapRect()).contains(QPointF(pixel.x, pixel.y)));
        }
    }

    void theLegendNeverCoversTheFloor()
    {
        const Scene scene = sceneWithoutPlan(1.0, Blend::Over);
        const PixelPoint lowest = m_map.view().toPixel({scene.extent.minX, scene.extent.minY});
        QVERIFY(lowest.y <= m_map.mapRect().height());
        QVERIFY(m_map.mapRect().height() < m_map.height());
    }

    void whatCoversTheTopMovesOnlyAMapThatShowsTheWholeFloor()
    {
        const FloorPoint place{5.0, 5.0};
        const PaperRect extent = m_map.scene()->extent;
        m_map.setTopRoom(80);
        QVERIFY(m_map.isFitted());
        QVERIFY(m_map.widgetAt({extent.minX, extent.maxY}).y() >= 80.0);
        QTRY_VERIFY(m_map.isRefined());
        m_map.setTopRoom(80);
        QVERIFY(m_map.isRefined());   // nothing is painted anew
        m_map.zoomIn();
        const QPointF before = m_map.widgetAt(place);
        const double scale = m_map.pixelsPerMetre();
        for (const int room : {0, 35, 120, 0}) {
            m_map.setTopRoom(room);
            QVERIFY((m_map.widgetAt(place) - before).manhattanLength() < 2.0);
            QVERIFY(std::abs(m_map.pixelsPerMetre() - scale) < 1e-6);
        }
    }

    void theFloorWithoutAPlanLiesOnPaper()
    {
        const QColor ground = themeColors(m_map.palette()).ground;
        Scene scene = sceneWithoutPlan(0.7, Blend::Multiply);
        scene.field->values = std::vector<double>(scene.field->values.size());   // nothing is painted
        m_map.setScene(scene);
        QTRY_VERIFY(m_map.isRefined());
        const QImage shown = m_map.picture();
        QCOMPARE(QColor(shown.pixel(shown.width() / 2, shown.height() / 2)), QColor(Qt::white));
        QCOMPARE(QColor(shown.pixel(0, 0)), ground);
    }

    void onlyAFittedMapShowsTheWholeFloor()
    {
        QVERIFY(m_map.isFitted());
        m_map.zoomIn();
        QVERIFY(!m_map.isFitted());
        const PaperRect part = m_map.visiblePart();
        QVERIFY(part.width() < sceneWithoutPlan(1.0, Blend::Over).extent.width() / 1.2);
        QVERIFY(part.minX < 10.0 && part.maxX > 10.0 && part.minY < 6.0 && part.maxY > 6.0);
    }

private:
    static Scene turnedScene(const Standing &standing)
    {
        Scene scene = sceneWithoutPlan(1.0, Blend::Over);
        scene.standing = standing;
        scene.extent = paperBounds(standing, scene.field->frame.bounds());
        return scene;
    }

    MapView m_map;
    PaintersEnd m_paintersEnd;
};

QTEST_MAIN(TestMapView)
#include "tst_map_view.moc"
