// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shown_days.h"

#include "model/sides.h"

#include <variant>

namespace floorscope {

namespace {

void addShown(FetchState &state, const PeriodAnswer &period)
{
    state.daysShown += static_cast<int>(daysShownIn(period));
    const Heatmap *heatmap = std::get_if<Heatmap>(&period.map);
    if (!heatmap)
        return;
    state.hoursShown += heatmap->observedHours.value_or(0.0);
    const bool leftOut = period.question && period.question->leaveOutSilent;
    if (heatmap->silentDays && !leftOut)
        state.silentDays.insert(state.silentDays.end(), heatmap->silentDays->begin(), heatmap->silentDays->end());
}

}   // namespace

FetchState withShown(FetchState state, const Drawn &drawn)
{
    state.daysShown = 0;
    state.hoursShown = 0.0;
    state.silentDays.clear();
    for (const Side side : sidesOf(drawn.mode))
        if (const std::optional<PeriodAnswer> &period = periodOf(drawn, side))
            addShown(state, *period);
    return state;
}

}   // namespace floorscope
