// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/guide.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Guide)
};

GuidePage start()
{
    return {GuideTopic::Start,
            Words::tr("First steps"),
            {Words::tr("Open the demo building, connect to Butlr, or open a saved answer, a heatmap file or a project. "
                       "Files can be dropped on the window."),
             Words::tr("A floor opens with its last four full weeks, Monday to Friday from 9 to 18. The line above the "
                       "map says what is drawn: floor, days, hours, what was left out, and the unit."),
             Words::tr("Left you ask: floor, period, hours, cell size. Right you choose how it looks. What costs no "
                       "request is shown at once; what does waits for the button Fetch."),
             Words::tr("Next, drop your own floor plan on the window and fit it.")}};
}

GuidePage question()
{
    return {
        GuideTopic::Question,
        Words::tr("Floor, period and hours"),
        {Words::tr("Days are the floor's own days, in its time zone. The last day of a period is included."),
         Words::tr("In the grid of the week you choose the hours that count: click or drag, or use the arrow keys "
                   "and the space bar. A heading switches its whole row or column."),
         Words::tr("Days left out, such as holidays, are not asked. Silent days, on which the whole floor had no "
                   "detection, are named: a holiday, or sensors that were off."),
         Words::tr("The card below says how many requests a question costs and how many of them are stored on this "
                   "computer already. A fetch can be canceled at any time; what came is kept."),
         Words::tr("Days that the service did not answer are missing. They are left out and named, and never counted "
                   "as zero.")}};
}

GuidePage plan()
{
    return {
        GuideTopic::Plan,
        Words::tr("Your own plan"),
        {Words::tr("Drop a picture, a PDF, an SVG or a CAD drawing on the window. Its size and place are a guess "
                   "until you fit it."),
         Words::tr("Fit plan: click a corner of a room in the plan, then the same corner in the blue outlines; the "
                   "click snaps to it. Two corners place the plan. A third one measures how well it fits, and finds "
                   "a plan that is mirrored."),
         Words::tr("Choose corners far apart. The table tells for each place how many centimeters it is off; one that "
                   "is far off was clicked wrong, or the plan is not to scale."),
         Words::tr("Without corners to click: the scale of a drawing on paper, a distance that you know, the mouse, a "
                   "turn and a mirror. These rest once two places say it better."),
         Words::tr("Floors without rooms show the shape of their cells with detections instead of rooms."),
         Words::tr("The picture stands as the plan stands. View, Upright as the floor's axes, turns it back.")}};
}

GuidePage map()
{
    return {
        GuideTopic::Map,
        Words::tr("Reading the map"),
        {Words::tr("Each cell has the color of its value; the legend tells which. Point at a cell, or go there "
                   "with the arrow keys, to read its place, its value, its rank and its room."),
         Words::tr("A cell without color had no detection. Where the places of the sensors are known, what none of "
                   "them sees is hatched: there nothing is known."),
         Words::tr("The day strip below the map shows each day of the period: drawn, silent, missing, left out."),
         Words::tr(
             "Zones, Rhythm: when the selected room is used, by hour of the week and day by day. Hours that nobody "
             "asked for are empty, not zero."),
         Words::tr("3-D stands each value up over the plan, in proportion whatever the scale of the colors is: see at "
                   "a glance where it is busy, and read the numbers from the flat map. Columns are what pictures and "
                   "reports have; Surface lays the map over its heights, on the screen only, and needs OpenGL."),
         Words::tr("Sensors place a person to about 0.3 to 0.6 m. Smaller cells show more noise, not more detail.")}};
}

GuidePage look()
{
    return {
        GuideTopic::Look,
        Words::tr("Colors and range"),
        {Words::tr("The upper end of the range is the value that 99 of 100 used cells do not reach, so that one hot "
                   "cell does not flatten the rest. The legend says how many cells lie above it."),
         Words::tr("Proportional: twice the value, twice the way along the bar. Balanced shows corridors beside "
                   "desks. Wide shows what differs a hundredfold. Order only: equal steps of color are not equal "
                   "amounts."),
         Words::tr("Lock the range to compare pictures of different weeks: then the same color is the same value."),
         Words::tr("Smoothing draws each value spread over its neighborhood, for small pictures of large floors. "
                   "Readings and numbers are always those of the cells themselves."),
         Words::tr("Drag the legend onto the map where the floor leaves it room. Pictures and reports of one period "
                   "have it there too, unless it would hide cells or has no room: then it lies below the map. A double "
                   "click on it, or View, Legend, puts it below again.")}};
}

