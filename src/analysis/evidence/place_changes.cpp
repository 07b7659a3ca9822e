// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/place_changes.h"

#include "analysis/false_discovery.h"
#include "analysis/zone_cells.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace floorscope {

namespace {

constexpr double kOutside95 = 0.05;

/// Of one side: what each replicate's detections are, and what they are divided by.
struct Sums
{
    std::vector<double> detections;
    std::vector<double> sizes;
};

double rate(const Sums &sums)
{
    const auto sum = [](const std::vector<double> &values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    };
    return sum(sums.detections) / sum(sums.sizes);
}

Estimate estimateOf(const Sums &sums, const std::vector<int> &stratumOf, const Sides &sides, double clustering)
{
    std::vector<double> rates(sums.detections.size());
    std::transform(sums.detections.begin(), sums.detections.end(), sums.sizes.begin(), rates.begin(), std::divides<>());
    Estimate result = estimate(rates, sums.sizes, stratumOf, sides.strata.shares);
    result.variance *= clustering;
    return result;
}

/// The same of the logarithm: its spread is the relative one (delta method).
Estimate logarithm(const Estimate &rate)
{
    return {std::log(rate.mean), rate.variance / (rate.mean * rate.mean), rate.freedom};
}

PlaceChange changeOf(const QString &name, const Sums &before, const Sums &after, const Sides &sides, double clustering)
{
    const Estimate a = estimateOf(before, sides.strata.before, sides, clustering);
    const Estimate b = estimateOf(after, sides.strata.after, sides, clustering);
    PlaceChange result;
    result.name = name;
    result.before = rate(before);
    result.after = rate(after);
    if (a.mean <= 0.0 || b.mean <= 0.0) {
        result.chance = chance(difference(a, b));
        return result;
    }
    const Difference off = difference(logarithm(a), logarithm(b));
    const double reach = studentsT(kOutside95 / 2.0, off.freedom) * off.error;
    result.change = b.mean / a.mean - 1.0;
    result.interval = RelativeInterval{std::exp(off.value - reach) - 1.0, std::exp(off.value + reach) - 1.0};
    result.chance = chance(off);
    result.detectable = std::exp(reachOfTest(kFalsePlaces, off.freedom) * off.error) - 1.0;
    return result;
}

/// Of the change that was tested: on one mix of weekdays, where both sides have any detections.
ChangeVerdict direction(const PlaceChange &place)
{
    return place.change.value_or(place.after - place.before) > 0.0 ? ChangeVerdict::More : ChangeVerdict::Less;
}

/// Which zones hold a share of each cell.
class ZonesOfCells
{
public:
    ZonesOfCells(const GridFrame &frame, const std::vector<Zone> &zones) : m_first(frame.cellCount() + 1)
    {
        const ZoneCells cells = zoneCells(frame, zones, ZoneRule::Area);
        for (const std::vector<CellShare> &zone : cells.zones)
            for (const CellShare &share : zone)
                ++m_first[share.cell + 1];
        std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
        m_shares.resize(m_first.back());
        std::vector<std::size_t> next = m_first;
        for (std::size_t zone = 0; zone < cells.zones.size(); ++zone)
            for (const CellShare &share : cells.zones[zone])
                m_shares[next[share.cell]++] = {zone, share.share};
    }
    /// Adds what the cell holds to the last replicate of each zone.
    void add(const CellCount &cell, std::vector<Sums> &zones) const
    {
        for (std::size_t i = m_first[cell.cell]; i < m_first[cell.cell + 1]; ++i)
            zones[m_shares[i].first].detections.back() += m_shares[i].second * static_cast<double>(cell.count);
    }

private:
    std::vector<std::size_t> m_first;   ///< for each cell where its shares begin
    std::vector<std::pair<std::size_t, double>> m_shares;
};

/// One for each zone.
std::vector<Sums> sumsOf(const std::vector<Replicate> &side, const ZonesOfCells &zonesOf, std::size_t zones,
                         bool relative)
{
    std::vector<Sums> sums(zones);
    for (const Replicate &replicate : side) {
        for (Sums &zone : sums) {
            zone.detections.push_back(0.0);
            zone.sizes.push_back(size(replicate, relative));
        }
        for (const CellCount &cell : replicate.cells)
            zonesOf.add(cell, sums);
    }
    return sums;
}

/// A side as the whole floor has it: silent days too, and no cells.
std::vector<Replicate> wholeFloor(const std::vector<Replicate> &side, const std::vector<Replicate> &silent)
{
    std::vector<Replicate> whole;
    for (const std::vector<Replicate> *part : {&side, &silent})
        for (const Replicate &one : *part)
            whole.push_back({one.first, one.hours, one.detections, {}});
    return whole;
}

Sums floorSums(const std::vector<Replicate> &side)
{
    Sums sums;
    for (const Replicate &replicate : side) {
        sums.detections.push_back(static_cast<double>(replicate.detections));
        sums.sizes.push_back(replicate.hours);
    }
    return sums;
}

}   // namespace

PlaceChange floorChange(const Sides &sides, ReplicateUnit unit, double clustering)
{
    Sides whole{wholeFloor(sides.before, sides.silentBefore), wholeFloor(sides.after, sides.silentAfter), {}, false};
    whole.strata = strata(whole.before, whole.after, unit);
    PlaceChange floor = changeOf({}, floorSums(whole.before), floorSums(whole.after), whole, clustering);
    floor.verdict = floor.chance <= kFalsePlaces ? direction(floor) : ChangeVerdict::NotEstablished;
    return floor;
}

std::vector<PlaceChange> placeChanges(const Sides &sides, const GridFrame &frame, const std::vector<Zone> &zones,
                                      double clustering)
{
    const ZonesOfCells zoneOf(frame, zones);
    const std::vector<Sums> before = sumsOf(sides.before, zoneOf, zones.size(), sides.relative);
    const std::vector<Sums> after = sumsOf(sides.after, zoneOf, zones.size(), sides.relative);
    std::vector<PlaceChange> places;
    std::vector<double> chances;   // of those that are tested
    for (std::size_t i = 0; i < zones.size(); ++i) {
        places.push_back(changeOf(zones[i].name, before[i], after[i], sides, clustering));
        if (places.back().before > 0.0 || places.back().after > 0.0)
            chances.push_back(places.back().chance);
    }
    const std::vector<std::uint8_t> found = established(chances, kFalsePlaces);
    std::size_t test = 0;
    for (PlaceChange &place : places)
        if (place.before <= 0.0 && place.after <= 0.0)
            place.verdict = ChangeVerdict::NotCovered;
        else if (found[test++])
            place.verdict = direction(place);
    return places;
}

}   // namespace floorscope
