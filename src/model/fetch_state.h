// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collector.h"
#include "model/drawn.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace floorscope {

/// What the fetch card shows.
struct FetchState
{
    enum class Phase { Nothing, UpToDate, NeedsFetch, Running, Failed };
    Phase phase = Phase::Nothing;
    CollectProgress progress;                          ///< cost while NeedsFetch, progress while Running
    std::optional<Error> error;                        ///< Failed
    std::vector<std::pair<TimeSpan, Error>> missing;   ///< of what is drawn
    std::vector<Error> notes;   ///< of the last fetch: the store is not used, a stored answer was damaged
    int daysShown = 0;          ///< of what is drawn
    double hoursShown = 0.0;
    std::vector<QDate> silentDays;   ///< of what is drawn, for the message bar
};

/// Costs and progress of two sides together; who is still answering tells the seconds left.
[[nodiscard]] CollectProgress added(const CollectProgress &one, const CollectProgress &running);

/// `state` with the days and hours that are on the map, and its silent days.
[[nodiscard]] FetchState withShown(FetchState state, const Drawn &drawn);

}   // namespace floorscope
