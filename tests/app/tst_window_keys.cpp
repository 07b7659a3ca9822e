// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "service/presets.h"
#include "support/painters_end.h"
#include "views/map/map_view.h"
#include "views/parts/part_focus.h"
#include "views/window/memory/window_memory.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace floorscope;

/// Keyboard, menus and reasons.
class TestWindowKeys : public QObject
{
    Q_OBJECT
private slots:
    /// What had the focus went away while another window was used: Qt would hand it to whatever comes next.
    void aWindowThatIsUsedAgainHasItsFocusAtHome()
    {
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *button = new QPushButton(QStringLiteral("Leave them out"));
        auto *home = new QLineEdit;
        for (QWidget *part :
             {static_cast<QWidget *>(first), static_cast<QWidget *>(button), static_cast<QWidget *>(home)})
            rows->addWidget(part);
        keepFocusAtHome(window, [home] { return home; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        first->hide();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(QApplication::focusWidget(), home);
    }

    /// Also while a panel holds nothing to go to: its tabs are there.
    void f6GoesRoundTheFourParts_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::newRow("look") << QStringLiteral("Look");
        QTest::newRow("findings, on their way") << QStringLiteral("Findings");
    }

    void f6GoesRoundTheFourParts()
    {
        QFETCH(QString, tab);
        Desk desk;
        desk.showDemo();
        desk.turnTo(tab);
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
        map->clearFocus();
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

    void aDayIsWrittenInManyWays()
    {
        Desk desk;
        desk.showDemo();
        auto *first = desk.part<QDateEdit>("first");
        const Document begun = desk.session.document();
        const auto days = [&desk] { return firstAndLastDay(desk.session.document().question); };
        const QDate last = days().second;
        for (const char *text : {"3 Feb 2026", "2026-02-03", "20260203", "2/3/2026", "2/3/26", "3 February 2026",
                                 "Feb 3", "Tue, 3 Feb 2026"}) {
            first->setFocus();
            QTest::keySequence(first, QKeySequence::SelectAll);
            QTest::keyClicks(first, QString::fromLatin1(text));
            QTest::keyClick(first, Qt::Key_Return);
            QVERIFY2(days() == std::pair(QDate(2026, 2, 3), last), text);
            QCOMPARE(first->text(), QStringLiteral("3 Feb 2026"));
            desk.session.undo();
            QVERIFY(desk.session.document() == begun);
        }
        QGuiApplication::clipboard()->setText(QStringLiteral(" 2026-02-17\n"));
        QTest::keySequence(first, QKeySequence::SelectAll);
        QTest::keySequence(first, QKeySequence::Paste);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(days().first, QDate(2026, 2, 17));
    }

    void whatIsNoDayGivesWay()
    {
        Desk desk;
        desk.showDemo();
        const Document before = desk.session.document();
        auto *first = desk.part<QDateEdit>("first");
        auto *last = desk.part<QDateEdit>("last");
        const auto shown = [&] { return QStringList{first->text(), last->text()}; };
        const QStringList days = shown();
        for (const char *text : {"", "tomorrow", "31 Feb 2026", "2026-13-01", "7", "Ma 3", "31/1/2026"}) {
            QToolTip::hideText();
            first->setFocus();
            QTest::keySequence(first, QKeySequence::SelectAll);
            QTest::keyClick(first, Qt::Key_Delete);
            QTest::keyClicks(first, QString::fromLatin1(text));
            last->setFocus();
            QCOMPARE(shown(), days);
            if (*text)   // it is told what a day looks like
                QCOMPARE(QToolTip::text(),
                         QStringLiteral("<p>%1 is not read as a day. A day looks like %2.</p>")
                             .arg(QLatin1String(text), days.front()));
        }
        QTest::keySequence(last, QKeySequence::SelectAll);   // an end before the start is none
        QTest::keyClicks(last, QStringLiteral("2025-12-01"));
        QTest::keyClick(last, Qt::Key_Return);
        QCOMPARE(shown(), days);
        QCOMPARE(QToolTip::text(),
                 QStringLiteral("<p>The first day that can be chosen here is %1.</p>").arg(days.front()));
        QCOMPARE(desk.session.document(), before);
    }

    void aLaterStartKeepsThePeriodsLength()
    {
        Desk desk;
        desk.showDemo();
        const auto days = firstAndLastDay(desk.session.document().question);
        auto *first = desk.part<QDateEdit>("first");
        QTest::keySequence(first, QKeySequence::SelectAll);
        QTest::keyClicks(first, days.second.addDays(3).toString(Qt::ISODate));
        QTest::keyClick(first, Qt::Key_Return);
        const auto moved = firstAndLastDay(desk.session.document().question);
        QCOMPARE(moved.first, days.second.addDays(3));
        QCOMPARE(moved.first.daysTo(moved.second), days.first.daysTo(days.second));
    }

    void shortcutsWorkInEveryField()
    {
        Desk desk;
        desk.showDemo();
        int exports = 0;
        const QAction *exported = desk.action("actionExportPicture");
        disconnect(exported, &QAction::triggered, nullptr, nullptr);   // no dialog here
        connect(exported, &QAction::triggered, this, [&exports] { ++exports; });
        for (const char *name : {"first", "last", "low", "high", "week", "preset", "strength", "map"}) {
            auto *field = desk.part<QWidget>(name);
            QTest::mouseClick(desk.part<QPushButton>("quarter"), Qt::LeftButton);
            QCOMPARE(desk.session.document().question.cellSize, CellSize::Quarter);
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(desk.session.document().question.cellSize == CellSize::Half, name);
            const int before = exports;
            QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
            QVERIFY2(exports == before + 1, name);
            const bool shown = desk.action("actionAnswer")->isChecked();
            QTest::keyClick(field, Qt::Key_F9);
            QVERIFY2(desk.action("actionAnswer")->isChecked() != shown, name);
            desk.action("actionAnswer")->trigger();
        }
    }

    void whatIsWrittenIsTakenBeforeACommand()
    {
        Desk desk;
        desk.showDemo();
        const Document before = desk.session.document();
        auto *first = desk.part<QDateEdit>("first");
        first->setFocus();
        QTest::keySequence(first, QKeySequence::SelectAll);
        QTest::keyClicks(first, QStringLiteral("2026-02-03"));
        QTest::keyClick(first, Qt::Key_2, Qt::ControlModifier);   // to Compare
        QCOMPARE(firstAndLastDay(desk.session.document().question).first, QDate(2026, 2, 3));
        desk.session.undo();
        desk.session.undo();
        QCOMPARE(desk.session.document(), before);
        first->setFocus();
        QTest::keySequence(first, QKeySequence::SelectAll);
        QTest::keyClicks(first, QStringLiteral("2026-02-03"));
        QTest::keyClick(first, Qt::Key_Z, Qt::ControlModifier);   // takes back what was written
        QCOMPARE(desk.session.document(), before);
        QCOMPARE(first->date(), firstAndLastDay(before.question).first);
    }

    void rangesAreWrittenAsTheLanguageHasThem()
    {
        const QLocale english;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        {
            Desk desk;
            desk.showDemo();
            const auto write = [&desk](const char *field, const QString &text) {
                auto *box = desk.part<QDoubleSpinBox>(field);
                box->setFocus();
                QTest::keySequence(box, QKeySequence::SelectAll);
                QTest::keyClicks(box, text);
                QTest::keyClick(box, Qt::Key_Return);
                return box->text();
            };
            QCOMPARE(write("high", QStringLiteral("100")), QStringLiteral("100"));
            QCOMPARE(write("low", QStringLiteral("0,001")), QStringLiteral("0,001"));
            QCOMPARE(desk.session.document().look.range, (LockedRange{0.001, 100.0}));
            QCOMPARE(write("high", QStringLiteral("123,4567")), QStringLiteral("123,4567"));
            QCOMPARE(desk.session.document().look.range, (LockedRange{0.001, 123.4567}));
            QCOMPARE(write("high", QStringLiteral("0,0001")), QStringLiteral("123,4567"));   // under the lower end
            QCOMPARE(write("low", QStringLiteral("many")), QStringLiteral("0,001"));
            QCOMPARE(desk.session.document().look.range, (LockedRange{0.001, 123.4567}));
        }
        QLocale::setDefault(english);
    }

    void anotherTimeZoneKeepsModeAndUndo()
    {
        Desk desk;
        desk.showDemo();
        desk.action("actionCompare")->trigger();
        const Document before = desk.session.document();
        const QByteArray zone = before.question.timeZone;
        desk.session.useTimeZone("Asia/Tokyo", QStringLiteral("time zone"));
        const Document moved = desk.session.document();
        QCOMPARE(moved.mode, ViewMode::Compare);
        QCOMPARE(moved.after.timeZone, QByteArray("Asia/Tokyo"));
        QCOMPARE(firstAndLastDay(moved.after), firstAndLastDay(before.after));
        QCOMPARE(moved.after.excluded, before.after.excluded);
        QCOMPARE(moved.look, before.look);
        QCOMPARE(floorTimeZone(*desk.session.floor()), QByteArray("Asia/Tokyo"));
        QCOMPARE(desk.session.undoName(), QStringLiteral("time zone"));
        desk.session.undo();
        QCOMPARE(desk.session.document(), before);
        QCOMPARE(floorTimeZone(*desk.session.floor()), zone);
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
