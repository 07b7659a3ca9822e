// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/field.h"

#include "analysis/evidence/own_direction.h"
#include "floor/uncovered_rooms.h"
#include "model/evidence/comparison_evidence.h"
#include "output/smoothed_sides.h"
#include "output/unit_values.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

Field makeField(const Heatmap &heatmap, const Look &look, const std::optional<DetectionRate> &rate)
{
    const GridFrame &frame = heatmap.grid.frame();
    UnitValues numbers = unitValues(heatmap, look, rate);
    return {frame, std::move(numbers.values), coverageOn(frame, heatmap.coverage), numbers.meaning};
}

Field makeField(const AnyHeatmap &map, const Look &look, const std::optional<DetectionRate> &rate = {})
{
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map))
        return makeField(*heatmap, look, rate);
    const ShareMap &share = std::get<ShareMap>(map);
    return {share.grid.frame(), share.grid.values(), {}, FieldMeaning::Share};
}

/// Two periods compare per observed hour, whatever unit one of them alone is drawn in.
Look perHourLook(Look look)
{
    look.unit = Unit::PerHour;
    return look;
}

Field smoothedField(Field field, const Drawn &drawn)
{
    if (appliedSmoothing(drawn) > 0.0)
        field.values = ShownSmoothing(drawn, field.frame)(
            field.values, toldCells(observedCells(drawn, field.frame, field.covered), field.withheld));
    return field;
}

/// A ratio as its binary logarithm: twice and half lie equally far from "no change". 0 where there is no number.
std::vector<double> logarithms(const Comparison &comparison, double scale)
{
    std::vector<double> values(comparison.ratio.values().size(), 0.0);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (comparison.ratioKinds[i] == RatioKind::Known)
            values[i] = std::log2(comparison.ratio.values()[i] * scale);
    return values;
}

/// One a cell where evidence is known: 1 = the change of the cell is not established.
std::vector<std::uint8_t> unestablished(const Drawn &drawn, const GridFrame &frame)
{
    const std::optional<Evidence> &evidence = drawn.answers.evidence;
    if (!evidence || evidence->frame != frame)
        return {};
    std::vector<std::uint8_t> pale(evidence->cells.size());
    std::transform(evidence->cells.begin(), evidence->cells.end(), pale.begin(),
                   [](ChangeVerdict verdict) { return !isEstablished(verdict); });
    return pale;
}

Field changeField(const Drawn &drawn)
{
    const Comparison &comparison = *drawn.answers.comparison;
    const GridFrame &frame = comparison.before.frame();
    const double scale = drawn.shown.relative ? scaleOfAfter(comparison) : 1.0;
    Field field{frame, {}, coveredOnBoth(frame, drawn.answers), FieldMeaning::ChangePerHour};
    field.pale = unestablished(drawn, frame);
    if (drawn.shown.measure != ChangeMeasure::Ratio) {
        field.values = cellDifferences(comparison, scale);
        return field;
    }
    field.values = logarithms(comparison, scale);
    field.meaning = FieldMeaning::ChangeRatio;
    field.ratios = comparison.ratioKinds;
    return field;
}

Field comparedField(const Drawn &drawn, Pane pane)
{
    const Comparison &comparison = *drawn.answers.comparison;
    const GridFrame &frame = comparison.before.frame();
    if (pane == Pane::Before)
        return {frame, comparison.before.values(), coverageOn(frame, drawn.answers.before), FieldMeaning::PerHour};
    if (pane == Pane::After)
        return {frame, comparison.after.values(), coverageOn(frame, drawn.answers.after), FieldMeaning::PerHour};
    return changeField(drawn);
}

}   // namespace

std::vector<std::uint8_t> observedCells(const Drawn &drawn, const GridFrame &frame,
                                        const std::vector<std::uint8_t> &covered)
{
    const std::vector<Zone> rooms = covered.empty() ? findUncoveredRooms(drawn.answers.floor) : std::vector<Zone>();
    if (rooms.empty())
        return covered;
    std::vector<std::uint8_t> observed(frame.cellCount(), 1);
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (zoneAt(rooms, {frame.centreX(column), frame.centreY(row)}))
                observed[frame.index(column, row)] = 0;
    return observed;
}

std::vector<std::uint8_t> toldCells(std::vector<std::uint8_t> observed, const std::vector<std::uint8_t> &withheld)
{
    observed.resize(std::max(observed.size(), withheld.size()), 1);
    for (std::size_t i = 0; i < withheld.size(); ++i)
        observed[i] = observed[i] && !withheld[i];
    return observed;
}

const std::optional<Withheld> &withheldOf(const Drawn &drawn, Pane pane)
{
    static const std::optional<Withheld> kNone;
    if (drawn.answers.comparison && pane != Pane::Single)
        return drawn.answers.comparison->withheld;
    const std::optional<PeriodAnswer> &period = answer(drawn.answers, pane);
    return period ? std::visit(
               [](const auto &map) -> const auto & { return map.withheld; }, period->map)
                  : kNone;
}

/// Nothing was fetched yet, or nothing came: what it would show is not known to be without detections.
static bool isUnobserved(const std::optional<PeriodAnswer> &side)
{
    const Heatmap *map = counts(side);
    return map && map->observed.hours == 0.0;
}

static std::optional<Field> bareField(const Drawn &drawn, Pane pane)
{
    if (pane == Pane::Single && drawn.answers.single)
        return makeField(drawn.answers.single->map, drawn.shown.look, presenceRate(drawn.answers));
    if (pane == Pane::Single)
        return std::nullopt;
    if (drawn.answers.comparison)
        return comparedField(drawn, pane);
    const std::optional<PeriodAnswer> &side = answer(drawn.answers, pane);
    return side && !isUnobserved(side) ? std::optional(makeField(side->map, perHourLook(drawn.shown.look)))
                                       : std::nullopt;
}

std::optional<Field> makeField(const Drawn &drawn, Pane pane)
{
    std::optional<Field> field = bareField(drawn, pane);
    if (!field)
        return field;
    if (const std::optional<Withheld> &withheld = withheldOf(drawn, pane))
        field->withheld = withheld->cells;
    const bool smoothedAlready = pane != Pane::Single && drawn.answers.comparison;   // both sides together
    return smoothedAlready ? std::move(field) : smoothedField(*std::move(field), drawn);
}

Look lookFor(const Look &look, FieldMeaning meaning)
{
    Look applied = look;
    if (meaning == FieldMeaning::ChangeRatio)
        applied.scale = Scale::Linear;   // of binary logarithms
    if (look.unit == Unit::PersonHours && meaning == FieldMeaning::Total)
        applied.range.reset();   // its ends are hours
    return applied;
}

ValueRange rangeFor(const Drawn &drawn, Pane pane, const Field &field)
{
    if (pane == Pane::Change)
        return changeValueRange(field.values, lookFor(drawn.shown.look, field.meaning));
    if (pane != Pane::Single && drawn.answers.comparison)
        return commonValueRange(drawn.answers.comparison->before.values(), drawn.answers.comparison->after.values(),
                                drawn.shown.look);
    return valueRange(field.values, lookFor(drawn.shown.look, field.meaning));
}

std::optional<std::vector<double>> commonValues(const Drawn &drawn, Pane pane)
{
    if (drawn.shown.look.scale != Scale::Rank || !drawn.answers.comparison || pane == Pane::Single
        || pane == Pane::Change)
        return std::nullopt;
    std::vector<double> values = drawn.answers.comparison->before.values();
    const std::vector<double> &after = drawn.answers.comparison->after.values();
    values.insert(values.end(), after.begin(), after.end());
    return values;
}

}   // namespace floorscope
