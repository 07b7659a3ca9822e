// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"
#include "heatmap/cell_list.h"
#include "heatmap/warning.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace floorscope {

/// One answer of the service in counts, checked against its own metadata.
/// The cells keep their own coordinates: the lattice is found over all answers of a merge.
struct Answer
{
    CellSize cellSize = CellSize::Half;
    CellList cells;                    ///< zero cells too (covered and empty)
    std::optional<FloorRect> bounds;   ///< as claimed by the metadata; nothing for an empty answer
    std::uint64_t total = 0;           ///< sum of the cells
    std::uint64_t maximum = 0;         ///< largest cell
    QByteArray sha256;                 ///< of the bytes it was read from, lower-case hex
    Warnings warnings;
};

/// An answer of shares from 0 to 1: it opens and draws alone and cannot be added to anything.
struct NormalisedAnswer
{
    CellSize cellSize = CellSize::Half;
    std::vector<ShareCell> cells;   ///< a value above 1 is no share: `toShareMap` refuses it
    std::optional<FloorRect> bounds;
    QByteArray sha256;
    Warnings warnings;
};

using AnyAnswer = std::variant<Answer, NormalisedAnswer>;

}   // namespace floorscope
