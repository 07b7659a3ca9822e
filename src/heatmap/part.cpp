// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/merge.h"

#include "heatmap/local_time.h"

#include <algorithm>
#include <map>

namespace floorscope {

namespace {

/// Outer edges of the cells by their own coordinates.
std::optional<FloorRect> edgeBounds(const CellList &cells, CellSize size)
{
    std::optional<FloorRect> rect = cells.values().centres;
    if (!rect)
        return std::nullopt;
    const double half = metres(size) / 2.0;
    return FloorRect{rect->minX - half, rect->minY - half, rect->maxX + half, rect->maxY + half};
}

/// The bounds to a tenth of a millimetre, as cells are placed: a file that is read and written again keeps its bytes.
FloorRect inTenths(const FloorRect &rect)
{
    return {toMetres(toTenths(rect.minX)), toMetres(toTenths(rect.minY)), toMetres(toTenths(rect.maxX)),
            toMetres(toTenths(rect.maxY))};
}

Part partWithoutHours(const Answer &answer)
{
    Part part;
    part.cellSize = answer.cellSize;
    part.cells = answer.cells;
    part.bounds = edgeBounds(answer.cells, answer.cellSize);
    if (part.bounds && answer.bounds)
        part.bounds = united(*part.bounds, *answer.bounds);
    if (part.bounds)
        part.bounds = inTenths(*part.bounds);
    part.tally = makeTally(answer.cells, answer.cellSize);
    part.allowed = allowedPhases(part.tally);
    part.warnings = answer.warnings;
    part.coverageKnown = answer.cells.values().hasEmpty;
    part.cellSizeKnown = knowsItsCellSize(part);
    return part;
}

using CellPlace = std::pair<int, int>;   ///< row, column

/// What the misfits put into each cell of the grid.
std::map<CellPlace, std::uint64_t> snappedCounts(const Heatmap &heatmap)
{
    std::map<CellPlace, std::uint64_t> result;
    const GridFrame &frame = heatmap.grid.frame();
    for (const Cell &cell : heatmap.misfits)
        result[{frame.rowAt(cell.y), frame.columnAt(cell.x)}] += cell.count;
    return result;
}

/// The cells of one row of the grid as they were listed: without what misfits put into them.
void addListed(CellPacker &cells, const Heatmap &heatmap, const std::map<CellPlace, std::uint64_t> &snapped,
               const std::vector<Tenths> &centres, int row)
{
    const GridFrame &frame = heatmap.grid.frame();
    const Tenths y = toTenths(frame.centreY(row));
    for (int column = 0; column < frame.columns; ++column) {
        const std::uint64_t count = heatmap.grid.at(column, row);
        const bool covered = heatmap.coverage && heatmap.coverage->covered[frame.index(column, row)];
        if (count == 0 && !covered)
            continue;
        const auto found = snapped.empty() ? snapped.end() : snapped.find({row, column});
        const std::uint64_t own = found == snapped.end() ? count : count - found->second;
        if (own > 0 || found == snapped.end())
            cells.add(centres[static_cast<std::size_t>(column)], y, own);
    }
}

CellList listedCells(const Heatmap &heatmap)
{
    const std::map<CellPlace, std::uint64_t> snapped = snappedCounts(heatmap);
    CellPacker cells(heatmap.occupiedCells);
    const GridFrame &frame = heatmap.grid.frame();
    std::vector<Tenths> centres;
    for (int column = 0; column < frame.columns; ++column)
        centres.push_back(toTenths(frame.centreX(column)));
    for (int row = 0; row < frame.rows; ++row)
        addListed(cells, heatmap, snapped, centres, row);
    for (const Cell &cell : heatmap.misfits)
        cells.add(cell);
    return cells.done();
}

std::optional<WithheldPlaces> withheldPlaces(const Heatmap &heatmap)
{
    if (!heatmap.withheld)
        return std::nullopt;
    return WithheldPlaces{heatmap.withheld->everything, withheldCentres(heatmap)};
}

}   // namespace

std::vector<Cell> withheldCentres(const Heatmap &heatmap)
{
    std::vector<Cell> cells;
    const GridFrame &frame = heatmap.grid.frame();
    if (!heatmap.withheld || heatmap.withheld->everything)
        return cells;
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (isWithheld(heatmap.withheld, frame.index(column, row)))
                cells.push_back({frame.centreX(column), frame.centreY(row), 0});
    return cells;
}

bool knowsItsCellSize(const Part &part)
{
    return part.bounds || !part.observed.intervals.empty()
        || std::none_of(part.warnings.begin(), part.warnings.end(),
                        [](const Warning &w) { return w.kind == WarningKind::ResolutionGuessed; });
}

Part toPart(const Answer &answer)
{
    Part part = partWithoutHours(answer);
    if (answer.total > 0 && !answer.sha256.isEmpty())
        part.rawAnswers.push_back(answer.sha256);
    return part;
}

Part toPart(const Answer &answer, const QString &spaceId, TimeSpan span, bool keepCells)
{
    Part part = partWithoutHours(answer);
    part.origin.spaceId = spaceId;
    part.observed.hours = inHours(span.seconds());
    part.observed.intervals.push_back({span, IntervalStatus::Ok, answer.total, answer.sha256, std::nullopt});
    if (keepCells)
        part.observed.intervals.back().cells = part.cells;
    for (Warning &warning : part.warnings)
        if (isAboutCounts(warning.kind))
            warning.hours = span;
    return part;
}

Part missingPart(const QString &spaceId, CellSize size, TimeSpan span)
{
    Part part;
    part.origin.spaceId = spaceId;
    part.cellSize = size;
    part.observed.hours = 0.0;
    part.observed.intervals.push_back({span, IntervalStatus::Missing, 0, {}, std::nullopt});
    part.observed.silentDays.emplace();
    return part;
}

Part toPart(const Heatmap &heatmap)
{
    Part part;
    part.observed = heatmap.observed;
    part.origin = heatmap.origin;
    part.cellSize = heatmap.cellSize;
    part.cells = listedCells(heatmap);
    part.bounds = heatmap.bounds;
    part.tally = heatmap.tally;
    part.allowed = heatmap.allowed;
    part.rawAnswers = heatmap.rawAnswers;
    part.warnings = heatmap.warnings;
    part.withheld = withheldPlaces(heatmap);
    part.coverageKnown = heatmap.coverage.has_value();
    part.cellSizeKnown = knowsItsCellSize(part);
    return part;
}

}   // namespace floorscope
