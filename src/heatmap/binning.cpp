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

/// Adds counts to places in any order: each addition waits a few turns while its memory is fetched.
class DeferredAdder
{
public:
    explicit DeferredAdder(std::vector<std::uint64_t> &counts) : m_counts(counts) {}
    DeferredAdder(const DeferredAdder &) = delete;
    DeferredAdder &operator=(const DeferredAdder &) = delete;
    ~DeferredAdder()
    {
        for (const Addition &addition : m_ring)
            if (addition.count > 0)
                m_counts[addition.index] += addition.count;
    }

    void add(std::size_t index, std::uint64_t count)
    {
        FLOORSCOPE_PREFETCH_WRITE(&m_counts[index]);
        Addition &slot = m_ring[m_next++ % m_ring.size()];
        if (slot.count > 0)
            m_counts[slot.index] += slot.count;
        slot = {index, count};
    }

private:
    struct Addition
    {
        std::size_t index = 0;
        std::uint64_t count = 0;
    };
    std::vector<std::uint64_t> &m_counts;
    std::array<Addition, 32> m_ring{};
    std::size_t m_next = 0;
};

void addFitting(Sums &sums, const Target &target, const Part &part)
{
    DeferredAdder adder(sums.counts);
    for (const Cell &cell : part.cells) {
        if (!target.fits(cell)) {
            sums.misfits.push_back(cell);
            continue;
        }
        const std::size_t index = target.indexOf(cell);
        adder.add(index, cell.count);
        if (!sums.covered.empty())
            sums.covered[index] = 1;
    }
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
        addFitting(sums, target, part);
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
