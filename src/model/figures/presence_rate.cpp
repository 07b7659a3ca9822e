// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/presence_rate.h"

#include "base/background.h"
#include "base/when_done.h"
#include "model/figures/figure_table.h"
#include "model/places/side_fetch.h"
#include "model/session.h"

namespace floorscope {

namespace {

std::optional<DetectionRate> rateOf(const Heatmap &map, const Floor &floor, const Figures &figures)
{
    return makeFigureTable(map, floor, figures).rate;
}

}   // namespace

PresenceRate::PresenceRate(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::drawnChanged, this, &PresenceRate::renew);
    connect(&session.beside(Beside::Presence), &SideFetch::stateChanged, this, &PresenceRate::renew);
    connect(&session.beside(Beside::Presence), &SideFetch::answered, this, &PresenceRate::countAnew);
    renew();
}

/// Figures that came anew are counted, whatever was counted before.
void PresenceRate::countAnew()
{
    m_counting = false;
    renew();
}

void PresenceRate::renew()
{
    const Drawn &drawn = m_session.drawn();
    const std::optional<Figures> &figures = m_session.beside(Beside::Presence).figures();
    const Heatmap *map = drawn.shown.mode == ViewMode::Map ? counts(drawn.answers.single) : nullptr;
    if (!map || !figures || !drawn.answers.floor || drawn.shown.protectIndividuals) {
        ++m_number;
        m_counting = false;
        return set(false, std::nullopt);
    }
    if (m_counting && &m_of.values() == &map->grid.values())
        return;
    m_counting = true;
    m_of = map->grid;
    set(false, std::nullopt);   // that of another map is none of this one
    whenDone(inBackground(rateOf, *map, *drawn.answers.floor, *figures), this,
             [this, number = ++m_number](const std::optional<DetectionRate> &rate) {
                 if (number == m_number)
                     set(true, rate);
             });
}

void PresenceRate::set(bool known, const std::optional<DetectionRate> &rate)
{
    if (known == m_known && rate == m_rate)
        return;
    m_known = known;
    m_rate = rate;
    emit changed();
}

}   // namespace floorscope
