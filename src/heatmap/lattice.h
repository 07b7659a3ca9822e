// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/cell.h"

#include <cstdint>
#include <map>
#include <vector>

namespace floorscope {

/// How many cells have their centre at each offset from the multiples of the cell size, one axis.
/// Key: offset in [0, cell size), rounded to a tenth of a millimetre, in tenths of a millimetre.
/// Tallies of several answers add, so the phase of a merge does not depend on order or grouping.
using PhaseTally = std::map<int, std::uint64_t>;

[[nodiscard]] int phaseKey(double coordinate, CellSize size);
void addTo(PhaseTally &sum, const PhaseTally &other);

/// Where the cell CENTRES of a lattice lie on one axis: at k·size + offset, offset in [0, size) metres.
struct Phase
{
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Phase &, const Phase &) = default;
};

/// The offset of most cells; a tie, or no cells at all: half a cell (a lattice whose edges lie on multiples of the size).
[[nodiscard]] double winningPhase(const PhaseTally &tally, CellSize size);

} // namespace floorscope
