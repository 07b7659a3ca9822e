// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/plan_layers_dialog.h"

#include "model/plan_edit.h"
#include "model/session.h"
#include "ui_plan_layers_dialog.h"
#include "words/data_text.h"

#include <QListWidgetItem>
#include <QSignalBlocker>

namespace floorscope {

namespace {

constexpr int kBelowTools = 84;

}   // namespace

PlanLayersDialog::PlanLayersDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_ui(std::make_unique<Ui::PlanLayersDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_ui->planLayers, &QListWidget::itemChanged, this, &PlanLayersDialog::takeLayer);
    connect(m_ui->layersAsDrawn, &QPushButton::clicked, this,
            [this] { m_session.apply(tr("plan layers"), withLayersAsDrawn(m_session.document())); });
    connect(m_ui->drawingUnit, &QComboBox::activated, this, &PlanLayersDialog::takeUnit);
    connect(m_ui->useUnit, &QPushButton::clicked, this, [this] { takeUnit(m_ui->drawingUnit->currentIndex()); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::documentChanged, this, &PlanLayersDialog::showPlan);
    connect(&session, &Session::drawnChanged, this, &PlanLayersDialog::showPlan);
    showPlan();
    m_ui->planLayers->setFocus();
    if (parent)   // beside the map, which shows what is changed
        move(parent->mapToGlobal(QPoint(0, kBelowTools)));
}

PlanLayersDialog::~PlanLayersDialog() = default;

const Drawing *PlanLayersDialog::drawing() const
{
    const std::optional<PlanImage> &plan = m_session.drawn().answers.plan;
    return plan && plan->drawing && m_session.document().plan ? &*plan->drawing : nullptr;
}

void PlanLayersDialog::showPlan()
{
    if (!drawing())
        return reject();
    showLayers(*drawing());
    showUnit(*drawing());
}

void PlanLayersDialog::showLayers(const Drawing &drawing)
{
    const QSignalBlocker blocker(m_ui->planLayers);
    const QStringList names = layerNames(drawing), chosen = chosenLayers(*m_session.document().plan, drawing);
    if (m_ui->planLayers->count() != names.size()) {
        m_ui->planLayers->clear();
        m_ui->planLayers->addItems(names);
    }
    for (int row = 0; row < m_ui->planLayers->count(); ++row) {
        QListWidgetItem *item = m_ui->planLayers->item(row);
        item->setText(names[row]);
        item->setCheckState(chosen.contains(names[row]) ? Qt::Checked : Qt::Unchecked);
    }
    //: %1 how many layers are drawn, %2 of how many
    m_ui->layerCount->setText(tr("%1 of %2").arg(locale().toString(chosen.size()), locale().toString(names.size())));
    m_ui->layersAsDrawn->setEnabled(m_session.document().plan->layers.has_value());
}

/// What the drawing says, and each unit. Where nobody has said one, the likely one is chosen, and not used until the
/// person says so.
void PlanLayersDialog::showUnit(const Drawing &drawing)
{
    const std::optional<DrawingUnit> said = drawing.unitCode ? drawingUnit(*drawing.unitCode) : std::nullopt;
    const std::optional<DrawnScale> scale =
        planIsFitted(m_session.drawn()) ? std::nullopt : drawnScale(m_session.drawn());
    const bool isAsked = scale && scale->source == UnitSource::Assumed;
    m_ui->drawingUnit->clear();
    if (!isAsked)
        //: %1 a unit: "millimetres"
        m_ui->drawingUnit->addItem(said ? tr("As the drawing says: %1").arg(unitText(*said))
                                        : tr("The drawing does not tell it"));
    for (const QString &name : drawingUnitNames())
        m_ui->drawingUnit->addItem(unitText(*drawingUnitNamed(name)), name);
    const std::optional<DrawingUnit> told = m_session.document().plan->unit;
    const std::optional<DrawingUnit> chosen = told ? told : isAsked ? std::optional(scale->unit) : std::nullopt;
    m_ui->drawingUnit->setCurrentIndex(chosen ? m_ui->drawingUnit->findData(name(*chosen)) : 0);
    m_ui->useUnit->setVisible(isAsked);
    showSize(scale);
}

void PlanLayersDialog::showSize(const std::optional<DrawnScale> &scale)
{
    if (!scale)
        return m_ui->drawingSize->setText(tr("The plan is fitted: its places tell how large it is."));
    const QString size = metreSizeText(scale->metres);
    //: each: %1 width and height: "20 × 12 m"
    m_ui->drawingSize->setText(
        scale->source == UnitSource::Assumed
            ? tr("With this unit the drawing would be %1 large. It counts once you use it.").arg(size)
            : tr("So the drawing is %1 large.").arg(size));
}

void PlanLayersDialog::takeLayer(const QListWidgetItem *item)
{
    m_session.apply(tr("plan layers"),
                    withLayer(m_session.document(), *drawing(), item->text(), item->checkState() == Qt::Checked));
}

void PlanLayersDialog::takeUnit(int row)
{
    const QString name = m_ui->drawingUnit->itemData(row).toString();
    m_session.apply(tr("unit of the drawing"), withUnit(m_session.document(), drawingUnitNamed(name)));
}

}   // namespace floorscope
