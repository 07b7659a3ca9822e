// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "heatmap/lattice.h"

#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// A cell of a lattice of quarter metres, numbered from the list's first cell.
struct PackedCell
{
    std::int16_t column = 0;
    std::int16_t row = 0;
    std::uint32_t count = 0;
    friend bool operator==(const PackedCell &, const PackedCell &) = default;
};

/// The cells of one answer (or of one heatmap) on whatever lattice they lie: cells of any size whose centres lie whole
/// quarter metres apart take 8 bytes each; only the others keep their coordinates. An immutable value whose copies
/// share the cells.
class CellList
{
public:
    CellList() = default;
    explicit CellList(const std::vector<Cell> &cells);

    /// What a list holds.
    struct Cells
    {
        Tenths originX = 0;   ///< centre of the packed cell of column 0 and row 0
        Tenths originY = 0;
        std::vector<PackedCell> packed;
        std::vector<Cell> loose;                         ///< what does not lie there, lies too far or counts too much
        std::optional<FloorRect> centres;                ///< the rectangle of all centres, as they were spelled
        std::pair<int, int> columns{0, 0}, rows{0, 0};   ///< first and last packed ones
        std::optional<std::uint64_t> total = std::uint64_t(0);   ///< nothing where it exceeds 64 bits
        std::uint64_t largest = 0;
        bool hasEmpty = false;   ///< a cell of count 0

        [[nodiscard]] Tenths xOf(const PackedCell &cell) const { return originX + Tenths(cell.column * kPackedStep); }
        [[nodiscard]] Tenths yOf(const PackedCell &cell) const { return originY + Tenths(cell.row * kPackedStep); }
    };
    /// Takes what `values` yielded before, or what CellPacker made.
    explicit CellList(Cells cells) : m_cells(std::make_shared<const Cells>(std::move(cells))) {}
    static constexpr int kPackedStep = 2500;   ///< tenths of a millimetre: divides every cell size

    [[nodiscard]] const Cells &values() const;
    [[nodiscard]] std::size_t size() const { return values().packed.size() + values().loose.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    /// All with their coordinates: the packed ones, to a tenth of a millimetre, then the others.
    [[nodiscard]] std::vector<Cell> unpacked() const;

    /// The same cells in whatever order.
    friend bool operator==(const CellList &a, const CellList &b);

private:
    std::shared_ptr<const Cells> m_cells;   ///< nothing for no cells
};

/// Makes a list cell by cell. What concerns them all is found at the end, in wide loops over what is packed by then.
class CellPacker
{
public:
    /// Takes room for as many.
    explicit CellPacker(std::size_t expected);

    void add(Tenths x, Tenths y, std::uint64_t count)
    {
        if (!pack(x, y, count))
            m_cells.loose.push_back({toMetres(x), toMetres(y), count});
    }
    void add(const Cell &cell);
    [[nodiscard]] std::size_t size() const { return m_cells.packed.size() + m_cells.loose.size(); }
    [[nodiscard]] CellList done();

private:
    bool pack(Tenths x, Tenths y, std::uint64_t count)
    {
        if (!m_started)
            startAt(x, y);
        return packFromStart(x, y, count);
    }
    /// False where it cannot be packed.
    bool packFromStart(Tenths x, Tenths y, std::uint64_t count)
    {
        const auto right = static_cast<std::int32_t>(x - m_cells.originX);
        const auto up = static_cast<std::int32_t>(y - m_cells.originY);
        const std::int32_t column = right / CellList::kPackedStep;
        const std::int32_t row = up / CellList::kPackedStep;
        const auto isFar = [](std::int32_t n) { return n != static_cast<std::int16_t>(n); };
        if (column * CellList::kPackedStep != right || row * CellList::kPackedStep != up || isFar(column) || isFar(row)
            || count > std::numeric_limits<std::uint32_t>::max())
            return false;
        m_cells.packed.push_back(
            {static_cast<std::int16_t>(column), static_cast<std::int16_t>(row), static_cast<std::uint32_t>(count)});
        return true;
    }
    void startAt(Tenths x, Tenths y)
    {
        m_started = true;
        m_cells.originX = x;
        m_cells.originY = y;
    }
    void startAmongMost();

    CellList::Cells m_cells;
    std::optional<FloorRect> m_spelled;   ///< the rectangle of the centres that came as decimals
    bool m_started = false;
};

/// How many cells have each phase.
[[nodiscard]] PhaseTally makeTally(const CellList &cells, CellSize size);
/// The largest count of one place: cells of one place added.
[[nodiscard]] std::uint64_t largestPlace(const CellList &cells, CellSize size);

}   // namespace floorscope
