// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawn.h"

#include "service/planner.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

constexpr FloorRect kUnknownFloor{0.0, 0.0, 20.0, 12.0};

/// Where opened files do not tell their hours, those count that the document tells.
Answers withHoursOf(const Document &document, Answers answers)
{
    Heatmap *map = answers.single && answers.single->hoursUntold ? std::get_if<Heatmap>(&answers.single->map) : nullptr;
    if (!map)
        return answers;
    map->observed.hours.reset();
    if (document.observedHours)
        map->observed = withToldHours(map->observed, *document.observedHours).value_or(map->observed);
    return answers;
}

template <typename Quantity>
std::optional<FloorRect> gridBounds(const Grid<Quantity> &grid)
{
    return grid.isEmpty() ? std::nullopt : std::optional(grid.frame().bounds());
}

std::optional<FloorRect> cellBounds(const Answers &answers)
{
    if (answers.comparison)
        return gridBounds(answers.comparison->before);
    if (const Heatmap *heatmap = counts(answers.single))
        return heatmap->bounds;
    return answers.single ? gridBounds(std::get<ShareMap>(answers.single->map).grid) : std::nullopt;
}

const void *numbersOf(const std::optional<PeriodAnswer> &answer)
{
    return answer ? std::visit([](const auto &map) -> const void * { return &map.grid.values(); }, answer->map)
                  : nullptr;
}

}   // namespace

bool isSameMap(const std::optional<PeriodAnswer> &a, const std::optional<PeriodAnswer> &b)
{
    const Heatmap *one = counts(a), *other = counts(b);
    return numbersOf(a) == numbersOf(b)
        && (!one || !other
            || (one->observed.hours == other->observed.hours
                && one->observed.intervals.size() == other->observed.intervals.size()
                && one->withheld == other->withheld));
}

const std::optional<PeriodAnswer> &answer(const Answers &answers, Pane pane)
{
    static const std::optional<PeriodAnswer> kNone;
    switch (pane) {
    case Pane::Single: return answers.single;
    case Pane::Before: return answers.before;
    case Pane::After: return answers.after;
    case Pane::Change: break;
    }
    return kNone;
}

Answers withAnswer(Answers answers, Pane pane, PeriodAnswer answer)
{
    (pane == Pane::Single ? answers.single : pane == Pane::Before ? answers.before : answers.after) = std::move(answer);
    return answers;
}

Drawn makeDrawn(Document document, Answers answers)
{
    if (document.mode == ViewMode::Compare && !answers.before && !answers.after && answers.single)
        document.mode = ViewMode::Map;
    answers = withHoursOf(document, std::move(answers));
    return {std::move(document), std::move(answers)};
}

Document answeredPart(Document document, const Drawn &drawn)
{
    for (const Pane pane : {Pane::Single, Pane::Before, Pane::After})
        if (answer(drawn.answers, pane))
            document = withQuestion(std::move(document), pane, question(drawn.shown, pane));
    return document;
}

std::optional<Question> answeredQuestion(const Drawn &drawn, Pane pane)
{
    const bool asked = std::holds_alternative<ChosenFloor>(drawn.shown.source) && answer(drawn.answers, pane);
    return asked ? std::optional(question(drawn.shown, pane)) : std::nullopt;
}

bool showsNumbers(const Drawn &drawn)
{
    return drawn.answers.single || drawn.answers.before || drawn.answers.after;
}

std::optional<DetectionRate> presenceRate(const Answers &answers)
{
    return answers.presence ? answers.presence->rate : std::nullopt;
}

std::optional<FloorRect> bounds(const Drawn &drawn)
{
    const std::optional<FloorRect> rooms = drawn.answers.floor ? bounds(drawn.answers.floor->rooms) : std::nullopt;
    return rooms ? rooms : cellBounds(drawn.answers);
}

bool planIsFitted(const Drawn &drawn)
{
    return drawn.answers.plan && drawn.shown.plan && drawn.shown.plan->placement;
}

std::optional<Placement> placement(const Drawn &drawn)
{
    if (!drawn.answers.plan)
        return std::nullopt;
    if (planIsFitted(drawn))
        return drawn.shown.plan->placement;
    const FloorRect floor = bounds(drawn).value_or(kUnknownFloor);
    if (const std::optional<DrawnScale> scale = drawnScale(drawn); scale && isTrusted(*scale))
        return guessedPlacement(drawn.answers.plan->units, floor, 1.0 / metres(scale->unit));
    return guessedPlacement(drawn.answers.plan->units, floor);
}

std::optional<DrawnScale> drawnScale(const Drawn &drawn)
{
    const std::optional<PlanImage> &plan = drawn.answers.plan;
    if (!plan || !plan->drawing || !drawn.shown.plan)
        return std::nullopt;
    const std::optional<int> code = plan->drawing->unitCode;
    return drawnScale(plan->units, drawn.shown.plan->unit, code ? drawingUnit(*code) : std::nullopt, bounds(drawn));
}

Standing standing(const Drawn &drawn)
{
    const bool asThePlan = drawn.shown.upright == Upright::Plan && planIsFitted(drawn);
    return asThePlan ? standingOf(*drawn.shown.plan->placement) : Standing{};
}

bool hasMissingHours(const std::optional<PeriodAnswer> &answer)
{
    const Heatmap *heatmap = counts(answer);
    return heatmap && !spans(heatmap->observed, IntervalStatus::Missing).empty();
}

bool hasMissingHours(const Drawn &drawn)
{
    const std::vector<Pane> panes = askedPanes(drawn.shown.mode);
    return std::any_of(panes.begin(), panes.end(),
                       [&](Pane pane) { return hasMissingHours(answer(drawn.answers, pane)); });
}

std::size_t daysShown(const Drawn &drawn, Pane pane)
{
    const Heatmap *heatmap = counts(answer(drawn.answers, pane));
    const std::optional<Question> question = answeredQuestion(drawn, pane);
    if (!heatmap || !question)
        return 0;
    const Result<std::vector<WantedSpan>> wanted = wantedSpans(*question);
    const std::vector<TimeSpan> observed = spans(heatmap->observed, IntervalStatus::Ok);
    std::vector<QDate> days;
    for (const WantedSpan &span : wanted.value_or(std::vector<WantedSpan>()))
        if (subtracted({span.span}, observed).empty() && (days.empty() || days.back() != span.day))
            days.push_back(span.day);
    return days.size();
}

std::vector<Mismatch> mismatches(const Answers &answers)
{
    const Heatmap *before = counts(answers.before);
    const Heatmap *after = counts(answers.after);
    if (!before || !after || answers.before->partial || answers.after->partial)
        return {};
    return mismatches(*before, *after);
}

}   // namespace floorscope
