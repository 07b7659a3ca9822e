// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/map_commands.h"

#include "model/session.h"
#include "views/compare/compare_view.h"
#include "views/dialogs/figures_window.h"
#include "views/dialogs/find_place_dialog.h"
#include "views/dialogs/wait_dialog.h"
#include "views/findings/card_link.h"
#include "views/page/map_page.h"
#include "views/page/map_tools.h"
#include "views/window/availability.h"
#include "views/window/main_actions.h"
#include "words/messages.h"

#include <QAction>

#include <array>
#include <utility>

namespace floorscope {

MapCommands::MapCommands(Session &session, const MainActions &actions, MapPage &page, QWidget *window)
    : QObject(window), m_session(session), m_actions(actions), m_page(page), m_window(window)
{
    MapTools &tools = page.tools();
    connect(actions.ruler, &QAction::triggered, &tools, &MapTools::setMeasuring);
    connect(&tools, &MapTools::measuringChanged, actions.ruler, &QAction::setChecked);
    connect(actions.findPlace, &QAction::triggered, this, &MapCommands::findPlace);
    connect(actions.otherFigures, &QAction::triggered, this, &MapCommands::showFigures);
    connect(actions.waits, &QAction::triggered, this, &MapCommands::tellWaits);
    connect(actions.zoomToSelection, &QAction::triggered, &tools, &MapTools::zoomToSelection);
    connect(&tools, &MapTools::selectionChanged, this, &MapCommands::showSelection);
    connect(&page, &MapPage::actionRequested, this, &MapCommands::act);
    connectColors();
    connectComparison();
    connectLegend();
}

void MapCommands::connectColors()
{
    for (const auto &[action, vision] : {std::pair(m_actions.colorsNormal, ColorVision::Normal),
                                         std::pair(m_actions.colorsDeuteranopia, ColorVision::Deuteranopia),
                                         std::pair(m_actions.colorsProtanopia, ColorVision::Protanopia),
                                         std::pair(m_actions.colorsTritanopia, ColorVision::Tritanopia),
                                         std::pair(m_actions.colorsGrey, ColorVision::Grey)})
        connect(action, &QAction::triggered, &m_page, [this, vision = vision] { m_page.setColorVision(vision); });
}

void MapCommands::connectComparison()
{
    CompareView *view = m_page.comparison();
    const std::pair<QAction *, CompareLook> looks[]{{m_actions.compareTogether, CompareLook::Together},
                                                    {m_actions.compareSwipe, CompareLook::Swipe},
                                                    {m_actions.compareBlink, CompareLook::Blink},
                                                    {m_actions.compareChange, CompareLook::ChangeOnly}};
    for (const auto &[action, look] : looks) {
        connect(action, &QAction::triggered, view, [view, look = look] { view->setLook(look); });
        connect(view, &CompareView::lookChanged, action,
                [action = action, look = look](CompareLook shown) { action->setChecked(shown == look); });
    }
    m_actions.compareTogether->setChecked(true);
}

namespace {

std::array<std::pair<QAction *, std::optional<LegendPlace>>, 5> legendPlaces(const MainActions &actions)
{
    return {{{actions.legendBelow, std::nullopt},
             {actions.legendTopLeft, kTopLeft},
             {actions.legendTopRight, kTopRight},
             {actions.legendBottomLeft, kBottomLeft},
             {actions.legendBottomRight, kBottomRight}}};
}

}   // namespace

void MapCommands::connectLegend()
{
    for (const auto &[action, place] : legendPlaces(m_actions))
        connect(action, &QAction::triggered, this, [this, place = place] { placeLegend(place); });
    connect(&m_page, &MapPage::legendMoved, this, &MapCommands::placeLegend);
    connect(&m_session, &Session::documentChanged, this, &MapCommands::showLegendPlace);
    showLegendPlace();
}

void MapCommands::placeLegend(const std::optional<LegendPlace> &place)
{
    Document document = m_session.document();
    document.look.legend = place;
    m_session.apply(tr("place of the legend"), document);
}

void MapCommands::showLegendPlace()
{
    for (const auto &[action, place] : legendPlaces(m_actions))
        action->setChecked(m_session.document().look.legend == place);
}

void MapCommands::act(MessageAction action)
{
    if (action == MessageAction::ShowSensors && !m_actions.sensors->isChecked())
        m_actions.sensors->trigger();
}

void MapCommands::findPlace()
{
    auto *dialog = new FindPlaceDialog(m_session, m_window);
    connect(dialog, &FindPlaceDialog::placeChosen, &m_page.tools(), &MapTools::showPlace);
    dialog->open();
}

void MapCommands::showFigures()
{
    auto *figures = m_window->findChild<FiguresWindow *>();
    if (!figures || !figures->isVisible())
        figures = new FiguresWindow(m_session, m_window);
    figures->show();
    figures->raise();
    figures->activateWindow();
}

void MapCommands::tellWaits()
{
    auto *waits = new WaitDialog(m_session, m_window);
    waits->open();
}

void MapCommands::follow(CardDeed deed)
{
    const std::pair<CardDeed, QAction *> ways[]{{CardDeed::ChoosePeriods, m_actions.beforeAndAfter},
                                                {CardDeed::ShowChange, m_actions.compareChange},
                                                {CardDeed::ShowZones, m_actions.zoneTable},
                                                {CardDeed::ShowRhythm, m_actions.rhythm},
                                                {CardDeed::DrawCoverage, m_actions.zone},
                                                {CardDeed::StopProtecting, m_actions.protect},
                                                {CardDeed::TellWaits, m_actions.waits},
                                                {CardDeed::ShowFigures, m_actions.otherFigures}};
    for (const auto &[led, action] : ways)
        if (led == deed && !(deed == CardDeed::DrawCoverage && action->isChecked()))   // else it is put away
            action->trigger();
}

void MapCommands::showSelection()
{
    setAvailable(*m_actions.zoomToSelection, m_page.tools().hasSelection(),
                 tr("Nothing is selected. Click a place on the map, or find one, first."));
}

}   // namespace floorscope
