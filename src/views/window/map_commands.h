// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/legend_place.h"

#include <QObject>

class QWidget;

namespace floorscope {

class MapPage;
class Session;
struct MainActions;
enum class CardDeed;
enum class MessageAction;

/// The actions of what is done on the maps: ruler, finding a place, zoom to what is selected, the place of the legend,
/// and the check of colors.
class MapCommands : public QObject
{
    Q_OBJECT
public:
    /// `window` is its parent and that of its dialogs; the others live as long.
    MapCommands(Session &session, const MainActions &actions, MapPage &page, QWidget *window);

public slots:
    /// Whether there is something to zoom to.
    void showSelection();
    /// What a finding's card leads to.
    void follow(floorscope::CardDeed deed);

private:
    void connectColors();
    void connectComparison();
    void connectLegend();
    void placeLegend(const std::optional<LegendPlace> &place);
    void showLegendPlace();
    void act(MessageAction action);
    void findPlace();
    void showFigures();
    void tellWaits();

    Session &m_session;
    const MainActions &m_actions;
    MapPage &m_page;
    QWidget *m_window;
};

}   // namespace floorscope
