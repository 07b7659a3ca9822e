// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmap/merge.h"

namespace floorscope {

/// The hours of several parts together.
struct MergedHours
{
    std::vector<Interval> intervals;
    std::optional<double> observedHours;
    std::optional<std::vector<QDate>> silentDays;
    QByteArray timeZone;
};

/// Fails with OverlappingHours (`where`: the two parts, `detail`: the first instant that both observed, RFC 3339).
[[nodiscard]] Result<MergedHours> mergedHours(const std::vector<Part> &parts);

}   // namespace floorscope
