// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/zone_changes.h"

#include "analysis/evidence/place_changes.h"

#include <algorithm>
#include <span>

namespace floorscope {

ZoneTable withChanges(ZoneTable table, const EvidenceInput &input, const Evidence &evidence)
{
    if (!evidence.isEnough())
        return table;
    const auto isPlace = [](const ZoneRow &row) { return row.place.kind <= CountedKind::Drawn; };
    const auto places = std::ranges::find_if_not(table.rows, isPlace) - table.rows.begin();   // what is outside is none
    std::vector<Zone> zones;
    std::vector<int> kinds;
    std::vector<std::uint8_t> unseen;   // in either period
    for (const ZoneRow &row : std::span(table.rows).first(static_cast<std::size_t>(places))) {
        zones.push_back(row.place.zone);
        kinds.push_back(static_cast<int>(row.place.kind));
        unseen.push_back(
            std::ranges::any_of(row.figures, [](const auto &figures) { return figures && figures->unseen; }));
    }
    const Sides rates = makeSides(input, evidence.options.unit.value_or(ReplicateUnit::Day), false);
    const std::vector<PlaceTest> tests = testPlaces(rates, input.frame, zones, unseen, evidence.rateClustering);
    const std::vector<PlaceChange> changes = decided(tests, kinds);
    for (std::size_t i = 0; i < changes.size(); ++i)
        table.rows[i].change = changes[i];
    return table;
}

}   // namespace floorscope
