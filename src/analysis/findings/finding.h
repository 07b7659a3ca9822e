// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "analysis/evidence/evidence.h"
#include "analysis/evidence/waiting.h"
#include "analysis/places/busy_places.h"
#include "analysis/places/cover.h"
#include "analysis/zone_rhythm.h"
#include "floor/geometry.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace floorscope {

// A finding is what a map says, as values: its kind, its figures, their interval and its place. Words make a card or a
// line of it (words/findings), the window, the report and the command line show the same. A new kind is one struct
// here, one overload in words and one in the numbers for other programs.

/// The days or weeks that a comparison stands on.
struct ComparedSpans
{
    ReplicateUnit unit = ReplicateUnit::Day;
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t silent = 0;   ///< of both sides, left out where shares are compared: without a detection there are none
    friend bool operator==(const ComparedSpans &, const ComparedSpans &) = default;
};

/// Before anything else of a comparison: its periods do not compare as they stand, whatever is established.
struct PeriodsDiffer
{
    bool otherHours = false;   ///< one side has weekdays or hours that the other has not: averages do not compare
    bool overlap = false;      ///< hours lie in both
    bool reversed = false;     ///< "after" lies before "before"
    friend bool operator==(const PeriodsDiffer &, const PeriodsDiffer &) = default;
};

/// Nothing can be said about change: a side has fewer than 3 days or weeks.
struct TooFewSpans
{
    ComparedSpans spans;
    friend bool operator==(const TooFewSpans &, const TooFewSpans &) = default;
};

/// How the whole floor changed, established or not.
struct FloorChanged
{
    PlaceChange change;
    friend bool operator==(const FloorChanged &, const FloorChanged &) = default;
};

/// An established change of a room or zone.
struct PlaceChanged
{
    PlaceChange change;
    bool relative = false;   ///< figures are shares of the floor's own total
    friend bool operator==(const PlaceChanged &, const PlaceChanged &) = default;
};

/// Established changes of places that have no finding of their own.
struct PlacesChangedToo
{
    QStringList more;
    QStringList less;
    friend bool operator==(const PlacesChangedToo &, const PlacesChangedToo &) = default;
};

/// On how much of the floor a change is established, cell by cell.
struct AreaChanged
{
    double more = 0.0;   ///< m²
    double less = 0.0;
    ComparedSpans spans;
    std::optional<double> detectable;   ///< the change that could have been seen in half of the cells, as a share
    friend bool operator==(const AreaChanged &, const AreaChanged &) = default;
};

/// Places of which no change is established.
struct NothingEstablished
{
    std::size_t places = 0;
    std::size_t of = 0;   ///< places that were tested
    ComparedSpans spans;
    std::optional<double> detectable;   ///< the change that could have been seen in half of the places, as a share
    friend bool operator==(const NothingEstablished &, const NothingEstablished &) = default;
};

/// The smallest area that holds half of all detections.
struct HalfOfAll
{
    double area = 0.0;        ///< m²
    double usedShare = 0.0;   ///< of the area of used cells
    PatchPlace largest;       ///< of its largest part
    FloorPoint at;            ///< in that part, metres
    double largestArea = 0.0;
    friend bool operator==(const HalfOfAll &, const HalfOfAll &) = default;
};

/// Places that stand out of the floor as busy, by Gi*.
struct BusyFound
{
    std::size_t places = 0;
    double area = 0.0;                          ///< m², of all of them
    double share = 0.0;                         ///< of all detections, that they hold
    double radius = 0.0;                        ///< metres: what lies so near was weighed with a cell
    double falseRate = 0.0;                     ///< of their cells at most such a share is called busy falsely
    std::vector<FoundSpot> largest;             ///< at most kNamedSpots
    CoverSource cover = CoverSource::Unknown;   ///< what tells which cells took part; unknown: those that are used
    friend bool operator==(const BusyFound &, const BusyFound &) = default;
};
inline constexpr std::size_t kNamedSpots = 3;

/// Where sensors look and hardly anybody is.
struct RareFound
{
    double area = 0.0;       ///< m²
    double share = 0.0;      ///< of the area that is seen
    double notSeen = 0.0;    ///< m² of the floor that is not known to be covered, which no figure counts
    double noSensor = 0.0;   ///< m² of that, in rooms that are known to have no sensor
    double percent = 0.0;    ///< of the floor's mean: what has less is rarely used
    FloorPoint at;           ///< in the largest patch, metres
    QString largest;         ///< the name of the largest patch's place; empty where it has none
    double largestArea = 0.0;
    std::optional<FloorRect> where;             ///< of the largest patch; nothing where nothing is rarely used
    CoverSource cover = CoverSource::Unknown;   ///< what tells what is seen
    std::size_t coverDays = 0;                  ///< of stored answers, where they do
    friend bool operator==(const RareFound &, const RareFound &) = default;
};

/// Nothing can be said of rarely used places: it is not known what the sensors see.
struct CoverUnknown
{
    friend bool operator==(const CoverUnknown &, const CoverUnknown &) = default;
};

/// Nothing can be said of places: to protect individuals all that was detected is withheld.
struct PlacesWithheld
{
    friend bool operator==(const PlacesWithheld &, const PlacesWithheld &) = default;
};

enum class OddReason { AliveAtNight, Flat, TooMany };

/// Places that do not look like a person, the largest named.
struct OddFound
{
    std::size_t places = 0;
    QString name;   ///< of the room; empty where it has none
    FloorPoint at;
    OddReason reason = OddReason::AliveAtNight;
    FloorRect where;
    friend bool operator==(const OddFound &, const OddFound &) = default;
};

/// There are no answers to hours of the night, which tell a warm thing from a person.
struct NightsUnknown
{
    friend bool operator==(const NightsUnknown &, const NightsUnknown &) = default;
};

/// The busiest hour of the week on the whole floor.
struct BusiestFound
{
    BusiestHour hour;
    int knownHours = 0;                        ///< of the 168 of the week: it is the busiest of these
    std::optional<std::size_t> daysBeside{};   ///< asked beside the map, over so many days; nothing: the map's own
    friend bool operator==(const BusiestFound &, const BusiestFound &) = default;
};

/// The map's answers span several hours, so none of them is known to be the busiest.
struct BusiestUnknown
{
    friend bool operator==(const BusiestUnknown &, const BusiestUnknown &) = default;
};

/// What all detections of a map come to as hours of one person's presence, by presence time beside it: an estimate.
struct PersonHoursFound
{
    std::optional<DetectionRate> rate;   ///< nothing: there is too little presence time for an estimate
    double detections = 0.0;
    friend bool operator==(const PersonHoursFound &, const PersonHoursFound &) = default;
};

using Finding = std::variant<PeriodsDiffer, TooFewSpans, FloorChanged, PlaceChanged, PlacesChangedToo, AreaChanged,
                             NothingEstablished, HalfOfAll, BusyFound, RareFound, CoverUnknown, PlacesWithheld,
                             OddFound, NightsUnknown, BusiestFound, BusiestUnknown, Waits, PersonHoursFound>;
using Findings = std::vector<Finding>;

/// No more than so many at once.
inline constexpr std::size_t kMostFindings = 6;

/// What a comparison says, trouble first: too few days alone; else the whole floor, the area, the places that changed
/// most surely, and those of which nothing is established. `most`, at least 4, findings: where it is tight places share
/// one, and nothing else is left out.
[[nodiscard]] Findings changeFindings(const Evidence &evidence, std::size_t most = kMostFindings);

}   // namespace floorscope
