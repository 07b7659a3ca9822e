// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/day_plan.h"

#include "simulator/demo_calendar.h"
#include "simulator/errands.h"
#include "simulator/itinerary.h"

namespace floorscope {

namespace {

constexpr double kHour = 3600.0;
constexpr FloorPoint kWarmObject{47.3, 20.3};   // a heater; nobody sits here
constexpr std::int64_t kWarmPeriodMs = 2200;
constexpr std::int64_t kStandingPeriodMs = 650;

enum Purpose : std::uint64_t { Warm = 201, Living, Passing, Guarding, Cleaning, Weekend };

/// The same all day and all night.
void addWarmObject(std::vector<Stay> &stays, std::uint64_t seed, int day)
{
    const std::uint64_t key = Dice{seed, Warm, static_cast<std::uint64_t>(day)}.number();
    stays.push_back(
        {dayStart(day) * 1000, dayStart(day + 1) * 1000, kWarmObject, kWarmObject, 0.05, kWarmPeriodMs, key});
}

void crossFloor(std::vector<Stay> &stays, int day, std::uint64_t key, std::size_t from, double second)
{
    Itinerary itinerary(stays, day, key, stairs(from), second);
    itinerary.walkTo(stairs(1 - from));
}

/// People of other floors who use the corridor to get from stairs to stairs, most of all in the morning, at noon and at
/// five.
void addPassers(std::vector<Stay> &stays, std::uint64_t seed, int day)
{
    constexpr std::array<int, 12> kAnHour{30, 85, 120, 95, 85, 130, 115, 85, 85, 95, 110, 45};   // from 07:00
    for (std::size_t hour = 0; hour < kAnHour.size(); ++hour) {
        Dice dice{seed, Passing, static_cast<std::uint64_t>(day), hour};
        for (int i = 0; i < kAnHour[hour]; ++i)
            crossFloor(stays, day, dice.number(), dice.pick(2),
                       (7.0 + static_cast<double>(hour) + dice.share()) * kHour);
    }
}

/// Two rounds through the corridor every night.
void addGuard(std::vector<Stay> &stays, std::uint64_t seed, int day)
{
    Dice dice{seed, Guarding, static_cast<std::uint64_t>(day)};
    for (const double hour : {4.1, 22.6}) {
        const double second = (hour + dice.between(-0.2, 0.2)) * kHour;
        crossFloor(stays, day, dice.number(), 0, second);
        crossFloor(stays, day, dice.number(), 1, second + dice.between(120.0, 400.0));
    }
}

void addCleaner(std::vector<Stay> &stays, const DemoLayout &layout, std::uint64_t seed, int day)
{
    Dice dice{seed, Cleaning, static_cast<std::uint64_t>(day)};
    Itinerary itinerary(stays, day, dice.number(), stairs(0), (19.2 + dice.between(-0.2, 0.2)) * kHour);
    const auto clean = [&](const Standpoint &spot) {
        itinerary.walkTo(spot);
        itinerary.remainUntil(itinerary.second() + dice.between(60.0, 200.0), 0.4, kStandingPeriodMs);
    };
    for (const std::vector<Standpoint> &room : layout.meetingSeats)
        clean(room[dice.pick(room.size())]);
    for (int i = 0; i < 4; ++i)
        clean(kitchenSpot({dice.between(26.5, 36.5), dice.between(29.5, 35.8)}));
    for (int i = 0; i < 6; ++i) {
        clean(layout.westSeats[dice.pick(layout.westSeats.size())]);
        clean(layout.eastSeats[dice.pick(layout.eastSeats.size())]);
    }
    itinerary.walkTo(stairs(0));
}

/// From the stairs to the seat, to each errand and back, and home again.
void addAttendant(std::vector<Stay> &stays, const Attendant &attendant, std::uint64_t seed, int day)
{
    const Person &person = *attendant.person;
    const Standpoint &seat = seatOn(person, day);
    const std::uint64_t key = Dice{seed, Living, person.number, static_cast<std::uint64_t>(day)}.number();
    Itinerary itinerary(stays, day, key, stairs(person.stairs), attendant.presence.arrives);
    const auto workUntil = [&](double second) {
        if (second - itinerary.second() < 90.0)
            return;
        itinerary.walkTo(seat);
        itinerary.remainUntil(second, person.fidget, person.periodMs);
    };
    for (const Errand &errand : attendant.errands.list()) {
        workUntil(errand.start);
        itinerary.walkTo(errand.spot);
        if (errand.offFloor)
            itinerary.vanishUntil(errand.stop);
        else
            itinerary.remainUntil(errand.stop, errand.spread, person.periodMs);
    }
    workUntil(attendant.presence.leaves);
    itinerary.walkTo(stairs(person.stairs));
}

void addWorkingPeople(std::vector<Stay> &stays, const DemoLayout &layout, const std::vector<Person> &people,
                      std::uint64_t seed, int day)
{
    std::vector<Attendant> attendants;
    for (const Person &person : people) {
        if (const std::optional<Presence> presence = presenceOn(person, seed, day))
            attendants.push_back({&person, *presence, {}});
    }
    addMeetings(attendants, layout, seed, day);
    for (Attendant &attendant : attendants) {
        addHabits(attendant, layout, seed, day);
        addAttendant(stays, attendant, seed, day);
    }
}

/// Now and then somebody comes in on a weekend for a few hours.
void addWeekendPeople(std::vector<Stay> &stays, const std::vector<Person> &people, std::uint64_t seed, int day)
{
    for (const Person &person : people) {
        Dice dice{seed, Weekend, person.number, static_cast<std::uint64_t>(day)};
        if (day < person.firstDay || !dice.happens(demoWeekday(day) == 5 ? 0.02 : 0.005))
            continue;
        const double arrives = dice.between(9.5, 13.0) * kHour;
        addAttendant(stays, {&person, {arrives, arrives + dice.between(1.0, 4.5) * kHour}, {}}, seed, day);
    }
}

}   // namespace

bool isWarmObject(const Stay &stay)
{
    return stay.from == kWarmObject && stay.periodMs == kWarmPeriodMs;
}

std::vector<Stay> planOfDay(const DemoLayout &layout, const std::vector<Person> &people, std::uint64_t seed, int day)
{
    std::vector<Stay> stays;
    if (isHoliday(day))
        return stays;
    addWarmObject(stays, seed, day);
    addGuard(stays, seed, day);
    if (!isWorkingDay(day)) {
        addWeekendPeople(stays, people, seed, day);
        return stays;
    }
    addPassers(stays, seed, day);
    addCleaner(stays, layout, seed, day);
    addWorkingPeople(stays, layout, people, seed, day);
    return stays;
}

}   // namespace floorscope
