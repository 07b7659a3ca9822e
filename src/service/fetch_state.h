// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "heatmap/exposure.h"
#include "service/retry/waiting.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// What a question costs before it is asked, and how far its answers are.
struct FetchProgress
{
    int requests = 0;   ///< all pieces, stored ones too
    int stored = 0;
    int done = 0;   ///< fetched
    int failed = 0;
    double hours = 0.0;
    std::optional<double> secondsLeft = {};   ///< nothing before the first answer
    double hoursAhead = 0.0;                  ///< of the hours, not over yet: never asked
    std::optional<Waiting> waiting = {};      ///< a request that failed waits for its next try
};

/// Requests that are settled, one way or another: the one count of every progress.
[[nodiscard]] int requestsOver(const FetchProgress &progress);
[[nodiscard]] int requestsLeft(const FetchProgress &progress);

/// Costs and progress of two sides together; who is still answering tells the seconds left.
[[nodiscard]] FetchProgress added(const FetchProgress &one, const FetchProgress &running);

/// What the fetch card shows.
struct FetchState
{
    enum class Phase { Nothing, UpToDate, NeedsFetch, Running, Failed };
    Phase phase = Phase::Nothing;
    FetchProgress progress;                            ///< cost while NeedsFetch, progress while Running
    bool unserved = false;                             ///< Nothing: a floor is chosen, and nobody answers for it
    bool unservedDemo = false;                         ///< and it is one of the demo building
    std::optional<Error> error;                        ///< Failed
    std::vector<std::pair<TimeSpan, Error>> missing;   ///< of what is drawn
    std::vector<Error> notes;   ///< of the last fetch: the store is not used, a stored answer was damaged
    int daysShown = 0;          ///< of what is drawn
    double hoursShown = 0.0;
    int daysAlone = 0;               ///< of these days that are looked at alone; 0: all
    std::vector<QDate> silentDays;   ///< of what is drawn, for the message bar
};

}   // namespace floorscope
