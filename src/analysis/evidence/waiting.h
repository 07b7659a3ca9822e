// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evidence/evidence.h"

#include <optional>
#include <vector>

namespace floorscope {

// How long a change has to be waited for: the change that could be seen (PlaceChange::detectable) shrinks as days are
// added. Each further week adds as many days as those that are there have weekdays, which vary as these do; they tell
// less than independent ones by the same clustering. It is to be seen at the level at which places are decided among
// each other; before anything is moved, at that of the first of them. The whole floor is decided alone. No promise:
// that a change of this size is found in 4 of 5 cases.

inline constexpr double kWaitedChange = 0.2;   ///< a share: 20 %
inline constexpr int kLongestWait = 260;       ///< weeks: nobody plans for more than five years

/// Of a place in which no change is established yet.
struct PlaceWait
{
    QString name;               ///< empty: the whole floor
    std::optional<int> weeks;   ///< more of them after the change; 0: enough is there; nothing: however many, since the
                                ///< period before is too short
    std::optional<int>
        weeksEachSide;   ///< with so many on each side it could be seen; nothing: not within kLongestWait
    friend bool operator==(const PlaceWait &, const PlaceWait &) = default;
};

struct Waits
{
    double change = kWaitedChange;   ///< that is to be seen, as a share
    bool isPlan = false;             ///< nothing was moved yet: weeks count from then on, and vary as those before
    std::vector<PlaceWait> places;   ///< the whole floor first, then in the order of the zones
    friend bool operator==(const Waits &, const Waits &) = default;
};

/// For those of the floor and the zones of `input` in which `evidence`, which is made of it, establishes no change
/// though both periods have detections there; not for what no sensor sees. Days vary as those of each side do, or,
/// where one has under 3 weeks, as those of the longer one. Nothing where a side has too few days or weeks, and where
/// neither has 3 weeks.
[[nodiscard]] std::optional<Waits> waits(const EvidenceInput &input, const Evidence &evidence, double change);
/// Before anything is moved: for the floor and each zone with detections, when a change that comes after the period of
/// `map` could be seen. `zones`: those that a sensor sees; `kinds`: as in EvidenceInput. Nothing where the map holds
/// days of under 3 weeks.
[[nodiscard]] std::optional<Waits> plannedWaits(const Heatmap &map, const std::vector<Zone> &zones, double change,
                                                const std::vector<int> &kinds = {});

}   // namespace floorscope
