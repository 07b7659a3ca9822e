// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/reading.h"
#include "analysis/zone_table.h"
#include "model/drawn.h"

#include <utility>
#include <vector>

namespace floorscope {

/// What rooms and zones are called with their shares of all detections, as the zone table tells them. It is made once
/// for a table, so that a reading only looks it up.
class PlaceShares
{
public:
    PlaceShares() = default;
    explicit PlaceShares(const std::optional<ZoneTable> &table);

    /// `reading` of what is drawn at `point` with the shares of its places beside their names; the names alone of what
    /// the table does not have.
    [[nodiscard]] Reading told(Reading reading, const Drawn &drawn, FloorPoint point) const;

private:
    [[nodiscard]] QString nameOf(const Zone *zone) const;

    std::vector<std::pair<Zone, QString>> m_names;
};

}   // namespace floorscope
