// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/heatmap_source.h"
#include "service/planner.h"
#include "store/store.h"

namespace floorscope {

/// Where the store keeps answers of `source` to `question`.
[[nodiscard]] StoreKey makeStoreKey(const HeatmapSource &source, const Question &question);

/// A question's hours, as far as stored answers are used and as far as the service is asked. In order and disjoint.
struct Division
{
    std::vector<TimeSpan> stored;
    std::vector<TimeSpan> asked;
    friend bool operator==(const Division &, const Division &) = default;
};

/// Divides `hours` (a part of what is wanted) by the answers in the store, `stored` (any that lie inside those hours).
/// A store never costs a request more than none:
/// - A request that would be made without a store is answered by the stored answer to the same hours.
/// - Where the person chose how to split, only what halving such a request yields takes its place besides, so that the
///   same question gives the same pieces whatever else is stored.
/// - Else any pieces are used, where silent days have to be known inside a day, as far as no request more is needed to
///   fill the gaps that they leave.
/// Fails with BadQuestion, UnknownTimeZone.
[[nodiscard]] Result<Division> divide(const Question &question, const std::vector<TimeSpan> &hours,
                                      const std::vector<TimeSpan> &stored);

}   // namespace floorscope
