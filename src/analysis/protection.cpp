// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/protection.h"

#include "base/time_zone.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <set>

namespace floorscope {

namespace {

using Mask = std::vector<std::uint8_t>;

/// For each cell of a frame the place of one list that it counts in; −1 where it counts in none.
using PlaceOfCell = std::vector<int>;

PlaceOfCell placesOn(const GridFrame &frame, const std::vector<Mask> &used, const std::vector<Zone> &zones)
{
    PlaceOfCell places(frame.cellCount(), -1);
    for (int row = 0; row < frame.rows && !zones.empty(); ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const std::size_t cell = frame.index(column, row);
            if (std::none_of(used.begin(), used.end(), [cell](const Mask &map) { return map[cell] != 0; }))
                continue;
            if (const Zone *zone = zoneAt(zones, {frame.centreX(column), frame.centreY(row)}))
                places[cell] = static_cast<int>(zone - zones.data());
        }
    }
    return places;
}

/// Walks over the patches of used cells that are told, one after the other.
class Patches
{
public:
    Patches(const GridFrame &frame, const Mask &used, const Mask &withheld) : m_frame(frame), m_left(used)
    {
        for (std::size_t i = 0; i < m_left.size(); ++i)
            m_left[i] = m_left[i] && !withheld[i];
    }

    /// The cells of the patch that holds `cell`; none where it was walked over already, or is not used.
    const std::vector<std::size_t> &at(std::size_t cell)
    {
        m_patch.clear();
        take(cell);
        for (std::size_t next = 0; next < m_patch.size(); ++next)
            takeNeighbours(m_patch[next]);
        return m_patch;
    }

private:
    void take(std::size_t cell)
    {
        if (m_left[cell] == 0)
            return;
        m_left[cell] = 0;
        m_patch.push_back(cell);
    }

    void takeNeighbours(std::size_t cell)
    {
        const auto columns = static_cast<std::size_t>(m_frame.columns);
        if (cell % columns > 0)
            take(cell - 1);
        if (cell % columns + 1 < columns)
            take(cell + 1);
        if (cell >= columns)
            take(cell - columns);
        if (cell + columns < m_left.size())
            take(cell + columns);
    }

    const GridFrame &m_frame;
    Mask m_left;
    std::vector<std::size_t> m_patch;
};

/// Yields whether anything was added to `withheld`.
bool withholdPatches(const GridFrame &frame, const Mask &used, Mask &withheld)
{
    const auto least = static_cast<std::size_t>(leastCells(frame.cellSize));
    Patches patches(frame, used, withheld);
    bool any = false;
    for (std::size_t cell = 0; cell < used.size(); ++cell) {
        const std::vector<std::size_t> &patch = patches.at(cell);
        if (patch.empty() || patch.size() >= least)
            continue;
        for (const std::size_t each : patch)
            withheld[each] = 1;
        any = true;
    }
    return any;
}

bool withholdPlaces(const GridFrame &frame, const Mask &used, const PlaceOfCell &places, Mask &withheld)
{
    const int most = *std::max_element(places.begin(), places.end());
    std::vector<int> cells(static_cast<std::size_t>(most + 1));
    const auto isTold = [&](std::size_t cell) { return places[cell] >= 0 && used[cell] && !withheld[cell]; };
    for (std::size_t cell = 0; cell < places.size(); ++cell)
        if (isTold(cell))
            ++cells[static_cast<std::size_t>(places[cell])];
    bool any = false;
    for (std::size_t cell = 0; cell < places.size(); ++cell) {
        if (isTold(cell) && cells[static_cast<std::size_t>(places[cell])] < leastCells(frame.cellSize)) {
            withheld[cell] = 1;
            any = true;
        }
    }
    return any;
}

template <typename Value>
Mask usedCells(const std::vector<Value> &values)
{
    Mask used(values.size());
    std::transform(values.begin(), values.end(), used.begin(), [](Value value) { return value > Value(0); });
    return used;
}

template <typename Quantity>
Grid<Quantity> without(const Grid<Quantity> &grid, const Mask &withheld, typename Quantity::Value nothing = {})
{
    std::vector<typename Quantity::Value> values = grid.values();
    for (std::size_t i = 0; i < values.size(); ++i)
        if (withheld[i])
            values[i] = nothing;
    return *Grid<Quantity>::create(grid.frame(), std::move(values));
}

/// Nothing of single hours is told, but when they were.
void leaveHoursOut(Heatmap &map)
{
    for (Interval &interval : map.observed.intervals)
        interval = {interval.span, interval.status, 0, {}, std::nullopt};
    map.rawAnswers.clear();
    map.misfits.clear();
    if (!map.tally.empty())   // only which lattice it is
        map.tally = {{winningPhase(map.tally, map.cellSize), 1}};
    map.warnings = protectedWarnings(std::move(map.warnings));
}

Heatmap without(Heatmap map, Withheld withheld)
{
    map.grid = without(map.grid, withheld.cells);
    map.total = map.maximum = 0;
    map.occupiedCells = 0;
    for (const std::uint64_t count : map.grid.values()) {
        map.total += count;
        map.maximum = std::max(map.maximum, count);
        map.occupiedCells += count > 0;
    }
    leaveHoursOut(map);
    if (withheld.everything)
        map.observed.silentDays.reset();
    map.withheld = std::move(withheld);
    return map;
}

Withheld all(const GridFrame &frame)
{
    return {true, Mask(frame.cellCount(), 1)};
}

bool tellsNothing(const Heatmap &map)
{
    return withholdsAll(map.withheld) || !observesEnough(map.observed);
}

/// What is withheld on `from` as it lies on `frame`.
Mask laidOn(const GridFrame &frame, const GridFrame &from, const Mask &withheld)
{
    Mask laid(frame.cellCount());
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const int there = from.columnAt(frame.centreX(column)), up = from.rowAt(frame.centreY(row));
            laid[frame.index(column, row)] = from.holds(there, up) && withheld[from.index(there, up)];
        }
    }
    return laid;
}

