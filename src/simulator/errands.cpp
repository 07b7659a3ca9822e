// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/errands.h"

#include "simulator/demo_calendar.h"
#include "simulator/dice.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr double kMinute = 60.0;
constexpr double kHour = 3600.0;

enum Purpose : std::uint64_t { Meeting = 101, Habit };

struct MeetingRoom
{
    double inUse;   // how likely a slot is taken
    std::size_t fewest;
};
constexpr std::array<MeetingRoom, 3> kMeetingRooms{{{0.55, 3}, {0.4, 2}, {0.65, 4}}};
constexpr std::array<double, 7> kMeetingSlots{9.25, 10.25, 11.0, 13.5, 14.5, 15.5, 16.5};   // hours

/// Asks people by chance until the chairs are taken or too many said no.
void holdMeeting(std::vector<Attendant> &attendants, const std::vector<Standpoint> &chairs, std::size_t size,
                 Errand errand, Dice &dice)
{
    std::size_t seated = 0;
    for (std::size_t asked = 0; asked < 3 * size && seated < size; ++asked) {
        Attendant &attendant = attendants[dice.pick(attendants.size())];
        errand.spot = chairs[seated];
        if (attendant.errands.addIfFree(attendant.presence, errand))
            ++seated;
    }
}

Errand errandAt(const Standpoint &spot, double start, double minutes, double spread)
{
    return {start, start + minutes * kMinute, spot, spread, false};
}

void addLunch(Attendant &attendant, const DemoLayout &layout, Dice &dice)
{
    const double start = dice.between(11.7, 13.1) * kHour;
    const bool inKitchen = dice.happens(0.65);
    const Standpoint &spot =
        inKitchen ? layout.kitchenSeats[dice.pick(layout.kitchenSeats.size())] : stairs(dice.pick(2));
    Errand errand = errandAt(spot, start, dice.between(22.0, 42.0), 0.28);
    errand.offFloor = !inKitchen;
    attendant.errands.addIfFree(attendant.presence, errand);
}

/// At the machine, then at the sink or anywhere in the kitchen.
void addCoffee(Attendant &attendant, Dice &dice)
{
    const double start = dice.between(8.0, 17.0) * kHour;
    const Errand machine = errandAt(kitchenSpot({27.0, 36.2}), start, dice.between(1.2, 3.0), 0.3);
    const FloorPoint rest =
        dice.happens(0.45) ? FloorPoint{31.1, 36.2} : FloorPoint{dice.between(26.6, 36.4), dice.between(29.5, 35.8)};
    const Errand after = errandAt(kitchenSpot(rest), machine.stop, dice.between(1.5, 6.0), 0.4);
    if (attendant.errands.addIfFree(attendant.presence, machine))
        attendant.errands.addIfFree(attendant.presence, after);
}

void addChat(Attendant &attendant, Dice &dice)
{
    const Standpoint spot =
        corridorSpot({dice.between(4.0, kFloorWidth - 4.0), dice.between(kCorridorLow + 0.4, kCorridorHigh - 0.4)});
    attendant.errands.addIfFree(attendant.presence,
                                errandAt(spot, dice.between(8.5, 17.5) * kHour, dice.between(1.0, 5.0), 0.35));
}

/// To the washroom or outside: only the way is seen.
void addAbsence(Attendant &attendant, Dice &dice)
{
    Errand errand = errandAt(stairs(dice.pick(2)), dice.between(8.5, 17.5) * kHour, dice.between(3.0, 9.0), 0.2);
    errand.offFloor = true;
    attendant.errands.addIfFree(attendant.presence, errand);
}

void addVisit(Attendant &attendant, const std::vector<Standpoint> &spots, double minutes, double spread, Dice &dice)
{
    const Standpoint &spot = spots[dice.pick(spots.size())];
    attendant.errands.addIfFree(attendant.presence, errandAt(spot, dice.between(9.0, 16.5) * kHour, minutes, spread));
}

}   // namespace

bool Errands::addIfFree(const Presence &presence, const Errand &errand)
{
    if (errand.start < presence.arrives + 5 * kMinute || errand.stop > presence.leaves - 5 * kMinute)
        return false;
    const auto later = std::find_if(m_list.begin(), m_list.end(),
                                    [&errand](const Errand &other) { return other.stop > errand.start; });
    if (later != m_list.end() && later->start < errand.stop)
        return false;
    m_list.insert(later, errand);
    return true;
}

void addMeetings(std::vector<Attendant> &attendants, const DemoLayout &layout, std::uint64_t seed, int day)
{
    if (attendants.empty())
        return;
    for (std::size_t room = 0; room < kMeetingRooms.size(); ++room) {
        Dice dice{seed, Meeting, room, static_cast<std::uint64_t>(day)};
        const std::vector<Standpoint> &chairs = layout.meetingSeats[room];
        for (const double slot : kMeetingSlots) {
            const std::size_t fewest = kMeetingRooms[room].fewest;
            const std::size_t size = fewest + dice.pick(chairs.size() - fewest + 1);
            const double start = slot * kHour + dice.between(-4.0, 4.0) * kMinute;
            const Errand errand = errandAt(chairs[0], start, dice.between(22.0, 46.0), 0.24);
            if (dice.happens(kMeetingRooms[room].inUse))
                holdMeeting(attendants, chairs, size, errand, dice);
        }
    }
}

void addHabits(Attendant &attendant, const DemoLayout &layout, std::uint64_t seed, int day)
{
    const bool changed = day >= kLayoutChangeDay;
    Dice dice{seed, Habit, attendant.person->number, static_cast<std::uint64_t>(day)};
    addLunch(attendant, layout, dice);
    if (dice.happens(changed ? 0.1 : 0.06))
        addVisit(attendant, layout.projectSeats, dice.between(30.0, 80.0), 0.26, dice);
    if (dice.happens(changed ? 0.035 : 0.006))
        addVisit(attendant, layout.loungeSeats, dice.between(4.0, 14.0), 0.25, dice);
    for (std::size_t i = 1 + dice.pick(3); i > 0; --i)
        addCoffee(attendant, dice);
    for (std::size_t i = 1 + dice.pick(3); i > 0; --i)
        addAbsence(attendant, dice);
    for (std::size_t i = dice.pick(3); i > 0; --i)
        addChat(attendant, dice);
}

}   // namespace floorscope
