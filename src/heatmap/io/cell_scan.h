// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/cell_list.h"

#include <optional>
#include <string_view>

namespace floorscope::json {

/// Cells that stand in a text, and where.
struct ScannedCells
{
    CellList cells;
    std::size_t opens = 0;    ///< the list's "["
    std::size_t closes = 0;   ///< its "]"
};

/// The list behind the first `"array_cells":` of the text, where every cell of it is spelled as services do: `[x,y,n]`,
/// at most one space behind a comma, coordinates of at most four digits on either side of the point, counts below ten
/// million. Nothing for any other list, which may be right or wrong: it is for `readCells` to say. Several times as
/// fast as reading by a parser that must expect everything.
[[nodiscard]] std::optional<ScannedCells> scanCells(std::string_view text);

}   // namespace floorscope::json
