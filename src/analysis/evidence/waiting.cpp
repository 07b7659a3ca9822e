// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/waiting.h"

#include "analysis/evidence/cell_sums.h"
#include "analysis/evidence/sides.h"

#include <algorithm>
#include <bitset>
#include <cmath>

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

/// Places of both sides, the whole floor first, which always counts by hours.
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

bool isEstablished(const PlaceChange &place)
{
    using Verdicts = std::decay_t<decltype(place.verdict)>;
    return place.verdict == Verdicts::More || place.verdict == Verdicts::Less;
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
    const Sides sides = makeSides(input, unit, evidence.options.relative);
    const ZoneCells cells = zoneCells(input.frame, input.zones, ZoneRule::Area);
    const PlaceSums before = placeSums(sides.before, cells, sides.relative);
    const PlaceSums after = placeSums(sides.after, cells, sides.relative);
    const std::vector<double> &shares = sides.strata.shares;
    Waits result{change, false, {}};
    for (std::size_t i = 0; i < before.detections.size(); ++i) {
        const PlaceChange &known = i == 0 ? evidence.floor : evidence.places[i - 1];
        const auto a = placeSide(before.detections[i], before.sizesAt(i), {sides.before, sides.strata.before}, shares,
                                 evidence.clustering);
        const auto b = placeSide(after.detections[i], after.sizesAt(i), {sides.after, sides.strata.after}, shares,
                                 evidence.clustering);
        if (a && b && !isEstablished(known))
            result.places.push_back(
                waitOf(nameAt(input.zones, i), *a, *b, replicatesPerWeek(sides.after, unit), change));
    }
    return result;
}

std::optional<Waits> plannedWaits(const Heatmap &map, const std::vector<Zone> &zones, double change)
{
    const GridFrame &frame = map.grid.frame();
    ReplicateUnit unit = ReplicateUnit::Day;
    std::vector<Replicate> side = replicates(map, frame, unit);
    if (side.size() < kFewestReplicates) {
        unit = ReplicateUnit::Week;
        side = replicates(map, frame, unit);
    }
    if (side.size() < kFewestReplicates || map.withheld)
        return std::nullopt;
    const Strata mix = strata(side, side, unit);
    const Side only{side, mix.before};
    const PlaceSums sums = placeSums(side, zoneCells(frame, zones, ZoneRule::Area), false);
    const double clustering = clusteringOf(sums.detections, sums.hours, only, mix.shares);
    Waits result{change, true, {}};
    for (std::size_t i = 0; i < sums.detections.size(); ++i)
        if (const auto known = placeSide(sums.detections[i], sums.hours, only, mix.shares, clustering))
            result.places.push_back(
                waitOf(nameAt(zones, i), *known, {known->spread, 0.0}, replicatesPerWeek(side, unit), change));
    return result;
}

}   // namespace floorscope
