// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/map_legend.h"

#include "support/mouse.h"
#include "support/painters_end.h"
#include "views/map/map_view.h"
#include "views/parts/theme.h"

#include <QSignalSpy>

using namespace floorscope;

namespace {

Scene someScene()
{
    GridFrame frame;
    frame.columns = 40;
    frame.rows = 24;
    const std::vector<double> values(frame.cellCount(), 7.0);
    const Look look;
    Scene scene;
    scene.field = FieldLayer{frame,
                             values,
                             {},
                             ColorScale(look, paletteFor({}, false, false), valueRange(values, look), values, false),
                             FieldMeaning::PerHour};
    scene.extent = paperBounds({}, frame.bounds());
    scene.legend.title = QStringLiteral("Detections per hour");
    scene.legend.noDetections = QStringLiteral("No detections");
    return scene;
}

using Place = std::optional<LegendPlace>;

}   // namespace

/// The legend of a map, as a hand moves it.
class TestMapLegend : public QObject
{
    Q_OBJECT

    MapView m_map;
    MapLegend *m_legend = nullptr;
    PaintersEnd m_paintersEnd;

    QPoint onScreen(QPoint inMap) const { return m_map.mapToGlobal(inMap); }
    bool isBand() const { return m_legend->width() == m_map.width() && m_map.mapRect().bottom() < m_legend->y(); }

private slots:
    void init()
    {
        m_map.setScene(someScene());
        m_map.resize(700, 600);
        m_map.show();
        m_map.fit();
        m_legend = m_map.findChild<MapLegend *>();
        QVERIFY(m_legend);
        QTRY_VERIFY(m_map.isRefined());
        QVERIFY(isBand());
        QCOMPARE(m_legend->geometry().bottom(), m_map.rect().bottom());
    }

    void draggedOntoTheMapItIsACardAndTheFloorGetsItsRoom()
    {
        QSignalSpy moved(&m_map, &MapView::legendMoved);
        const double before = m_map.pixelsPerMetre();
        dragTo(*m_legend, onScreen({600, 100}));
        QCOMPARE(moved.count(), 1);
        const auto place = moved.takeFirst().front().value<Place>();
        QVERIFY(place && place->x == 1.0 && place->y > 0.0 && place->y < 0.5);
        QCOMPARE(m_map.mapRect(), m_map.rect());
        QVERIFY(m_map.rect().contains(m_legend->geometry()));
        QVERIFY(m_legend->width() < m_map.width() * 2 / 3);
        QVERIFY(m_map.isFitted() && m_map.pixelsPerMetre() >= before);
        const QRect card = m_legend->geometry();   // of the theme's card, with a hairline round it
        const ThemeColors colors = themeColors(m_map.palette());
        const QImage shown = m_map.grab().toImage();
        QCOMPARE(shown.pixel(card.bottomLeft() + QPoint(3, -3)), colors.field.rgb());
        QVERIFY(shown.pixel(card.topLeft()) != colors.field.rgb());
    }

    void itCanBeDraggedAgainAndBackBelowTheMap()
    {
        QSignalSpy moved(&m_map, &MapView::legendMoved);
        dragTo(*m_legend, onScreen({300, 250}));
        const QPoint first = m_legend->pos();
        dragTo(*m_legend, onScreen(m_legend->geometry().center() + QPoint(60, 40)));
        QVERIFY((m_legend->pos() - first - QPoint(60, 40)).manhattanLength() <= 4);
        QCOMPARE(moved.count(), 2);
        dragTo(*m_legend, onScreen({300, 640}));
        QVERIFY(!moved.back().front().value<Place>());
        QVERIFY(isBand());
    }

