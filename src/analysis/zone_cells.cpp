// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zone_cells.h"

#include <algorithm>

namespace floorscope {

namespace {

constexpr double kRounding = 1e-12;   ///< of a cell

Raster rasterOf(const GridFrame &frame)
{
    const double size = metres(frame.cellSize);
    return {{frame.minX, frame.minY}, size, size, frame.columns, frame.rows};
}

std::vector<CellShare> sharesByCentre(const GridFrame &frame, const Zone &zone)
{
    std::vector<CellShare> shares;
    const std::optional<FloorRect> extent = bounds(zone);
    if (!extent || frame.cellCount() == 0)
        return shares;
    const FloorRect all = frame.bounds();   // zones may reach farther than any cell
    const int left = frame.columnAt(std::clamp(extent->minX, all.minX, all.maxX));
    const int right = std::min(frame.columnAt(std::clamp(extent->maxX, all.minX, all.maxX)) + 1, frame.columns);
    const int top = std::min(frame.rowAt(std::clamp(extent->maxY, all.minY, all.maxY)) + 1, frame.rows);
    for (int row = frame.rowAt(std::clamp(extent->minY, all.minY, all.maxY)); row < top; ++row)
        for (int column = left; column < right; ++column)
            if (contains(zone, {frame.centreX(column), frame.centreY(row)}))
                shares.push_back({frame.index(column, row), 1.0});
    return shares;
}

/// What the zones hold of one cell.
struct Held
{
    double sum = 0.0;
    double largest = 0.0;
    std::vector<const Zone *> zones{};
};

std::vector<Held> heldOf(const ZoneCells &cells, const std::vector<Zone> &zones)
{
    std::vector<Held> held(cells.frame.cellCount());
    for (std::size_t zone = 0; zone < zones.size(); ++zone)
        for (const CellShare &part : cells.zones[zone]) {
            held[part.cell].sum += part.share;
            held[part.cell].largest = std::max(held[part.cell].largest, part.share);
            held[part.cell].zones.push_back(&zones[zone]);
        }
    return held;
}

/// Each part counted once, whoever holds it.
double heldOnce(const GridFrame &frame, std::size_t cell, const Held &held)
{
    if (held.zones.size() < 2 || held.largest >= 1.0)
        return held.largest;
    const double size = metres(frame.cellSize);
    const auto columns = static_cast<std::size_t>(frame.columns);
    const double x = frame.minX + static_cast<double>(cell % columns) * size;
    const double y = frame.minY + static_cast<double>(cell / columns) * size;
    const double once = heldTogether({x, y, x + size, y + size}, held.zones) / (size * size);
    return held.sum - once < kRounding ? held.sum : once;
}

void addRest(ZoneCells &cells, const std::vector<Held> &held)
{
    for (std::size_t cell = 0; cell < held.size(); ++cell) {
        const double once = heldOnce(cells.frame, cell, held[cell]);
        if (held[cell].sum > once)
            cells.shared.push_back({cell, held[cell].sum - once});
        if (1.0 - once > kRounding)
            cells.outside.push_back({cell, 1.0 - once});
    }
}

}   // namespace

QString zoneRuleName(ZoneRule rule)
{
    return rule == ZoneRule::Area ? QStringLiteral("area") : QStringLiteral("centre");
}

std::optional<ZoneRule> zoneRuleNamed(const QString &name)
{
    for (const ZoneRule rule : {ZoneRule::Area, ZoneRule::Centre})
        if (zoneRuleName(rule) == name)
            return rule;
    return std::nullopt;
}

ZoneShares zoneShares(const GridFrame &frame, const std::vector<Zone> &zones, ZoneRule rule)
{
    ZoneShares held{rule, frame, {}};
    const Raster raster = rasterOf(frame);
    for (const Zone &zone : zones)
        held.zones.push_back(rule == ZoneRule::Area ? shares(raster, zone) : sharesByCentre(frame, zone));
    return held;
}

ZoneCells zoneCells(const GridFrame &frame, const std::vector<Zone> &zones, ZoneRule rule)
{
    ZoneCells cells{zoneShares(frame, zones, rule), {}, {}};
    addRest(cells, heldOf(cells, zones));
    return cells;
}

}   // namespace floorscope
