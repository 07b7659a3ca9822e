// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/waiting.h"

#include "analysis/evidence/cell_sums.h"
#include "analysis/evidence/sides.h"

#include <algorithm>
#include <bitset>
#include <cmath>
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
std::optional<PlaceSide> placeSide(const std::vector<double> &detections, const std::vector<double> &sizes,
                                   const Side &side, const std::vector<double> &shares, double clustering)
{
    std::vector<double> rates(detections.size());
    std::transform(detections.begin(), detections.end(), sizes.begin(), rates.begin(), std::divides<>());
    const Estimate rate = estimate(rates, sizes, side.stratumOf, shares);
    if (rate.mean <= 0.0)
        return std::nullopt;
    const auto count = static_cast<double>(rates.size());
    return PlaceSide{{clustering * rate.variance / (rate.mean * rate.mean) * count, static_cast<double>(shares.size())},
                     count};
}

/// The change that could be seen with such means on both sides, as a share: as PlaceChange::detectable.
double detectable(const Estimate &before, const Estimate &after)
{
    const Difference off = difference(before, after);
    return std::exp(reachOfTest(kFalsePlaces, off.freedom) * off.error) - 1.0;
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

PlaceWait waitOf(const QString &name, const PlaceSide &before, const PlaceSide &after, double perWeek, double change)
{
    const Estimate known = before.spread.over(before.replicates);
    PlaceWait wait{name, {}, {}};
    wait.weeks = fewestWeeks(0, [&](int weeks) {
        const double replicates = after.replicates + weeks * perWeek;
        return after.spread.isEnough(replicates) && detectable(known, after.spread.over(replicates)) <= change;
    });
    wait.weeksEachSide = fewestWeeks(1, [&](int weeks) {
        const double replicates = weeks * perWeek;
        return after.spread.isEnough(replicates)
            && detectable(before.spread.over(replicates), after.spread.over(replicates)) <= change;
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

std::vector<double> sizesOf(const std::vector<Replicate> &side, bool relative)
{
    std::vector<double> sizes(side.size());
    std::transform(side.begin(), side.end(), sizes.begin(),
                   [relative](const Replicate &one) { return size(one, relative); });
    return sizes;
}

std::vector<double> totals(const std::vector<Replicate> &side)
{
    std::vector<double> detections(side.size());
    std::transform(side.begin(), side.end(), detections.begin(),
                   [](const Replicate &one) { return static_cast<double>(one.detections); });
    return detections;
}

/// By the square roots of the places' rates, as that of cells.
double clusteringOf(const std::vector<std::vector<double>> &places, const std::vector<double> &sizes, const Side &side,
                    const std::vector<double> &shares)
{
    CellSums sums(places.size(), shares);
    for (std::size_t i = 0; i < side.replicates.size(); ++i) {
        std::vector<double> roots;
        for (const std::vector<double> &place : places)
            roots.push_back(std::sqrt(place[i] / sizes[i]));
        sums.add(roots, side.stratumOf[i], side.replicates[i].first);
    }
    return floorscope::clusteringOf(sums, sums, std::vector<std::uint8_t>(places.size(), 1));
}

/// Places of one side, the whole floor first, which always counts by hours.
struct PlaceSums
{
    std::vector<std::vector<double>> detections;
    std::vector<double> hours;
    std::vector<double> sizes;
    [[nodiscard]] const std::vector<double> &sizesAt(std::size_t place) const { return place == 0 ? hours : sizes; }
};

PlaceSums placeSums(const std::vector<Replicate> &side, const ZoneCells &cells, bool relative)
{
    PlaceSums sums{detectionsIn(side, cells), sizesOf(side, false), sizesOf(side, relative)};
    sums.detections.insert(sums.detections.begin(), totals(side));
    return sums;
}

/// Nothing of places without detections.
using PlaceSides = std::vector<std::optional<PlaceSide>>;

PlaceSides placeSides(const PlaceSums &sums, const Side &side, const std::vector<double> &shares, double clustering)
{
    PlaceSides places;
    for (std::size_t i = 0; i < sums.detections.size(); ++i)
        places.push_back(placeSide(sums.detections[i], sums.sizesAt(i), side, shares, clustering));
    return places;
}

std::size_t weekCount(const std::vector<Replicate> &side)
{
    std::set<QDate> mondays;
    for (const Replicate &one : side)
        mondays.insert(one.first.addDays(1 - one.first.dayOfWeek()));
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
std::optional<Days> daysOfOne(const std::vector<Replicate> &side, const PlaceSums &sums, ReplicateUnit unit)
{
    if (side.size() < kFewestReplicates || weekCount(side) < kFewestWeeks)
        return std::nullopt;
    const Strata mix = strata(side, side, unit);
    const Side only{side, mix.before};
    const double clustering = clusteringOf(sums.detections, sums.sizes, only, mix.shares);
    const PlaceSides places = placeSides(sums, only, mix.shares, clustering);
    return Days{places, places, replicatesPerWeek(side, unit)};
}

void setReplicates(PlaceSides &places, const PlaceSums &sums, std::size_t replicates)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::vector<double> &detections = sums.detections[i];
        if (std::all_of(detections.begin(), detections.end(), [](double count) { return count <= 0.0; }))
            places[i].reset();
        else if (places[i])
            places[i]->replicates = static_cast<double>(replicates);
    }
}

/// As the test will measure them once there are more: by each side's own where both have weeks enough, else by the
/// longer one, since a week or two tell neither how weekdays differ nor how days go together.
std::optional<Days> daysOf(const Sides &sides, ReplicateUnit unit, const ZoneCells &cells, double clustering)
{
    const PlaceSums before = placeSums(sides.before, cells, sides.relative);
    const PlaceSums after = placeSums(sides.after, cells, sides.relative);
    if (std::min(weekCount(sides.before), weekCount(sides.after)) >= kFewestWeeks) {
        const std::vector<double> &shares = sides.strata.shares;
        return Days{placeSides(before, {sides.before, sides.strata.before}, shares, clustering),
                    placeSides(after, {sides.after, sides.strata.after}, shares, clustering),
                    replicatesPerWeek(sides.after, unit)};
    }
    const bool isBefore = sides.before.size() >= sides.after.size();
    std::optional<Days> days = daysOfOne(isBefore ? sides.before : sides.after, isBefore ? before : after, unit);
    if (days) {
        setReplicates(days->before, before, sides.before.size());
        setReplicates(days->after, after, sides.after.size());
    }
    return days;
}

bool isEstablished(const PlaceChange &place)
{
    return place.verdict == ChangeVerdict::More || place.verdict == ChangeVerdict::Less;
}

QString nameAt(const std::vector<Zone> &zones, std::size_t place)
{
    return place == 0 ? QString() : zones[place - 1].name;
}

}   // namespace

std::optional<Waits> waits(const EvidenceInput &input, const Evidence &evidence, double change)
{
    const ReplicateUnit unit = evidence.options.unit.value_or(ReplicateUnit::Day);
    if (!evidence.isEnough())
        return std::nullopt;
    const ZoneCells cells = zoneCells(input.frame, input.zones, ZoneRule::Area);
    const auto days = daysOf(makeSides(input, unit, evidence.options.relative), unit, cells, evidence.clustering);
    // the floor counts by hours, silent days too
    const auto ofFloor =
        evidence.options.relative ? daysOf(makeSides(input, unit, false), unit, cells, evidence.clustering) : days;
    if (!days || !ofFloor)
        return std::nullopt;
    Waits result{change, false, {}};
    for (std::size_t i = 0; i < days->before.size(); ++i) {
        const Days &known = i == 0 ? *ofFloor : *days;
        if (known.before[i] && known.after[i] && !isEstablished(i == 0 ? evidence.floor : evidence.places[i - 1]))
            result.places.push_back(
                waitOf(nameAt(input.zones, i), *known.before[i], *known.after[i], known.perWeek, change));
    }
    return result;
}

std::optional<Waits> plannedWaits(const Heatmap &map, const std::vector<Zone> &zones, double change)
{
    const GridFrame &frame = map.grid.frame();
    if (map.withheld)
        return std::nullopt;
    const ZoneCells cells = zoneCells(frame, zones, ZoneRule::Area);
    for (const ReplicateUnit unit : {ReplicateUnit::Day, ReplicateUnit::Week}) {
        const std::vector<Replicate> side = replicates(map, frame, unit);
        const std::optional<Days> days = daysOfOne(side, placeSums(side, cells, false), unit);
        if (!days)
            continue;
        Waits result{change, true, {}};
        for (std::size_t i = 0; i < days->before.size(); ++i)
            if (const std::optional<PlaceSide> &known = days->before[i])
                result.places.push_back(waitOf(nameAt(zones, i), *known, {known->spread, 0.0}, days->perWeek, change));
        return result;
    }
    return std::nullopt;
}

}   // namespace floorscope
