// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/compare.h"
#include "floor/zones.h"
#include "heatmap/heatmap.h"

#include <vector>

namespace floorscope {

// Individuals are protected by a coarse rule that can be told in two sentences:
//
// - Nothing is told of fewer than 5 observed days: neither cells nor sums.
// - Nothing is told of less than 4 m² of use. A piece of use is a patch of used cells that touch by their edges; a
//   place (room or zone) is used where the used cells lie whose centre is in it, each counting in the first place of
//   its list. Cells of a smaller piece, and those of a place in which less is used, are withheld, and so on with what
//   is still told until every patch and every place of it has 4 m² of use or none.
//
// Totals, maxima, ranks and ranges are those of the cells that are told, so nothing follows from a difference; what is
// known of single days or hours is left out altogether. Of a comparison both sides withhold the same cells: those of
// either, and all where one side has fewer than 5 days. What the rule does not hide: that somebody sits beside a
// corridor (their patches are one), and what several exports of other periods tell when they are put together.

inline constexpr double kLeastUse = 4.0;   ///< m²
inline constexpr int kLeastDays = 5;

/// Rooms and zones by which use is counted: lists, in each of which a cell belongs to the first place that holds it.
using PlaceLists = std::vector<std::vector<Zone>>;

/// So many cells of that size are 4 m² of use: 64, 16 or 4.
[[nodiscard]] int leastCells(CellSize size);

/// Whether the observed hours lie on at least 5 local days. Hours that a person told count as days where no 4 days hold
/// as many; false where nothing is known of the hours.
[[nodiscard]] bool observesEnough(const Observation &observed);

/// One a cell of `frame`, 1 = withheld. `used`: the maps, one a cell each, 1 = used; `already`: what is withheld in any
/// case, or empty.
[[nodiscard]] std::vector<std::uint8_t> withheldOn(const GridFrame &frame,
                                                   const std::vector<std::vector<std::uint8_t>> &used,
                                                   const PlaceLists &places, std::vector<std::uint8_t> already = {});

/// `map` without what individuals could be told from. What a map withholds already stays withheld.
[[nodiscard]] Heatmap protectedMap(const Heatmap &map, const PlaceLists &places);
/// Nothing is known of the days behind shares: all of it is withheld.
[[nodiscard]] ShareMap protectedMap(const ShareMap &map);

/// Faults in the data of such a map, without what they tell of single answers and cells: their counts, how many cells
/// lay off the lattice (0 then), and the words of the file (empty then).
[[nodiscard]] Warnings protectedWarnings(Warnings warnings);

struct ProtectedSides
{
    Heatmap before;
    Heatmap after;
    Comparison comparison;
};
/// Both sides and what follows from them, without the same cells. `comparison` is that of `before` and `after`.
[[nodiscard]] ProtectedSides protectedSides(const Heatmap &before, const Heatmap &after, const Comparison &comparison,
                                            const PlaceLists &places);

}   // namespace floorscope
