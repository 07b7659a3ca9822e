// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/zone_drawing.h"

#include "model/zones/drawn_zones.h"
#include "views/map/map_view.h"
#include "views/page/map_tools.h"

#include <utility>

namespace floorscope {

QString zoneStepName(ZoneStep step)
{
    switch (step) {
    case ZoneStep::Drawn: return ZoneDrawing::tr("draw a zone");
    case ZoneStep::HoleCut: return ZoneDrawing::tr("cut a hole");
    case ZoneStep::CornerNudged:
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
        connect(pen, &ZonePen::drafted, this, [this, pen] { use(*pen); });
        connect(pen, &ZonePen::left, this, [this] { setOn(false); });
    }
    m_used = m_pens.front();
    connect(&session, &Session::documentChanged, this, &ZoneDrawing::renew);
    connect(&session, &Session::floorChanged, this, [this] { setOn(false); });
    connect(&tools, &MapTools::zoneWanted, this, &ZoneDrawing::beginAt);
    connect(&tools, &MapTools::measuringChanged, this, [this](bool measures) { setOn(m_on && !measures); });
    renew();
}

void ZoneDrawing::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (on) {
        m_tools.setMeasuring(false);
        m_tools.takePinOut();
    }
    for (ZonePen *pen : m_pens)
        pen->setOn(on);
    showDraft();
    if (on)
        m_tools.focusMap();
    emit onChanged(on);
}

void ZoneDrawing::beginAt(std::size_t map, FloorPoint point)
{
    setOn(true);
    m_pens[map]->beginAt(point);
}

void ZoneDrawing::select(std::optional<std::size_t> zone)
{
    if (std::exchange(m_selected, zone) == zone)
        return;
    renew();
    emit selected(zone);
}

void ZoneDrawing::use(ZonePen &pen)
{
    if (std::exchange(m_used, &pen) != &pen)
        for (ZonePen *other : m_pens)
            if (other != &pen)
                other->layDown();
    showDraft();
}

/// Heights have no maps to draw on.
void ZoneDrawing::renew()
{
    for (ZonePen *pen : m_pens)
        pen->setZones(m_session.document().zones, m_selected);
    if (m_session.document().surface)
        setOn(false);
    showDraft();
}

void ZoneDrawing::showDraft()
{
    m_tools.setDraft(m_on ? std::optional(m_used->draft()) : std::nullopt);
}

namespace {

/// A corner that keys move step by step is one step of Undo.
QString mergeKey(ZoneStep step, const std::optional<CornerPlace> &corner)
{
    return step == ZoneStep::CornerNudged && corner
        ? QStringLiteral("corner %1.%2.%3.%4").arg(corner->zone).arg(corner->area).arg(corner->ring).arg(corner->corner)
        : QString();
}

}   // namespace

void ZoneDrawing::take(ZoneStep step, std::vector<Zone> zones, std::size_t zone)
{
    Document document = m_session.document();
    const bool gone = zones.size() < document.zones.size();
    if (step == ZoneStep::Drawn)
        zones.back().name = freeZoneName(m_session.drawn(), [](int number) {
            //: the name of a zone that was just drawn: %1 a number
            return tr("Zone %1").arg(QLocale().toString(number));
        });
    document.zones = std::move(zones);
    document.look.layers.zones = true;   // what is drawn is seen
    m_selected = gone ? std::nullopt : std::optional(zone);
    m_session.apply(zoneStepName(step), document, mergeKey(step, m_used->corner()));
    renew();
    emit selected(m_selected);
}

}   // namespace floorscope
