// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/zones/zone_fields.h"

#include "base/clean_line.h"
#include "floor/zone_edit.h"
#include "model/session.h"
#include "model/zones/drawn_zones.h"
#include "ui_zone_fields.h"

#include <QColorDialog>

namespace floorscope {

namespace {

constexpr double kAside = 1.0;   ///< metres that a copy lies beside the zone

QString copyName(const Drawn &drawn, const QString &name)
{
    return freeZoneName(drawn, [&name](int number) {
        //: %1 the number of a copy, %2 the name of a zone
        return number == 1 ? ZoneFields::tr("Copy of %1").arg(name)
                           : ZoneFields::tr("Copy %1 of %2").arg(QLocale().toString(number), name);
    });
}

}   // namespace

ZoneFields::ZoneFields(Session &session, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ZoneFields>()), m_session(session)
{
    m_ui->setupUi(this);
    connect(m_ui->zoneName, &QLineEdit::editingFinished, this, [this] {
        change(tr("zone's name"), [this](Zone &zone) { zone.name = cleanLine(m_ui->zoneName->text()); });
    });
    connect(m_ui->zoneType, &QLineEdit::editingFinished, this, [this] {
        change(tr("zone's use"), [this](Zone &zone) { zone.type = cleanLine(m_ui->zoneType->text()); });
    });
    connect(m_ui->zoneColor, &QPushButton::clicked, this, &ZoneFields::chooseColor);
    connect(m_ui->zoneDuplicate, &QPushButton::clicked, this, &ZoneFields::copy);
    connect(m_ui->zoneRemove, &QPushButton::clicked, this, &ZoneFields::remove);
    connect(&session, &Session::documentChanged, this, &ZoneFields::renew);
    renew();
}

ZoneFields::~ZoneFields() = default;

void ZoneFields::showZone(std::optional<std::size_t> zone)
{
    m_zone = zone;
    renew();
}

void ZoneFields::renew()
{
    const std::vector<Zone> &zones = m_session.document().zones;
    const bool shown = m_zone && *m_zone < zones.size();
    setVisible(shown);
    if (!shown)
        return;
    m_ui->zoneName->setText(zones[*m_zone].name);
    m_ui->zoneType->setText(zones[*m_zone].type);
}

void ZoneFields::change(const QString &name, const std::function<void(Zone &)> &edit)
{
    Document document = m_session.document();
    if (!m_zone || *m_zone >= document.zones.size())
        return;
    edit(document.zones[*m_zone]);
    if (document.zones != m_session.document().zones)
        m_session.apply(name, document);
}

void ZoneFields::chooseColor()
{
    const QColor now(m_session.document().zones[*m_zone].color);
    auto *dialog = new QColorDialog(now.isValid() ? now : QColor(Qt::darkCyan), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Color of the zone's outline"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        change(tr("zone's color"), [&color](Zone &zone) { zone.color = color.name(); });
    });
    dialog->open();
}

void ZoneFields::copy()
{
    Document document = m_session.document();
    const QString name = copyName(m_session.drawn(), document.zones[*m_zone].name);
    document.zones = withCopy(std::move(document.zones), *m_zone, name, kAside, -kAside);
    m_session.apply(tr("duplicate a zone"), document);
    emit zoneWanted(document.zones.size() - 1);
}

void ZoneFields::remove()
{
    Document document = m_session.document();
    document.zones = withoutZone(std::move(document.zones), *m_zone);
    emit zoneLeft();
    m_session.apply(tr("remove a zone"), document);
}

}   // namespace floorscope
