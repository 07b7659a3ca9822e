// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/field.h"

#include "analysis/smoothing.h"
#include "floor/uncovered_rooms.h"
#include "heatmap/normalise.h"
#include "output/smoothed_sides.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

std::vector<double> doubles(const std::vector<std::uint64_t> &counts)
{
    return {counts.begin(), counts.end()};
}

/// Coverage on the cells of `frame`; empty where it is unknown. What lies outside the coverage's own frame is not
/// covered.
std::vector<std::uint8_t> coveredOn(const GridFrame &frame, const std::optional<Coverage> &coverage)
{
    if (!coverage || coverage->frame == frame)
        return coverage ? coverage->covered : std::vector<std::uint8_t>();
    std::vector<std::uint8_t> covered(frame.cellCount(), 0);
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            covered[frame.index(column, row)] = covers(*coverage, {frame.centreX(column), frame.centreY(row)});
    return covered;
}

std::vector<std::uint8_t> coveredOn(const GridFrame &frame, const std::optional<PeriodAnswer> &answer)
{
    const Heatmap *heatmap = counts(answer);
    return heatmap ? coveredOn(frame, heatmap->coverage) : std::vector<std::uint8_t>();
}

Field makeField(const Heatmap &heatmap, Unit unit)
{
    const GridFrame &frame = heatmap.grid.frame();
    if (unit == Unit::PerHour && heatmap.observed.hours)
        if (const auto rates = perHour(heatmap.grid, *heatmap.observed.hours))
            return {frame, rates->values(), coveredOn(frame, heatmap.coverage), FieldMeaning::PerHour};
    return {frame, doubles(heatmap.grid.values()), coveredOn(frame, heatmap.coverage), FieldMeaning::Total};
}

Field makeField(const AnyHeatmap &map, Unit unit)
{
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map))
        return makeField(*heatmap, unit);
    const ShareMap &share = std::get<ShareMap>(map);
    return {share.grid.frame(), share.grid.values(), {}, FieldMeaning::Share};
}

Field smoothedField(Field field, const Drawn &drawn)
{
    if (const double sigma = appliedSmoothing(drawn); sigma > 0.0)
        field.values = smoothed(field.values, field.frame, observedCells(drawn, field.frame, field.covered), sigma);
    return field;
}

/// A ratio as its binary logarithm: twice and half lie equally far from "no change". 0 where there is no number.
std::vector<double> logarithms(const Comparison &comparison)
{
    std::vector<double> values(comparison.ratio.values().size(), 0.0);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (comparison.ratioKinds[i] == RatioKind::Known)
            values[i] = std::log2(comparison.ratio.values()[i]);
    return values;
}

Field comparedField(const Drawn &drawn, Pane pane)
{
    const Comparison &comparison = *drawn.answers.comparison;
    const GridFrame &frame = comparison.before.frame();
    if (pane == Pane::Before)
        return {frame, comparison.before.values(), coveredOn(frame, drawn.answers.before), FieldMeaning::PerHour};
    if (pane == Pane::After)
        return {frame, comparison.after.values(), coveredOn(frame, drawn.answers.after), FieldMeaning::PerHour};
    if (drawn.shown.measure == ChangeMeasure::Ratio)
        return {frame, logarithms(comparison), coveredOnBoth(frame, drawn), FieldMeaning::ChangeRatio,
                comparison.ratioKinds};
    return {frame, comparison.difference.values(), coveredOnBoth(frame, drawn), FieldMeaning::ChangePerHour};
}

}   // namespace

std::vector<std::uint8_t> observedCells(const Drawn &drawn, const GridFrame &frame,
                                        const std::vector<std::uint8_t> &covered)
{
    const std::vector<Zone> rooms =
        covered.empty() && drawn.answers.floor ? findUncoveredRooms(*drawn.answers.floor) : std::vector<Zone>();
    if (rooms.empty())
        return covered;
    std::vector<std::uint8_t> observed(frame.cellCount(), 1);
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (zoneAt(rooms, {frame.centreX(column), frame.centreY(row)}))
                observed[frame.index(column, row)] = 0;
    return observed;
}

std::vector<std::uint8_t> coveredOnBoth(const GridFrame &frame, const Drawn &drawn)
{
    std::vector<std::uint8_t> before = coveredOn(frame, drawn.answers.before),
                              after = coveredOn(frame, drawn.answers.after);
    if (before.empty() || after.empty())
        return {};
    std::transform(before.begin(), before.end(), after.begin(), before.begin(),
                   [](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a && b); });
    return before;
}

std::optional<Field> makeField(const Drawn &drawn, Pane pane)
{
    if (pane == Pane::Single && drawn.answers.single)
        return smoothedField(makeField(drawn.answers.single->map, drawn.shown.look.unit), drawn);
    if (pane == Pane::Single)
        return std::nullopt;
    if (drawn.answers.comparison)
        return comparedField(drawn, pane);
    const std::optional<PeriodAnswer> &side = answer(drawn.answers, pane);
    return side ? std::optional(smoothedField(makeField(side->map, Unit::PerHour), drawn)) : std::nullopt;
}

Look lookFor(const Look &look, FieldMeaning meaning)
{
    Look applied = look;
    if (meaning == FieldMeaning::ChangeRatio)
        applied.scale = Scale::Linear;   // of binary logarithms
    return applied;
}

ValueRange rangeFor(const Drawn &drawn, Pane pane, const Field &field)
{
    if (pane == Pane::Change)
        return changeValueRange(field.values, lookFor(drawn.shown.look, field.meaning));
    if (pane != Pane::Single && drawn.answers.comparison)
        return commonValueRange(drawn.answers.comparison->before.values(), drawn.answers.comparison->after.values(),
                                drawn.shown.look);
    return valueRange(field.values, drawn.shown.look);
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
