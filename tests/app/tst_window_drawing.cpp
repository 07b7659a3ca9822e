// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "floor/zone_raster.h"
#include "model/open_files.h"
#include "support/painters_end.h"
#include "views/map/map_view.h"
#include "views/zones/zone_view.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QTabWidget>

using namespace floorscope;

namespace {

/// The map with the tool for zones in hand.
MapView *readyPen(Desk &desk)
{
    desk.showDemo();
    auto *map = desk.part<MapView>("map");
    if (!QTest::qWaitFor([map] { return map->isRefined(); }, kPatience))
        return nullptr;
    desk.part<QTabWidget>("answerTabs")->setCurrentWidget(desk.part<QWidget>("zonePanel"));
    desk.action("actionZone")->trigger();
    return map;
}

void click(MapView &map, FloorPoint point, Qt::KeyboardModifiers modifiers = Qt::AltModifier)
{
    QTest::mouseClick(&map, Qt::LeftButton, modifiers, map.widgetAt(point).toPoint());
}

void drag(MapView &map, FloorPoint from, FloorPoint to)
{
    QTest::mousePress(&map, Qt::LeftButton, Qt::AltModifier, map.widgetAt(from).toPoint());
    const QPointF end = map.widgetAt(to).toPoint();
    QMouseEvent move(QEvent::MouseMove, end, map.mapToGlobal(end), Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
    QCoreApplication::sendEvent(&map, &move);
    QTest::mouseRelease(&map, Qt::LeftButton, Qt::AltModifier, end.toPoint());
}

/// A rectangle in the open office, where no corner of a room is near.
void drawRectangle(MapView &map, double left, double bottom, double right, double top)
{
    for (const FloorPoint &corner :
         {FloorPoint{left, bottom}, FloorPoint{right, bottom}, FloorPoint{right, top}, FloorPoint{left, top}})
        click(map, corner);
    click(map, {left, bottom});   // the first one closes
}

const std::vector<Zone> &zones(const Desk &desk)
{
    return desk.session.document().zones;
}

bool isNear(FloorPoint a, FloorPoint b)
{
    return std::abs(a.x - b.x) < 0.15 && std::abs(a.y - b.y) < 0.15;   // a pixel is some centimetres wide
}

}   // namespace

/// Zones are drawn, changed and named as a person does it.
class TestWindowDrawing : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    void anOutlineOfClicksIsAZone()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map && desk.action("actionZone")->isChecked());
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        QCOMPARE(zones(desk).size(), std::size_t(1));
        QCOMPARE(zones(desk)[0].name, QStringLiteral("Zone 1"));
        const FloorPolygon &ring = zones(desk)[0].areas[0].outline;
        QCOMPARE(ring.size(), std::size_t(4));
        QVERIFY(isNear(ring[2], {12.0, 10.0}));
        QCOMPARE(desk.session.undoName(), QStringLiteral("draw a zone"));
        const auto *table = desk.part<ZoneView>("zoneTable");
        QTRY_VERIFY(table->selectionModel()->hasSelection());
        QCOMPARE(table->selectionModel()->selectedRows().front().data().toString(), QStringLiteral("Zone 1"));
        const Result<ZoneFile> file = readZones(zonesGeoJson(zones(desk)));
        QVERIFY(file && file->zones == zones(desk));
        desk.session.undo();
        QVERIFY(zones(desk).empty());
        desk.session.redo();
        QCOMPARE(zones(desk).size(), std::size_t(1));
    }

    void cornersAreDraggedInsertedAndRemoved()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        drag(*map, {12.0, 10.0}, {14.0, 12.0});
        QVERIFY(isNear(zones(desk)[0].areas[0].outline[2], {14.0, 12.0}));
        QCOMPARE(desk.session.undoName(), QStringLiteral("move a corner"));
        drag(*map, {8.0, 4.0}, {8.0, 2.0});   // from the lower edge
        QCOMPARE(zones(desk)[0].areas[0].outline.size(), std::size_t(5));
        QVERIFY(isNear(zones(desk)[0].areas[0].outline[1], {8.0, 2.0}));
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Delete);   // the corner that was just dragged
        QCOMPARE(zones(desk)[0].areas[0].outline.size(), std::size_t(4));
        QTest::keyClick(map, Qt::Key_PageDown);
        const FloorPoint before = zones(desk)[0].areas[0].outline[0];
        QTest::keyClick(map, Qt::Key_Right, Qt::ShiftModifier);
        const FloorPoint after = zones(desk)[0].areas[0].outline[0];
        QVERIFY(std::abs(std::hypot(after.x - before.x, after.y - before.y) - 1.0) < 0.002);
        QTest::keyClick(map, Qt::Key_Escape);   // the corner
        QTest::keyClick(map, Qt::Key_Delete);   // the zone
        QVERIFY(zones(desk).empty());
        QTest::keyClick(map, Qt::Key_Escape);
        QVERIFY(!desk.action("actionZone")->isChecked());
    }

    void whatIsDrawnInsideTheSelectedZoneIsAHole()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 14.0, 14.0);
        drawRectangle(*map, 7.0, 7.0, 11.0, 11.0);
        QCOMPARE(zones(desk).size(), std::size_t(1));
        QCOMPARE(zones(desk)[0].areas[0].holes.size(), std::size_t(1));
        QVERIFY(!contains(zones(desk)[0], {9.0, 9.0}) && contains(zones(desk)[0], {5.0, 5.0}));
    }

    void cornersOfRoomsAttract()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        const FloorPoint corner = desk.session.drawn().answers.floor->rooms[3].areas[0].outline[0];   // of the kitchen
        click(*map, {corner.x + 0.1, corner.y - 0.1}, Qt::NoModifier);
        click(*map, {corner.x + 4.0, corner.y - 3.0});
        click(*map, {corner.x, corner.y - 3.0});
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(zones(desk).size(), std::size_t(1));
        QCOMPARE(zones(desk)[0].areas[0].outline[0], corner);
    }

    void aZoneIsNamedCopiedAndRemoved()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        auto *name = desk.part<QLineEdit>("zoneName");
        QTRY_VERIFY(name->isVisible());
        name->setText(QStringLiteral("Quiet area"));
        emit name->editingFinished();
        auto *type = desk.part<QLineEdit>("zoneType");
        type->setText(QStringLiteral("focus work"));
        emit type->editingFinished();
        QCOMPARE(zones(desk)[0].name, QStringLiteral("Quiet area"));
        QCOMPARE(zones(desk)[0].type, QStringLiteral("focus work"));
        QTest::mouseClick(desk.part<QPushButton>("zoneDuplicate"), Qt::LeftButton);
        QCOMPARE(zones(desk).size(), std::size_t(2));
        QCOMPARE(zones(desk)[1].name, QStringLiteral("Copy of Quiet area"));
        QTRY_COMPARE(desk.part<QLineEdit>("zoneName")->text(), QStringLiteral("Copy of Quiet area"));
        QTest::mouseClick(desk.part<QPushButton>("zoneRemove"), Qt::LeftButton);
        QCOMPARE(zones(desk).size(), std::size_t(1));
    }

    /// Without a mouse: Enter sets corners at the cell cursor.
    void theKeyboardIsEnough()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        map->setFocus();
        const auto go = [map](Qt::Key key, int times) {
            for (int i = 0; i < times; ++i)
                QTest::keyClick(map, key, Qt::ShiftModifier);
        };
        go(Qt::Key_Right, 1);
        QTest::keyClick(map, Qt::Key_Return, Qt::AltModifier);
        go(Qt::Key_Right, 1);
        QTest::keyClick(map, Qt::Key_Return, Qt::AltModifier);
        go(Qt::Key_Up, 1);
        QTest::keyClick(map, Qt::Key_Return, Qt::AltModifier);
        QTest::keyClick(map, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(zones(desk).size(), std::size_t(1));
        QCOMPARE(zoneArea(zones(desk)[0]), 12.5);   // half of 10 × 10 cells of 0.5 m
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowDrawing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_drawing.moc"
