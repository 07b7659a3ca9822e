// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/binning.h"

#include "base/portable.h"

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

Result<PhasePair> commonPhase(const std::vector<Part> &parts, CellSize size)
{
    PhaseTally tally;
    for (const Part &part : parts)
        addTo(tally, part.tally);
    const PhasePair phase = winningPhase(tally, size);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!allows(parts[i].allowed, phase))
            return tl::unexpected(inPart({ErrorKind::IncompatiblePhase, {}, {}}, parts, i));
    return phase;
}

Result<Target> covering(const std::optional<FloorRect> &bounds, CellSize size, PhasePair phase)
{
    Target target;
    target.phase = phase;
    target.x = {tenthsIn(size), static_cast<Tenths>(phase.x)};
    target.y = {tenthsIn(size), static_cast<Tenths>(phase.y)};
    if (!bounds)
        return target;
    target.firstColumn = target.x.cellAt(toTenths(bounds->minX));
    target.firstRow = target.y.cellAt(toTenths(bounds->minY));
    const qint64 columns = qint64(target.x.lastCellBefore(toTenths(bounds->maxX))) - target.firstColumn + 1;
    const qint64 rows = qint64(target.y.lastCellBefore(toTenths(bounds->maxY))) - target.firstRow + 1;
    if (columns * rows > kMostCells)
        return failureFor(ErrorKind::AbsurdExtent, Reason::TooManyCells, {}, {columns, rows});
    target.columns = static_cast<int>(columns);
    target.rows = static_cast<int>(rows);
    return target;
}

constexpr std::size_t kAhead = 16;   ///< cells whose memory is fetched while others are added

/// How a part's packed cells lie on the target, which holds them all.
class PackedOnTarget
{
public:
    /// Nothing where no packed cell can lie on the target's lattice.
    static std::optional<PackedOnTarget> create(const CellList::Cells &cells, const Target &target)
    {
        PackedOnTarget on;
        const auto step = static_cast<Tenths>(CellList::kPackedStep);
        if (target.x.phase % step != cells.originX % step || target.y.phase % step != cells.originY % step)
            return std::nullopt;
        const auto stepsFrom = [](Tenths place, Tenths origin) {
            return static_cast<int>((qint64(place) - qint64(origin)) / CellList::kPackedStep);
        };
        on.m_mask = static_cast<int>(target.x.size / step) - 1;
        on.m_shift = on.m_mask == 3 ? 2 : on.m_mask;
        on.m_right = stepsFrom(cells.originX, target.x.centre(target.firstColumn));
        on.m_up = stepsFrom(cells.originY, target.y.centre(target.firstRow));
        on.m_columns = target.columns;
        return on;
    }
    [[nodiscard]] bool fits(const PackedCell &cell) const
    {
        return (((cell.column + m_right) | (cell.row + m_up)) & m_mask) == 0;
    }
    [[nodiscard]] bool fitsAll(const std::vector<PackedCell> &cells) const
    {
        const auto fitting = [this](const PackedCell &cell) { return fits(cell); };
        return m_mask == 0 || std::all_of(cells.begin(), cells.end(), fitting);
    }
    [[nodiscard]] int indexOf(const PackedCell &cell) const
    {
        return ((cell.row + m_up) >> m_shift) * m_columns + ((cell.column + m_right) >> m_shift);
    }

private:
    int m_mask = 0;
    int m_shift = 0;
    int m_right = 0;   ///< from the target's first centre to the list's first cell, in steps of packed cells
    int m_up = 0;
    int m_columns = 0;
};

void addLoose(Sums &sums, const Target &target, const Cell &cell)
{
    if (!target.fits(cell)) {
        sums.misfits.push_back(cell);
        return;
    }
    const std::size_t index = target.indexOf(cell);
    sums.counts[index] += cell.count;
    if (!sums.covered.empty())
        sums.covered[index] = 1;
}

/// One plain loop, so that the compiler makes it wide.
FLOORSCOPE_VECTOR_CLONES void findIndices(const PackedCell *cells, std::size_t count, const PackedOnTarget &on,
                                          int *indices)
{
    const PackedOnTarget here = on;
    for (std::size_t i = 0; i < count; ++i)
        indices[i] = here.indexOf(cells[i]);
}

