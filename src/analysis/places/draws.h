// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <vector>

namespace floorscope {

/// What chance would lay round a cell: sums of so many values of the floor, drawn without putting them back. One number
/// of neighbours has one list of sums for all cells, as the permutations of one floor may serve all of them; a cell's
/// own value, which is held fixed, is one of many among what is drawn. The same seed draws the same.
class NeighbourDraws
{
public:
    NeighbourDraws(std::vector<double> values, int draws, std::uint32_t seed);

    /// How often as much or as little as `sum` is drawn as the sum of `others` values, of both sides together: never 0,
    /// since what was observed counts as one draw. 1 for no others.
    [[nodiscard]] double share(std::size_t others, double sum);

private:
    const std::vector<double> &sumsOf(std::size_t others);

    std::vector<double> m_values;
    int m_draws;
    std::mt19937 m_dice;
    std::map<std::size_t, std::vector<double>> m_sums;   ///< sorted, by the number of values
};

}   // namespace floorscope
