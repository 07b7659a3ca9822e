// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/cell.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace floorscope {

/// A coordinate in whole tenths of a millimetre, plus `kTenthsBias` so that it is never negative: everything that
/// decides which cell holds a place is computed in these whole numbers, so no order of adding can change it.
using Tenths = quint32;
inline constexpr Tenths kTenthsBias = 2'000'000'000;   ///< a multiple of every cell size
inline constexpr double kTenthsPerMetre = 10'000.0;
/// No floor has coordinates beyond this, in metres.
inline constexpr double kFarthestCoordinate = 100'000.0;
/// No floor has a lattice of more cells than this.
inline constexpr qint64 kMostCells = 50'000'000;

/// Requires |metres| ≤ kFarthestCoordinate + 10.
[[nodiscard]] constexpr Tenths toTenths(double metres)
{
    return static_cast<Tenths>(metres * kTenthsPerMetre + (kTenthsBias + 0.5));
}
[[nodiscard]] constexpr double toMetres(Tenths tenths)
{
    return (static_cast<double>(tenths) - kTenthsBias) / kTenthsPerMetre;
}
/// Edge length of a cell in tenths of a millimetre.
[[nodiscard]] constexpr Tenths tenthsIn(CellSize size)
{
    return static_cast<Tenths>(size) * 100;
}

/// Where a cell's centre lies off the multiples of the cell size, on both axes: [0, cell size) in tenths of a
/// millimetre.
struct PhasePair
{
    int x = 0;
    int y = 0;
    friend auto operator<=>(const PhasePair &, const PhasePair &) = default;
};

/// From the lowest y upward, in a row from the lowest x, to a tenth of a millimetre; cells of one place added.
[[nodiscard]] std::vector<Cell> rowByRow(std::vector<Cell> cells);

/// How many cells have each phase. Tallies of several answers add, so the phase of a merge depends neither on the order
/// nor on the grouping of its answers.
using PhaseTally = std::map<PhasePair, std::uint64_t>;

[[nodiscard]] PhaseTally makeTally(const std::vector<Cell> &cells, CellSize size);
void addTo(PhaseTally &sum, const PhaseTally &other);
[[nodiscard]] std::uint64_t cellsIn(const PhaseTally &tally);
[[nodiscard]] std::uint64_t cellsAt(const PhaseTally &tally, PhasePair phase);
/// Cells of another phase.
[[nodiscard]] std::uint64_t countMisfits(const PhaseTally &tally, PhasePair phase);

/// Per axis the phase of most cells; a tie, or no cells at all: half a cell (edges on multiples of the cell size).
[[nodiscard]] PhasePair winningPhase(const PhaseTally &tally, CellSize size);

/// The phases that leave at most half of an answer's cells off the lattice; nothing (any phase will do) for an answer
/// of fewer than 10 cells.
using AllowedPhases = std::optional<std::vector<PhasePair>>;
[[nodiscard]] AllowedPhases allowedPhases(const PhaseTally &tallyOfOneAnswer);
/// The phases that both allow.
[[nodiscard]] AllowedPhases bothAllow(const AllowedPhases &a, const AllowedPhases &b);
[[nodiscard]] bool allows(const AllowedPhases &allowed, PhasePair phase);

/// Where the cell CENTRES of a lattice lie: at k·size + offset, offset in [0, size) metres.
struct Phase
{
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Phase &, const Phase &) = default;
};
[[nodiscard]] Phase inMetres(PhasePair phase);

/// One axis of a lattice. Cells are numbered from far left (never negative): cell k has its centre at
/// k·size + phase in biased tenths.
struct LatticeAxis
{
    Tenths size = 0;
    Tenths phase = 0;
    /// The cell that contains the place; on an edge the upper one.
    [[nodiscard]] constexpr int cellAt(Tenths place) const
    {
        return static_cast<int>((place - phase + size / 2) / size);
    }
    [[nodiscard]] constexpr bool isCentre(Tenths place) const { return place % size == phase; }
    [[nodiscard]] constexpr Tenths centre(int cell) const { return static_cast<Tenths>(cell) * size + phase; }
    [[nodiscard]] constexpr Tenths lowerEdge(int cell) const { return centre(cell) - size / 2; }
    /// The last cell that begins before `place`.
    [[nodiscard]] constexpr int lastCellBefore(Tenths place) const { return cellAt(place - 1); }
};

/// One axis of a rectangle of cells, which are numbered from its first one (negative before it).
struct FrameAxis
{
    Tenths size = 0;
    Tenths firstEdge = 0;   ///< lower edge of cell 0
    [[nodiscard]] constexpr Tenths edge(int cell) const { return firstEdge + static_cast<Tenths>(cell) * size; }
    [[nodiscard]] constexpr Tenths centre(int cell) const { return edge(cell) + size / 2; }
    /// The cell that contains a place in metres; on an edge the upper one. Places beyond any floor are taken to its
    /// end.
    [[nodiscard]] constexpr int cellAt(double metres) const
    {
        const qint64 off = qint64(toTenths(std::clamp(metres, -kFarthestCoordinate, kFarthestCoordinate))) - firstEdge;
        return static_cast<int>(off >= 0 ? off / size : -((size - 1 - off) / size));
    }
};

}   // namespace floorscope
