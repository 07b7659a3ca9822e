// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QMenu;

namespace floorscope {

/// Every action of the window. Menus and tool bar hold only what is there.
struct MainActions
{
    QAction *open = nullptr;
    QMenu *recent = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *openDemo = nullptr;
    QAction *connectTo = nullptr;
    QMenu *accounts = nullptr;
    QAction *forgetAccount = nullptr;
    QAction *stored = nullptr;
    QAction *importPlan = nullptr;
    QAction *placePlan = nullptr;
    QAction *importZones = nullptr;
    QAction *fitPlan = nullptr;
    QAction *planLayers = nullptr;
    QAction *exportPicture = nullptr;
    QAction *exportNumbers = nullptr;
    QAction *report = nullptr;
    QAction *repeatReport = nullptr;
    QAction *print = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *copyPicture = nullptr;
    QAction *copyReading = nullptr;
    QAction *settings = nullptr;
    QAction *map = nullptr;
    QAction *compare = nullptr;
    QAction *heights = nullptr;
    QAction *compareTogether = nullptr;
    QAction *compareSwipe = nullptr;
    QAction *compareBlink = nullptr;
    QAction *compareChange = nullptr;
    QAction *layerPlan = nullptr;
    QAction *layerWalls = nullptr;
    QAction *layerRooms = nullptr;
    QAction *layerZones = nullptr;
    QAction *sensors = nullptr;
    QAction *protect = nullptr;
    QAction *allDays = nullptr;
    QAction *uprightPlan = nullptr;
    QAction *uprightFloor = nullptr;
    QAction *colorsNormal = nullptr;
    QAction *colorsDeuteranopia = nullptr;
    QAction *colorsProtanopia = nullptr;
    QAction *colorsTritanopia = nullptr;
    QAction *colorsGrey = nullptr;
    QAction *legendBelow = nullptr;
    QAction *legendTopLeft = nullptr;
    QAction *legendTopRight = nullptr;
    QAction *legendBottomLeft = nullptr;
    QAction *legendBottomRight = nullptr;
    QAction *ruler = nullptr;
    QAction *zone = nullptr;
    QAction *zoneTable = nullptr;
    QAction *rhythm = nullptr;
    QAction *findPlace = nullptr;
    QAction *zoomToSelection = nullptr;
    QAction *fit = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *saveView = nullptr;
    QMenu *views = nullptr;
    QAction *question = nullptr;
    QAction *answer = nullptr;
    QAction *systemTheme = nullptr;
    QAction *lightTheme = nullptr;
    QAction *darkTheme = nullptr;
    QAction *chooseFloor = nullptr;
    QAction *fetch = nullptr;
    QAction *leaveOut = nullptr;
    QAction *tellHours = nullptr;
    QAction *timeZone = nullptr;
    QAction *beforeAndAfter = nullptr;
    QAction *otherFigures = nullptr;
    QAction *waits = nullptr;
    QAction *markBusy = nullptr;
    QAction *markQuiet = nullptr;
    QAction *markRarelyUsed = nullptr;
    QAction *markCore = nullptr;
    QAction *markOdd = nullptr;
    QAction *nextPart = nullptr;
    QAction *present = nullptr;
    QAction *guide = nullptr;
    QAction *numbersGuide = nullptr;
    QAction *shortcuts = nullptr;
    QAction *log = nullptr;
    QAction *about = nullptr;
};

/// Where the legend lies: one of them is checked.
[[nodiscard]] QList<QAction *> legendActions(const MainActions &actions);

/// Makes the actions as children of `window`, its menus and its tool bar.
[[nodiscard]] MainActions createMainActions(QMainWindow &window);

}   // namespace floorscope
