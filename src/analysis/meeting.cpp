// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/meeting.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace floorscope {

namespace {

constexpr double kFar = 2000.0;          ///< metres: no floor is so large
constexpr double kDegreesApart = 0.05;   ///< some kilometres of longitude or latitude
constexpr double kMeets = 0.5;           ///< the share of the cells' rectangle that a right cause puts on the plan

/// Units that are taken for metres. (Feet are too close to metres to be told from a plan that lies beside its place.)
constexpr std::pair<LikelyCause, double> kUnits[] = {{LikelyCause::Centimetres, 0.01},
                                                     {LikelyCause::Millimetres, 0.001}};

bool touch(const FloorRect &a, const FloorRect &b)
{
    return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

bool holds(const LaidPlan &plan, FloorPoint point)
{
    const PixelPoint pixel = plan.placement.toPixel(point);
    return pixel.x >= 0.0 && pixel.y >= 0.0 && pixel.x <= plan.units.width() && pixel.y <= plan.units.height();
}

bool holdsAll(const LaidPlan &plan, const FloorRect &rect)
{
    return holds(plan, {rect.minX, rect.minY}) && holds(plan, {rect.maxX, rect.minY})
        && holds(plan, {rect.minX, rect.maxY}) && holds(plan, {rect.maxX, rect.maxY});
}

std::uint64_t countOff(const LaidPlan &plan, const Grid<Detections> &grid)
{
    const GridFrame &frame = grid.frame();
    if (frame.cellCount() == 0 || holdsAll(plan, frame.bounds()))
        return 0;
    std::uint64_t off = 0;
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (const std::uint64_t count = grid.at(column, row);
                count > 0 && !holds(plan, {frame.centreX(column), frame.centreY(row)}))
                off += count;
    return off;
}

bool liesOff(const LaidPlan &plan, const Zone &room)
{
    std::size_t corners = 0, off = 0;
    for (const Zone::Area &area : room.areas)
        for (const FloorPoint &corner : area.outline) {
            ++corners;
            off += !holds(plan, corner);
        }
    return 2 * off > corners;
}

std::uint64_t countAll(const Grid<Detections> &grid)
{
    std::uint64_t sum = 0;
    for (const std::uint64_t count : grid.values())
        sum += count;
    return sum;
}

/// The rectangle of all cells with detections.
std::optional<FloorRect> usedBounds(const std::vector<const Grid<Detections> *> &grids)
{
    std::optional<FloorRect> bounds;
    for (const Grid<Detections> *grid : grids) {
        const GridFrame &frame = grid->frame();
        const double half = metres(frame.cellSize) / 2.0;
        for (int row = 0; row < frame.rows; ++row)
            for (int column = 0; column < frame.columns; ++column)
                if (grid->at(column, row) > 0) {
                    const double x = frame.centreX(column), y = frame.centreY(row);
                    const FloorRect cell{x - half, y - half, x + half, y + half};
                    bounds = bounds ? united(*bounds, cell) : cell;
                }
    }
    return bounds;
}

/// Whether most of the smaller one lies in the other, and they are of one size as far as plan, zones and cells are.
bool mostlyMeets(const FloorRect &rect, const FloorRect &cells)
{
    constexpr double kMostTimes = 20.0, kLeastTimes = 0.001;
    const double width = std::min(rect.maxX, cells.maxX) - std::max(rect.minX, cells.minX);
    const double height = std::min(rect.maxY, cells.maxY) - std::max(rect.minY, cells.minY);
    const double area = rect.width() * rect.height(), cellArea = cells.width() * cells.height();
    return width > 0.0 && height > 0.0 && width * height >= kMeets * std::min(area, cellArea)
        && area <= kMostTimes * cellArea && area >= kLeastTimes * cellArea;
}

FloorRect scaled(const FloorRect &rect, double factor)
{
    return {rect.minX * factor, rect.minY * factor, rect.maxX * factor, rect.maxY * factor};
}

double distance(const FloorRect &a, const FloorRect &b)
{
    const double x = std::max({a.minX - b.maxX, b.minX - a.maxX, 0.0});
    const double y = std::max({a.minY - b.maxY, b.minY - a.maxY, 0.0});
    return std::hypot(x, y);
}

/// Of something that lies at `rect` and should meet `cells`.
LikelyCause unitCause(const FloorRect &rect, const FloorRect &cells)
{
    for (const auto &[cause, factor] : kUnits)
        if (mostlyMeets(scaled(rect, factor), cells))
            return cause;
    const bool onEarth = std::abs(rect.minX) <= 180.0 && std::abs(rect.maxX) <= 180.0 && std::abs(rect.minY) <= 90.0
        && std::abs(rect.maxY) <= 90.0;
    if (onEarth && std::max(rect.width(), rect.height()) < kDegreesApart)
        return LikelyCause::Degrees;
    return distance(rect, cells) > kFar ? LikelyCause::FarAway : LikelyCause::Unknown;
}

/// The same places with pixels for metres and metres for pixels.
std::optional<LaidPlan> exchanged(const LaidPlan &plan)
{
    const Result<Placement> placement = Placement::fromMetreToPixel(plan.placement.pixelToMetre());
    return placement ? std::optional(LaidPlan{*placement, plan.units}) : std::nullopt;
}

LikelyCause planCause(const LaidPlan &plan, const FloorRect &cells)
{
    if (const std::optional<LaidPlan> other = exchanged(plan); other && mostlyMeets(bounds(*other), cells))
        return LikelyCause::Exchanged;
    return unitCause(bounds(plan), cells);
}

double degreesAbove180(double radians)
{
    const double degrees = radians * 180.0 / std::numbers::pi;
    return degrees <= -180.0 ? degrees + 360.0 : degrees;
}

/// Counter-clockwise as seen in the plan: where the floor's x axis points to. A mirrored plan may as well be seen from
/// its y axis; the smaller turn counts.
double turnIn(const Placement &placement)
{
    const Placement::Matrix &m = placement.metreToPixel();
    const double byX = degreesAbove180(std::atan2(-m[3], m[0]));
    const double byY = degreesAbove180(std::atan2(-m[1], -m[4]));
    return placement.mirrored() && std::abs(byY) < std::abs(byX) ? byY : byX;
}

double longerSide(const LaidPlan &plan)
{
    const FloorRect rect = bounds(plan);
    return std::max(rect.width(), rect.height());
}

bool isFarTooLarge(const LaidPlan &plan)
{
    return longerSide(plan) > kFar;
}

}   // namespace

FloorPolygon corners(const LaidPlan &plan)
{
    const double w = plan.units.width(), h = plan.units.height();
    FloorPolygon ring;
    for (const PixelPoint corner : {PixelPoint{0.0, 0.0}, PixelPoint{w, 0.0}, PixelPoint{w, h}, PixelPoint{0.0, h}})
        ring.push_back(plan.placement.toFloor(corner));
    return ring;
}

FloorRect bounds(const LaidPlan &plan)
{
    return *ringBounds(corners(plan));
}

Meeting meet(const std::vector<const Grid<Detections> *> &grids, const std::optional<LaidPlan> &plan,
             const std::vector<Zone> &zones, const FloorRect &frame, const std::vector<Zone> &rooms)
{
    Meeting meeting;
    for (const Grid<Detections> *grid : grids) {
        meeting.total += countAll(*grid);
        meeting.outside += plan ? countOff(*plan, *grid) : 0;
    }
    std::optional<FloorRect> strayZones;
    for (const Zone &zone : zones) {
        const std::optional<FloorRect> rect = bounds(zone);
        if (!rect || touch(*rect, frame))
            continue;
        meeting.zonesOutside.push_back(zone.name);
        strayZones = strayZones ? united(*strayZones, *rect) : rect;
    }
    if (meeting.outside > 0 || strayZones || (plan && isFarTooLarge(*plan))) {
        const FloorRect cells = usedBounds(grids).value_or(frame);
        if (plan && (meeting.outside > 0 || isFarTooLarge(*plan)))
            meeting.planCause = planCause(*plan, cells);
        if (strayZones)
            meeting.zonesCause = unitCause(*strayZones, cells);
    }
    if (plan) {
        for (const Zone &room : rooms) {
            meeting.rooms += !room.areas.empty();
            meeting.roomsOutside += liesOff(*plan, room);
        }
        meeting.planMetres = longerSide(*plan);
        meeting.planIsFarTooLarge = isFarTooLarge(*plan);
        meeting.mirrored = plan->placement.mirrored();
        meeting.turnDegrees = turnIn(plan->placement);
    }
    return meeting;
}

}   // namespace floorscope