GuidePage compare()
{
    return {
        GuideTopic::Compare,
        Words::tr("Comparing two periods"),
        {Words::tr("Before and after are drawn on one common scale, the change on a scale of its own whose middle is "
                   "no change. Everything is per observed hour, so that periods of different length compare."),
         Words::tr("Above the change you choose how to look at them: all three, before and after with a line between "
                   "them that is dragged, both in turn at one place, or the change alone."),
         Words::tr("Ask for the same weekdays and the same hours on both sides. The message above the map says where "
                   "they differ."),
         Words::tr("The list on the left chooses the earlier period: before a day, with equal numbers of each weekday, "
                   "the weeks before, or the same weeks last year."),
         Words::tr("Analyze, How long must I wait: when a change of 20 %, or of another size, could be seen, also "
                   "before anything is moved."),
         Words::tr("A busier month is not a better layout: look at the whole floor's change first, and read the "
                   "change of a place against it."),
         Words::tr("A change of one cell is not yet a change of behavior. Few detections vary much by chance.")}};
}

GuidePage numbers()
{
    return {
        GuideTopic::Numbers,
        Words::tr("What the numbers mean"),
        {Words::tr("A detection is one report of one sensor that it sees a person in that cell. Sensors report a "
                   "person one to three times a second. Detections are not people, not visits and not seconds."),
         Words::tr("1,400 detections per hour in a cell: as if one person were there 13 to 39 % of the time."),
         Words::tr("Observed hours are the hours that were asked and answered. A value per hour is the detections "
                   "divided by them. Missing hours count on neither side."),
         Words::tr("The sensors see warmth and know nobody: no names, no pictures, no tracks from cell to cell."),
         Words::tr("A heat source such as a printer may be detected day and night. A place that is as active at three "
                   "in the morning as at noon is probably no person."),
         Words::tr("Every export tells the floor, the days, the hours observed, what is missing and the files or "
                   "answers that it was made of, so that the same picture can be made again.")}};
}

GuidePage exports()
{
    return {
        GuideTopic::Exports,
        Words::tr("Pictures, numbers, reports"),
        {Words::tr("Export picture: for a slide, for a page, or as on screen. The picture holds the caption and the "
                   "legend, so that it explains itself on a slide."),
         Words::tr("Export numbers: a table for Excel, CSV, files for GIS, or JSON that Floorscope opens again."),
         Words::tr("Report: a page with the picture, its numbers and how they came about, as PDF or as a picture."),
         Words::tr("The command line writes the same files, byte for byte: floorscope --help.")}};
}

GuidePage work()
{
    return {
        GuideTopic::Work,
        Words::tr("Projects and saved views"),
        {Words::tr("A project is one file with your questions, plans, their fit, looks and the answers that are "
                   "shown. It opens on a colleague's computer without an account. It never holds a secret."),
         Words::tr("Save this view keeps what is drawn under a name. Present shows the saved views one after the "
                   "other."),
         Words::tr("Every change can be undone. Changes are kept on this computer within five seconds; after a crash "
                   "they are offered again.")}};
}

}   // namespace

std::vector<GuidePage> guidePages()
{
    return {start(), question(), plan(), map(), look(), compare(), numbers(), exports(), work()};
}

std::vector<std::pair<QString, QString>> mapGestures()
{
    return {{Words::tr("Wheel"), Words::tr("zooms to the mouse")},
            {Words::tr("Drag"), Words::tr("moves the map")},
            {Words::tr("Click, or Enter at the cell cursor"), Words::tr("pins a place")},
            {Words::tr("Drawing zones: click, or Enter"),
             Words::tr("sets a corner; on the first one, or with Ctrl, closes")},
            {Words::tr("Drawing zones: Page up, Page down"), Words::tr("go from corner to corner, arrow keys move it")},
            {Words::tr("Double click"), Words::tr("zooms to a room, else shows the whole floor")},
            {Words::tr("Right click"), Words::tr("opens a menu")},
            {Words::tr("Arrow keys"), Words::tr("move the cell cursor; with Shift ten cells")},
            {Words::tr("Ctrl and arrow keys"), Words::tr("move the map")},
            {Words::tr("B, held"), Words::tr("shows before and after of a comparison in turn")},
            {Words::tr("Space bar"), Words::tr("holds still what blinks")},
            {Words::tr("Esc"), Words::tr("leaves a mode")}};
}

}   // namespace floorscope
