// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/figure_question.h"

#include "service/asked.h"

namespace floorscope {

Result<FiguresQuestion> figuresQuestion(const Heatmap &map, const Floor &floor, const std::vector<FigureTopic> &topics)
{
    Question hours;
    if (const std::optional<Question> asked = toQuestion(map)) {
        hours = *asked;
    } else if (!map.observed.intervals.empty()) {
        hours.range = {map.observed.intervals.front().span.start, map.observed.intervals.back().span.stop};
        hours.timeZone = map.observed.timeZone;
    } else {
        return failure(ErrorKind::UnknownHours);
    }
    hours.spaceId = floor.id;
    if (hours.timeZone.isEmpty())
        hours.timeZone = floorTimeZone(floor);
    if (hours.timeZone.isEmpty())
        return failureFor(ErrorKind::UnknownTimeZone, Reason::NoTimeZone);
    return FiguresQuestion{topics, figurePlaces(floor), hours};
}

}   // namespace floorscope
