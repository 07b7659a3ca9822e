// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/place_changes.h"

#include "analysis/evidence/cell_changes.h"
#include "analysis/false_discovery.h"

#include <cmath>
#include <map>

namespace floorscope {

namespace {

constexpr double kOutside95 = 0.05;

/// The same of the logarithm: its spread is the relative one (delta method).
Estimate logarithm(const Estimate &rate)
{
    return {std::log(rate.mean), rate.variance / (rate.mean * rate.mean), rate.freedom};
}

PlaceTest testOf(const QString &name, const PlaceSums &before, const PlaceSums &after, const Sides &sides,
                 double clustering)
{
    Estimate a = estimateOf(before, sides.strata.before, sides.strata.shares);
    Estimate b = estimateOf(after, sides.strata.after, sides.strata.shares);
    a.variance *= clustering;
    b.variance *= clustering;
    PlaceTest test;
    PlaceChange &change = test.change;
    change.name = name;
    change.before = overallRate(before);
    change.after = overallRate(after);
    if (a.mean <= 0.0 || b.mean <= 0.0) {
        change.chance = chance(difference(a, b));
        return test;
    }
    const Difference off = difference(logarithm(a), logarithm(b));
    const double reach = studentsT(kOutside95 / 2.0, off.freedom) * off.error;
    change.change = b.mean / a.mean - 1.0;
    change.interval = RelativeInterval{std::exp(off.value - reach) - 1.0, std::exp(off.value + reach) - 1.0};
    change.chance = chance(off);
    test.logarithms = off;
    return test;
}

PlaceTest notCovered(const QString &name, bool unseen)
{
    PlaceTest test;
    test.change.name = name;
    test.change.verdict = ChangeVerdict::NotCovered;
    test.change.unseen = unseen;
    return test;
}

/// Of the change that was tested: on one mix of weekdays, where both sides have any detections.
ChangeVerdict direction(const PlaceChange &place)
{
    return place.change.value_or(place.after - place.before) > 0.0 ? ChangeVerdict::More : ChangeVerdict::Less;
}

PlaceChange decided(const PlaceTest &test, bool found, double level)
{
    PlaceChange place = test.change;
    place.level = level;
    if (found)
        place.verdict = direction(place);
    if (test.logarithms)
        place.detectable = detectableChange(*test.logarithms, level);
    return place;
}

/// Decides the tests of these numbers among each other.
void decideAlike(const std::vector<PlaceTest> &tests, const std::vector<std::size_t> &numbers,
                 std::vector<PlaceChange> &places)
{
    const auto isTested = [&tests](std::size_t i) { return tests[i].change.verdict != ChangeVerdict::NotCovered; };
    std::vector<double> chances;
    for (const std::size_t i : numbers)
        if (isTested(i))
            chances.push_back(tests[i].change.chance);
    const std::vector<std::uint8_t> found = established(chances, kFalsePlaces);
    const double level = levelOf(found, kFalsePlaces);
    auto next = found.begin();
    for (const std::size_t i : numbers)
        places[i] = decided(tests[i], isTested(i) && *next++, level);
}

}   // namespace

double detectableChange(const Difference &logarithms, double level)
{
    return std::exp(reachOfTest(level, logarithms.freedom) * logarithms.error) - 1.0;
}

PlaceChange floorChange(const Sides &rates, double clustering)
{
    const PlaceTest test = testOf({}, floorSums(rates.before), floorSums(rates.after), rates, clustering);
    return decided(test, test.change.chance <= kFalsePlaces, kFalsePlaces);
}

std::vector<PlaceTest> testPlaces(const Sides &sides, const GridFrame &frame, const std::vector<Zone> &zones,
                                  const std::vector<std::uint8_t> &unseen, double clustering)
{
    const ZoneShares cells = zoneShares(frame, zones, ZoneRule::Area);
    const std::vector<PlaceSums> before = placeSums(sides.before, cells, sides.relative);
    const std::vector<PlaceSums> after = placeSums(sides.after, cells, sides.relative);
    std::vector<PlaceTest> tests;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const bool isUsed = overallRate(before[i]) > 0.0 || overallRate(after[i]) > 0.0;
        tests.push_back(isUsed && !unseen[i] ? testOf(zones[i].name, before[i], after[i], sides, clustering)
                                             : notCovered(zones[i].name, unseen[i] || zones[i].areas.empty()));
    }
    return tests;
}

std::vector<PlaceChange> decided(const std::vector<PlaceTest> &tests, const std::vector<int> &kinds)
{
    std::map<int, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < tests.size(); ++i)
        alike[kinds.empty() ? 0 : kinds[i]].push_back(i);
    std::vector<PlaceChange> places(tests.size());
    for (const auto &[kind, numbers] : alike)
        decideAlike(tests, numbers, places);
    return places;
}

}   // namespace floorscope
