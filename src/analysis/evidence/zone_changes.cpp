// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/zone_changes.h"

#include "analysis/evidence/place_changes.h"

#include <algorithm>

namespace floorscope {

ZoneTable withChanges(ZoneTable table, const EvidenceInput &input, const Evidence &evidence)
{
    if (!evidence.isEnough())
        return table;
    std::vector<Zone> zones;
    std::vector<std::uint8_t> unseen;   // in either period
    for (const ZoneRow &row : table.rows) {
        zones.push_back(row.place.zone);
        unseen.push_back(
            std::ranges::any_of(row.figures, [](const auto &figures) { return figures && figures->unseen; }));
    }
    const Sides rates = makeSides(input, evidence.options.unit.value_or(ReplicateUnit::Day), false);
    const std::vector<PlaceTest> tests = testPlaces(rates, input.frame, zones, unseen, evidence.rateClustering);
    for (const CountedKind kind : {CountedKind::Room, CountedKind::Zone, CountedKind::Drawn}) {
        std::vector<std::size_t> rows;
        std::vector<PlaceTest> alike;
        for (std::size_t i = 0; i < tests.size(); ++i)
            if (table.rows[i].place.kind == kind) {
                rows.push_back(i);
                alike.push_back(tests[i]);
            }
        const DecidedPlaces changes = decided(alike);
        for (std::size_t i = 0; i < rows.size(); ++i)
            table.rows[rows[i]].change = changes.places[i];
    }
    return table;
}

}   // namespace floorscope
