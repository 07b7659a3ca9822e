// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/exposure.h"

#include <deque>
#include <utility>
#include <vector>

namespace floorscope {

/// `span` in two, at a whole minute; `span` can be halved (service/heatmap_source.h).
[[nodiscard]] std::pair<TimeSpan, TimeSpan> halved(TimeSpan span);

/// Takes the smallest pieces that may be asked for out of up to three places of `waiting` (its ends and its middle).
/// What is left of these places stays there, halved towards the piece that was taken. Nothing where nothing waits.
[[nodiscard]] std::vector<TimeSpan> takeProbes(std::deque<TimeSpan> &waiting);

}   // namespace floorscope
