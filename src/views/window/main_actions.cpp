// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/main_actions.h"

#include "views/parts/icons.h"
#include "views/window/availability.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::MainWindow)
};

struct Look
{
    const char *name;
    const char *icon;
};

QAction *makeAction(QMainWindow &window, Look look, const QString &text, const QKeySequence &key = {})
{
    auto *action = new QAction(text, &window);
    action->setObjectName(QLatin1String(look.name));
    if (look.icon)
        action->setIcon(themedIcon(QLatin1String(look.icon)));
    action->setShortcut(key);
    return action;
}

/// A menu that fills itself when it is opened.
QMenu *makeMenu(QMainWindow &window, const char *name, const QString &title)
{
    auto *menu = new QMenu(title, &window);
    menu->setObjectName(QLatin1String(name));
    menu->setToolTipsVisible(true);
    return menu;
}

void makeExclusive(QMainWindow &window, std::initializer_list<QAction *> actions)
{
    auto *group = new QActionGroup(&window);
    for (QAction *action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
    (*actions.begin())->setChecked(true);
}

void makeFileActions(QMainWindow &w, MainActions &a)
{
    a.open = makeAction(w, {"actionOpen", "document-open"}, Words::tr("&Open…"), QKeySequence::Open);
    a.recent = makeMenu(w, "menuRecent", Words::tr("Open &recent"));
    a.save = makeAction(w, {"actionSave", "document-save"}, Words::tr("Sa&ve"), QKeySequence::Save);
    a.saveAs = makeAction(w, {"actionSaveAs", nullptr}, Words::tr("Save &as…"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    a.openDemo = makeAction(w, {"actionOpenDemo", nullptr}, Words::tr("Open &demo building"));
    a.connectTo = makeAction(w, {"actionConnect", nullptr}, Words::tr("&Connect to Butlr…"));
    a.forgetAccount = makeAction(w, {"actionForgetAccount", nullptr}, Words::tr("For&get this account"));
    a.stored = makeAction(w, {"actionStored", nullptr}, Words::tr("&Stored on this computer…"));
    a.importPlan = makeAction(w, {"actionImportPlan", nullptr}, Words::tr("&Import floor plan…"), Qt::CTRL | Qt::Key_I);
    a.placePlan = makeAction(w, {"actionPlacePlan", nullptr}, Words::tr("Fit &plan by points or a world file…"));
    a.importZones = makeAction(w, {"actionImportZones", nullptr}, Words::tr("Import &zones…"));
    a.exportPicture =
        makeAction(w, {"actionExportPicture", "document-export"}, Words::tr("&Export picture…"), Qt::CTRL | Qt::Key_E);
    a.exportNumbers = makeAction(w, {"actionExportNumbers", "table"}, Words::tr("Export &numbers…"),
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    a.report = makeAction(w, {"actionReport", "office-report"}, Words::tr("&Report…"), Qt::CTRL | Qt::Key_R);
    a.quit = makeAction(w, {"actionQuit", nullptr}, Words::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void makeEditActions(QMainWindow &w, MainActions &a)
{
    a.undo = makeAction(w, {"actionUndo", "edit-undo"}, Words::tr("&Undo"), QKeySequence::Undo);
    a.redo =
        makeAction(w, {"actionRedo", "edit-redo"}, Words::tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    a.copyPicture = makeAction(w, {"actionCopyPicture", "edit-copy"}, Words::tr("&Copy picture"), QKeySequence::Copy);
    a.copyReading =
        makeAction(w, {"actionCopyReading", nullptr}, Words::tr("Copy r&eading"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
}

void makeViewActions(QMainWindow &w, MainActions &a)
{
    a.map = makeAction(w, {"actionMap", "map-flat"}, Words::tr("&Map"), Qt::CTRL | Qt::Key_1);
    a.compare = makeAction(w, {"actionCompare", "view-split-left-right"}, Words::tr("&Compare"), Qt::CTRL | Qt::Key_2);
    makeExclusive(w, {a.map, a.compare});
    a.fit = makeAction(w, {"actionFit", "zoom-fit-best"}, Words::tr("&Fit floor"), Qt::CTRL | Qt::Key_0);
    a.zoomIn = makeAction(w, {"actionZoomIn", nullptr}, Words::tr("Zoom &in"), QKeySequence::ZoomIn);
    a.zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    a.zoomOut =
        makeAction(w, {"actionZoomOut", nullptr}, Words::tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    a.sensors = makeAction(w, {"actionSensors", nullptr}, Words::tr("&Sensors"));
    a.sensors->setCheckable(true);
    a.uprightPlan = makeAction(w, {"actionUprightPlan", nullptr}, Words::tr("U&pright as the plan"));
    a.uprightFloor = makeAction(w, {"actionUprightFloor", nullptr}, Words::tr("Upright as the floor's a&xes"));
    makeExclusive(w, {a.uprightPlan, a.uprightFloor});
    a.saveView = makeAction(w, {"actionSaveView", nullptr}, Words::tr("Sa&ve this view…"), Qt::CTRL | Qt::Key_B);
    a.views = makeMenu(w, "menuViews", Words::tr("Saved vie&ws"));
    a.question = makeAction(w, {"actionQuestion", nullptr}, Words::tr("&Question"), Qt::Key_F8);
    a.answer = makeAction(w, {"actionAnswer", nullptr}, Words::tr("&Answer"), Qt::Key_F9);
    for (QAction *panel : {a.question, a.answer}) {
        panel->setCheckable(true);
        panel->setChecked(true);
    }
    a.systemTheme = makeAction(w, {"actionSystemTheme", nullptr}, Words::tr("As the &system"));
    a.lightTheme = makeAction(w, {"actionLightTheme", nullptr}, Words::tr("&Light"));
    a.darkTheme = makeAction(w, {"actionDarkTheme", nullptr}, Words::tr("&Dark"));
    makeExclusive(w, {a.systemTheme, a.lightTheme, a.darkTheme});
}

void makeOtherActions(QMainWindow &w, MainActions &a)
{
    a.chooseFloor = makeAction(w, {"actionChooseFloor", nullptr}, Words::tr("&Choose floor…"), Qt::CTRL | Qt::Key_L);
    a.fetch = makeAction(w, {"actionFetch", "edit-download"}, Words::tr("&Fetch"), Qt::Key_F5);
    a.fitPlan =
        makeAction(w, {"actionFitPlan", "snap-nodes-intersection"}, Words::tr("Fit &plan…"), Qt::CTRL | Qt::Key_T);
    a.planLayers = makeAction(w, {"actionPlanLayers", nullptr}, Words::tr("Plan la&yers…"));
    a.leaveOut = makeAction(w, {"actionLeaveOut", "view-calendar-holiday"}, Words::tr("&Leave out days…"));
    a.beforeAndAfter = makeAction(w, {"actionBeforeAndAfter", nullptr}, Words::tr("&Before and after a day…"));
    a.tellHours = makeAction(w, {"actionTellHours", nullptr}, Words::tr("&Observed hours…"));
    a.timeZone = makeAction(w, {"actionTimeZone", nullptr}, Words::tr("&Time zone…"));
    a.nextPart = makeAction(w, {"actionNextPart", nullptr}, Words::tr("&Next part of the window"), Qt::Key_F6);
    a.present = makeAction(w, {"actionPresent", "view-fullscreen"}, Words::tr("P&resent"), Qt::Key_F11);
    a.guide = makeAction(w, {"actionGuide", "help-contents"}, Words::tr("&Guide"), QKeySequence::HelpContents);
    a.numbersGuide = makeAction(w, {"actionNumbersGuide", nullptr}, Words::tr("&What the numbers mean"));
    a.shortcuts = makeAction(w, {"actionShortcuts", nullptr}, Words::tr("&Shortcuts"), Qt::CTRL | Qt::Key_Slash);
    a.log = makeAction(w, {"actionLog", nullptr}, Words::tr("&Log"));
    a.about = makeAction(w, {"actionAbout", "help-about"}, Words::tr("&About Floorscope"));
}

QMenu *addMenu(QMainWindow &window, const QString &title, const QList<QAction *> &actions)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->addActions(actions);
    menu->installEventFilter(new DisabledReasons(menu));
    return menu;
}

/// Stands between two groups of a menu.
QAction *line(QMainWindow &window)
{
    auto *action = new QAction(&window);
    action->setSeparator(true);
    return action;
}

void fillMenus(QMainWindow &window, const MainActions &a)
{
    addMenu(window, Words::tr("&File"), {a.open,          a.recent->menuAction(),
                                         a.openDemo,      a.connectTo,
                                         a.forgetAccount, line(window),
                                         a.importPlan,    a.placePlan,
                                         a.importZones,   line(window),
                                         a.save,          a.saveAs,
                                         line(window),    a.exportPicture,
                                         a.exportNumbers, a.report,
                                         line(window),    a.stored,
                                         line(window),    a.quit});
    addMenu(window, Words::tr("&Edit"), {a.undo, a.redo, line(window), a.copyPicture, a.copyReading});
    QMenu *view = addMenu(window, Words::tr("&View"),
                          {a.map, a.compare, line(window), a.fit, a.zoomIn, a.zoomOut, line(window), a.sensors,
                           line(window), a.uprightPlan, a.uprightFloor, line(window), a.saveView, a.views->menuAction(),
                           line(window), a.question, a.answer, a.nextPart});
    view->addMenu(Words::tr("&Theme"))->addActions({a.systemTheme, a.lightTheme, a.darkTheme});
    view->addAction(a.present);
    addMenu(window, Words::tr("F&loor"),
            {a.chooseFloor, a.fetch, a.leaveOut, a.fitPlan, a.planLayers, a.timeZone, a.tellHours});
    addMenu(window, Words::tr("&Analyze"), {a.beforeAndAfter});
    addMenu(window, Words::tr("&Help"), {a.guide, a.numbersGuide, a.shortcuts, line(window), a.log, a.about});
}

void showText(const QToolBar &bar, std::initializer_list<QAction *> actions)
{
    for (QAction *action : actions)
        if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void fillToolBar(QMainWindow &window, const MainActions &a)
{
    QToolBar *bar = window.addToolBar(Words::tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({22, 22});
    bar->addActions({a.open, a.save});
    bar->addSeparator();
    bar->addActions({a.undo, a.redo});
    bar->addSeparator();
    bar->addActions({a.map, a.compare});
    bar->addSeparator();
    bar->addActions({a.fit, a.fitPlan});
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addActions({a.exportPicture, a.report});
    showText(*bar, {a.map, a.compare, a.fitPlan, a.exportPicture, a.report});
    for (auto *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

}   // namespace

MainActions createMainActions(QMainWindow &window)
{
    MainActions actions;
    makeFileActions(window, actions);
    makeEditActions(window, actions);
    makeViewActions(window, actions);
    makeOtherActions(window, actions);
    fillMenus(window, actions);
    fillToolBar(window, actions);
    return actions;
}

}   // namespace floorscope
