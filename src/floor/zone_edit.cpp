// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/zone_edit.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

using Index = std::ptrdiff_t;

FloorPolygon *ringAt(std::vector<Zone> &zones, const CornerPlace &place)
{
    if (place.zone >= zones.size() || place.area >= zones[place.zone].areas.size())
        return nullptr;
    Zone::Area &area = zones[place.zone].areas[place.area];
    if (place.ring > area.holes.size())
        return nullptr;
    return place.ring == 0 ? &area.outline : &area.holes[place.ring - 1];
}

/// Calls visit(place of its first corner, ring) for each ring of all zones.
template <typename Visit>
void forEachRing(const std::vector<Zone> &zones, Visit visit)
{
    for (std::size_t zone = 0; zone < zones.size(); ++zone)
        for (std::size_t area = 0; area < zones[zone].areas.size(); ++area) {
            visit(CornerPlace{zone, area, 0, 0}, zones[zone].areas[area].outline);
            for (std::size_t hole = 0; hole < zones[zone].areas[area].holes.size(); ++hole)
                visit(CornerPlace{zone, area, hole + 1, 0}, zones[zone].areas[area].holes[hole]);
        }
}

double distance(FloorPoint a, FloorPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// The point of the edge from `a` to `b` that is next to `point`.
FloorPoint nearestOn(FloorPoint a, FloorPoint b, FloorPoint point)
{
    const double dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
    const double along =
        square > 0.0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
    return {a.x + along * dx, a.y + along * dy};
}

}   // namespace

std::optional<CornerPlace> cornerNear(const std::vector<Zone> &zones, FloorPoint point, double within)
{
    std::optional<CornerPlace> found;
    forEachRing(zones, [&](CornerPlace place, const FloorPolygon &ring) {
        for (place.corner = 0; place.corner < ring.size(); ++place.corner)
            if (const double away = distance(ring[place.corner], point); away <= within) {
                within = away;
                found = place;
            }
    });
    return found;
}

std::optional<EdgePlace> edgeNear(const std::vector<Zone> &zones, FloorPoint point, double within)
{
    std::optional<EdgePlace> found;
    forEachRing(zones, [&](CornerPlace place, const FloorPolygon &ring) {
        for (place.corner = 0; place.corner < ring.size(); ++place.corner) {
            const FloorPoint near = nearestOn(ring[place.corner], ring[(place.corner + 1) % ring.size()], point);
            if (const double away = distance(near, point); away <= within) {
                within = away;
                found = EdgePlace{place, near};
            }
        }
    });
    return found;
}

std::optional<FloorPoint> cornerAt(const std::vector<Zone> &zones, const CornerPlace &place)
{
    std::optional<FloorPoint> found;
    forEachRing(zones, [&](const CornerPlace &first, const FloorPolygon &ring) {
        if (first == CornerPlace{place.zone, place.area, place.ring, 0} && place.corner < ring.size())
            found = ring[place.corner];
    });
    return found;
}

std::vector<Zone> withCornerAt(std::vector<Zone> zones, const CornerPlace &place, FloorPoint point)
{
    if (FloorPolygon *ring = ringAt(zones, place); ring && place.corner < ring->size())
        (*ring)[place.corner] = point;
    return zones;
}

std::vector<Zone> withCornerBehind(std::vector<Zone> zones, const CornerPlace &place, FloorPoint point)
{
    if (FloorPolygon *ring = ringAt(zones, place); ring && place.corner < ring->size())
        ring->insert(ring->begin() + static_cast<Index>(place.corner) + 1, point);
    return zones;
}

std::vector<Zone> withoutCorner(std::vector<Zone> zones, const CornerPlace &place)
{
    FloorPolygon *ring = ringAt(zones, place);
    if (!ring || place.corner >= ring->size())
        return zones;
    if (ring->size() > 3) {
        ring->erase(ring->begin() + static_cast<Index>(place.corner));
        return zones;
    }
    std::vector<Zone::Area> &areas = zones[place.zone].areas;
    if (place.ring > 0)
        areas[place.area].holes.erase(areas[place.area].holes.begin() + static_cast<Index>(place.ring) - 1);
    else
        areas.erase(areas.begin() + static_cast<Index>(place.area));
    return areas.empty() ? withoutZone(std::move(zones), place.zone) : zones;
}

std::vector<Zone> withHole(std::vector<Zone> zones, std::size_t zone, const FloorPolygon &ring)
{
    if (zone >= zones.size() || ring.size() < 3)
        return zones;
    for (Zone::Area &area : zones[zone].areas)
        if (std::all_of(ring.begin(), ring.end(), [&](FloorPoint corner) { return contains(area.outline, corner); })) {
            area.holes.push_back(ring);
            break;
        }
    return zones;
}

std::vector<Zone> withCopy(std::vector<Zone> zones, std::size_t zone, const QString &name, double dx, double dy)
{
    if (zone >= zones.size())
        return zones;
    Zone copy = zones[zone];
    copy.id.clear();
    copy.name = name;
    const auto shift = [&](FloorPolygon &ring) {
        for (FloorPoint &corner : ring)
            corner = {corner.x + dx, corner.y + dy};
    };
    for (Zone::Area &area : copy.areas) {
        shift(area.outline);
        std::for_each(area.holes.begin(), area.holes.end(), shift);
    }
    zones.push_back(std::move(copy));
    return zones;
}

std::vector<Zone> withoutZone(std::vector<Zone> zones, std::size_t zone)
{
    if (zone < zones.size())
        zones.erase(zones.begin() + static_cast<Index>(zone));
    return zones;
}

}   // namespace floorscope
