// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings/place_findings.h"

#include "analysis/places/busy_places.h"
#include "analysis/places/core_area.h"
#include "analysis/places/odd_places.h"

#include <algorithm>

namespace floorscope {

namespace {

FloorRect cellSquare(FloorPoint centre, CellSize size)
{
    const double half = metres(size) / 2.0;
    return {centre.x - half, centre.y - half, centre.x + half, centre.y + half};
}

OddReason reasonOf(const OddPlace &place)
{
    if (place.aliveAtNight)
        return OddReason::AliveAtNight;
    return place.flat ? OddReason::Flat : OddReason::TooMany;
}

void addOdd(Findings &findings, const PlacesAsked &asked, const OddPlaces &odd)
{
    if (odd.places.empty())
        return;
    const OddPlace &first = odd.places.front();
    findings.push_back(OddFound{odd.places.size(), placeName(asked, first.patch.place), first.patch.place,
                                reasonOf(first), cellSquare(first.patch.place, asked.map.cellSize)});
}

/// The cells of the largest patch, as a rectangle.
FloorRect boundsOf(const Patch &patch, const GridFrame &frame)
{
    FloorRect rect = cellSquare(patch.place, frame.cellSize);
    for (const std::size_t cell : patch.cells)
        rect = united(rect, cellSquare(centreOf(frame, cell), frame.cellSize));
    return rect;
}

void addHalf(Findings &findings, const PlacesAsked &asked)
{
    const CoreArea half = coreArea(asked.map, 50);
    HalfOfAll found{half.area, half.usedShare, {}, {}, 0.0};
    if (const std::vector<Patch> parts = patches(asked.map.grid, half.cells); !parts.empty()) {
        found.largest = patchPlace(asked, parts.front());
        found.at = parts.front().place;
        found.largestArea = parts.front().area;
    }
    findings.push_back(found);
}

/// Nothing where no place stands out.
void addBusy(Findings &findings, const PlacesAsked &asked)
{
    const GiOptions options;
    const std::vector<GiCluster> busy = standingOut(asked, true, options);
    if (busy.empty())
        return;
    const FoundSpot all = together(busy);
    findings.push_back(BusyFound{busy.size(), all.area, all.share, options.radius, options.falseRate,
                                 spots(asked, busy, kNamedSpots),
                                 coverSource(asked.map, asked.floor, {asked.seenBefore, asked.zones})});
}

void addRare(Findings &findings, const PlacesAsked &asked)
{
    const Cover cover = findCover(asked);
    const std::optional<RarelyUsed> rare = findRarelyUsed(asked, cover);
    if (!rare) {
        findings.push_back(CoverUnknown{});
        return;
    }
    RareFound found;
    found.area = rare->area;
    found.share = rare->share;
    found.notSeen = rare->notSeen;
    found.noSensor = rare->noSensor;
    found.percent = asked.rarelyUsedPercent;
    found.cover = rare->cover;
    found.coverDays = rare->coverDays;
    if (!rare->patches.empty()) {
        const Patch &largest = rare->patches.front();
        found.largest = placeName(asked, largest.place);
        found.at = largest.place;
        found.largestArea = largest.area;
        found.where = boundsOf(largest, cover.counts.frame());
    }
    findings.push_back(found);
}

std::size_t observedDays(const Rhythm &rhythm)
{
    return static_cast<std::size_t>(std::count_if(rhythm.days.begin(), rhythm.days.end(),
                                                  [](const RhythmDay &day) { return day.part.hours > 0.0; }));
}

/// Of the map's own answers, or of those to all hours where they know more hours of the week.
void addBusiest(Findings &findings, const PlacesAsked &asked)
{
    if (asked.map.withheld)
        return;   // nothing is told of single hours
    const Rhythm own = floorRhythm(asked.map);
    const Rhythm beside = asked.allHours ? floorRhythm(*asked.allHours) : Rhythm();
    const std::optional<BusiestHour> ofMap = busiestHour(own), ofAll = busiestHour(beside);
    if (ofAll && (!ofMap || knownHours(beside) > knownHours(own)))
        findings.push_back(BusiestFound{*ofAll, knownHours(beside), observedDays(beside)});
    else if (ofMap)
        findings.push_back(BusiestFound{*ofMap, knownHours(own)});
    else if (hasUntoldHours(own))
        findings.push_back(BusiestUnknown{});
}

}   // namespace

Findings placeFindings(const PlacesAsked &asked)
{
    if (withholdsPlaces(asked.map))
        return {PlacesWithheld{}};
    Findings findings;
    if (asked.map.total == 0)
        return findings;
    const OddPlaces odd = findOddPlaces(asked.map, asked.nights ? &*asked.nights : nullptr);
    addOdd(findings, asked, odd);
    addHalf(findings, asked);
    addBusy(findings, asked);
    addRare(findings, asked);
    addBusiest(findings, asked);
    if (odd.places.empty() && odd.hoursKnown && !odd.nightsKnown && !odd.isProtected)
        findings.push_back(NightsUnknown{});
    return findings;
}

}   // namespace floorscope
