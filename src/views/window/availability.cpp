// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/availability.h"

#include "model/session.h"
#include "output/drawn_numbers.h"
#include "output/figures/no_figures_text.h"
#include "views/fit/fit_page.h"
#include "views/look/look_parts.h"
#include "views/window/main_actions.h"
#include "views/zones/rhythm_window.h"
#include "words/fetch_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <variant>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::MainWindow)
};

void showUndo(const MainActions &actions, const QString &undo, const QString &redo)
{
    //: %1 the name of a change: "period", "range", "import floor plan"
    actions.undo->setText(undo.isEmpty() ? Words::tr("&Undo") : Words::tr("&Undo %1").arg(undo));
    actions.redo->setText(redo.isEmpty() ? Words::tr("&Redo") : Words::tr("&Redo %1").arg(redo));
    setAvailable(*actions.undo, !undo.isEmpty(), Words::tr("There is no change to undo."));
    setAvailable(*actions.redo, !redo.isEmpty(), Words::tr("There is no undone change to bring back."));
}

//: what is undone while a plan is fitted: one place shown, one turn, one typed metre
QString stepName()
{
    return Words::tr("step of the fit");
}

QString protectionTip()
{
    return Words::tr("Withholds patches and zones with under 4 m² of use, everything where fewer than 5 days were "
                     "observed, and the numbers of single days: on the screen and in whatever leaves the program. The "
                     "project keeps this switch, and the answers themselves: whoever opens it can switch it off.");
}

void showPictureActions(const MainActions &actions, const Drawn &drawn)
{
    const bool something = showsNumbers(drawn);
    for (QAction *action : {actions.exportPicture, actions.report, actions.print, actions.copyPicture,
                            actions.copyReading, actions.present, actions.ruler, actions.zone, actions.zoneTable,
                            actions.waits, actions.findPlace, actions.colorsNormal, actions.colorsDeuteranopia,
                            actions.colorsProtanopia, actions.colorsTritanopia, actions.colorsGrey})
        setAvailable(*action, something, Words::tr("No map is drawn yet. Choose a floor or open a file first."));
    setAvailable(*actions.protect, something, Words::tr("No map is drawn yet. Choose a floor or open a file first."));
    if (something)
        actions.protect->setToolTip(protectionTip());
    const QString noCounts = noCountsText(drawn);
    setAvailable(*actions.exportNumbers, canWriteNumbers(drawn, NumbersPurpose::Csv),
                 something && compares(drawn)
                     ? Words::tr("This map shows shares from 0 to 1, or still waits for its other period: there are "
                                 "no counts to write.")
                     : noCounts);
    for (QAction *mark :
         {actions.markBusy, actions.markQuiet, actions.markRarelyUsed, actions.markCore, actions.markOdd})
        setAvailable(*mark, noCounts.isEmpty(), noCounts);
    setAvailable(*actions.map, drawn.answers.single.has_value(),
                 Words::tr("There is no map of one period yet. Choose a floor or open a file first."));
}

void showSaveActions(const MainActions &actions, const Session &session)
{
    const bool works = !std::holds_alternative<std::monostate>(session.document().source);
    for (QAction *action : {actions.save, actions.saveAs})
        setAvailable(*action, works, Words::tr("There is nothing to save yet. Choose a floor or open a file first."));
    setAvailable(*actions.saveView, showsNumbers(session.drawn()),
                 Words::tr("No map is drawn yet. Choose a floor or open a file first."));
}

/// Only a floor that somebody answers for can be asked again.
void showRepeatAction(const MainActions &actions, const Drawn &drawn)
{
    const QString reason = std::holds_alternative<ChosenFloor>(drawn.shown.source)
        ? noCountsText(drawn)
        : Words::tr("A floor of Butlr or the demo building is asked again. Choose a floor first.");
    setAvailable(*actions.repeatReport, reason.isEmpty(), reason);
}

/// Comparisons and heights have their legends beside their maps always.
void showLegendActions(const MainActions &actions, const Drawn &drawn)
{
    const bool movable = showsNumbers(drawn) && drawn.shown.mode == ViewMode::Map && !drawn.shown.surface;
    const QString reason = showsNumbers(drawn)
        ? Words::tr("Comparisons and heights have their legends beside the maps. Go to Map first.")
        : Words::tr("No map is drawn yet. Choose a floor or open a file first.");
    for (QAction *place : legendActions(actions))
        setAvailable(*place, movable, reason);
}

/// Heights show the whole floor always, and nothing is measured, looked for, marked or drawn on them.
void showHeightActions(const MainActions &actions, const Drawn &drawn)
{
    const bool something = showsNumbers(drawn);
    setAvailable(*actions.heights, something, Words::tr("No map is drawn yet. Choose a floor or open a file first."));
    if (!something || !drawn.shown.surface)
        return;
    for (QAction *action : {actions.fit, actions.zoomIn, actions.zoomOut, actions.ruler, actions.findPlace})
        setAvailable(*action, false, Words::tr("Heights always show the whole floor. Go back to Map first."));
    for (QAction *action :
         {actions.zone, actions.markBusy, actions.markQuiet, actions.markRarelyUsed, actions.markCore, actions.markOdd})
        setAvailable(*action, false, Words::tr("Zones and marks lie flat on the floor. Go back to Map first."));
}

