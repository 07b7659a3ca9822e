// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evidence/zone_changes.h"

#include "analysis/evidence/place_changes.h"
#include "analysis/evidence/sides.h"

namespace floorscope {

namespace {

/// What a few detections from beyond a wall would tell of a place without a sensor is not told.
PlaceChange changeOf(const ZoneRow &row, const PlaceChange &weighed)
{
    if (!row.isUnseen())
        return weighed;
    PlaceChange unknown;
    unknown.name = weighed.name;
    unknown.verdict = ChangeVerdict::NotCovered;
    return unknown;
}

}   // namespace

ZoneTable withChanges(ZoneTable table, const EvidenceInput &input, const Evidence &evidence)
{
    if (!evidence.isEnough())
        return table;
    const Sides sides = makeSides(input, evidence.options.unit.value_or(ReplicateUnit::Day), false);
    for (const CountedKind kind : {CountedKind::Room, CountedKind::Zone, CountedKind::Drawn}) {
        std::vector<ZoneRow *> rows;
        std::vector<Zone> zones;
        for (ZoneRow &row : table.rows) {
            if (row.place.kind != kind)
                continue;
            rows.push_back(&row);
            zones.push_back(row.place.zone);
        }
        const std::vector<PlaceChange> changes = placeChanges(sides, input.frame, zones, evidence.clustering);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i]->change = changeOf(*rows[i], changes[i]);
    }
    return table;
}

}   // namespace floorscope