    void aDoubleClickPutsItBelowTheMap()
    {
        dragTo(*m_legend, onScreen({300, 200}));
        QVERIFY(!isBand());
        QSignalSpy moved(&m_map, &MapView::legendMoved);
        QTest::mouseDClick(m_legend, Qt::LeftButton);
        QCOMPARE(moved.count(), 1);
        QVERIFY(!moved.front().front().value<Place>());
        QVERIFY(isBand());
        QTest::mouseDClick(m_legend, Qt::LeftButton);   // where it lies already
        QCOMPARE(moved.count(), 1);
    }

    void aClickOnItIsNoneOnTheMapAndMovesNothing()
    {
        dragTo(*m_legend, onScreen({300, 200}));
        QSignalSpy moved(&m_map, &MapView::legendMoved), clicked(&m_map, &MapView::placeClicked);
        const QRect place = m_legend->geometry();
        QTest::mouseClick(m_legend, Qt::LeftButton);
        QCOMPARE(moved.count() + clicked.count(), 0);
        QCOMPARE(m_legend->geometry(), place);
        QCOMPARE(m_legend->cursor().shape(), Qt::OpenHandCursor);
    }

    void aDragWhoseButtonGoesUpUnseenMovesNothing()
    {
        QSignalSpy moved(&m_map, &MapView::legendMoved);
        QTest::mousePress(m_legend, Qt::LeftButton);
        moveMouse(*m_legend, m_legend->mapFromGlobal(onScreen({300, 200})), Qt::LeftButton);
        QVERIFY(!isBand());
        QCOMPARE(m_legend->cursor().shape(), Qt::ClosedHandCursor);
        moveMouse(*m_legend, m_legend->mapFromGlobal(onScreen({310, 200})));
        QVERIFY(isBand());
        QTest::mouseRelease(m_legend, Qt::LeftButton);
        QCOMPARE(moved.count(), 0);
    }

    /// As while answers arrive.
    void whatIsDraggedStaysInTheHand()
    {
        QTest::mousePress(m_legend, Qt::LeftButton);
        moveMouse(*m_legend, m_legend->mapFromGlobal(onScreen({300, 200})), Qt::LeftButton);
        const QRect place = m_legend->geometry();
        m_map.setScene(someScene());
        QCOMPARE(m_legend->geometry(), place);
        QTest::mouseRelease(m_legend, Qt::LeftButton);
        QCOMPARE(m_legend->geometry(), place);
    }

    void itLiesWhereItsSceneSays()
    {
        Scene scene = someScene();
        scene.legendPlace = kTopLeft;
        m_map.setTopRoom(80);   // bars lie there
        m_map.setScene(scene);
        QVERIFY(m_legend->x() > 0 && m_legend->x() < 20);
        QVERIFY(m_legend->y() > 80 && m_legend->y() < 100);
        scene.legendPlace = kBottomRight;
        m_map.setScene(scene);
        QVERIFY(m_map.rect().bottomRight().x() - m_legend->geometry().right() < 20);
        QVERIFY(m_map.rect().bottomRight().y() - m_legend->geometry().bottom() < 20);
        m_map.resize(260, 150);   // no room for a card that is shown whole
        QVERIFY(isBand());
        m_map.setTopRoom(0);
    }

    void theCellCursorIsSeenOnIt()
    {
        dragTo(*m_legend, onScreen({350, 300}));
        const QPoint at = m_legend->geometry().center();
        const QImage before = m_map.grab().toImage();
        m_map.setCursor(m_map.floorAt(at));
        const QRect cell = m_map.cursorRect();
        QVERIFY(m_map.grab().toImage().copy(cell) != before.copy(cell));
        m_map.setCursor(std::nullopt);
    }

    void readersAreToldWhereItLies()
    {
        const QString below = m_legend->accessibleDescription();
        QCOMPARE(m_legend->accessibleName(), QStringLiteral("Legend"));
        dragTo(*m_legend, onScreen({300, 200}));
        QVERIFY(!below.isEmpty() && m_legend->accessibleDescription() != below);
    }
};

QTEST_MAIN(TestMapLegend)
#include "tst_map_legend.moc"
