// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetch/period_answer.h"
#include "heatmap/merge.h"
#include "service/planner.h"

namespace floorscope {

/// What a question was answered with, and why hours are missing.
struct Fetched
{
    Question question;
    PeriodAnswer answer;   ///< of no map where the run failed
    std::vector<std::pair<TimeSpan, Error>> missing;
    std::vector<Error> notes;   ///< the store could not be used, a stored answer was damaged
    int requests = 0;           ///< all pieces, stored ones too
    int stored = 0;
};

/// The whole answer to `question`, whose hours are `wanted`, of all its parts (missing hours as missing parts), with
/// its silent days. Where the question says so they are left out; if that leaves nothing, a map of no observed hours.
/// Fails as merge() does.
[[nodiscard]] Result<PeriodAnswer> wholeAnswer(const Question &question, const std::vector<WantedSpan> &wanted,
                                               const std::vector<Part> &parts);
/// What is there so far: `before` and what came `since` together; `partial` tells how much of `wanted` that is. Any
/// grouping of the same answers gives the same map. Fails as merge() does.
[[nodiscard]] Result<PeriodAnswer> growingAnswer(const Question &question, const std::vector<WantedSpan> &wanted,
                                                 const std::optional<Heatmap> &before, std::vector<Part> since);
/// The answer of which nothing came yet.
[[nodiscard]] PeriodAnswer emptyAnswer(const Question &question);

}   // namespace floorscope
