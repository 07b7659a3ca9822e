// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/zone_panel.h"

#include "model/session.h"
#include "ui_zone_panel.h"
#include "views/zones/rhythm_window.h"
#include "views/zones/shown_zones.h"
#include "views/zones/zone_fields.h"
#include "words/number_text.h"

#include <QHeaderView>

namespace floorscope {

namespace {

/// What fits beside the map.
std::vector<ZoneColumn> mainColumns(bool compares)
{
    if (compares)
        return {{ZoneMeasure::Name}, {ZoneMeasure::PerHour, 1}, {ZoneMeasure::Ratio}};
    return {{ZoneMeasure::Name}, {ZoneMeasure::PerHour}, {ZoneMeasure::Share}};
}

}   // namespace

ZonePanel::ZonePanel(Session &session, ShownZones &zones, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ZonePanel>()), m_session(session), m_zones(zones)
{
    m_ui->setupUi(this);
    m_ui->zoneRule->addItem(tr("By their area inside"), static_cast<int>(ZoneRule::Area));
    m_ui->zoneRule->addItem(tr("By their center"), static_cast<int>(ZoneRule::Centre));
    connect(m_ui->zoneRule, &QComboBox::activated, this, &ZonePanel::takeRule);
    connect(m_ui->zoneFilter, &QLineEdit::textChanged, m_ui->zoneTable, &ZoneView::setFilter);
    connect(m_ui->zoneAll, &QPushButton::clicked, this, &ZonePanel::allColumnsWanted);
    connect(m_ui->zoneRhythm, &QPushButton::clicked, this, &ZonePanel::rhythmWanted);
    connect(m_ui->zoneCopy, &QPushButton::clicked, m_ui->zoneTable, &ZoneView::copy);
    connect(m_ui->zoneTable, &ZoneView::rowsSelected, &zones, &ShownZones::select);
    connect(&zones, &ShownZones::selectionChanged, this, [this] { m_ui->zoneTable->select(m_zones.selected()); });
    connect(&zones, &ShownZones::changed, this, &ZonePanel::showTable);
    connect(&zones, &ShownZones::noteChanged, this, &ZonePanel::showNote);
    auto *fields = new ZoneFields(session);
    m_ui->rows->insertWidget(m_ui->rows->indexOf(m_ui->zoneRuleRow), fields);
    connect(&zones, &ShownZones::selectionChanged, fields,
            [this, fields] { fields->showZone(m_zones.selectedDrawn()); });
    connect(fields, &ZoneFields::zoneWanted, &zones, &ShownZones::selectDrawn);
    connect(fields, &ZoneFields::zoneLeft, &zones, [&zones] { zones.select({}); });
    showTable();
}

ZonePanel::~ZonePanel() = default;

void ZonePanel::showTable()
{
    const std::optional<ZoneTable> &table = m_zones.table();
    for (QWidget *part : {static_cast<QWidget *>(m_ui->zoneTable), static_cast<QWidget *>(m_ui->zoneFilter),
                          m_ui->zoneButtons, m_ui->zoneRuleRow})
        part->setVisible(table.has_value());
    const QString noRhythm = whyNoRhythm(m_session);
    m_ui->zoneRhythm->setEnabled(noRhythm.isEmpty());
    m_ui->zoneRhythm->setToolTip(noRhythm.isEmpty()
                                     ? tr("When the selected room or zone is used, by hour of the week and day by day")
                                     : noRhythm);
    showNote();
    m_ui->zoneRule->setCurrentIndex(m_ui->zoneRule->findData(static_cast<int>(m_session.document().zoneRule)));
    if (!table)
        return;
    m_ui->zoneTable->setTable(*table, mainColumns(table->compares));
    m_ui->zoneTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->zoneTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->zoneTable->select(m_zones.selected());
}

void ZonePanel::showNote()
{
    m_ui->zoneNote->setText(unbroken(m_zones.note()));
}

void ZonePanel::takeRule(int index)
{
    Document document = m_session.document();
    document.zoneRule = static_cast<ZoneRule>(m_ui->zoneRule->itemData(index).toInt());
    m_session.apply(tr("how cells count in zones"), document);
}

}   // namespace floorscope
