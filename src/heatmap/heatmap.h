// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/answer.h"
#include "heatmap/grid.h"
#include "heatmap/lattice.h"
#include "heatmap/observation.h"
#include "heatmap/origin.h"
#include "heatmap/withheld.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace floorscope {

/// Detections of one floor on one lattice, and how they were observed: the value behind every picture.
/// Made by `merge`; read from and written to heatmap files.
struct Heatmap
{
    Observation observed;
    Origin origin;
    CellSize cellSize = CellSize::Half;
    Phase phase;
    std::optional<FloorRect> bounds;    ///< union of the answers' bounds and cells' own edges; nothing if all are empty
    Grid<Detections> grid;              ///< its frame holds `bounds` and the snapped cells
    std::optional<Coverage> coverage;   ///< which cells are known to be covered; nothing where unknown
    std::optional<Withheld> withheld;   ///< to protect individuals; nothing: nobody asked for it
    Warnings warnings;

    // What lets a merged heatmap be merged again as if its answers had been merged one by one:
    PhaseTally tally;                     ///< of all cells of all answers
    AllowedPhases allowed;                ///< the phases that no answer is incompatible with
    std::vector<Cell> misfits;            ///< cells off the lattice with their own coordinates (contained in grid)
    std::vector<QByteArray> rawAnswers;   ///< SHA-256 of each bare answer with detections, sorted

    std::uint64_t total = 0;         ///< sum of grid
    std::uint64_t maximum = 0;       ///< largest cell of grid
    std::size_t occupiedCells = 0;   ///< cells above 0

    friend bool operator==(const Heatmap &, const Heatmap &) = default;
};

/// A normalised answer on its lattice: it can be drawn, and nothing else.
struct ShareMap
{
    CellSize cellSize = CellSize::Half;
    Grid<Share> grid;
    Warnings warnings;
    std::optional<Withheld> withheld{};   ///< to protect individuals
};

/// What a file can hold.
using AnyHeatmap = std::variant<Heatmap, ShareMap>;

}   // namespace floorscope
