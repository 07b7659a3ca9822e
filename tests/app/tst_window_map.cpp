// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "model/reading_at.h"
#include "model/zones/drawn_zones.h"
#include "support/painters_end.h"
#include "support/shown_text.h"
#include "views/map/map_view.h"
#include "views/page/map_page.h"
#include "views/page/map_tools.h"
#include "words/zone_table_text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace floorscope;

namespace {

QString pinned(const Desk &desk)
{
    const auto *bar = desk.part<QWidget>("pinned");
    return bar->isVisible() ? shownText(*bar->findChild<QLabel *>(QStringLiteral("pinnedText"))) : QString();
}

MapView *readyMap(Desk &desk)
{
    desk.showDemo();
    auto *map = desk.part<MapView>("map");
    return QTest::qWaitFor([map] { return map->isRefined(); }, kPatience) ? map : nullptr;
}

void chooseIn(const Desk &desk, const char *box, const QString &text)
{
    auto *list = desk.part<QComboBox>(box);
    list->setCurrentIndex(list->findText(text));
    emit list->activated(list->currentIndex());
}

QPoint kitchen(const MapView &map)
{
    return map.widgetAt(map.scene()->outlines.front().ring.front()).toPoint() + QPoint(8, -8);
}

int shownBars(const Desk &desk)
{
    int shown = 0;
    for (const char *name : {"message", "marks", "pinned"})
        shown += desk.part<QWidget>(name)->isVisible();
    return shown;
}

/// How far below the bars the fitted floor begins, a pinned reading aside where `pinned` is false.
double gapBelowBars(const Desk &desk, bool pinned)
{
    const auto *map = desk.part<MapView>("map");
    const PaperRect extent = map->scene()->extent;
    const double top = map->widgetAt(toFloor(map->scene()->standing, {extent.minX, extent.maxY})).y();
    int bars = shownBars(desk) > 0 ? desk.part<QWidget>("notes")->height() : 0;
    if (const auto *bar = desk.part<QWidget>("pinned"); !pinned && bar->isVisible())
        bars -= bar->height();
    return map->isFitted() ? top - bars : -1.0;
}

QMenu *openMenu(MapView &map, QPoint at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, map.mapToGlobal(at));
    QApplication::sendEvent(&map, &event);
    return map.findChild<QMenu *>(QStringLiteral("mapMenu"));
}

/// Whether the menu at that place has the entry; then it is chosen.
bool choose(MapView &map, QPoint at, const QString &entry)
{
    QMenu *menu = openMenu(map, at);
    const QList<QAction *> all = menu->actions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&entry](QAction *each) { return each->isEnabled() && each->text() == entry; });
    if (found != all.end())
        (*found)->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return found != all.end();
}

void closeMessages(const Desk &desk)
{
    while (!desk.message().isEmpty())
        desk.part<QWidget>("message")->findChild<QToolButton *>(QStringLiteral("close"))->click();
}

}   // namespace

/// What a person does on the map: units, layers, pins, ruler, places, colors.
class TestWindowMap : public QObject
{
    Q_OBJECT

    PaintersEnd m_painters;

private slots:
    void everyUnitIsInTheWindow()
    {
        Desk desk;
        QVERIFY(readyMap(desk));
        const auto *map = desk.part<MapView>("map");
        chooseIn(desk, "unit", QStringLiteral("Detections per hour and m²"));
        QCOMPARE(desk.session.document().look.unit, Unit::PerHourArea);
        QVERIFY(map->scene()->legend.title.startsWith(QStringLiteral("Detections per hour and m²")));
        chooseIn(desk, "unit", QStringLiteral("Share of the busiest cell"));
        QCOMPARE(desk.part<QComboBox>("unit")->currentText(), QStringLiteral("Share of the busiest cell"));
        QVERIFY(desk.part<QComboBox>("unit")->isEnabled());
        chooseIn(desk, "unit", QStringLiteral("Share of the upper end"));
        QVERIFY(map->scene()->legend.title.contains(QStringLiteral("(99 % of used cells)")));
        desk.session.undo();
        QCOMPARE(desk.session.document().look.unit, Unit::ShareOfBusiest);
    }

