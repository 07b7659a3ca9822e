// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/layers_group.h"

#include "ui_layers_group.h"
#include "views/look/change_look.h"
#include "views/look/look_parts.h"
#include "views/parts/set_reason.h"

namespace floorscope {

LayersGroup::LayersGroup(Session &session, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LayersGroup>()), m_session(session)
{
    m_ui->setupUi(this);
    connectLayers();
    connect(&session, &Session::documentChanged, this, &LayersGroup::showLook);
    connect(&session, &Session::drawnChanged, this, &LayersGroup::showLook);
    showLook();
}

LayersGroup::~LayersGroup() = default;

void LayersGroup::connectLayers()
{
    const auto take = [this](QCheckBox *box, bool Layers::*layer) {
        connect(box, &QCheckBox::clicked, this, [this, layer](bool shown) {
            changeLook(m_session, tr("layers"), [=](Look &look) { look.layers.*layer = shown; });
        });
    };
    take(m_ui->layerPlan, &Layers::plan);
    take(m_ui->layerWalls, &Layers::walls);
    take(m_ui->layerRooms, &Layers::rooms);
    take(m_ui->layerZones, &Layers::zones);
    take(m_ui->layerSensors, &Layers::sensors);
}

void LayersGroup::showLook()
{
    const Look look = m_session.document().look;
    const auto show = [&](QCheckBox *box, bool Layers::*layer) {
        box->setChecked(look.layers.*layer);
        setReason(*box, layerReason(m_session.drawn(), layer));
    };
    show(m_ui->layerPlan, &Layers::plan);
    show(m_ui->layerWalls, &Layers::walls);
    show(m_ui->layerRooms, &Layers::rooms);
    show(m_ui->layerZones, &Layers::zones);
    show(m_ui->layerSensors, &Layers::sensors);
}

}   // namespace floorscope
