// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_layout.h"
#include "simulator/stay.h"

namespace floorscope {

/// The way of one person through one day, written down as stays. Walking takes the time that it takes.
class Itinerary
{
public:
    /// Writes to `stays`. The person appears at `start` at `second` of the local day.
    Itinerary(std::vector<Stay> &stays, int day, std::uint64_t key, const Standpoint &start, double second);

    /// Walks out to the corridor, along it, and in again.
    void walkTo(const Standpoint &spot);
    /// Stays at the spot until `second`, detected once in `periodMs`; nothing happens if it is later already.
    void remainUntil(double second, double spread, std::int64_t periodMs);
    /// Is away from the floor until `second`.
    void vanishUntil(double second);

    [[nodiscard]] double second() const { return m_second; }

private:
    void walkLine(FloorPoint to);
    void add(FloorPoint from, FloorPoint to, double until, double spread, std::int64_t periodMs);

    std::vector<Stay> &m_stays;
    int m_day;
    Dice m_dice;
    Standpoint m_spot;
    FloorPoint m_at;
    double m_second;
};

}   // namespace floorscope
