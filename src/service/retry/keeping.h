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

/// What becomes of an answer that was checked.
enum class Keeping {
    Keep,
    KeepIfRepeated,   ///< its counts contradict themselves: it is asked once more, and believed when it comes again
    Drop              ///< empty, and its hours may still be coming in, so that it says nothing tomorrow
};
/// `askedAt`, seconds since 1970.
[[nodiscard]] Keeping keeping(const Answer &answer, TimeSpan span, qint64 askedAt);

}   // namespace floorscope
