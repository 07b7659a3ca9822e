// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/painters_end.h"
#include "views/map/map_view.h"
#include "views/window/window_memory.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHelpEvent>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>

using namespace floorscope;

/// Keyboard, menus and reasons.
class TestWindowKeys : public QObject
{
    Q_OBJECT
private slots:
    void f6GoesRoundTheFourParts()
    {
        Desk desk;
        desk.showDemo();
        desk.part<QComboBox>("floor")->setFocus();
        const auto part = [&desk]() -> QString {
            QWidget *focused = QApplication::focusWidget();
            if (!focused || qobject_cast<QAbstractScrollArea *>(focused))
                return QStringLiteral("nowhere");
            if (qobject_cast<MapView *>(focused))
                return QStringLiteral("map");
            return desk.part<QToolBar>("toolBar")->isAncestorOf(focused)  ? QStringLiteral("toolbar")
                : desk.part<QWidget>("answerTabs")->isAncestorOf(focused) ? QStringLiteral("answer")
                                                                          : QStringLiteral("question");
        };
        QStringList way;
        for (int i = 0; i < 4; ++i) {
            desk.action("actionNextPart")->trigger();
            way << part();
        }
        QCOMPARE(way,
                 (QStringList{QStringLiteral("map"), QStringLiteral("answer"), QStringLiteral("toolbar"),
                              QStringLiteral("question")}));
    }

    void theFocusOnTheMapIsSeen()
    {
        Desk desk;
        desk.showDemo();
        auto *map = desk.part<MapView>("map");
        QTRY_VERIFY(map->isRefined());
        const QRgb accent = QColor(0x2B, 0x5C, 0x94).rgb();
        const auto edge = [map] {
            return map->grab().toImage().pixel(map->mapRect().left(), map->mapRect().center().y());
        };
        QVERIFY(edge() != accent);
        map->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(edge(), accent);
    }

    void whatIsOffSaysWhy_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *name : {"actionUndo", "actionFetch", "actionPlacePlan", "actionRedo"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatIsOffSaysWhy()
    {
        QFETCH(QString, action);
        Desk desk;
        desk.showDemo();
        const QAction *off = desk.action(qPrintable(action));
        QVERIFY(!off->isEnabled());
        QVERIFY2(off->toolTip().endsWith(QLatin1Char('.')), qPrintable(off->toolTip()));
    }

    void theLockedUpperEndSaysWhy()
    {
        Desk desk;
        desk.showDemo();
        const auto *clip = desk.part<QComboBox>("clip");
        const QString words = clip->toolTip();
        QTest::mouseClick(desk.part<QToolButton>("lock"), Qt::LeftButton);
        QVERIFY(!clip->isEnabled());
        QVERIFY(clip->toolTip().contains(QStringLiteral("padlock")));
        QTest::mouseClick(desk.part<QToolButton>("lock"), Qt::LeftButton);
        QVERIFY(clip->isEnabled());
        QCOMPARE(clip->toolTip(), words);
    }

    void beforeAndAfterADayIsInItsMenu()
    {
        Desk desk;
        desk.showDemo();
        QStringList menus;
        for (const QAction *menu : desk.window().menuBar()->actions())
            menus << menu->text();
        QVERIFY(menus.contains(QStringLiteral("&Analyze")));
        desk.action("actionBeforeAndAfter")->trigger();
        QCOMPARE(desk.session.document().mode, ViewMode::Compare);
        QVERIFY(desk.part<QDateEdit>("changeDay")->hasFocus());
        QVERIFY(!desk.action("actionLeaveOut")->isEnabled());
    }

    void sensorsAreShownOnDemand()
    {
        Desk desk;
        desk.showDemo();
        auto *map = desk.part<MapView>("map");
        QTRY_VERIFY(map->isRefined());
        const QImage before = map->picture();
        desk.action("actionSensors")->trigger();
        QTRY_VERIFY(map->isRefined() && map->picture() != before);
    }

    void theFirstSizeFitsTheScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("full HD") << QSize(1920, 1080);
        QTest::newRow("notebook") << QSize(1280, 720);
        QTest::newRow("exactly") << QSize(1440, 900);
    }

    void theFirstSizeFitsTheScreen()
    {
        QFETCH(QSize, screen);
        const QSize size = firstWindowSize(screen);
        QVERIFY(size.width() <= screen.width() && size.height() < screen.height());
        QVERIFY(size.width() <= 1440 && size.height() <= 900);
        QVERIFY(screen.width() < 1900 || size == QSize(1440, 900));
    }

private:
    PaintersEnd m_paintersEnd;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestWindowKeys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_keys.moc"
