// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look_details.h"

#include "model/layer_content.h"
#include "render/scene.h"
#include "ui_look_details.h"
#include "views/look/change_look.h"
#include "views/look/look_parts.h"
#include "views/map/shown_scenes.h"
#include "views/parts/set_reason.h"

#include <QSignalBlocker>

namespace floorscope {

namespace {

constexpr double kSmoothings[] = {0.5, 1.0, 1.5, 2.0, 3.0, 5.0};   ///< metres

void choose(QComboBox &box, const QVariant &data)
{
    const QSignalBlocker blocker(&box);
    box.setCurrentIndex(box.findData(data));
}

bool isUsual(const Look &look)
{
    return look.planTone == Look().planTone && !look.blend && look.smoothing == 0.0 && !look.feet;
}

}   // namespace

LookDetails::LookDetails(Session &session, const ShownScenes &scenes, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LookDetails>()), m_session(session), m_scenes(scenes)
{
    m_ui->setupUi(this);
    fillChoices();
    connectBoxes();
    connect(m_ui->more, &QToolButton::toggled, this, &LookDetails::unfold);
    connect(&scenes, &ShownScenes::changed, this, &LookDetails::showReasons);
    connect(&session, &Session::documentChanged, this, &LookDetails::showLook);
    connect(&session, &Session::drawnChanged, this, &LookDetails::showLook);
    unfold(false);
    showLook();
    showReasons();
}

LookDetails::~LookDetails() = default;

void LookDetails::fillChoices()
{
    m_ui->planTone->addItem(tr("As it is"), static_cast<int>(PlanTone::AsItIs));
    m_ui->planTone->addItem(tr("Lightened"), static_cast<int>(PlanTone::Lightened));
    m_ui->planTone->addItem(tr("Gray"), static_cast<int>(PlanTone::Grey));
    m_ui->planTone->addItem(tr("Inverted"), static_cast<int>(PlanTone::Inverted));
    //: -1 stands for what suits the plan
    m_ui->blend->addItem(tr("As the plan needs"), -1);
    m_ui->blend->addItem(tr("Over the plan"), static_cast<int>(Blend::Over));
    m_ui->blend->addItem(tr("Multiply (light plans)"), static_cast<int>(Blend::Multiply));
    m_ui->blend->addItem(tr("Screen (dark plans)"), static_cast<int>(Blend::Screen));
    m_ui->smoothing->addItem(tr("Off: cells as counted"), 0.0);
    for (const double metres : kSmoothings)
        //: %1 metres over which the map is smoothed
        m_ui->smoothing->addItem(tr("Over %1 m").arg(QLocale().toString(metres)), metres);
}

void LookDetails::connectBoxes()
{
    connect(m_ui->planTone, &QComboBox::activated, this, [this](int index) {
        const auto tone = static_cast<PlanTone>(m_ui->planTone->itemData(index).toInt());
        changeLook(m_session, tr("plan lightness"), [tone](Look &look) { look.planTone = tone; });
    });
    connect(m_ui->blend, &QComboBox::activated, this, [this](int index) {
        const int blend = m_ui->blend->itemData(index).toInt();
        changeLook(m_session, tr("blending"), [blend](Look &look) {
            look.blend = blend < 0 ? std::nullopt : std::optional(static_cast<Blend>(blend));
        });
    });
    connect(m_ui->smoothing, &QComboBox::activated, this, [this](int index) {
        const double metres = m_ui->smoothing->itemData(index).toDouble();
        changeLook(m_session, tr("smoothing"), [metres](Look &look) { look.smoothing = metres; });
    });
    connect(m_ui->smoothInRooms, &QCheckBox::clicked, this, [this](bool stops) {
        changeLook(m_session, tr("smoothing"), [stops](Look &look) { look.smoothInRooms = stops; });
    });
    connect(m_ui->feet, &QCheckBox::clicked, this,
            [this](bool feet) { changeLook(m_session, tr("scale bar"), [feet](Look &look) { look.feet = feet; }); });
}

void LookDetails::unfold(bool open)
{
    m_ui->more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_ui->details->setVisible(open);
}

void LookDetails::showLook()
{
    const Look look = m_session.document().look;
    if (!isUsual(look))
        m_ui->more->setChecked(true);
    choose(*m_ui->planTone, static_cast<int>(look.planTone));
    choose(*m_ui->blend, look.blend ? static_cast<int>(*look.blend) : -1);
    choose(*m_ui->smoothing, look.smoothing);
    m_ui->smoothInRooms->setChecked(look.smoothInRooms);
    m_ui->feet->setChecked(look.feet);
    m_ui->smoothingGroup->setVisible(usedParts(look, m_session.drawn().shown.mode == ViewMode::Compare).smoothing);
    setReason(*m_ui->planTone, layerContent(m_session.drawn()).plan ? QString() : emptyLayerReason(&Layers::plan));
}

void LookDetails::showReasons()
{
    const Scene &scene = m_scenes.shown().main;
    setReason(*m_ui->blend, solidReason(scene));
    const QString smoothing = smoothingReason(scene.field ? &*scene.field : nullptr);
    setReason(*m_ui->smoothing, smoothing);
    setReason(*m_ui->smoothInRooms, smoothing.isEmpty() ? inRoomsReason(m_session.drawn()) : smoothing);
}

}   // namespace floorscope
