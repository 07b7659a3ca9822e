// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/zone_drawing.h"

#include "views/map/map_view.h"
#include "views/page/map_tools.h"

#include <utility>

namespace floorscope {

QString zoneStepName(ZoneStep step)
{
    switch (step) {
    case ZoneStep::Drawn: return ZoneDrawing::tr("draw a zone");
    case ZoneStep::HoleCut: return ZoneDrawing::tr("cut a hole");
    case ZoneStep::CornerMoved: return ZoneDrawing::tr("move a corner");
    case ZoneStep::CornerAdded: return ZoneDrawing::tr("add a corner");
    case ZoneStep::CornerRemoved: return ZoneDrawing::tr("remove a corner");
    case ZoneStep::Removed: return ZoneDrawing::tr("remove a zone");
    }
    return {};
}

ZoneDrawing::ZoneDrawing(Session &session, MapTools &tools) : QObject(&tools), m_session(session), m_tools(tools)
{
    for (MapView *map : tools.maps()) {
        auto *pen = new ZonePen(*map);
        m_pens.push_back(pen);
        connect(pen, &ZonePen::edited, this, &ZoneDrawing::take);
        connect(pen, &ZonePen::selected, this, &ZoneDrawing::select);
        connect(pen, &ZonePen::drafted, &tools, &MapTools::setDraft);
        connect(pen, &ZonePen::left, this, [this] { setOn(false); });
    }
    connect(&session, &Session::documentChanged, this, &ZoneDrawing::renew);
    connect(&session, &Session::floorChanged, this, [this] { setOn(false); });
    connect(&tools, &MapTools::measuringChanged, this, [this](bool measures) { setOn(m_on && !measures); });
    renew();
}

void ZoneDrawing::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (on) {
        m_tools.setMeasuring(false);
        m_tools.unpin();
    }
    for (ZonePen *pen : m_pens)
        pen->setOn(on);
    if (on)
        m_tools.focusMap();
    emit onChanged(on);
}

void ZoneDrawing::select(std::optional<std::size_t> zone)
{
    if (std::exchange(m_selected, zone) == zone)
        return;
    renew();
    emit selected(zone);
}

void ZoneDrawing::renew()
{
    for (ZonePen *pen : m_pens)
        pen->setZones(m_session.document().zones, m_selected);
}

/// A corner that keys move step by step is one step of Undo.
void ZoneDrawing::take(ZoneStep step, std::vector<Zone> zones, std::size_t zone)
{
    Document document = m_session.document();
    const bool gone = zones.size() < document.zones.size();
    if (step == ZoneStep::Drawn)
        zones.back().name = tr("Zone %1").arg(QLocale().toString(static_cast<int>(zones.size())));
    document.zones = std::move(zones);
    document.look.layers.zones = true;   // what is drawn is seen
    m_selected = gone ? std::nullopt : std::optional(zone);
    m_session.apply(zoneStepName(step), document,
                    step == ZoneStep::CornerMoved ? QStringLiteral("corner %1").arg(zone) : QString());
    renew();
    emit selected(m_selected);
}

}   // namespace floorscope