/// All of them fit, and coverage is unknown: the sums are as quick as memory allows.
void addAllPacked(std::vector<std::uint64_t> &counts, const std::vector<PackedCell> &cells, const PackedOnTarget &on)
{
    constexpr std::size_t kBlock = 512;   // indices that stay in the nearest cache
    std::array<int, kBlock + kAhead> indices{};
    std::uint64_t *const sums = counts.data();
    for (std::size_t done = 0; done < cells.size(); done += kBlock) {
        const std::size_t block = std::min(kBlock, cells.size() - done);
        const PackedCell *const first = cells.data() + done;
        findIndices(first, std::min(block + kAhead, cells.size() - done), on, indices.data());
        for (std::size_t i = 0; i < block; ++i) {
            FLOORSCOPE_PREFETCH_WRITE(sums + indices[i + kAhead]);
            sums[indices[i]] += first[i].count;
        }
    }
}

void addPacked(Sums &sums, const CellList::Cells &cells, const Target &target)
{
    const std::optional<PackedOnTarget> on = PackedOnTarget::create(cells, target);
    for (const PackedCell &cell : cells.packed) {
        if (!on || !on->fits(cell)) {
            sums.misfits.push_back({toMetres(cells.xOf(cell)), toMetres(cells.yOf(cell)), cell.count});
            continue;
        }
        const auto index = static_cast<std::size_t>(on->indexOf(cell));
        sums.counts[index] += cell.count;
        if (!sums.covered.empty())
            sums.covered[index] = 1;
    }
}

void addCells(Sums &sums, const Target &target, const Part &part)
{
    const CellList::Cells &cells = part.cells.values();
    const std::optional<PackedOnTarget> on = PackedOnTarget::create(cells, target);
    if (on && sums.covered.empty() && on->fitsAll(cells.packed))
        addAllPacked(sums.counts, cells.packed, *on);
    else
        addPacked(sums, cells, target);
    for (const Cell &cell : cells.loose)
        addLoose(sums, target, cell);
}

/// Puts the misfits into the cells that contain them. A covered cell of no count that misfits fall into is remembered
/// beside them: the grid alone could not tell any more that it was listed.
void addMisfits(Sums &sums, const Target &target)
{
    std::vector<Cell> remembered;
    for (const Cell &cell : sums.misfits) {
        const std::size_t index = target.indexOf(cell);
        if (!sums.covered.empty() && sums.covered[index] && sums.counts[index] == 0)
            remembered.push_back(target.emptyCellAt(index));
    }
    for (const Cell &cell : sums.misfits) {
        const std::size_t index = target.indexOf(cell);
        sums.counts[index] += cell.count;
        if (!sums.covered.empty())
            sums.covered[index] = 1;
    }
    sums.misfits.insert(sums.misfits.end(), remembered.begin(), remembered.end());
    sums.misfits = rowByRow(std::move(sums.misfits));
}

}   // namespace

Fact partName(const std::vector<Part> &parts, std::size_t index)
{
    const QString &name = parts[index].name;
    return name.isEmpty() ? Fact(Spot{SpotKind::Part, static_cast<qint64>(index + 1)}) : Fact(name);
}

Error inPart(Error error, const std::vector<Part> &parts, std::size_t index)
{
    const Fact name = partName(parts, index);
    const QString *text = std::get_if<QString>(&name);
    return text ? at(std::move(error), *text) : at(std::move(error), std::get<Spot>(name));
}

Result<Target> targetFor(const std::vector<Part> &parts, CellSize size)
{
    const Result<PhasePair> phase = commonPhase(parts, size);
    return phase ? covering(unitedBounds(parts), size, *phase) : tl::unexpected<Error>(phase.error());
}

Sums makeSums(const std::vector<Part> &parts, const Target &target)
{
    const auto count = static_cast<std::size_t>(target.columns) * static_cast<std::size_t>(target.rows);
    Sums sums;
    sums.counts.resize(count);
    if (std::any_of(parts.begin(), parts.end(), [](const Part &part) { return part.coverageKnown; }))
        sums.covered.resize(count);
    for (const Part &part : parts)
        addCells(sums, target, part);
    addMisfits(sums, target);
    return sums;
}

std::optional<FloorRect> unitedBounds(const std::vector<Part> &parts)
{
    std::optional<FloorRect> result;
    for (const Part &part : parts)
        if (part.bounds)
            result = result ? united(*result, *part.bounds) : *part.bounds;
    return result;
}

}   // namespace floorscope
