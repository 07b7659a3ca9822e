// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"

#include <QDate>

#include <vector>

namespace floorscope {

/// What is compared: local days, or local weeks from Monday on.
enum class ReplicateUnit { Day, Week };

/// Detections of one cell, by its index in a frame.
struct CellCount
{
    std::uint32_t cell = 0;
    std::uint64_t count = 0;
    friend bool operator==(const CellCount &, const CellCount &) = default;
};

/// What was observed on one local day, or in one local week: periods are compared by how much these differ among
/// themselves. Detections within one follow each other and say nothing of chance.
struct Replicate
{
    QDate first;                    ///< the day, or the week's Monday
    double hours = 0.0;             ///< that were observed, above 0
    std::uint64_t detections = 0;   ///< on the whole floor
    std::vector<CellCount> cells;   ///< used ones in any order; a cell may come more than once
};

/// The replicates of `map` in order of time, on `frame`, which holds the map's own and has its lattice. They are made
/// of the observed intervals that tell their cells and lie within one local day (or week) of the map's time zone (UTC
/// where that is unknown); what others saw is not in them. None where the map holds no such interval.
[[nodiscard]] std::vector<Replicate> replicates(const Heatmap &map, const GridFrame &frame, ReplicateUnit unit);

/// For each replicate the stratum within which its spread is measured: the weekday, where both sides are days and each
/// weekday of either side is there at least twice on both; else one stratum for all, 0. Means are formed with one mix
/// of weekdays for both sides, that of all days together, so that a Monday more on one side is no change.
struct Strata
{
    std::vector<int> before;   ///< one a replicate, from 0
    std::vector<int> after;
    std::vector<double> shares{1.0};   ///< of each stratum in the mix; their sum is 1
};
[[nodiscard]] Strata strata(const std::vector<Replicate> &before, const std::vector<Replicate> &after,
                            ReplicateUnit unit);

}   // namespace floorscope
