// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/zones.h"

#include <optional>
#include <vector>

namespace floorscope {

// How zones are changed by hand. Zones are values: each step makes others. What
// does not exist changes nothing.

/// Where a corner stands: `ring` 0 is the outline of an area, from 1 on its
/// holes.
struct CornerPlace
{
    std::size_t zone = 0;
    std::size_t area = 0;
    std::size_t ring = 0;
    std::size_t corner = 0;
    friend bool operator==(const CornerPlace &, const CornerPlace &) = default;
};

/// Where an edge that begins at a corner is next to a point.
struct EdgePlace
{
    CornerPlace from;
    FloorPoint point;   ///< on the edge
};

/// The corner next to `point`, the nearest of all within so many metres.
[[nodiscard]] std::optional<CornerPlace> cornerNear(const std::vector<Zone> &zones, FloorPoint point, double within);
/// The same of edges.
[[nodiscard]] std::optional<EdgePlace> edgeNear(const std::vector<Zone> &zones, FloorPoint point, double within);
/// Where it is; nothing where there is no such corner.
[[nodiscard]] std::optional<FloorPoint> cornerAt(const std::vector<Zone> &zones, const CornerPlace &place);

[[nodiscard]] std::vector<Zone> withCornerAt(std::vector<Zone> zones, const CornerPlace &place, FloorPoint point);
/// A new corner behind `place`.
[[nodiscard]] std::vector<Zone> withCornerBehind(std::vector<Zone> zones, const CornerPlace &place, FloorPoint point);
/// A ring of three corners goes with any of them: a hole is filled, an area and
/// a zone without any are gone.
[[nodiscard]] std::vector<Zone> withoutCorner(std::vector<Zone> zones, const CornerPlace &place);

/// The area of that zone which holds all of `ring` gets it as a hole; unchanged
/// where none does.
[[nodiscard]] std::vector<Zone> withHole(std::vector<Zone> zones, std::size_t zone, const FloorPolygon &ring);
/// A copy of the zone stands beside it, so many metres away, as the last one.
[[nodiscard]] std::vector<Zone> withCopy(std::vector<Zone> zones, std::size_t zone, const QString &name, double dx,
                                         double dy);
[[nodiscard]] std::vector<Zone> withoutZone(std::vector<Zone> zones, std::size_t zone);

}   // namespace floorscope
