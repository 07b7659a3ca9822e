// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"
#include "views/map/zone_pen.h"

#include <QObject>

#include <optional>
#include <vector>

namespace floorscope {

class MapTools;

/// Zones are drawn on the maps: one pen a map, whose steps change the document's zones, one step of Undo each. What
/// one of them draws is seen on all maps; as soon as another is used, the others are laid down.
class ZoneDrawing : public QObject
{
    Q_OBJECT
public:
    /// `tools`: of the maps; its parent.
    ZoneDrawing(Session &session, MapTools &tools);

    [[nodiscard]] bool isOn() const { return m_on; }

    void setOn(bool on);
    /// A new zone has its first corner on that map.
    void beginAt(std::size_t map, FloorPoint point);
    /// One of the document's own zones; none.
    void select(std::optional<std::size_t> zone);

signals:
    void onChanged(bool on);
    void selected(std::optional<std::size_t> zone);

private:
    void use(ZonePen &pen);
    void take(ZoneStep step, std::vector<Zone> zones, std::size_t zone);
    void renew();
    void showDraft();

    Session &m_session;
    MapTools &m_tools;
    std::vector<ZonePen *> m_pens;
    ZonePen *m_used = nullptr;   ///< the pen that a person used last
    std::optional<std::size_t> m_selected;
    bool m_on = false;
};

/// "draw a zone": what Undo calls a step.
[[nodiscard]] QString zoneStepName(ZoneStep step);

}   // namespace floorscope
