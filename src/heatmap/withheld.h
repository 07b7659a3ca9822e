// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace floorscope {

/// What a map keeps back so that nobody can be singled out by it; analysis/protection.h decides what. Such a cell holds
/// 0 in the grid, which is no zero: nothing is told of it.
struct Withheld
{
    bool everything = false;           ///< too few days were observed: no number is told at all
    std::vector<std::uint8_t> cells;   ///< one a cell of the map's frame, 1 = withheld
    friend bool operator==(const Withheld &, const Withheld &) = default;
};

[[nodiscard]] inline bool isWithheld(const std::optional<Withheld> &withheld, std::size_t cell)
{
    return withheld && withheld->cells[cell] != 0;
}

/// How many cells are withheld.
[[nodiscard]] inline std::size_t withheldCells(const std::optional<Withheld> &withheld)
{
    return withheld ? static_cast<std::size_t>(
               std::count_if(withheld->cells.begin(), withheld->cells.end(), [](std::uint8_t cell) { return cell; }))
                    : 0;
}

[[nodiscard]] inline bool withholdsAll(const std::optional<Withheld> &withheld)
{
    return withheld && withheld->everything;
}

}   // namespace floorscope
