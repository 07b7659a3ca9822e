// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "floor/zone_raster.h"
#include "model/open_files.h"
#include "support/mouse.h"
#include "support/painters_end.h"
#include "views/map/map_view.h"
#include "views/zones/zone_view.h"

#include <QLineEdit>
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

/// The button is still held.
void beginDrag(MapView &map, FloorPoint from, FloorPoint to)
{
    QTest::mousePress(&map, Qt::LeftButton, Qt::AltModifier, map.widgetAt(from).toPoint());
    moveMouse(map, map.widgetAt(to).toPoint(), Qt::LeftButton, Qt::AltModifier);
}

/// The mouse passes by, and nobody holds its button.
void passBy(MapView &map, FloorPoint at)
{
    moveMouse(map, map.widgetAt(at).toPoint());
}

void letGo(MapView &map, FloorPoint at)
{
    QTest::mouseRelease(&map, Qt::LeftButton, Qt::AltModifier, map.widgetAt(at).toPoint());
}

void drag(MapView &map, FloorPoint from, FloorPoint to)
{
    beginDrag(map, from, to);
    letGo(map, to);
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

    void escapePutsBackWhatIsDraggedAndNoOtherKeyActsMeanwhile()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        const std::vector<Zone> drawn = zones(desk);
        map->setFocus();
        beginDrag(*map, {12.0, 10.0}, {14.0, 12.0});
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Return})
            QTest::keyClick(map, key);
        QVERIFY(zones(desk) == drawn);
        QTest::keyClick(map, Qt::Key_Escape);
        letGo(*map, {14.0, 12.0});
        QVERIFY(zones(desk) == drawn);
        QCOMPARE(desk.session.undoName(), QStringLiteral("draw a zone"));
        QVERIFY(desk.action("actionZone")->isChecked());
        beginDrag(*map, {8.0, 4.0}, {8.0, 2.0});   // a new corner
        QTest::keyClick(map, Qt::Key_Escape);
        letGo(*map, {8.0, 2.0});
        QVERIFY(zones(desk) == drawn);
    }

    /// Ctrl and 2, and there the button goes up.
    void aDragEndsWhereItsMapIsHidden()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        const std::vector<Zone> drawn = zones(desk);
        beginDrag(*map, {12.0, 10.0}, {14.0, 12.0});
        desk.action("actionCompare")->trigger();
        QTest::mouseRelease(&desk.window(), Qt::LeftButton, {}, {2, 2});
        desk.fetch();
        QTRY_VERIFY(!map->isVisible());
        desk.action("actionMap")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(map->isVisible() && map->isRefined(), kPatience);
        QVERIFY(desk.action("actionZone")->isChecked());   // the tool is still taken up
        QVERIFY(zones(desk) == drawn);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_PageDown);   // keys act again, on the document's own corners
        QTest::keyClick(map, Qt::Key_Delete);
        QCOMPARE(zones(desk)[0].areas[0].outline.size(), std::size_t(3));
        for (const FloorPoint &corner : zones(desk)[0].areas[0].outline)
            QVERIFY(corner.x < 12.5 && corner.y < 10.5);
    }

    void aMoveWithoutTheButtonEndsADrag()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        const std::vector<Zone> drawn = zones(desk);
        for (const FloorPoint &from : {FloorPoint{12.0, 10.0}, FloorPoint{8.0, 4.0}}) {   // a corner, a new one
            beginDrag(*map, from, {14.0, 12.0});
            passBy(*map, {20.0, 12.0});
            letGo(*map, {20.0, 12.0});
            QVERIFY(zones(desk) == drawn);
        }
        beginDrag(*map, {12.0, 10.0}, {14.0, 12.0});
        beginDrag(*map, {12.0, 10.0}, {13.0, 11.0});   // pressed again where it is
        letGo(*map, {13.0, 11.0});
        QVERIFY(isNear(zones(desk)[0].areas[0].outline[2], {13.0, 11.0}));
        desk.session.undo();
        QVERIFY(zones(desk) == drawn);
    }

    void aDragEndsWhereItsZonesAreOthers()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        beginDrag(*map, {12.0, 10.0}, {14.0, 12.0});
        desk.session.undo();
        letGo(*map, {14.0, 12.0});
        QVERIFY(zones(desk).empty());
    }

    /// Of drags each is one.
    void theKeysThatMoveOneCornerAreOneStep()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        drag(*map, {12.0, 10.0}, {13.0, 11.0});
        const std::vector<Zone> once = zones(desk);
        drag(*map, {13.0, 11.0}, {14.0, 12.0});
        const std::vector<Zone> twice = zones(desk);
        map->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(map, Qt::Key_Right);
        const std::vector<Zone> nudged = zones(desk);
        QTest::keyClick(map, Qt::Key_PageDown);
        QTest::keyClick(map, Qt::Key_Right);
        desk.session.undo();
        QVERIFY(zones(desk) == nudged);
        desk.session.undo();
        QVERIFY(zones(desk) == twice);
        desk.session.undo();
        QVERIFY(zones(desk) == once);
    }

    void whatIsSelectedStaysSoWhenTheToolIsTakenUp()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 12.0, 10.0);
        const auto *table = desk.part<ZoneView>("zoneTable");
        const auto isSelected = [table] {
            const QModelIndexList rows = table->selectionModel()->selectedRows();
            return rows.size() == 1 && rows.front().data().toString() == QStringLiteral("Zone 1");
        };
        QTRY_VERIFY(isSelected());
        desk.action("actionZone")->trigger();
        QVERIFY(isSelected());
        desk.action("actionZone")->trigger();
        QVERIFY(isSelected());
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Delete);   // the zone
        QVERIFY(zones(desk).empty());
    }

    void noTwoZonesGetOneName()
    {
        Desk desk;
        MapView *map = readyPen(desk);
        QVERIFY(map);
        drawRectangle(*map, 4.0, 4.0, 8.0, 8.0);
        drawRectangle(*map, 10.0, 4.0, 14.0, 8.0);
        auto *remove = desk.part<QPushButton>("zoneRemove");
        click(*map, {6.0, 6.0});   // the first one
        QTRY_COMPARE(desk.part<QLineEdit>("zoneName")->text(), QStringLiteral("Zone 1"));
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(!remove->isVisible());   // nothing is selected in its place
        QVERIFY(!desk.part<ZoneView>("zoneTable")->selectionModel()->hasSelection());
        drawRectangle(*map, 4.0, 10.0, 8.0, 14.0);
        drawRectangle(*map, 10.0, 10.0, 14.0, 14.0);
        QTRY_COMPARE(desk.part<QLineEdit>("zoneName")->text(), QStringLiteral("Zone 3"));
        for (int i = 0; i < 2; ++i) {
            click(*map, {12.0, 12.0});
            QTRY_COMPARE(desk.part<QLineEdit>("zoneName")->text(), QStringLiteral("Zone 3"));
            QTest::mouseClick(desk.part<QPushButton>("zoneDuplicate"), Qt::LeftButton);
        }
        QStringList names;
        for (const Zone &zone : zones(desk))
            names << zone.name;
        QCOMPARE(names,
                 (QStringList{QStringLiteral("Zone 2"), QStringLiteral("Zone 1"), QStringLiteral("Zone 3"),
                              QStringLiteral("Copy of Zone 3"), QStringLiteral("Copy 2 of Zone 3")}));
    }

    void whatOneMapBeganIsLaidDownWhereAnotherIsDrawnOn()
    {
        Desk desk;
        QVERIFY(readyPen(desk));
        desk.action("actionZone")->trigger();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        auto *before = desk.part<MapView>("before"), *change = desk.part<MapView>("change");
        QTRY_VERIFY_WITH_TIMEOUT(before->isRefined() && change->isRefined(), kPatience);
        desk.action("actionZone")->trigger();
        for (const FloorPoint &corner : {FloorPoint{20.0, 4.0}, FloorPoint{24.0, 4.0}, FloorPoint{24.0, 8.0}})
            click(*before, corner);
        drawRectangle(*change, 4.0, 4.0, 12.0, 10.0);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(zones(desk).size(), std::size_t(1));
        QCOMPARE(zones(desk)[0].areas[0].outline.size(), std::size_t(4));
    }

    void nothingIsDrawnOrMarkedOnHeights()
    {
        Desk desk;
        QVERIFY(readyPen(desk));
        desk.action("actionHeights")->trigger();
        QVERIFY(!desk.action("actionZone")->isChecked());
        for (const char *name : {"actionZone", "actionMarkBusy", "actionMarkQuiet", "actionMarkRarelyUsed",
                                 "actionMarkCore", "actionMarkOdd"}) {
            QVERIFY2(!desk.action(name)->isEnabled(), name);
            QVERIFY(desk.action(name)->toolTip().contains(QStringLiteral("flat on the floor")));
        }
        desk.action("actionMap")->trigger();
        QVERIFY(desk.action("actionZone")->isEnabled() && desk.action("actionMarkCore")->isEnabled());
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
