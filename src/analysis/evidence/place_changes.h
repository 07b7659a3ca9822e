// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/sides.h"

namespace floorscope {

/// What changed in a place, before it is decided among others whether that is more than chance.
struct PlaceTest
{
    PlaceChange change;
    std::optional<Difference> logarithms;   ///< what is tested; nothing where a side has no detections
};

/// One for each zone, by its own sums on `frame`, which is that of `sides`: a cell counts with the share of its area
/// that lies inside. What no sensor sees (`unseen`, one a zone) and what neither side has detections of is
/// not covered: no test. `clustering`: by so much more do means vary than those of independent days.
[[nodiscard]] std::vector<PlaceTest> testPlaces(const Sides &sides, const GridFrame &frame,
                                                const std::vector<Zone> &zones, const std::vector<std::uint8_t> &unseen,
                                                double clustering);

/// One for each test, decided among those of its number in `kinds`; among all where that is empty.
[[nodiscard]] std::vector<PlaceChange> decided(const std::vector<PlaceTest> &tests, const std::vector<int> &kinds);

/// What changed on the whole floor. `rates`: sides that compare rates, since days without a detection are no shares,
/// but hours like others.
[[nodiscard]] PlaceChange floorChange(const Sides &rates, double clustering);

/// The change that a test of logarithms could have seen at that level of chance, as a share.
[[nodiscard]] double detectableChange(const Difference &logarithms, double level);

}   // namespace floorscope
