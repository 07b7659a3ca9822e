// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/detection_rate.h"
#include "base/described.h"

#include <array>
#include <optional>

namespace floorscope {

/// What presence time beside a map told of it.
struct PresenceEntry
{
    std::optional<std::array<double, 3>> rate;   ///< lower quartile, median and upper one
    int samples = 0;
};

template <typename Archive, Either<PresenceEntry> T>
void members(Archive &archive, T &entry)
{
    archive("detections_per_person_second", entry.rate);
    archive("samples", entry.samples);
}

[[nodiscard]] std::optional<PresenceEntry> presenceEntry(const std::optional<PresenceTold> &told);
/// Nothing where what it says is no rate: it is asked again then.
[[nodiscard]] std::optional<PresenceTold> presenceOf(const std::optional<PresenceEntry> &entry);

}   // namespace floorscope
