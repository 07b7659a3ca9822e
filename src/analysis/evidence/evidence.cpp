// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/evidence.h"

#include "analysis/evidence/cell_changes.h"
#include "analysis/evidence/own_direction.h"
#include "analysis/evidence/place_changes.h"
#include "analysis/zone_totals.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr double kCellsShare = 0.9;   // of the work

bool isEnough(const Sides &sides)
{
    return sides.before.size() >= kFewestReplicates && sides.after.size() >= kFewestReplicates;
}

/// By the unit that was asked for; else by days, or by weeks where only these are enough.
std::pair<Sides, ReplicateUnit> sidesOf(const EvidenceInput &input, const EvidenceOptions &options)
{
    const ReplicateUnit unit = options.unit.value_or(ReplicateUnit::Day);
    Sides sides = makeSides(input, unit, options.relative);
    if (options.unit || isEnough(sides))
        return {std::move(sides), unit};
    Sides weeks = makeSides(input, ReplicateUnit::Week, options.relative);
    if (isEnough(weeks) || sides.before.empty() || sides.after.empty())
        return {std::move(weeks), ReplicateUnit::Week};
    return {std::move(sides), unit};
}

std::vector<std::uint8_t> usedCells(const Sides &sides, std::size_t cells)
{
    std::vector<std::uint8_t> used(cells);
    for (const std::vector<Replicate> *side : {&sides.before, &sides.after})
        for (const Replicate &replicate : *side)
            for (const CellCount &cell : replicate.cells)
                used[cell.cell] = 1;
    return used;
}

std::optional<double> detectableInPlaces(const std::vector<PlaceChange> &places)
{
    std::vector<double> changes;
    for (const PlaceChange &place : places)
        if (place.detectable)
            changes.push_back(*place.detectable);
    return median(std::move(changes));
}

/// Replicates that have no shares.
std::size_t silentCount(const EvidenceInput &input, const Sides &sides, ReplicateUnit unit)
{
    if (!sides.relative)
        return 0;
    const Sides all = makeSides(input, unit, false);
    return all.before.size() + all.after.size() - sides.before.size() - sides.after.size();
}

/// What is known before anything is tested.
Evidence untested(const EvidenceInput &input, const Sides &sides, ReplicateUnit unit,
                  const std::vector<std::uint8_t> &inside)
{
    Evidence result;
    result.frame = input.frame;
    result.options = {unit, sides.relative};
    result.before = sides.before.size();
    result.after = sides.after.size();
    result.silent = silentCount(input, sides, unit);
    result.withinWeekdays = sides.strata.shares.size() > 1;
    result.cells.resize(inside.size());
    std::transform(inside.begin(), inside.end(), result.cells.begin(),
                   [](std::uint8_t in) { return in ? ChangeVerdict::NotEstablished : ChangeVerdict::NotCovered; });
    return result;
}

}   // namespace

std::optional<Evidence> makeEvidence(const EvidenceInput &input, const EvidenceOptions &options, const GoOn &goOn)
{
    const auto [sides, unit] = sidesOf(input, options);
    if (sides.before.empty() || sides.after.empty())
        return std::nullopt;
    const std::vector<std::uint8_t> inside =
        input.observed.empty() ? usedCells(sides, input.frame.cellCount()) : input.observed;
    Evidence result = untested(input, sides, unit, inside);
    if (!result.isEnough())
        return result;
    const double ratesFrom = options.relative ? kCellsShare / 2.0 : kCellsShare;   // rates take a turn of their own
    const Sides ofRates = options.relative ? makeSides(input, unit, false) : Sides();
    const std::optional<CellChanges> cells = cellChanges(sides, input.frame, inside, goOn.part(0.0, ratesFrom));
    if (!cells)
        return std::nullopt;
    const std::optional<double> rateClustering = options.relative
        ? cellClustering(ofRates, input.frame, inside, goOn.part(ratesFrom, kCellsShare))
        : std::optional(cells->clustering);
    if (!rateClustering || !goOn(kCellsShare))
        return std::nullopt;
    const std::vector<std::uint8_t> unseen = unseenZones(input.before, input.after, input.zones, input.uncovered);
    result.cells = withOwnDirection(cells->verdicts, input, options.relative);
    result.detectableInCell = cells->detectable;
    result.clustering = cells->clustering;
    result.rateClustering = *rateClustering;
    result.floor = floorChange(options.relative ? ofRates : sides, *rateClustering);
    result.places = decided(testPlaces(sides, input.frame, input.zones, unseen, cells->clustering), input.kinds);
    result.detectableInPlace = detectableInPlaces(result.places);
    return result;
}

}   // namespace floorscope
