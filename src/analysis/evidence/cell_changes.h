// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/sides.h"

namespace floorscope {

/// Of each cell the verdict, and the change that could have been seen in half of those that were tested, as a share.
struct CellChanges
{
    std::vector<ChangeVerdict> verdicts;
    std::optional<double> detectable;
    double clustering = 1.0;   ///< see clusteringOf()
};

/// `inside`: one a cell of `frame`, 1 = can hold something. Nothing where `goOn` ended it.
[[nodiscard]] std::optional<CellChanges> cellChanges(const Sides &sides, const GridFrame &frame,
                                                     const std::vector<std::uint8_t> &inside, const GoOn &goOn);
/// The clustering of these sides alone, see clusteringOf(). Nothing where `goOn` ended it.
[[nodiscard]] std::optional<double> cellClustering(const Sides &sides, const GridFrame &frame,
                                                   const std::vector<std::uint8_t> &inside, const GoOn &goOn);

/// How far a test has to reach at that level of chance so that `kSeenShare` of such changes are found, in standard
/// errors.
[[nodiscard]] double reachOfTest(double level, double freedom);
/// The level at which established() decided at `rate`: so likely by chance may be what it found, and where it found
/// nothing, so likely would the first have to be. `rate` where nothing was tested.
[[nodiscard]] double levelOf(const std::vector<std::uint8_t> &found, double rate);
/// The middle of `values`; nothing of none.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

}   // namespace floorscope
