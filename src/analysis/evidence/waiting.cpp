// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/waiting.h"

#include "analysis/evidence/cell_sums.h"
#include "analysis/evidence/place_changes.h"
#include "base/week_start.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <map>
#include <set>

namespace floorscope {

namespace {

/// How much a mean of so many replicates varies, relative to itself.
struct Spread
{
    double ofOne = 0.0;   ///< relative variance of a single replicate
    double strata = 1.0;
    [[nodiscard]] Estimate over(double replicates) const
    {
        return {0.0, ofOne / replicates, std::max(replicates - strata, 1.0)};
    }
    /// Whether so many replicates make a side: each stratum at least twice.
    [[nodiscard]] bool isEnough(double replicates) const
    {
        return replicates >= std::max(static_cast<double>(kFewestReplicates), strata > 1.0 ? 2.0 * strata : 0.0);
    }
};

/// One place of one side.
struct PlaceSide
{
    Spread spread;
    double replicates = 0.0;
};

/// One side of a comparison.
struct Side
{
    const std::vector<Replicate> &replicates;
    const std::vector<int> &stratumOf;
};

/// Nothing of a place without detections.
std::optional<PlaceSide> placeSide(const PlaceSums &sums, const Side &side, const std::vector<double> &shares,
                                   double clustering)
{
    const Estimate rate = estimateOf(sums, side.stratumOf, shares);
    if (rate.mean <= 0.0)
        return std::nullopt;
    const auto count = static_cast<double>(sums.detections.size());
    return PlaceSide{{clustering * rate.variance / (rate.mean * rate.mean) * count, static_cast<double>(shares.size())},
                     count};
}

/// The fewest weeks of which `enough(weeks)` holds, from `first` on.
template <typename Enough>
std::optional<int> fewestWeeks(int first, Enough enough)
{
    for (int weeks = first; weeks <= kLongestWait; ++weeks)
        if (enough(weeks))
            return weeks;
    return std::nullopt;
}

/// What is waited for: a change of that size, at that level of chance.
struct Wanted
{
    double change = kWaitedChange;
    double level = kFalsePlaces;
    [[nodiscard]] bool isSeen(const Estimate &before, const Estimate &after) const
    {
        return detectableChange(difference(before, after), level) <= change;
    }
};

PlaceWait waitOf(const QString &name, const PlaceSide &before, const PlaceSide &after, double perWeek,
                 const Wanted &wanted)
{
    const Estimate known = before.spread.over(before.replicates);
    PlaceWait wait{name, {}, {}};
    wait.weeks = fewestWeeks(0, [&](int weeks) {
        const double replicates = after.replicates + weeks * perWeek;
        return after.spread.isEnough(replicates) && wanted.isSeen(known, after.spread.over(replicates));
    });
    wait.weeksEachSide = fewestWeeks(1, [&](int weeks) {
        const double replicates = weeks * perWeek;
        return after.spread.isEnough(replicates)
            && wanted.isSeen(before.spread.over(replicates), after.spread.over(replicates));
    });
    return wait;
}

/// How many replicates another week brings.
double replicatesPerWeek(const std::vector<Replicate> &side, ReplicateUnit unit)
{
    std::bitset<7> weekdays;
    for (const Replicate &one : side)
        weekdays.set(static_cast<std::size_t>(one.first.dayOfWeek() - 1));
    return unit == ReplicateUnit::Week ? 1.0 : static_cast<double>(weekdays.count());
}

/// By the square roots of the places' rates, as that of cells.
double clusteringOf(const std::vector<PlaceSums> &places, const Side &side, const std::vector<double> &shares)
{
    CellSums sums(places.size(), shares);
    for (std::size_t i = 0; i < side.replicates.size(); ++i) {
        std::vector<double> roots;
        for (const PlaceSums &place : places)
            roots.push_back(std::sqrt(place.detections[i] / place.sizes[i]));
        sums.add(roots, side.stratumOf[i], side.replicates[i].first);
    }
    return floorscope::clusteringOf(sums, sums, std::vector<std::uint8_t>(places.size(), 1));
}

/// Of one side the zones, and before them the whole floor, which always counts by hours: where shares are compared it
/// is not among them.
std::vector<PlaceSums> sumsOf(const std::vector<Replicate> &side, const ZoneShares &cells, bool relative)
{
    std::vector<PlaceSums> sums = placeSums(side, cells, relative);
    if (!relative)
        sums.insert(sums.begin(), floorSums(side));
    return sums;
}

/// Nothing of places without detections.
using PlaceSides = std::vector<std::optional<PlaceSide>>;

PlaceSides placeSides(const std::vector<PlaceSums> &sums, const Side &side, const std::vector<double> &shares,
                      double clustering)
{
    PlaceSides places;
    for (const PlaceSums &place : sums)
        places.push_back(placeSide(place, side, shares, clustering));
    return places;
}

std::size_t weekCount(const std::vector<Replicate> &side)
{
    std::set<QDate> mondays;
    for (const Replicate &one : side)
        mondays.insert(weekStart(one.first));
    return mondays.size();
}

/// How the days of both sides differ among themselves.
struct Days
{
    PlaceSides before;
    PlaceSides after;
    double perWeek = 0.0;   ///< replicates
};

/// Of one side that is long enough, by itself; nothing of one that is not.
std::optional<Days> daysOfOne(const std::vector<Replicate> &side, const std::vector<PlaceSums> &sums,
                              ReplicateUnit unit)
{
    if (side.size() < kFewestReplicates || weekCount(side) < kFewestWeeks)
        return std::nullopt;
    const Strata mix = strata(side, side, unit);
    const Side only{side, mix.before};
    const PlaceSides places = placeSides(sums, only, mix.shares, clusteringOf(sums, only, mix.shares));
    return Days{places, places, replicatesPerWeek(side, unit)};
}

void setReplicates(PlaceSides &places, std::size_t replicates)
{
    for (std::optional<PlaceSide> &place : places)
        if (place)
            place->replicates = static_cast<double>(replicates);
}

void leaveOutEmpty(PlaceSides &places, const std::vector<PlaceSums> &sums)
{
    for (std::size_t i = 0; i < places.size(); ++i)
        if (overallRate(sums[i]) <= 0.0)
            places[i].reset();
}

/// As the test will measure them once there are more: by each side's own where both have weeks enough, else by the
/// longer one, since a week or two tell neither how weekdays differ nor how days go together.
std::optional<Days> daysOf(const Sides &sides, ReplicateUnit unit, const ZoneShares &cells, double clustering)
{
    const std::vector<PlaceSums> before = sumsOf(sides.before, cells, sides.relative);
    const std::vector<PlaceSums> after = sumsOf(sides.after, cells, sides.relative);
    if (std::min(weekCount(sides.before), weekCount(sides.after)) >= kFewestWeeks) {
        const std::vector<double> &shares = sides.strata.shares;
        return Days{placeSides(before, {sides.before, sides.strata.before}, shares, clustering),
                    placeSides(after, {sides.after, sides.strata.after}, shares, clustering),
                    replicatesPerWeek(sides.after, unit)};
    }
    const bool isBefore = sides.before.size() >= sides.after.size();
    std::optional<Days> days = daysOfOne(isBefore ? sides.before : sides.after, isBefore ? before : after, unit);
    if (days) {
        setReplicates(days->before, sides.before.size());
        setReplicates(days->after, sides.after.size());
        leaveOutEmpty(days->before, before);
        leaveOutEmpty(days->after, after);
    }
    return days;
}

/// At which the first of a kind is decided: of those with detections. `places` has the whole floor before the zones.
std::vector<double> firstLevels(const PlaceSides &places, const std::vector<int> &kinds)
{
    const auto kindOf = [&kinds](std::size_t zone) { return kinds.empty() ? 0 : kinds[zone]; };
    std::map<int, int> counts;
    for (std::size_t i = 0; i + 1 < places.size(); ++i)
        counts[kindOf(i)] += places[i + 1].has_value();
    std::vector<double> levels;
    for (std::size_t i = 0; i + 1 < places.size(); ++i)
        levels.push_back(kFalsePlaces / std::max(counts[kindOf(i)], 1));
    return levels;
}

/// Adds a place that has detections on both sides.
void addWait(Waits &waits, const QString &name, const Days &days, std::size_t place, double level)
{
    if (const auto &before = days.before[place], &after = days.after[place]; before && after)
        waits.places.push_back(waitOf(name, *before, *after, days.perWeek, {waits.change, level}));
}

}   // namespace

std::optional<Waits> waits(const EvidenceInput &input, const Evidence &evidence, double change)
{
    if (!evidence.isEnough())
        return std::nullopt;
    const ReplicateUnit unit = evidence.options.unit.value_or(ReplicateUnit::Day);
    const bool relative = evidence.options.relative;
    const ZoneShares cells = zoneShares(input.frame, input.zones, ZoneRule::Area);
    const auto rates = daysOf(makeSides(input, unit, false), unit, cells, evidence.rateClustering);
    const auto days = relative ? daysOf(makeSides(input, unit, true), unit, cells, evidence.clustering) : rates;
    if (!rates || !days)
        return std::nullopt;
    Waits result{change, false, {}};
    if (evidence.floor.verdict == ChangeVerdict::NotEstablished)
        addWait(result, {}, *rates, 0, kFalsePlaces);
    for (std::size_t i = 0; i < evidence.places.size(); ++i)
        if (evidence.places[i].verdict == ChangeVerdict::NotEstablished)
            addWait(result, input.zones[i].name, *days, relative ? i : i + 1, evidence.places[i].level);
    return result;
}

std::optional<Waits> plannedWaits(const Heatmap &map, const std::vector<Zone> &zones, double change,
                                  const std::vector<int> &kinds)
{
    if (map.withheld)
        return std::nullopt;
    const GridFrame &frame = map.grid.frame();
    const ZoneShares cells = zoneShares(frame, zones, ZoneRule::Area);
    for (const ReplicateUnit unit : {ReplicateUnit::Day, ReplicateUnit::Week}) {
        const std::vector<Replicate> side = replicates(map, frame, unit);
        std::optional<Days> days = daysOfOne(side, sumsOf(side, cells, false), unit);
        if (!days)
            continue;
        setReplicates(days->after, 0);
        const std::vector<double> levels = firstLevels(days->before, kinds);
        Waits result{change, true, {}};
        addWait(result, {}, *days, 0, kFalsePlaces);
        for (std::size_t i = 0; i < zones.size(); ++i)
            addWait(result, zones[i].name, *days, i + 1, levels[i]);
        return result;
    }
    return std::nullopt;
}

}   // namespace floorscope
