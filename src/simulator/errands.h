// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_people.h"

namespace floorscope {

/// Something that takes a person away from the seat, in seconds of the local day.
struct Errand
{
    double start = 0.0;
    double stop = 0.0;
    Standpoint spot;
    double spread = 0.3;     ///< metres
    bool offFloor = false;   ///< only the way there is seen
};

/// One person's errands of a day; they never overlap.
class Errands
{
public:
    /// Takes the errand if the time is free and lies within `presence`. True if it was taken.
    bool addIfFree(const Presence &presence, const Errand &errand);
    /// In order of time.
    [[nodiscard]] const std::vector<Errand> &list() const { return m_list; }

private:
    std::vector<Errand> m_list;
};

/// One who is here today.
struct Attendant
{
    const Person *person = nullptr;
    Presence presence;
    Errands errands;
};

/// Fills the meeting rooms with those who are here.
void addMeetings(std::vector<Attendant> &attendants, const DemoLayout &layout, std::uint64_t seed, int day);
/// Lunch, coffee, a chat in the corridor, a while at a project table, and seldom the lounge.
void addHabits(Attendant &attendant, const DemoLayout &layout, std::uint64_t seed, int day);

}   // namespace floorscope