void showCompareActions(const MainActions &actions, const Drawn &drawn)
{
    const bool compares = drawn.answers.comparison && drawn.shown.mode == ViewMode::Compare && !drawn.shown.surface;
    for (QAction *action : {actions.compareTogether, actions.compareSwipe, actions.compareBlink, actions.compareChange})
        setAvailable(*action, compares, Words::tr("No comparison is shown. Choose Compare first, and fetch it."));
}

void showLayerActions(const MainActions &actions, const Drawn &drawn)
{
    const auto show = [&drawn](QAction *action, bool Layers::*layer) {
        const QString reason = layerReason(drawn, layer);
        setAvailable(*action, reason.isEmpty(), reason);
    };
    show(actions.layerPlan, &Layers::plan);
    show(actions.layerWalls, &Layers::walls);
    show(actions.layerRooms, &Layers::rooms);
    show(actions.layerZones, &Layers::zones);
    show(actions.sensors, &Layers::sensors);
}

void showPlanActions(const MainActions &actions, const Session &session)
{
    for (QAction *action : {actions.fitPlan, actions.placePlan})
        setAvailable(*action, session.document().plan && session.drawn().answers.plan,
                     Words::tr("There is no plan to fit. Import a floor plan first."));
    setAvailable(*actions.importZones, session.floor() || showsNumbers(session.drawn()),
                 Words::tr("Zones are shown over a floor or a file. Choose a floor or open a file first."));
    for (QAction *action : {actions.uprightPlan, actions.uprightFloor})
        setAvailable(*action, planIsFitted(session.drawn()),
                     Words::tr("No plan is fitted, so the floor's axes are upright. Fit a plan first."));
    const std::optional<PlanImage> &plan = session.drawn().answers.plan;
    setAvailable(*actions.planLayers, session.document().plan && plan && plan->drawing,
                 Words::tr("Only a CAD drawing (DXF, DWG) has layers. Import one as the floor plan first."));
}

void showQuestionActions(const MainActions &actions, const Session &session)
{
    const Document &document = session.document();
    const bool asks = !document.question.spaceId.isEmpty();
    const QString reason =
        Words::tr("No floor is chosen, and an opened file cannot be asked anything. Choose a floor first.");
    for (QAction *action : {actions.compare, actions.beforeAndAfter})
        setAvailable(*action, asks, reason);
    setAvailable(*actions.leaveOut, asks && document.mode == ViewMode::Map,
                 asks ? Words::tr("Days are left out of one period. Go back to Map first.") : reason);
    setAvailable(*actions.timeZone, session.floor().has_value(), reason);
    const std::optional<PeriodAnswer> &map = session.drawn().answers.single;
    setAvailable(*actions.tellHours, counts(map) && map->hoursUntold,
                 Words::tr("Hours can be told only of an opened file that does not say how many were observed."));
    setAvailable(*actions.allDays, !session.chosenDays().empty(),
                 Words::tr("All days of the period are shown. Click or drag on the row of days below the map to see "
                           "only some of them."));
    const QString rhythm = whyNoRhythm(session);
    setAvailable(*actions.rhythm, rhythm.isEmpty(), rhythm);
    const QString figures = whyNoFigures(session);
    setAvailable(*actions.otherFigures, figures.isEmpty(), figures);
    const QString fetch = fetchReason(session.fetchState());
    setAvailable(*actions.fetch, fetch.isEmpty(), fetch);
}

}   // namespace

void setAvailable(QAction &action, bool available, const QString &reason)
{
    action.setEnabled(available);
    action.setToolTip(available ? QString() : reason);   // an empty one is the action's own text
}

void showAvailability(const MainActions &actions, const Session &session)
{
    showUndo(actions, session.undoName(), session.redoName());
    showSaveActions(actions, session);
    showPictureActions(actions, session.drawn());
    showLegendActions(actions, session.drawn());
    showRepeatAction(actions, session.drawn());
    showHeightActions(actions, session.drawn());
    showCompareActions(actions, session.drawn());
    showLayerActions(actions, session.drawn());
    showPlanActions(actions, session);
    showQuestionActions(actions, session);
}

/// All but those that a fit needs, and those that leave it as it is.
void showFitting(const MainActions &actions, const FitPage &fit)
{
    const bool fitting = fit.isActive();
    const QString reason = Words::tr("A plan is being fitted. Use the fit or cancel it first.");
    for (QAction *action : {actions.open, actions.openDemo, actions.connectTo})
        setAvailable(*action, !fitting, reason);
    if (!fitting)
        return;
    for (QAction *action : {actions.fit, actions.zoomIn, actions.zoomOut})
        setAvailable(*action, true, {});
    const QList<QAction *> kept{actions.fit,        actions.zoomIn,    actions.zoomOut,       actions.systemTheme,
                                actions.lightTheme, actions.darkTheme, actions.forgetAccount, actions.stored,
                                actions.about,      actions.guide,     actions.numbersGuide,  actions.shortcuts,
                                actions.log,        actions.settings,  actions.quit};
    for (QAction *action : actions.quit->parent()->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly))
        if (!action->objectName().isEmpty() && !kept.contains(action))
            setAvailable(*action, false, reason);
    showUndo(actions, fit.mayUndo() ? stepName() : QString(), fit.mayRedo() ? stepName() : QString());
}

bool DisabledReasons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QAction *action = static_cast<QMenu *>(watched)->actionAt(help->pos());
    if (action && !action->isSeparator() && !action->isEnabled())
        QToolTip::showText(help->globalPos(), action->toolTip());
    else
        QToolTip::hideText();
    return true;
}

}   // namespace floorscope