/// What a side withholds already, on the frame of the comparison.
void addKept(const Heatmap &side, const GridFrame &frame, Mask &withheld)
{
    if (!side.withheld)
        return;
    const Mask laid = laidOn(frame, side.grid.frame(), side.withheld->cells);
    std::transform(laid.begin(), laid.end(), withheld.begin(), withheld.begin(),
                   [](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a | b); });
}

Comparison without(Comparison comparison, Withheld withheld)
{
    comparison.before = without(comparison.before, withheld.cells);
    comparison.after = without(comparison.after, withheld.cells);
    comparison.difference = without(comparison.difference, withheld.cells);
    comparison.ratio = without(comparison.ratio, withheld.cells, 1.0);
    for (std::size_t i = 0; i < comparison.ratioKinds.size(); ++i)
        if (withheld.cells[i])
            comparison.ratioKinds[i] = RatioKind::Unused;
    comparison.withheld = std::move(withheld);
    return comparison;
}

Heatmap sideWithout(const Heatmap &side, const GridFrame &frame, const Withheld &withheld)
{
    const GridFrame &own = side.grid.frame();
    return without(side, withheld.everything ? all(own) : Withheld{false, laidOn(own, frame, withheld.cells)});
}

}   // namespace

int leastCells(CellSize size)
{
    return static_cast<int>(std::lround(kLeastUse / (metres(size) * metres(size))));
}

bool observesEnough(const Observation &observed)
{
    constexpr double kMostHoursOfFewerDays = (kLeastDays - 1) * 24.0 + 1.0;   // one of them may have 25
    if (observed.intervals.empty())
        return observed.hours.value_or(0.0) > kMostHoursOfFewerDays;
    const TimeZone zone = TimeZone::find(observed.timeZone).value_or(TimeZone());
    std::set<QDate> days;
    for (const Interval &interval : observed.intervals) {
        if (interval.status != IntervalStatus::Ok)
            continue;
        const QDate last = zone.localTime(interval.span.stop - 1).date();
        for (QDate day = zone.localTime(interval.span.start).date(); day <= last; day = day.addDays(1)) {
            days.insert(day);
            if (days.size() >= kLeastDays)
                return true;
        }
    }
    return false;
}

std::vector<std::uint8_t> withheldOn(const GridFrame &frame, const std::vector<std::vector<std::uint8_t>> &used,
                                     const PlaceLists &places, std::vector<std::uint8_t> already)
{
    Mask withheld = std::move(already);
    withheld.resize(frame.cellCount());
    std::vector<PlaceOfCell> placed;
    for (const std::vector<Zone> &zones : places)
        if (!zones.empty() && !withheld.empty())
            placed.push_back(placesOn(frame, used, zones));
    for (bool more = true; more;) {   // what a map or a place withholds may leave little of another
        more = false;
        for (const Mask &map : used)
            more = withholdPatches(frame, map, withheld) || more;
        for (const Mask &map : used)
            for (const PlaceOfCell &list : placed)
                more = withholdPlaces(frame, map, list, withheld) || more;
    }
    return withheld;
}

Heatmap protectedMap(const Heatmap &map, const PlaceLists &places)
{
    const GridFrame &frame = map.grid.frame();
    if (tellsNothing(map))
        return without(map, all(frame));
    return without(
        map,
        {false,
         withheldOn(frame, {usedCells(map.grid.values())}, places, map.withheld ? map.withheld->cells : Mask())});
}

Warnings protectedWarnings(Warnings warnings)
{
    for (Warning &warning : warnings) {
        if (isAboutCounts(warning.kind))
            warning = {WarningKind::CountsContradicted, 0, {}};
        else if (warning.kind == WarningKind::SnappedCells || warning.kind == WarningKind::FromFile)
            warning = {warning.kind, 0, {}};
    }
    return warnings;
}

ShareMap protectedMap(const ShareMap &map)
{
    ShareMap kept = map;
    kept.withheld = all(map.grid.frame());
    kept.grid = without(map.grid, kept.withheld->cells);
    return kept;
}

ProtectedSides protectedSides(const Heatmap &before, const Heatmap &after, const Comparison &comparison,
                              const PlaceLists &places)
{
    const GridFrame &frame = comparison.before.frame();
    Withheld withheld = all(frame);
    if (!tellsNothing(before) && !tellsNothing(after)) {
        Mask already(frame.cellCount());
        addKept(before, frame, already);
        addKept(after, frame, already);
        withheld = {false,
                    withheldOn(frame, {usedCells(comparison.before.values()), usedCells(comparison.after.values())},
                               places, std::move(already))};
    }
    ProtectedSides sides{sideWithout(before, frame, withheld), sideWithout(after, frame, withheld),
                         without(comparison, withheld)};
    sides.comparison.totalA = sides.before.total;
    sides.comparison.totalB = sides.after.total;
    return sides;
}

}   // namespace floorscope
