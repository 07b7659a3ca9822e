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

void makeExclusive(QMainWindow &window, const QList<QAction *> &actions)
{
    auto *group = new QActionGroup(&window);
    for (QAction *action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
    actions.front()->setChecked(true);
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
    a.accounts = makeMenu(w, "menuAccounts", Words::tr("Butlr acco&unts"));
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
    a.repeatReport = makeAction(w, {"actionRepeatReport", nullptr}, Words::tr("Repeat t&his report…"));
    a.print = makeAction(w, {"actionPrint", nullptr}, Words::tr("Prin&t…"), QKeySequence::Print);
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
    a.settings = makeAction(w, {"actionSettings", nullptr}, Words::tr("&Settings…"), Qt::CTRL | Qt::Key_Comma);
    a.settings->setMenuRole(QAction::PreferencesRole);
}

void makeViewActions(QMainWindow &w, MainActions &a)
{
    a.map = makeAction(w, {"actionMap", "map-flat"}, Words::tr("&Map"), Qt::CTRL | Qt::Key_1);
    a.compare = makeAction(w, {"actionCompare", "view-split-left-right"}, Words::tr("&Compare"), Qt::CTRL | Qt::Key_2);
    a.heights = makeAction(w, {"actionHeights", "draw-cuboid"}, Words::tr("&3-D"), Qt::CTRL | Qt::Key_3);
    makeExclusive(w, {a.map, a.compare, a.heights});
    a.fit = makeAction(w, {"actionFit", "zoom-fit-best"}, Words::tr("&Fit floor"), Qt::CTRL | Qt::Key_0);
    a.zoomIn = makeAction(w, {"actionZoomIn", nullptr}, Words::tr("Zoom &in"), QKeySequence::ZoomIn);
    a.zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    a.zoomOut =
        makeAction(w, {"actionZoomOut", nullptr}, Words::tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    a.protect = makeAction(w, {"actionProtect", nullptr}, Words::tr("P&rotect individuals"));
    a.protect->setCheckable(true);
    a.allDays = makeAction(w, {"actionAllDays", nullptr}, Words::tr("Show all &days"));
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

void makeCompareActions(QMainWindow &w, MainActions &a)
{
    const auto keys = Qt::CTRL | Qt::ALT;
    a.compareTogether = makeAction(w, {"actionCompareTogether", nullptr}, Words::tr("&All three"), keys | Qt::Key_1);
    a.compareSwipe = makeAction(w, {"actionCompareSwipe", nullptr}, Words::tr("&Swipe"), keys | Qt::Key_2);
    a.compareBlink = makeAction(w, {"actionCompareBlink", nullptr}, Words::tr("&Blink"), keys | Qt::Key_3);
    a.compareChange = makeAction(w, {"actionCompareChange", nullptr}, Words::tr("&Change only"), keys | Qt::Key_4);
    makeExclusive(w, {a.compareTogether, a.compareSwipe, a.compareBlink, a.compareChange});
}

void makeMapActions(QMainWindow &w, MainActions &a)
{
    a.layerPlan = makeAction(w, {"actionLayerPlan", nullptr}, Words::tr("Floor &plan"));
    a.layerWalls = makeAction(w, {"actionLayerWalls", nullptr}, Words::tr("&Walls above the cells"));
    a.layerRooms = makeAction(w, {"actionLayerRooms", nullptr}, Words::tr("&Rooms"));
    a.layerZones = makeAction(w, {"actionLayerZones", nullptr}, Words::tr("&Zones"));
    a.sensors = makeAction(w, {"actionSensors", nullptr}, Words::tr("&Sensors"));
    for (QAction *layer : {a.layerPlan, a.layerWalls, a.layerRooms, a.layerZones, a.sensors})
        layer->setCheckable(true);
    a.colorsNormal = makeAction(w, {"actionColorsNormal", nullptr}, Words::tr("As they &are"));
    a.colorsDeuteranopia =
        makeAction(w, {"actionColorsDeuteranopia", nullptr}, Words::tr("&Deuteranopia (no green cones)"));
    a.colorsProtanopia = makeAction(w, {"actionColorsProtanopia", nullptr}, Words::tr("&Protanopia (no red cones)"));
    a.colorsTritanopia = makeAction(w, {"actionColorsTritanopia", nullptr}, Words::tr("&Tritanopia (no blue cones)"));
    a.colorsGrey = makeAction(w, {"actionColorsGrey", nullptr}, Words::tr("&Gray"));
    makeExclusive(w, {a.colorsNormal, a.colorsDeuteranopia, a.colorsProtanopia, a.colorsTritanopia, a.colorsGrey});
    a.ruler = makeAction(w, {"actionRuler", "measure"}, Words::tr("&Ruler"), Qt::CTRL | Qt::Key_K);
    a.ruler->setCheckable(true);
    a.zone = makeAction(w, {"actionZone", "draw-polyline"}, Words::tr("Draw z&ones"), Qt::CTRL | Qt::Key_D);
    a.zone->setCheckable(true);
    a.zoneTable = makeAction(w, {"actionZoneTable", nullptr}, Words::tr("&Rooms and zones…"));
    a.rhythm = makeAction(w, {"actionRhythm", nullptr}, Words::tr("&Daily rhythm…"));
    a.findPlace = makeAction(w, {"actionFindPlace", "edit-find"}, Words::tr("&Find a place…"), QKeySequence::Find);
    a.zoomToSelection =
        makeAction(w, {"actionZoomToSelection", nullptr}, Words::tr("Zoom to se&lection"), Qt::CTRL | Qt::Key_J);
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
    a.otherFigures = makeAction(w, {"actionOtherFigures", nullptr}, Words::tr("&Other Butlr figures…"));
    a.waits = makeAction(w, {"actionWaits", nullptr}, Words::tr("How long must I &wait…"));
    a.tellHours = makeAction(w, {"actionTellHours", nullptr}, Words::tr("&Observed hours…"));
    a.timeZone = makeAction(w, {"actionTimeZone", nullptr}, Words::tr("&Time zone…"));
    a.nextPart = makeAction(w, {"actionNextPart", nullptr}, Words::tr("&Next part of the window"), Qt::Key_F6);
    a.present = makeAction(w, {"actionPresent", "view-fullscreen"}, Words::tr("Pre&sent"), Qt::Key_F11);
    a.guide = makeAction(w, {"actionGuide", "help-contents"}, Words::tr("&Guide"), QKeySequence::HelpContents);
    a.numbersGuide = makeAction(w, {"actionNumbersGuide", nullptr}, Words::tr("&What the numbers mean"));
    a.shortcuts = makeAction(w, {"actionShortcuts", nullptr}, Words::tr("&Shortcuts"), Qt::CTRL | Qt::Key_Slash);
    a.log = makeAction(w, {"actionLog", nullptr}, Words::tr("&Log"));
    a.about = makeAction(w, {"actionAbout", "help-about"}, Words::tr("&About Floorscope"));
}

void makeMarkActions(QMainWindow &w, MainActions &a)
{
    a.markBusy = makeAction(w, {"actionMarkBusy", nullptr}, Words::tr("B&usy places"));
    a.markQuiet = makeAction(w, {"actionMarkQuiet", nullptr}, Words::tr("&Quiet places"));
    a.markRarelyUsed = makeAction(w, {"actionMarkRarelyUsed", nullptr}, Words::tr("&Rarely used areas"));
    a.markCore = makeAction(w, {"actionMarkCore", nullptr}, Words::tr("&Core areas"));
    a.markOdd = makeAction(w, {"actionMarkOdd", nullptr}, Words::tr("U&nusual places"));
    for (QAction *mark : {a.markBusy, a.markQuiet, a.markRarelyUsed, a.markCore, a.markOdd})
        mark->setCheckable(true);
}

void makeLegendActions(QMainWindow &w, MainActions &a)
{
    a.legendBelow = makeAction(w, {"actionLegendBelow", nullptr}, Words::tr("&Below the map"));
    a.legendTopLeft = makeAction(w, {"actionLegendTopLeft", nullptr}, Words::tr("On it, &top left"));
    a.legendTopRight = makeAction(w, {"actionLegendTopRight", nullptr}, Words::tr("On it, top &right"));
    a.legendBottomLeft = makeAction(w, {"actionLegendBottomLeft", nullptr}, Words::tr("On it, bottom &left"));
    a.legendBottomRight = makeAction(w, {"actionLegendBottomRight", nullptr}, Words::tr("On it, bottom ri&ght"));
    makeExclusive(w, legendActions(a));
}

QMenu *addMenu(QMainWindow &window, const QString &title, const QList<QAction *> &actions)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->addActions(actions);
    menu->installEventFilter(new DisabledReasons(menu));
    return menu;
}

/// The layers as a menu in another one.
QAction *addLayers(QMainWindow &window, const MainActions &a)
{
    QMenu *layers = makeMenu(window, "menuLayers", Words::tr("Lay&ers"));
    layers->addActions({a.layerPlan, a.layerWalls, a.layerRooms, a.layerZones, a.sensors});
    return layers->menuAction();
}

/// Where the legend lies, as a menu in another one.
QAction *addLegend(QMainWindow &window, const MainActions &a)
{
    QMenu *legend = makeMenu(window, "menuLegend", Words::tr("Le&gend"));
    legend->addActions(legendActions(a));
    return legend->menuAction();
}

/// With which eyes the maps are seen, as a menu in another one.
QAction *addColors(QMainWindow &window, const MainActions &a)
{
    QMenu *colors = makeMenu(window, "menuColors", Words::tr("Chec&k colors"));
    colors->addActions({a.colorsNormal, a.colorsDeuteranopia, a.colorsProtanopia, a.colorsTritanopia, a.colorsGrey});
    return colors->menuAction();
}

/// Stands between two groups of a menu.
QAction *line(QMainWindow &window)
{
    auto *action = new QAction(&window);
    action->setSeparator(true);
    return action;
}

void fillFileMenu(QMainWindow &window, const MainActions &a)
{
    QMenu *menu = addMenu(window, Words::tr("&File"), {});
    menu->addActions({a.open, a.recent->menuAction(), a.openDemo, a.connectTo, a.accounts->menuAction()});
    menu->addActions({a.forgetAccount, line(window), a.importPlan, a.placePlan, a.importZones, line(window)});
    menu->addActions({a.save, a.saveAs, line(window), a.exportPicture, a.exportNumbers, a.report, a.repeatReport});
    menu->addActions({a.print, line(window), a.stored, line(window), a.quit});
}

/// How a comparison is looked at, as a menu in another one.
QAction *addCompareLooks(QMainWindow &window, const MainActions &a)
{
    QMenu *looks = makeMenu(window, "menuCompare", Words::tr("Comparis&on"));
    looks->addActions({a.compareTogether, a.compareSwipe, a.compareBlink, a.compareChange});
    return looks->menuAction();
}

void fillViewMenu(QMainWindow &window, const MainActions &a)
{
    QMenu *menu = addMenu(window, Words::tr("&View"), {});
    menu->addActions({a.map, a.compare, a.heights, addCompareLooks(window, a), line(window), a.fit, a.zoomIn, a.zoomOut,
                      a.zoomToSelection, line(window)});
    menu->addActions({addLayers(window, a), addLegend(window, a), addColors(window, a)});
    menu->addActions({a.protect, a.allDays, line(window)});
    menu->addActions({a.uprightPlan, a.uprightFloor, line(window), a.saveView, a.views->menuAction(), line(window)});
    menu->addActions({a.question, a.answer, a.nextPart});
    menu->addMenu(Words::tr("&Theme"))->addActions({a.systemTheme, a.lightTheme, a.darkTheme});
    menu->addAction(a.present);
}

void fillMenus(QMainWindow &window, const MainActions &a)
{
    fillFileMenu(window, a);
    addMenu(window, Words::tr("&Edit"),
            {a.undo, a.redo, line(window), a.copyPicture, a.copyReading, line(window), a.findPlace, line(window),
             a.settings});
    fillViewMenu(window, a);
    addMenu(window, Words::tr("F&loor"),
            {a.chooseFloor, a.fetch, a.leaveOut, a.fitPlan, a.planLayers, a.ruler, a.zone, a.timeZone, a.tellHours});
    addMenu(window, Words::tr("&Analyze"),
            {a.beforeAndAfter, a.waits, a.zoneTable, line(window), a.markBusy, a.markQuiet, a.markRarelyUsed,
             a.markCore, a.markOdd, line(window), a.rhythm, a.otherFigures});
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
    bar->addActions({a.map, a.compare, a.heights});
    bar->addSeparator();
    bar->addActions({a.fit, a.ruler, a.zone, a.fitPlan});
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addActions({a.exportPicture, a.report});
    showText(*bar, {a.map, a.compare, a.heights, a.fitPlan, a.exportPicture, a.report});
    for (auto *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);
}

}   // namespace

QList<QAction *> legendActions(const MainActions &actions)
{
    return {actions.legendBelow, actions.legendTopLeft, actions.legendTopRight, actions.legendBottomLeft,
            actions.legendBottomRight};
}

MainActions createMainActions(QMainWindow &window)
{
    MainActions actions;
    makeFileActions(window, actions);
    makeEditActions(window, actions);
    makeViewActions(window, actions);
    makeCompareActions(window, actions);
    makeMapActions(window, actions);
    makeOtherActions(window, actions);
    makeMarkActions(window, actions);
    makeLegendActions(window, actions);
    fillMenus(window, actions);
    fillToolBar(window, actions);
    return actions;
}

}   // namespace floorscope
