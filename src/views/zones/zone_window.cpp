// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/zone_window.h"

#include "model/places/side_fetch.h"
#include "ui_zone_window.h"
#include "views/parts/set_reason.h"
#include "views/zones/shown_zones.h"
#include "words/fetch_text.h"
#include "words/number_text.h"

#include <QFileDialog>

namespace floorscope {

ZoneWindow::ZoneWindow(ShownZones &zones, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ZoneWindow>()), m_zones(zones), m_presence(zones.presence())
{
    m_ui->setupUi(this);
    connect(m_ui->allZonesFilter, &QLineEdit::textChanged, m_ui->allZones, &ZoneView::setFilter);
    connect(m_ui->allZonesCopy, &QPushButton::clicked, m_ui->allZones, &ZoneView::copy);
    connect(m_ui->allZonesSave, &QPushButton::clicked, this, &ZoneWindow::chooseFile);
    connect(m_ui->allZonesClose, &QPushButton::clicked, this, &QDialog::close);
    connect(m_ui->allZones, &ZoneView::rowsSelected, &zones, &ShownZones::select);
    connect(&zones, &ShownZones::selectionChanged, this, [this] { m_ui->allZones->select(m_zones.selected()); });
    connect(&zones, &ShownZones::changed, this, &ZoneWindow::showTable);
    connect(&zones, &ShownZones::noteChanged, this, &ZoneWindow::showNote);
    connect(m_ui->allZonesPresence, &QPushButton::clicked, &m_presence, &SideFetch::fetch);
    connect(&m_presence, &SideFetch::stateChanged, this, &ZoneWindow::showOffer);
    showTable();
}

ZoneWindow::~ZoneWindow()
{
    m_presence.disconnect(this);   // at the window's end its zones may be gone already
    m_presence.want(Wisher::Zones, false);
}

void ZoneWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_presence.want(Wisher::Zones, true);
}

/// What nobody looks at asks for nothing.
void ZoneWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    const auto lookAway = [this] {
        if (!isVisible())
            m_presence.lookAway(Wisher::Zones);
    };
    QMetaObject::invokeMethod(this, lookAway, Qt::QueuedConnection);
}

void ZoneWindow::showTable()
{
    const std::optional<ZoneTable> &table = m_zones.table();
    showNote();
    showOffer();
    for (QPushButton *button : {m_ui->allZonesCopy, m_ui->allZonesSave})
        setReason(*button, m_zones.whyNoTable());
    const ZoneTable shown = table.value_or(ZoneTable{});
    m_ui->allZones->setTable(shown, zoneColumns(shown));
    m_ui->allZones->select(m_zones.selected());
}

void ZoneWindow::showNote()
{
    m_ui->allZonesNote->setText(unbroken(m_zones.note()));
}

void ZoneWindow::showOffer()
{
    const FetchState &state = m_presence.state();
    const bool missing = state.phase == FetchState::Phase::NeedsFetch || state.phase == FetchState::Phase::Failed
        || (m_presence.figures() && !m_presence.figures()->missing.empty());
    const bool ofMap = m_zones.table() && !m_zones.table()->compares && !m_zones.drawn().shown.protectIndividuals;
    m_ui->allZonesPresence->setVisible(missing && ofMap);
    m_ui->allZonesPresence->setText(tr("Ask for person-hours – %Ln request(s)", nullptr, requestsLeft(state.progress)));
    m_ui->allZonesPresence->setToolTip(unbroken(fetchCardText(state).text));
}

void ZoneWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save zone table"), {}, tr("Numbers (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("zones"));
    connect(dialog, &QFileDialog::fileSelected, this, &ZoneWindow::fileChosen);
    dialog->open();
}

}   // namespace floorscope
