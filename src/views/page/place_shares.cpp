// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/place_shares.h"

#include "model/reading_at.h"
#include "words/zone_table_text.h"

#include <algorithm>

namespace floorscope {

PlaceShares::PlaceShares(const std::optional<ZoneTable> &table)
{
    if (!table)
        return;
    for (const ZoneRow &row : table->rows)
        if (row.place.kind < CountedKind::Outside && !row.place.zone.name.isEmpty())
            m_names.emplace_back(row.place.zone, sharingNameText(*table, row));
}

Reading PlaceShares::told(Reading reading, const Drawn &drawn, FloorPoint point) const
{
    const auto [place, zone] = namedPlacesAt(drawn, point);
    const bool sameName = place && zone && place->name == zone->name;
    reading.place = nameOf(place);
    reading.zone = sameName ? QString() : nameOf(zone);
    return reading;
}

QString PlaceShares::nameOf(const Zone *zone) const
{
    if (!zone)
        return {};
    const auto found =
        std::find_if(m_names.begin(), m_names.end(), [zone](const auto &named) { return named.first == *zone; });
    return found == m_names.end() ? zone->name : found->second;
}

}   // namespace floorscope
