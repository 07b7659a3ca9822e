// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_plan.h"
#include "support/painters_end.h"
#include "views/dialogs/connect_dialog.h"
#include "views/dialogs/days_dialog.h"
#include "views/dialogs/find_place_dialog.h"
#include "views/dialogs/log_dialog.h"
#include "views/dialogs/settings_dialog.h"
#include "views/dialogs/stored_dialog.h"
#include "views/export/export_dialog.h"
#include "views/export/numbers_dialog.h"
#include "views/export/repeat_dialog.h"
#include "views/export/report_dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

using namespace floorscope;

namespace {

void addActionsOf(const QMenu &menu, QSet<const QAction *> &all)
{
    for (const QAction *action : menu.actions()) {
        all.insert(action);
        if (action->menu())
            addActionsOf(*action->menu(), all);
    }
}

/// What a screen reader says of it.
QString spokenName(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// The stops of Tab that nobody could name.
QStringList namelessIn(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisibleTo(&root) && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !qobject_cast<QScrollBar *>(widget)
            && !qobject_cast<QComboBox *>(widget->parentWidget());
        if (isStop && spokenName(*widget).isEmpty())
            nameless << QStringLiteral("%1 \"%2\" in %3")
                            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 QString::fromLatin1(root.metaObject()->className()));
    }
    return nameless;
}

}   // namespace

/// Each thing that a person can do has its words: in a menu, under the mouse, and for a screen reader.
class TestWindowControls : public QObject
{
    Q_OBJECT
private slots:
    void everyActionHasTextTooltipAndMenu()
    {
        Desk desk;
        desk.showDemo();
        QSet<const QAction *> inMenus;
        for (const QAction *top : desk.window().menuBar()->actions())
            addActionsOf(*top->menu(), inMenus);
        int count = 0;
        for (const QAction *action : desk.window().findChildren<QAction *>()) {
            if (!action->objectName().startsWith(QStringLiteral("action")))
                continue;
            ++count;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
        }
        QVERIFY(count > 70);
    }

    void everyControlOfTheWindowHasAName()
    {
        Desk desk;
        look(desk.window());
        desk.showDemo();
        for (int tab = 0; tab < 3; ++tab) {
            desk.part<QTabWidget>("answerTabs")->setCurrentIndex(tab);
            look(desk.window());
        }
        desk.action("actionMarkRarelyUsed")->trigger();
        look(desk.window());
        desk.action("actionHeights")->trigger();
        look(desk.window());
        desk.action("actionCompare")->trigger();
        desk.fetch();
        look(desk.window());
        desk.action("actionMap")->trigger();
        QVERIFY(!dropPlan(desk, ownPlan({})).isEmpty());
        QTRY_VERIFY(desk.session.drawn().answers.plan.has_value());
        desk.action("actionFitPlan")->trigger();
        look(desk.window());
    }

    void everyControlOfTheDialogsHasAName()
    {
        Desk desk;
        desk.showDemo();
        DaysDialog days(desk.session.document().question);
        StoredDialog stored(desk.store(), desk.session.floor());
        SettingsDialog settings({}, {QStringLiteral("de"), QStringLiteral("en")}, desk.store());
        ExportDialog picture(desk.session.drawn(), {QSize(800, 600), {}}, {});
        NumbersDialog numbers(desk.session.drawn(), {});
        ReportDialog report(desk.session.drawn(), {}, {});
        RepeatDialog repeat({desk.session.floors(), {}, {}, {}, true}, {});
        LogDialog log;
        auto *places = new FindPlaceDialog(desk.session);
        auto *account = new ConnectDialog({});   // these two delete themselves when they are closed
        for (QWidget *dialog : std::initializer_list<QWidget *>{&days, &stored, &settings, &picture, &numbers, &report,
                                                                &repeat, &log, places, account}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            look(*dialog);
        }
        delete places;
        delete account;
        for (const char *name : {"actionZoneTable", "actionRhythm", "actionOtherFigures", "actionGuide"}) {
            desk.action(name)->trigger();
            QTest::qWait(50);
        }
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible() && window != &desk.window())
                look(*window);
    }

    void cleanupTestCase()
    {
        m_nameless.removeDuplicates();
        QVERIFY2(m_nameless.isEmpty(), qPrintable(m_nameless.join(QLatin1Char('\n'))));
    }

private:
    void look(QWidget &root)
    {
        QTest::qWait(20);
        m_nameless += namelessIn(root);
    }

    PaintersEnd m_painters;
    QStringList m_nameless;
};

QTEST_MAIN(TestWindowControls)
#include "tst_window_controls.moc"
