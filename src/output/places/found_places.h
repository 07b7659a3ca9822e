// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/places/core_area.h"
#include "analysis/places/gi_star.h"
#include "analysis/places/odd_places.h"
#include "analysis/places/places_asked.h"
#include "look/look.h"

#include <QString>

#include <optional>
#include <vector>

namespace floorscope {

/// The places of one kind. What belongs to other kinds is empty.
struct FoundPlaces
{
    Mark kind = Mark::Core;
    bool withheld = false;   ///< to protect individuals nothing is told: that nothing was found means nothing
    double rarelyUsedPercent = kRarelyUsedPercent;
    GridFrame frame;                   ///< of the cells below
    std::vector<GiCluster> clusters;   ///< Busy or Quiet
    std::vector<CoreArea> cores;       ///< Core: 50, 80 and 95 %
    CoverSource cover = CoverSource::Unknown;
    std::optional<RarelyUsed> rare;     ///< RarelyUsed; nothing where it is not known what sensors see
    std::vector<std::uint8_t> unseen;   ///< RarelyUsed: cells of the floor that are not known to be covered
    OddPlaces odd;                      ///< Odd
};
[[nodiscard]] FoundPlaces findPlaces(const PlacesAsked &asked, Mark kind);

/// What they say, in a sentence or two: "Half of all detections are on 104 m². 9 % of the used area."
[[nodiscard]] QString sentences(const PlacesAsked &asked, const FoundPlaces &found);

}   // namespace floorscope
