// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/presence_entry.h"

namespace floorscope {

std::optional<PresenceEntry> presenceEntry(const std::optional<PresenceTold> &told)
{
    if (!told)
        return std::nullopt;
    PresenceEntry entry;
    if (const std::optional<DetectionRate> &rate = told->rate) {
        entry.rate = std::array{rate->lower, rate->median, rate->upper};
        entry.samples = static_cast<int>(rate->samples);
    }
    return entry;
}

std::optional<PresenceTold> presenceOf(const std::optional<PresenceEntry> &entry)
{
    if (!entry || !entry->rate)
        return entry ? std::optional(PresenceTold{}) : std::nullopt;
    const auto [lower, median, upper] = *entry->rate;
    const bool isRate = 0.0 <= lower && lower <= median && median <= upper && median > 0.0 && entry->samples > 0;
    return isRate
        ? std::optional(PresenceTold{DetectionRate{lower, median, upper, static_cast<std::size_t>(entry->samples)}})
        : std::nullopt;
}

}   // namespace floorscope
