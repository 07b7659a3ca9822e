// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/itinerary.h"

#include "simulator/demo_calendar.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kWalkingSpeed = 1.25;           // metres a second
constexpr double kWalkingSpread = 0.12;          // metres
constexpr std::int64_t kWalkingPeriodMs = 450;   // who moves is seen more often

}   // namespace

Itinerary::Itinerary(std::vector<Stay> &stays, int day, std::uint64_t key, const Standpoint &start, double second)
    : m_stays(stays), m_day(day), m_dice{key}, m_spot(start), m_at(start.place), m_second(second)
{
}

void Itinerary::walkTo(const Standpoint &spot)
{
    const double lane = m_dice.between(kCorridorLow, kCorridorHigh);
    walkLine(m_spot.aisle);
    walkLine(m_spot.gate);
    walkLine({m_spot.gate.x, lane});
    walkLine({spot.gate.x, lane});
    walkLine(spot.gate);
    walkLine(spot.aisle);
    walkLine(spot.place);
    m_spot = spot;
}

void Itinerary::remainUntil(double second, double spread, std::int64_t periodMs)
{
    if (second <= m_second)
        return;
    const FloorPoint place{m_at.x + 0.1 * m_dice.bell(), m_at.y + 0.1 * m_dice.bell()};
    add(place, place, second, spread, periodMs);
}

void Itinerary::vanishUntil(double second)
{
    m_second = std::max(m_second, second);
}

void Itinerary::walkLine(FloorPoint to)
{
    const double metres = std::hypot(to.x - m_at.x, to.y - m_at.y);
    if (metres > 0.0)
        add(m_at, to, m_second + metres / kWalkingSpeed, kWalkingSpread, kWalkingPeriodMs);
    m_at = to;
}

void Itinerary::add(FloorPoint from, FloorPoint to, double until, double spread, std::int64_t periodMs)
{
    m_stays.push_back({localMilliseconds(m_day, m_second), localMilliseconds(m_day, until), from, to, spread, periodMs,
                       m_dice.number()});
    m_second = until;
}

}   // namespace floorscope
