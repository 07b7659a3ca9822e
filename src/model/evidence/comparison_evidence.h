// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/drawn.h"

#include <vector>

namespace floorscope {

/// What a map is known to cover, one a cell of `frame`, 1 = covered; empty where it is unknown. What lies outside the
/// coverage's own frame is not covered.
[[nodiscard]] std::vector<std::uint8_t> coverageOn(const GridFrame &frame, const std::optional<Coverage> &coverage);
[[nodiscard]] std::vector<std::uint8_t> coverageOn(const GridFrame &frame, const std::optional<PeriodAnswer> &answer);
/// One a cell of `frame`: 1 where both sides of a comparison are covered; empty where one side knows nothing of it.
[[nodiscard]] std::vector<std::uint8_t> coveredOnBoth(const GridFrame &frame, const Answers &answers);

/// One a cell of `frame`: 1 where sensors see both sides, by the rule of coverSource(): as the answers of both tell it,
/// else the floor's sensors, else what a person drew as covered; a cell that either side used is seen but for the
/// first. Stored answers of other periods are no part of it. Empty where nothing tells it.
[[nodiscard]] std::vector<std::uint8_t> seenOnBoth(const GridFrame &frame, const Drawn &drawn);

/// Places whose change is told.
struct ComparedPlaces
{
    std::vector<Zone> zones;
    std::vector<int> kinds;   ///< one a zone, see EvidenceInput
};
/// The places that are not known to be without a sensor, as `map` and the floor tell: rooms and zones of the floor and
/// the zones of the document.
[[nodiscard]] ComparedPlaces seenPlaces(const Drawn &drawn, const Heatmap &map);
/// Whether evidence can be made of what is drawn. Not where there is no comparison, while a side still grows, and where
/// individuals are protected: what is known of single days is not told then.
[[nodiscard]] bool hasEvidence(const Drawn &drawn);
/// How the document has it weighed.
[[nodiscard]] EvidenceOptions evidenceOptions(const Document &shown);
/// What it is made of; nothing where it cannot be. Places of each kind (rooms, zones of the floor, zones of the
/// document) are decided among themselves, as those of the zone table.
[[nodiscard]] std::optional<EvidenceInput> evidenceInput(const Drawn &drawn);

}   // namespace floorscope
