// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap/cell_list.h"

#include "base/portable.h"

#include <algorithm>
#include <array>

namespace floorscope {

namespace {

/// The number whose multiples of the step of packed cells are cells of that size.
int packedStepsIn(CellSize size)
{
    return static_cast<int>(tenthsIn(size)) / CellList::kPackedStep;
}

std::pair<int, int> firstAndLast(const std::vector<PackedCell> &cells, std::int16_t PackedCell::*axis)
{
    int first = std::numeric_limits<std::int16_t>::max();
    int last = std::numeric_limits<std::int16_t>::min();
    for (const PackedCell &cell : cells) {
        first = std::min<int>(first, cell.*axis);
        last = std::max<int>(last, cell.*axis);
    }
    return cells.empty() ? std::pair(0, 0) : std::pair(first, last);
}

/// True where no two packed cells can have the same place: each lies in a cell of the lattice of its own.
bool allApart(const CellList::Cells &cells, int steps)
{
    const auto width = static_cast<std::size_t>((cells.columns.second - cells.columns.first) / steps + 1);
    const auto height = static_cast<std::size_t>((cells.rows.second - cells.rows.first) / steps + 1);
    std::vector<std::uint64_t> taken(width * height / 64 + 1);
    const auto shift = steps == 4 ? 2 : steps - 1;
    bool apart = true;
    for (const PackedCell &cell : cells.packed) {
        const auto row = static_cast<std::size_t>(cell.row - cells.rows.first) >> shift;
        const std::size_t index = row * width + (static_cast<std::size_t>(cell.column - cells.columns.first) >> shift);
        const std::uint64_t bit = std::uint64_t(1) << (index % 64);
        apart = apart && (taken[index / 64] & bit) == 0;
        taken[index / 64] |= bit;
    }
    return apart;
}

std::uint64_t largestOf(const std::vector<Cell> &cells)
{
    std::uint64_t largest = 0;
    for (const Cell &cell : cells)
        largest = std::max(largest, cell.count);
    return largest;
}

/// One plain loop, so that the compiler makes it wide. No list is so long that its sum exceeds 64 bits.
FLOORSCOPE_VECTOR_CLONES void countPacked(const PackedCell *cells, std::size_t size, CellList::Cells &counted)
{
    std::uint64_t total = 0;
    std::uint32_t largest = 0;
    std::uint32_t least = 1;
    for (std::size_t i = 0; i < size; ++i) {
        total += cells[i].count;
        largest = cells[i].count > largest ? cells[i].count : largest;
        least = cells[i].count < least ? cells[i].count : least;
    }
    counted.total = total;
    counted.largest = largest;
    counted.hasEmpty = least == 0;
}

void countLoose(const std::vector<Cell> &loose, CellList::Cells &counted)
{
    for (const Cell &cell : loose) {
        if (counted.total && *counted.total + cell.count < cell.count)
            counted.total.reset();
        else if (counted.total)
            *counted.total += cell.count;
        counted.hasEmpty = counted.hasEmpty || cell.count == 0;
    }
    counted.largest = std::max(counted.largest, largestOf(loose));
}

/// The rectangle of all centres, to a tenth of a millimetre; nothing without cells.
std::optional<FloorRect> centres(const CellList::Cells &cells)
{
    std::optional<FloorRect> all;
    const auto include = [&all](const FloorRect &rect) { all = all ? united(*all, rect) : rect; };
    const auto corner = [&cells](int column, int row) {
        const PackedCell cell{static_cast<std::int16_t>(column), static_cast<std::int16_t>(row)};
        return FloorPoint{toMetres(cells.xOf(cell)), toMetres(cells.yOf(cell))};
    };
    if (!cells.packed.empty()) {
        const FloorPoint low = corner(cells.columns.first, cells.rows.first);
        const FloorPoint high = corner(cells.columns.second, cells.rows.second);
        include({low.x, low.y, high.x, high.y});
    }
    for (const Cell &cell : cells.loose)
        include({cell.x, cell.y, cell.x, cell.y});
    return all;
}

}   // namespace

CellList::CellList(const std::vector<Cell> &cells)
{
    CellPacker packer(cells.size());
    for (const Cell &cell : cells)
        packer.add(cell);
    *this = packer.done();
}

const CellList::Cells &CellList::values() const
{
    static const Cells none;
    return m_cells ? *m_cells : none;
}

std::vector<Cell> CellList::unpacked() const
{
    const Cells &cells = values();
    std::vector<Cell> result;
    result.reserve(size());
    for (const PackedCell &cell : cells.packed)
        result.push_back({toMetres(cells.xOf(cell)), toMetres(cells.yOf(cell)), cell.count});
    result.insert(result.end(), cells.loose.begin(), cells.loose.end());
    return result;
}

bool operator==(const CellList &a, const CellList &b)
{
    if (a.m_cells == b.m_cells)
        return true;
    return a.size() == b.size() && a.values().total == b.values().total
        && rowByRow(a.unpacked()) == rowByRow(b.unpacked());
}

CellPacker::CellPacker(std::size_t expected)
{
    m_cells.packed.reserve(expected);
}

void CellPacker::add(const Cell &cell)
{
    const FloorRect centre{cell.x, cell.y, cell.x, cell.y};
    m_spelled = m_spelled ? united(*m_spelled, centre) : centre;
    if (!pack(toTenths(cell.x), toTenths(cell.y), cell.count))
        m_cells.loose.push_back(cell);
}

/// Where the first cell was a misfit, all others seem to be: they are packed anew from the phase of most.
void CellPacker::startAmongMost()
{
    std::vector<Cell> loose = std::exchange(m_cells.loose, {});
    const PhaseTally tally = makeTally(loose, CellSize::Quarter);
    const auto most =
        std::max_element(tally.begin(), tally.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const auto hasThatPhase = [&](const Cell &cell) {
        return toTenths(cell.x) % CellList::kPackedStep == static_cast<Tenths>(most->first.x)
            && toTenths(cell.y) % CellList::kPackedStep == static_cast<Tenths>(most->first.y);
    };
    const auto first = std::find_if(loose.begin(), loose.end(), hasThatPhase);
    const CellList::Cells few = std::exchange(m_cells, {});
    m_cells.packed.reserve(loose.size());
    startAt(toTenths(first->x), toTenths(first->y));
    for (const PackedCell &cell : few.packed)
        loose.push_back({toMetres(few.xOf(cell)), toMetres(few.yOf(cell)), cell.count});
    for (const Cell &cell : loose)
        if (!packFromStart(toTenths(cell.x), toTenths(cell.y), cell.count))
            m_cells.loose.push_back(cell);
}

CellList CellPacker::done()
{
    if (m_cells.loose.size() > m_cells.packed.size())
        startAmongMost();
    m_cells.columns = firstAndLast(m_cells.packed, &PackedCell::column);
    m_cells.rows = firstAndLast(m_cells.packed, &PackedCell::row);
    countPacked(m_cells.packed.data(), m_cells.packed.size(), m_cells);
    countLoose(m_cells.loose, m_cells);
    m_cells.centres = m_spelled ? m_spelled : centres(m_cells);
    return CellList(std::move(m_cells));
}

PhaseTally makeTally(const CellList &list, CellSize size)
{
    const CellList::Cells &cells = list.values();
    PhaseTally tally = makeTally(cells.loose, size);
    if (cells.packed.empty())
        return tally;
    const int steps = packedStepsIn(size);
    std::array<std::uint64_t, 16> among{};
    if (steps == 1)
        among[0] = cells.packed.size();
    else
        for (const PackedCell &cell : cells.packed)
            ++among[static_cast<std::size_t>((cell.column & (steps - 1)) * 4 + (cell.row & (steps - 1)))];
    for (std::size_t i = 0; i < among.size(); ++i) {
        if (among[i] == 0)
            continue;
        const Tenths x = cells.originX + static_cast<Tenths>(i / 4) * CellList::kPackedStep;
        const Tenths y = cells.originY + static_cast<Tenths>(i % 4) * CellList::kPackedStep;
        tally[{static_cast<int>(x % tenthsIn(size)), static_cast<int>(y % tenthsIn(size))}] += among[i];
    }
    return tally;
}

std::uint64_t largestPlace(const CellList &list, CellSize size)
{
    const CellList::Cells &cells = list.values();
    const bool apart = cells.loose.empty() && !cells.packed.empty() && allApart(cells, packedStepsIn(size));
    return apart ? cells.largest : largestOf(rowByRow(list.unpacked()));
}

}   // namespace floorscope
