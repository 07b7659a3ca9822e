// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/patches.h"
#include "heatmap/heatmap.h"

#include <cstdint>
#include <vector>

namespace floorscope {

/// How Getis-Ord's Gi* is formed.
enum class GiVariant {
    Rates,      ///< neighbours within a radius, observed cells alone, against the normal distribution
    Permuted,   ///< the same against 9,999 seeded draws of other cells in place of the neighbours
    Plain       ///< the cell and its 8 neighbours, every cell of the frame, against the normal distribution
};

/// Metres: the draws of Permuted take the longer the more neighbours a cell has.
inline constexpr double kFarthestDraws = 2.5;

struct GiOptions
{
    GiVariant variant = GiVariant::Rates;
    double radius = 1.25;      ///< metres between the centres of neighbours, of Permuted at most kFarthestDraws; of no
                               ///< meaning for Plain
    double falseRate = 0.05;   ///< of the cells that are called busy or quiet at most so many falsely
    std::uint32_t seed = 1;    ///< of Permuted
    int draws = 9999;          ///< of Permuted
    friend bool operator==(const GiOptions &, const GiOptions &) = default;
};

/// What stands out of a floor: cells whose neighbourhood holds more (busy) or less (quiet) than chance would lay there.
struct GiStar
{
    GridFrame frame;
    std::vector<double> z;                ///< one a cell; 0 where nothing is said
    std::vector<std::uint8_t> observed;   ///< 1 = it takes part
    std::vector<std::uint8_t> busy;       ///< 1 = established, by `established` over all that take part
    std::vector<std::uint8_t> quiet;
    friend bool operator==(const GiStar &, const GiStar &) = default;
};

/// Gi* of each cell: z = (Σ x − x̄ W) / (s √((n W − W²) / (n − 1))), W the number of its neighbours that take part,
/// itself among them, n, x̄ and s of all that take part. Rates and counts give the same z, since hours are one factor of
/// all cells. Source: Ord & Getis 1995, doi 10.1111/j.1538-4632.1995.tb00912.x.
///
/// `observed`: one a cell, 1 = observed; empty where that is unknown: then the used cells take part. What is not
/// observed, or withheld, takes no part, and is not counted as zero. Plain takes all of the frame. Nothing stands out
/// of fewer than 30 cells, or where all are equal (z is 0 then).
[[nodiscard]] GiStar giStar(const Heatmap &map, const std::vector<std::uint8_t> &observed,
                            const GiOptions &options = {});

/// Cells of one sign that hang together, by corners too.
struct GiCluster
{
    bool busy = true;
    Patch patch;
    double share = 0.0;   ///< of all detections, 0 to 1
    friend bool operator==(const GiCluster &, const GiCluster &) = default;
};
/// The busy ones first, each kind from the largest on. `gi` is that of `map`.
[[nodiscard]] std::vector<GiCluster> clusters(const GiStar &gi, const Heatmap &map);

}   // namespace floorscope
