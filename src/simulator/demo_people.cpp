// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo_people.h"

#include "simulator/demo_calendar.h"
#include "simulator/dice.h"

namespace floorscope {

namespace {

constexpr std::size_t kWestPeople = 44;
constexpr std::size_t kEastPeople = 36;
constexpr std::size_t kMovers = 11;   // from the east office to the project area
constexpr std::size_t kProjectTeam = 8;
constexpr std::size_t kProjectJoiners = 6;

enum Purpose : std::uint64_t { Seating = 1, Habits, Sickness, Holiday, Mood, Attendance };

/// The seats in an order of chance.
std::vector<Standpoint> shuffled(std::vector<Standpoint> seats, Dice dice)
{
    for (std::size_t i = seats.size(); i > 1; --i)
        std::swap(seats[i - 1], seats[dice.pick(i)]);
    return seats;
}

Person personWith(std::uint64_t number, std::uint64_t seed, const Standpoint &before, const Standpoint &after)
{
    Dice dice{seed, Habits, number};
    Person person;
    person.number = number;
    person.seatBefore = before;
    person.seatAfter = after;
    person.eagerness = dice.between(0.62, 0.97);
    person.homeDay = dice.happens(0.45) ? 4 : static_cast<int>(dice.pick(5));
    person.arrival = 8.5 + 0.55 * dice.bell();
    person.hours = 8.3 + 0.5 * dice.bell();
    person.fidget = dice.between(0.2, 0.28);
    person.periodMs = static_cast<std::int64_t>(dice.between(520.0, 760.0));
    person.stairs = dice.pick(2);
    return person;
}

/// Sick for up to three days in a row.
bool isSick(const Person &person, std::uint64_t seed, int day)
{
    return Dice{seed, Sickness, person.number, static_cast<std::uint64_t>(day / 3)}.happens(0.03);
}

/// Off for a whole week.
bool isOnHoliday(const Person &person, std::uint64_t seed, int day)
{
    return Dice{seed, Holiday, person.number, static_cast<std::uint64_t>(day / 7)}.happens(0.05);
}

/// Some days are fuller than others, for everybody.
double dayMood(std::uint64_t seed, int day)
{
    constexpr std::array<double, 5> kWeek{0.92, 1.04, 1.05, 1.0, 0.8};
    Dice dice{seed, Mood, static_cast<std::uint64_t>(day)};
    return kWeek[static_cast<std::size_t>(demoWeekday(day))] * dice.between(0.9, 1.06);
}

}   // namespace

std::vector<Person> demoPeople(const DemoLayout &layout, std::uint64_t seed)
{
    const std::vector<Standpoint> west = shuffled(layout.westSeats, {seed, Seating, 1});
    const std::vector<Standpoint> east = shuffled(layout.eastSeats, {seed, Seating, 2});
    const std::vector<Standpoint> project = shuffled(layout.projectSeats, {seed, Seating, 3});
    std::vector<Person> people;
    const auto add = [&](const Standpoint &before, const Standpoint &after) {
        people.push_back(personWith(people.size(), seed, before, after));
    };
    for (std::size_t i = 0; i < kWestPeople; ++i)
        add(west[i], west[i]);
    for (std::size_t i = 0; i < kEastPeople; ++i)
        add(east[i], east[i]);
    for (std::size_t i = 0; i < kMovers; ++i)
        add(east[kEastPeople + i], project[kProjectTeam + kProjectJoiners + i]);
    for (std::size_t i = 0; i < kProjectTeam + kProjectJoiners; ++i) {
        add(project[i], project[i]);
        people.back().firstDay = i < kProjectTeam ? 0 : kLayoutChangeDay;
    }
    return people;
}

const Standpoint &seatOn(const Person &person, int day)
{
    return day < kLayoutChangeDay ? person.seatBefore : person.seatAfter;
}

std::optional<Presence> presenceOn(const Person &person, std::uint64_t seed, int day)
{
    if (day < person.firstDay || isSick(person, seed, day) || isOnHoliday(person, seed, day))
        return std::nullopt;
    Dice dice{seed, Attendance, person.number, static_cast<std::uint64_t>(day)};
    const double atHome = demoWeekday(day) == person.homeDay ? 0.25 : 1.0;
    if (!dice.happens(person.eagerness * atHome * dayMood(seed, day)))
        return std::nullopt;
    const double arrives = (person.arrival + 0.25 * dice.bell()) * 3600.0;
    return Presence{arrives, arrives + (person.hours + 0.4 * dice.bell()) * 3600.0};
}

}   // namespace floorscope
