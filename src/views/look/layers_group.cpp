// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/layers_group.h"

#include "model/layer_content.h"
#include "ui_layers_group.h"
#include "views/look/look_parts.h"
#include "views/parts/set_reason.h"

#include <QSignalBlocker>

namespace floorscope {

LayersGroup::LayersGroup(Session &session, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LayersGroup>()), m_session(session)
{
    m_ui->setupUi(this);
    m_ui->planTone->addItem(tr("As it is"), static_cast<int>(PlanTone::AsItIs));
    m_ui->planTone->addItem(tr("Lightened"), static_cast<int>(PlanTone::Lightened));
    m_ui->planTone->addItem(tr("Grey"), static_cast<int>(PlanTone::Grey));
    m_ui->planTone->addItem(tr("Inverted"), static_cast<int>(PlanTone::Inverted));
    connectLayers();
    connect(&session, &Session::documentChanged, this, &LayersGroup::showLook);
    connect(&session, &Session::drawnChanged, this, &LayersGroup::showLook);
    showLook();
}

LayersGroup::~LayersGroup() = default;

void LayersGroup::change(const QString &name, const std::function<void(Look &)> &edit)
{
    Document document = m_session.document();
    edit(document.look);
    m_session.apply(name, document);
}

void LayersGroup::connectLayers()
{
    const auto take = [this](QCheckBox *box, bool Layers::*layer) {
        connect(box, &QCheckBox::clicked, this,
                [this, layer](bool shown) { change(tr("layers"), [=](Look &look) { look.layers.*layer = shown; }); });
    };
    take(m_ui->layerPlan, &Layers::plan);
    take(m_ui->layerRooms, &Layers::rooms);
    take(m_ui->layerZones, &Layers::zones);
    take(m_ui->layerSensors, &Layers::sensors);
    connect(m_ui->planTone, &QComboBox::activated, this, [this](int index) {
        const auto tone = static_cast<PlanTone>(m_ui->planTone->itemData(index).toInt());
        change(tr("plan lightness"), [tone](Look &look) { look.planTone = tone; });
    });
}

void LayersGroup::showLook()
{
    const Look look = m_session.document().look;
    const Layers has = layerContent(m_session.drawn());
    const auto show = [&](QCheckBox *box, bool Layers::*layer) {
        box->setChecked(look.layers.*layer);
        setReason(*box, has.*layer ? QString() : emptyLayerReason(layer));
    };
    show(m_ui->layerPlan, &Layers::plan);
    show(m_ui->layerRooms, &Layers::rooms);
    show(m_ui->layerZones, &Layers::zones);
    show(m_ui->layerSensors, &Layers::sensors);
    setReason(*m_ui->planTone, has.plan ? QString() : emptyLayerReason(&Layers::plan));
    const QSignalBlocker blocker(m_ui->planTone);
    m_ui->planTone->setCurrentIndex(m_ui->planTone->findData(static_cast<int>(look.planTone)));
}

}   // namespace floorscope
