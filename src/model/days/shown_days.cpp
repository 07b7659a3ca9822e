// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/days/shown_days.h"

namespace floorscope {

namespace {

void addShown(FetchState &state, const Drawn &drawn, Pane pane)
{
    state.daysShown += static_cast<int>(daysShown(drawn, pane));
    const Heatmap *heatmap = counts(answer(drawn.answers, pane));
    if (!heatmap)
        return;
    state.hoursShown += heatmap->observed.hours.value_or(0.0);
    const std::optional<Question> question = answeredQuestion(drawn, pane);
    const bool leftOut = question && question->leaveOutSilent;
    if (heatmap->observed.silentDays && !leftOut)
        state.silentDays.insert(state.silentDays.end(), heatmap->observed.silentDays->begin(),
                                heatmap->observed.silentDays->end());
}

}   // namespace

FetchState withShown(FetchState state, const Drawn &drawn)
{
    state.daysShown = 0;
    state.hoursShown = 0.0;
    state.silentDays.clear();
    for (const Pane pane : askedPanes(drawn.shown.mode))
        addShown(state, drawn, pane);
    return state;
}

}   // namespace floorscope
