// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/layer_choice.h"

#include "model/session.h"
#include "views/window/main_actions.h"

#include <QAction>

namespace floorscope {

LayerChoice::LayerChoice(Session &session, const MainActions &actions, QObject *parent)
    : QObject(parent), m_session(session), m_actions(actions)
{
    bind(*actions.layerPlan, &Layers::plan);
    bind(*actions.layerWalls, &Layers::walls);
    bind(*actions.layerRooms, &Layers::rooms);
    bind(*actions.layerZones, &Layers::zones);
    bind(*actions.sensors, &Layers::sensors);
    connect(&session, &Session::documentChanged, this, &LayerChoice::show);
    show();
}

void LayerChoice::bind(QAction &action, bool Layers::*layer)
{
    connect(&action, &QAction::triggered, this, [this, layer](bool shown) {
        Document document = m_session.document();
        document.look.layers.*layer = shown;
        m_session.apply(tr("layers"), document);
    });
}

void LayerChoice::show()
{
    const Layers layers = m_session.document().look.layers;
    m_actions.layerPlan->setChecked(layers.plan);
    m_actions.layerWalls->setChecked(layers.walls);
    m_actions.layerRooms->setChecked(layers.rooms);
    m_actions.layerZones->setChecked(layers.zones);
    m_actions.sensors->setChecked(layers.sensors);
}

}   // namespace floorscope
