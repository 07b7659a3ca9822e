// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/answer.h"
#include "heatmap/exposure.h"

namespace floorscope {

/// An answer that ended so many seconds before it was asked does not change any more: it is never asked again.
inline constexpr qint64 kSettledAfter = 86'400;
/// Any other answer is asked again after so many seconds.
inline constexpr qint64 kYoungFor = 300;

[[nodiscard]] inline bool isSettled(TimeSpan span, qint64 askedAt)
{
    return span.stop <= askedAt - kSettledAfter;
}

/// False for an answer that has to be asked again in any case: it contradicts itself, or it is empty and its hours may
/// still be coming in, so that it says nothing tomorrow. `askedAt`, seconds since 1970.
[[nodiscard]] bool isWorthKeeping(const Answer &answer, TimeSpan span, qint64 askedAt);

}   // namespace floorscope