    void layersAreSwitchedInPanelAndMenu()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        auto *sensors = desk.part<QCheckBox>("layerSensors");
        QVERIFY(!sensors->isChecked() && map->scene()->sensors.empty());
        QTest::mouseClick(sensors, Qt::LeftButton, {}, QPoint(8, sensors->height() / 2));
        QVERIFY(desk.session.document().look.layers.sensors);
        QVERIFY(!map->scene()->sensors.empty());
        QVERIFY(desk.action("actionSensors")->isChecked());
        desk.action("actionLayerRooms")->trigger();
        QVERIFY(!desk.session.document().look.layers.rooms);
        QVERIFY(!desk.part<QCheckBox>("layerRooms")->isChecked());
        QVERIFY(!map->scene()->outlines.front().shown);
        desk.session.undo();
        desk.session.undo();
        QCOMPARE(desk.session.document().look.layers, Layers());
        QVERIFY(desk.action("actionLayerRooms")->isChecked() && !desk.action("actionSensors")->isChecked());
        QVERIFY(!desk.part<QCheckBox>("layerZones")->isEnabled());   // the demo building has none
        QVERIFY(desk.part<QCheckBox>("layerZones")->toolTip().endsWith(QLatin1Char('.')));
    }

    void aClickPinsAndEscapeUnpins()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        QVERIFY(pinned(desk).isEmpty() && !desk.action("actionZoomToSelection")->isEnabled());
        const QSize before = map->size();
        QTest::mouseClick(map, Qt::LeftButton, {}, kitchen(*map));
        QVERIFY2(pinned(desk).contains(QStringLiteral("h observed")), qPrintable(pinned(desk)));
        QCOMPARE(map->size(), before);   // nothing moves
        desk.action("actionCopyReading")->trigger();
        QCOMPARE(QApplication::clipboard()->text(), pinned(desk));
        QVERIFY(desk.action("actionZoomToSelection")->isEnabled());
        desk.action("actionZoomToSelection")->trigger();
        QVERIFY(!map->isFitted());
        QTest::keyClick(map, Qt::Key_Escape);
        QVERIFY(pinned(desk).isEmpty() && !desk.action("actionZoomToSelection")->isEnabled());
        desk.action("actionFit")->trigger();
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Right);
        QVERIFY(map->accessibleDescription().contains(QStringLiteral("x ")));
        QTest::keyClick(map, Qt::Key_Return);
        QVERIFY(!pinned(desk).isEmpty());
        desk.action("actionCompare")->trigger();   // another picture, the same place
        QVERIFY(!pinned(desk).isEmpty());
    }

    void aDoubleClickZoomsAndPinsNothing()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        const QPoint at = kitchen(*map);
        QTest::mouseClick(map, Qt::LeftButton, {}, at);
        const QString first = pinned(desk);
        QTest::mouseClick(map, Qt::LeftButton, {}, at + QPoint(30, 3));   // the first click of two
        QTest::mouseDClick(map, Qt::LeftButton, {}, at + QPoint(30, 3));
        QVERIFY(!map->isFitted());
        QCOMPARE(pinned(desk), first);
    }

    void theRulerMeasuresUntilEscape()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        desk.action("actionRuler")->trigger();
        QVERIFY(desk.action("actionRuler")->isChecked());
        const QPoint at = map->mapRect().center();
        QTest::mouseClick(map, Qt::LeftButton, {}, at);
        QTest::mouseClick(map, Qt::LeftButton, {}, at + QPoint(100, 0));
        QVERIFY(pinned(desk).isEmpty());
        desk.action("actionCopyReading")->trigger();
        const double metres = 100.0 * map->devicePixelRatioF() / map->pixelsPerMetre();
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(std::abs(text.section(QLatin1Char(' '), 0, 0).toDouble() - metres) < 0.2, qPrintable(text));
        QTest::keyClick(map, Qt::Key_Escape);
        QVERIFY(!desk.action("actionRuler")->isChecked());
        QTest::mouseClick(map, Qt::LeftButton, {}, at);
        QVERIFY(!pinned(desk).isEmpty());
    }

    void aPlaceIsFoundByItsName()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        const auto open = [&desk] {
            desk.action("actionFindPlace")->trigger();
            return desk.part<QDialog>("FindPlaceDialog");
        };
        QDialog *dialog = open();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QLineEdit *>(QStringLiteral("placeText"));
        const auto *list = dialog->findChild<QListWidget *>(QStringLiteral("places"));
        QCOMPARE(list->count(), static_cast<int>(desk.session.floor()->rooms.size()));
        QTest::keyClicks(text, QStringLiteral("kitch"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(!desk.part<QDialog>("FindPlaceDialog"));
        QVERIFY(!map->isFitted() && desk.action("actionZoomToSelection")->isEnabled());
        dialog = open();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("placeText")), QStringLiteral("10.25, 6.25"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("placeText")), Qt::Key_Return);
        QVERIFY2(pinned(desk).startsWith(QStringLiteral("x 10.25 m  y 6.25 m")), qPrintable(pinned(desk)));
        QTRY_VERIFY(!desk.part<QDialog>("FindPlaceDialog"));
        dialog = open();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("placeText")), QStringLiteral("swimming"));
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("nothingFound"))->text().isEmpty());
    }

    /// None, one, two and three of them. A pinned reading and a message do not move the map; on a small screen the
    /// reading may lie over it, where more than a message is shown.
    void noBarCoversTheFloorOrMovesIt_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("small");
        QTest::newRow("1280") << QSize(1280, 720) << true;
        QTest::newRow("1440") << QSize(1440, 900) << false;
    }

    void noBarCoversTheFloorOrMovesIt()
    {
        QFETCH(QSize, size);
        QFETCH(bool, small);
        Desk desk;
        desk.window().resize(size);
        MapView *map = readyMap(desk);
        QVERIFY(map);
        const auto standsFree = [&](int bars) {
            return shownBars(desk) == bars && gapBelowBars(desk, !small || bars == 1) >= 0.0;
        };
        const auto ask = [&desk](CellSize cells) {
            Document document = desk.session.document();
            document.question.cellSize = cells;
            desk.session.apply(QStringLiteral("cells"), document);
        };
        closeMessages(desk);
        QTRY_VERIFY(standsFree(0));
        if (!small) {   // what is kept free leaves the floor more than half of the middle
            const PaperRect extent = map->scene()->extent;
            const double floor = extent.width() * extent.height() * std::pow(map->pixelsPerMetre(), 2);
            const QSize middle = desk.window().findChild<MapPage *>()->size();
            const double share = floor / (double(middle.width()) * middle.height());
            QVERIFY2(share >= 0.55, qPrintable(QString::number(share)));
        }
        const QPointF place = map->widgetAt({20.0, 10.0});
        QTest::mouseClick(map, Qt::LeftButton, {}, kitchen(*map));
        QTRY_VERIFY(standsFree(1));
        QCOMPARE(map->widgetAt({20.0, 10.0}), place);
        ask(CellSize::Quarter);
        QTRY_VERIFY(standsFree(2));
        QCOMPARE(map->widgetAt({20.0, 10.0}), place);
        desk.session.undo();
        QTRY_VERIFY(standsFree(1));
        desk.action("actionMarkBusy")->trigger();
        QTRY_VERIFY(standsFree(2));
        const QPointF marked = map->widgetAt({20.0, 10.0});
        ask(CellSize::Quarter);
        QTRY_VERIFY(standsFree(3));
        if (!small)
            QCOMPARE(map->widgetAt({20.0, 10.0}), marked);
        desk.session.undo();
        QTRY_VERIFY(standsFree(2));
        map->zoomIn();   // a map that was moved stays where it is
        const QPointF before = map->widgetAt({20.0, 10.0});
        const int room = desk.part<QWidget>("notes")->height();
        QTest::keyClick(map, Qt::Key_Escape);   // takes the pin out
        QTRY_VERIFY(shownBars(desk) == 1 && desk.part<QWidget>("notes")->height() < room);
        QVERIFY((map->widgetAt({20.0, 10.0}) - before).manhattanLength() < 2.0);
    }

    void barsLieAboveThreeMapsAndHeightsToo()
    {
        Desk desk;
        desk.window().resize(1280, 720);
        MapView *map = readyMap(desk);
        QVERIFY(map);
        closeMessages(desk);
        const auto *bars = desk.part<QWidget>("notes");
        const auto gapAbove = [&](const QWidget *part) {
            return part->mapTo(desk.part<QWidget>("maps"), QPoint()).y() - bars->height();
        };
        QTest::mouseClick(map, Qt::LeftButton, {}, kitchen(*map));
        desk.action("actionCompare")->trigger();
        desk.fetch();
        QTRY_COMPARE(shownBars(desk), 1);
        QTRY_COMPARE(gapAbove(desk.part<QWidget>("beforeLabel")), 0);
        desk.action("actionHeights")->trigger();
        QTRY_COMPARE(gapAbove(desk.part<QWidget>("head")), 0);
    }

    void aPinTellsTheShareOfTheZoneTable()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        QTest::mouseClick(map, Qt::LeftButton, {}, kitchen(*map));
        const std::optional<ZoneTable> table = zoneTable(desk.session.drawn());
        QVERIFY(table);
        const ZoneRow &row = table->rows.front();
        const QString told = QStringLiteral("%1: %2 of all detections")
                                 .arg(row.place.zone.name, zoneText(*table, row, {ZoneMeasure::Share, 0}));
        QTRY_VERIFY2(pinned(desk).contains(told), qPrintable(pinned(desk) + QStringLiteral(" lacks ") + told));
    }

    void otherEyesAreSaidAndStayOnTheScreen()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        auto *maps = desk.part<QWidget>("maps");
        const QImage before = maps->grab().toImage();
        const QImage picture = map->picture();
        const auto *caption = desk.part<QWidget>("caption");
        desk.action("actionColorsGrey")->trigger();
        QVERIFY2(caption->accessibleName().endsWith(QStringLiteral("colors in gray, on the screen only")),
                 qPrintable(caption->accessibleName()));
        QVERIFY(maps->graphicsEffect());
        QCOMPARE(map->picture(), picture);
        QVERIFY(!map->scene()->caption.join(QString()).contains(QStringLiteral("gray")));
        desk.action("actionColorsNormal")->trigger();
        QVERIFY(!maps->graphicsEffect());
        QCOMPARE(maps->grab().toImage(), before);
    }

    void aRightClickLeavesACellOutAndCountsItAgain()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        const GridFrame frame = counts(desk.session.drawn().answers.single)->grid.frame();
        const std::vector<std::uint64_t> &values = counts(desk.session.drawn().answers.single)->grid.values();
        const auto busiest = static_cast<int>(std::max_element(values.begin(), values.end()) - values.begin());
        const FloorPoint cell{frame.centreX(busiest % frame.columns), frame.centreY(busiest / frame.columns)};
        const auto at = [&] { return map->widgetAt(cell).toPoint(); };   // the bar that tells it moves the map
        const auto detections = [&] { return readingAt(desk.session.drawn(), cell)->detections.value_or(0); };
        const std::uint64_t before = detections();
        QVERIFY(before > 0);
        QVERIFY(choose(*map, at(), QStringLiteral("&Leave this cell out")));
        QCOMPARE(desk.session.undoName(), QStringLiteral("leave out a place"));
        QCOMPARE(desk.session.document().masked.size(), std::size_t(1));
        QCOMPARE(detections(), std::uint64_t(0));
        QVERIFY(!choose(*map, at(), QStringLiteral("&Leave this cell out")));
        QVERIFY(choose(*map, at(), QStringLiteral("Cou&nt this cell again")));
        QVERIFY(desk.session.document().masked.empty());
        QCOMPARE(detections(), before);
    }

    void aRightClickBeginsAZone()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        const QPoint at = map->mapRect().center() + QPoint(7, 11);
        const FloorPoint corner = map->floorAt(at);
        QVERIFY(choose(*map, at, QStringLiteral("&Draw a zone from here")));
        QVERIFY(desk.action("actionZone")->isChecked());
        for (const QPoint &next : {QPoint(60, 0), QPoint(60, 70)})
            QTest::mouseClick(map, Qt::LeftButton, Qt::AltModifier, at + next);
        QTest::keyClick(map, Qt::Key_Return, Qt::ControlModifier);
        const std::vector<Zone> &zones = desk.session.document().zones;
        QCOMPARE(zones.size(), std::size_t(1));
        const FloorPoint first = zones[0].areas[0].outline.front();
        QVERIFY(std::hypot(first.x - corner.x, first.y - corner.y) < 1.0);   // a room's corner may have drawn it there
    }

    void aRightClickOffersWhatCanBeDone()
    {
        Desk desk;
        MapView *map = readyMap(desk);
        QVERIFY(map);
        const QPoint at = kitchen(*map);
        QMenu *menu = openMenu(*map, at);
        QVERIFY(menu);
        QStringList entries;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                entries << action->text();
        QVERIFY2(entries.contains(QStringLiteral("&Pin here")) && entries.contains(QStringLiteral("&Zoom to here"))
                     && entries.contains(QStringLiteral("&Copy reading")),
                 qPrintable(entries.join(QLatin1Char('|'))));
        menu->actions()[1]->trigger();
        QVERIFY(!pinned(desk).isEmpty());
        menu->close();
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowMap test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_map.moc"
