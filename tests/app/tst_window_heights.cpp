// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/mouse.h"
#include "views/map/map_view.h"
#include "views/page/map_page.h"
#include "views/surface/surface_map.h"
#include "views/window/memory/window_memory.h"

#include <QApplication>
#include <QToolButton>

using namespace floorscope;

/// The map as heights, as a person turns it.
class TestWindowHeights : public QObject
{
    Q_OBJECT
private slots:
    void heightsStandOnTheMapAndLieDownAgain()
    {
        Desk desk;
        desk.showDemo();
        auto *map = desk.part<SurfaceMap>("surface");
        QVERIFY(!map->isVisible());
        QTest::keyClick(&desk.window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(map->isVisible());
        QVERIFY(desk.action("actionHeights")->isChecked() && !desk.action("actionMap")->isChecked());
        QCOMPARE(desk.session.document().surface, SurfaceAngles());
        QVERIFY(!desk.action("actionFit")->isEnabled());   // it says why
        QVERIFY(desk.action("actionFit")->toolTip().contains(QStringLiteral("whole floor")));
        QVERIFY(desk.part<QLabel>("mapScale")->text().isEmpty());
        QTest::keyClick(&desk.window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(desk.part<MapView>("map")->isVisible());
        QVERIFY(!desk.session.document().surface && desk.action("actionFit")->isEnabled());
        QVERIFY(!desk.part<QLabel>("mapScale")->text().isEmpty());
        desk.session.undo();
        QTRY_VERIFY(map->isVisible());
    }

    void aDragTurnsItInOneStep()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionHeights")->trigger();
        auto *map = desk.part<SurfaceMap>("surface");
        QTRY_VERIFY(map->isVisible());
        const QImage before = map->grab().toImage();
        const QPoint middle = map->surfaceRect().center();
        QTest::mousePress(map, Qt::LeftButton, {}, middle);
        for (const int x : {10, 30, 50})
            QTest::mouseMove(map, middle + QPoint(x, 20));
        QCOMPARE(desk.session.document().surface, SurfaceAngles());   // not before it is let go
        QTest::mouseRelease(map, Qt::LeftButton, {}, middle + QPoint(50, 20));
        const SurfaceAngles turned = map->angles();
        QVERIFY(turned.turnDegrees > 30.0 && turned.tiltDegrees > 40.0);
        QTRY_COMPARE(desk.session.document().surface, turned);
        QVERIFY(map->grab().toImage() != before);
        desk.session.undo();
        QTRY_COMPARE(map->angles(), SurfaceAngles());
        QCOMPARE(map->grab().toImage(), before);
    }

    void anotherSceneLeavesADragInTheHand()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionHeights")->trigger();
        auto *map = desk.part<SurfaceMap>("surface");
        QTRY_VERIFY(map->isVisible());
        const QPoint middle = map->surfaceRect().center();
        QTest::mousePress(map, Qt::LeftButton, {}, middle);
        QTest::mouseMove(map, middle + QPoint(40, 0));
        const SurfaceAngles turned = map->angles();
        Document document = desk.session.document();
        document.look.clipPercentile = 90.0;
        desk.session.apply(QStringLiteral("range"), document);
        QCOMPARE(map->angles(), turned);
        QTest::mouseMove(map, middle + QPoint(60, 0));
        QVERIFY(map->angles().turnDegrees > turned.turnDegrees + 5.0);
        QTest::mouseRelease(map, Qt::LeftButton, {}, middle + QPoint(60, 0));
        QTRY_COMPARE(desk.session.document().surface, map->angles());
    }

    /// Hidden, or moved over without a button: what turned it meanwhile is none of a person's wishes.
    void aDragWhoseButtonGoesUpElsewhereTurnsNothing()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionHeights")->trigger();
        auto *map = desk.part<SurfaceMap>("surface");
        QTRY_VERIFY(map->isVisible());
        const QPoint middle = map->surfaceRect().center();
        QTest::mousePress(map, Qt::LeftButton, {}, middle);
        QTest::mouseMove(map, middle + QPoint(40, 10));
        QTest::mouseRelease(&desk.window(), Qt::LeftButton, {}, {2, 2});
        moveMouse(*map, middle + QPoint(80, 20));
        QCOMPARE(map->angles(), SurfaceAngles());
        QTest::mousePress(map, Qt::LeftButton, {}, middle);
        QTest::mouseMove(map, middle + QPoint(40, 10));
        map->hide();
        QTest::mouseRelease(&desk.window(), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(map->angles(), SurfaceAngles());
        map->show();
        QCOMPARE(map->cursor().shape(), Qt::OpenHandCursor);
        QCOMPARE(desk.session.document().surface, SurfaceAngles());
    }

    void keysAndButtonsTurnItToo()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionHeights")->trigger();
        auto *map = desk.part<SurfaceMap>("surface");
        QTRY_VERIFY(map->isVisible());
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Down);
        QTRY_COMPARE(map->angles(), (SurfaceAngles{30.0, 45.0}));
        QVERIFY2(map->accessibleDescription().contains(QStringLiteral("45°")),
                 qPrintable(map->accessibleDescription()));
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(map, Qt::Key_Up);
        QCOMPARE(map->angles().tiltDegrees, kFlattestTilt);
        QTest::mouseClick(desk.part<QToolButton>("fromAbove"), Qt::LeftButton);
        QCOMPARE(map->angles(), (SurfaceAngles{30.0, kSteepestTilt}));
        QTest::mouseClick(desk.part<QToolButton>("resetTurn"), Qt::LeftButton);
        QTRY_COMPARE(desk.session.document().surface, SurfaceAngles());
    }

    /// The tests have no screen, as a computer may have no OpenGL.
    void withoutOpenGlThereAreColumnsAndTheReason()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionHeights")->trigger();
        auto *map = desk.part<SurfaceMap>("surface");
        QTRY_VERIFY(map->isVisible());
        const auto *surface = desk.part<QPushButton>("formSurface");
        const auto *reason = desk.part<QLabel>("surfaceReason");
        if (surface->isEnabled())
            QSKIP("there is OpenGL");
        QVERIFY(desk.part<QPushButton>("formColumns")->isChecked() && !surface->isChecked());
        QCOMPARE(map->form(), SurfaceForm::Columns);
        QVERIFY(reason->isVisible() && reason->text().contains(QStringLiteral("OpenGL")));
        QCOMPARE(surface->toolTip(), reason->text());
    }

    /// What was chosen where there is OpenGL is kept where there is none.
    void howHeightsAreDrawnIsRemembered()
    {
        Desk desk;
        desk.open();
        QCOMPARE(readWindowMemory(desk.settings()).heights, std::nullopt);
        for (const SurfaceForm form : {SurfaceForm::Surface, SurfaceForm::Columns}) {
            desk.window().findChild<MapPage *>()->setHeightsForm(form);
            desk.open();
            QCOMPARE(readWindowMemory(desk.settings()).heights, form);
            QCOMPARE(desk.window().findChild<MapPage *>()->heightsForm(), form);
        }
    }

    void aComparisonStandsUpAsItsChange()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        desk.fetch();
        desk.action("actionHeights")->trigger();
        QTRY_VERIFY(desk.part<SurfaceMap>("surface")->isVisible());
        QCOMPARE(desk.session.document().mode, ViewMode::Compare);
        desk.action("actionCompare")->trigger();
        QTRY_VERIFY(desk.part<MapView>("change")->isVisible());
        QVERIFY(!desk.session.document().surface);
    }
};

QTEST_MAIN(TestWindowHeights)
#include "tst_window_heights.moc"
