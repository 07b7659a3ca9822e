// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/heatmap.h"
#include "service/question.h"

#include <optional>
#include <utility>

namespace floorscope {

/// What was answered of one period so far, and its question.
struct PeriodAnswer
{
    std::optional<Question> question;   ///< nothing for an opened file
    AnyHeatmap map;
    double askedHours = 0.0;   ///< 0 where no question is known
    std::size_t daysLeftOut = 0;
    std::optional<std::pair<int, int>> partial;   ///< days so far, days asked; nothing when complete
};

}   // namespace floorscope
