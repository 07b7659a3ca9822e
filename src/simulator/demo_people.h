// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo_layout.h"

#include <optional>

namespace floorscope {

/// One who has a seat on the demo floor, and the habits that make the person differ from the others.
struct Person
{
    std::uint64_t number = 0;
    Standpoint seatBefore;   ///< until the layout change
    Standpoint seatAfter;
    int firstDay = 0;               ///< joins the floor on this day
    double eagerness = 0.8;         ///< how likely an ordinary day is spent here
    int homeDay = 4;                ///< weekday usually spent at home
    double arrival = 8.5;           ///< usual hour
    double hours = 8.2;             ///< usual length of the day
    double fidget = 0.25;           ///< spread round the chair, metres
    std::int64_t periodMs = 1000;   ///< between two detections when seated
    std::size_t stairs = 0;         ///< the end of the corridor that the person comes from
};

/// When a person is on the floor, in seconds of the local day.
struct Presence
{
    double arrives = 0.0;
    double leaves = 0.0;
};

/// About ninety people with desks and a project team. On 2 March eleven of the east office move to the project area,
/// where six more join.
[[nodiscard]] std::vector<Person> demoPeople(const DemoLayout &layout, std::uint64_t seed);

/// The seat of the person on a day.
[[nodiscard]] const Standpoint &seatOn(const Person &person, int day);
/// When the person is here on a working day; nothing on a day at home, a sick day, a day off.
[[nodiscard]] std::optional<Presence> presenceOn(const Person &person, std::uint64_t seed, int day);

}   // namespace floorscope
