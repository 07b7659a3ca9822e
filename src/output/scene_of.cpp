// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/scene_of.h"

#include "heatmap/normalise.h"
#include "look/palette.h"
#include "output/uncovered_rooms.h"
#include "words/caption.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace floorscope {

namespace {

/// The numbers that one map shows, before they have a color.
struct Field
{
    GridFrame frame;
    std::vector<double> values;
    std::vector<std::uint8_t> covered;
    FieldMeaning meaning = FieldMeaning::PerHour;
    std::vector<std::uint8_t> tooFew{};
};

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
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const int x = coverage->frame.columnAt(frame.centreX(column)),
                      y = coverage->frame.rowAt(frame.centreY(row));
            if (coverage->frame.holds(x, y))
                covered[frame.index(column, row)] = coverage->covered[coverage->frame.index(x, y)];
        }
    }
    return covered;
}

std::vector<std::uint8_t> coveredOn(const GridFrame &frame, const std::optional<PeriodAnswer> &period)
{
    const Heatmap *heatmap = period ? std::get_if<Heatmap>(&period->map) : nullptr;
    return heatmap ? coveredOn(frame, heatmap->coverage) : std::vector<std::uint8_t>();
}

/// A change is known where both sides are covered; nothing is known of it where one side knows nothing.
std::vector<std::uint8_t> coveredOnBoth(const GridFrame &frame, const Drawn &drawn)
{
    std::vector<std::uint8_t> before = coveredOn(frame, drawn.before), after = coveredOn(frame, drawn.after);
    if (before.empty() || after.empty())
        return {};
    std::transform(before.begin(), before.end(), after.begin(), before.begin(),
                   [](std::uint8_t a, std::uint8_t b) { return std::uint8_t(a && b); });
    return before;
}

Field fieldOf(const Heatmap &heatmap, Unit unit)
{
    const GridFrame &frame = heatmap.grid.frame();
    if (unit == Unit::PerHour && heatmap.observedHours)
        if (const auto rates = perHour(heatmap.grid, *heatmap.observedHours))
            return {frame, rates->values(), coveredOn(frame, heatmap.coverage), FieldMeaning::PerHour};
    return {frame, doubles(heatmap.grid.values()), coveredOn(frame, heatmap.coverage), FieldMeaning::Total};
}

Field fieldOf(const AnyHeatmap &map, Unit unit)
{
    if (const Heatmap *heatmap = std::get_if<Heatmap>(&map))
        return fieldOf(*heatmap, unit);
    const ShareMap &share = std::get<ShareMap>(map);
    return {share.grid.frame(), share.grid.values(), {}, FieldMeaning::Share};
}

/// A ratio as its binary logarithm: twice and half lie equally far from "no change".
std::vector<double> logarithms(const Comparison &comparison)
{
    std::vector<double> values(comparison.ratio.values().size(), 0.0);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (comparison.ratioKnown[i] != 0 && comparison.ratio.values()[i] > 0.0)
            values[i] = std::log2(comparison.ratio.values()[i]);
    return values;
}

/// Cells that are used, but too little on a side for a ratio.
std::vector<std::uint8_t> tooFewIn(const Comparison &comparison)
{
    std::vector<std::uint8_t> tooFew(comparison.ratioKnown.size(), 0);
    for (std::size_t i = 0; i < tooFew.size(); ++i)
        tooFew[i] = comparison.ratioKnown[i] == 0
            && (comparison.before.values()[i] > 0.0 || comparison.after.values()[i] > 0.0);
    return tooFew;
}

Field comparedFieldOf(const Drawn &drawn, Pane pane)
{
    const Comparison &comparison = *drawn.comparison;
    const GridFrame &frame = comparison.before.frame();
    if (pane == Pane::Before)
        return {frame, comparison.before.values(), coveredOn(frame, drawn.before), FieldMeaning::PerHour};
    if (pane == Pane::After)
        return {frame, comparison.after.values(), coveredOn(frame, drawn.after), FieldMeaning::PerHour};
    if (drawn.measure == ChangeMeasure::Ratio)
        return {frame, logarithms(comparison), coveredOnBoth(frame, drawn), FieldMeaning::ChangeRatio,
                tooFewIn(comparison)};
    return {frame, comparison.difference.values(), coveredOnBoth(frame, drawn), FieldMeaning::ChangePerHour};
}

/// Nothing where there is nothing to show yet: the plan alone.
std::optional<Field> fieldOf(const Drawn &drawn, Pane pane)
{
    if (pane == Pane::Single)
        return drawn.period ? std::optional(fieldOf(drawn.period->map, drawn.look.unit)) : std::nullopt;
    if (drawn.comparison)
        return comparedFieldOf(drawn, pane);
    const std::optional<PeriodAnswer> &side = pane == Pane::Before ? drawn.before : drawn.after;
    return side && pane != Pane::Change ? std::optional(fieldOf(side->map, Unit::PerHour)) : std::nullopt;
}

bool isChange(Pane pane)
{
    return pane == Pane::Change;
}

/// Before and after share one range, so that their colors compare.
ValueRange rangeFor(const Drawn &drawn, Pane pane, const Field &field)
{
    if (isChange(pane))
        return changeRangeOf(field.values, drawn.look);
    if (pane != Pane::Single && drawn.comparison)
        return commonRangeOf(drawn.comparison->before.values(), drawn.comparison->after.values(), drawn.look);
    return rangeOf(field.values, drawn.look);
}

/// Before and after have one order together, which Scale::Rank keeps; nothing where a map has an order of its own.
std::optional<std::vector<double>> commonValues(const Drawn &drawn, Pane pane)
{
    if (drawn.look.scale != Scale::Rank || !drawn.comparison || pane == Pane::Single || isChange(pane))
        return std::nullopt;
    std::vector<double> values = drawn.comparison->before.values();
    const std::vector<double> &after = drawn.comparison->after.values();
    values.insert(values.end(), after.begin(), after.end());
    return values;
}

std::optional<double> hoursOf(const std::optional<PeriodAnswer> &period)
{
    const Heatmap *heatmap = period ? std::get_if<Heatmap>(&period->map) : nullptr;
    return heatmap ? heatmap->observedHours : std::nullopt;
}

double missingHoursOf(const std::optional<PeriodAnswer> &period)
{
    const Heatmap *heatmap = period ? std::get_if<Heatmap>(&period->map) : nullptr;
    qint64 seconds = 0;
    if (heatmap)
        for (const Interval &interval : heatmap->intervals)
            seconds += interval.status == IntervalStatus::Missing ? interval.span.seconds() : 0;
    return static_cast<double>(seconds) / 3600.0;
}

std::optional<double> askedOf(const std::optional<PeriodAnswer> &period)
{
    return period && period->askedHours > 0.0 ? std::optional(period->askedHours) : std::nullopt;
}

const std::optional<PeriodAnswer> &periodOf(const Drawn &drawn, Pane pane)
{
    switch (pane) {
    case Pane::Before: return drawn.before;
    case Pane::After:
    case Pane::Change: return drawn.after;
    case Pane::Single: break;
    }
    return drawn.period;
}

bool comesFromTheDemo(const Drawn &drawn)
{
    const auto simulated = [](const std::optional<PeriodAnswer> &period) {
        const Heatmap *heatmap = period ? std::get_if<Heatmap>(&period->map) : nullptr;
        return heatmap && isSimulated(heatmap->spaceId);
    };
    return drawn.simulated || simulated(drawn.period) || simulated(drawn.before) || simulated(drawn.after);
}

bool contains(const std::vector<std::uint8_t> &cells, std::uint8_t wanted)
{
    return std::find(cells.begin(), cells.end(), wanted) != cells.end();
}

LegendFacts legendFactsOf(const Drawn &drawn, Pane pane, const Field &field, bool uncoveredRooms)
{
    LegendFacts facts;
    facts.meaning = field.meaning;
    facts.cellSize = field.frame.cellSize;
    facts.coverageKnown = !field.covered.empty() || (drawn.floor && !drawn.floor->sensors.empty());
    facts.hasUncovered = uncoveredRooms || contains(field.covered, 0);
    facts.hasTooFew = contains(field.tooFew, 1);
    facts.simulated = comesFromTheDemo(drawn);
    if (pane == Pane::Single) {
        facts.observedHours = hoursOf(drawn.period);
        facts.askedHours = askedOf(drawn.period);
        facts.missingHours = missingHoursOf(drawn.period);
    } else {
        facts.observedHours = hoursOf(drawn.before);
        facts.askedHours = askedOf(drawn.before);
        facts.missingHours = missingHoursOf(drawn.before);
        facts.otherHours = hoursOf(drawn.after);
        facts.otherAskedHours = askedOf(drawn.after);
        facts.otherMissingHours = missingHoursOf(drawn.after);
    }
    return facts;
}

CaptionFacts captionFactsOf(const Drawn &drawn, Pane pane)
{
    const std::optional<PeriodAnswer> &period = periodOf(drawn, pane);
    CaptionFacts facts;
    if (period) {
        if (const Heatmap *heatmap = std::get_if<Heatmap>(&period->map))
            facts = captionFactsOf(*heatmap, drawn.title, drawn.look.unit);
        facts.share = std::holds_alternative<ShareMap>(period->map);
        if (period->question) {
            facts.question = period->question;
            facts.daysLeftOut = period->daysLeftOut;
            facts.hoursMissing = false;   // what was fetched tells it in days, or as "558 of 585 hours"
        }
        facts.partial = period->partial;
        if (period->askedHours > 0.0)
            facts.askedHours = period->askedHours;
    }
    facts.floor = drawn.title;
    facts.planNotFitted = drawn.plan && !drawn.planFitted;
    facts.simulated = comesFromTheDemo(drawn);
    return facts;
}

QStringList changeCaption(const Drawn &drawn)
{
    const CaptionFacts before = captionFactsOf(drawn, Pane::Before);
    const CaptionFacts after = captionFactsOf(drawn, Pane::After);
    return comparisonCaptionParts(before, after, drawn.measure == ChangeMeasure::Ratio);
}

std::optional<FloorRect> planExtent(const Drawn &drawn)
{
    if (!drawn.plan || !drawn.placement)
        return std::nullopt;
    FloorPolygon corners;
    for (const PixelPoint corner : {PixelPoint{0.0, 0.0}, PixelPoint{drawn.plan->units.width(), 0.0},
                                    PixelPoint{drawn.plan->units.width(), drawn.plan->units.height()},
                                    PixelPoint{0.0, drawn.plan->units.height()}})
        corners.push_back(drawn.placement->toFloor(corner));
    return boundsOf(corners);
}

void extend(std::optional<FloorRect> &extent, const std::optional<FloorRect> &more)
{
    if (more)
        extent = extent ? united(*extent, *more) : *more;
}

/// Outlines to draw: a zone's name goes into its first area.
std::vector<Place> outlinesOf(const std::vector<Zone> &zones)
{
    std::vector<Place> outlines;
    for (const Zone &zone : zones) {
        QString name = zone.name;
        for (const Zone::Area &area : zone.areas) {
            outlines.push_back({{}, std::exchange(name, QString()), area.outline});
            for (const FloorPolygon &hole : area.holes)
                outlines.push_back({{}, {}, hole});
        }
    }
    return outlines;
}

/// Rooms and zones.
std::vector<Place> outlinesOf(const Drawn &drawn)
{
    std::vector<Place> outlines = drawn.floor ? drawn.floor->rooms : std::vector<Place>();
    const std::vector<Place> zones = outlinesOf(drawn.zones);
    outlines.insert(outlines.end(), zones.begin(), zones.end());
    return outlines;
}

FloorRect extentOf(const Drawn &drawn, const std::optional<Field> &field)
{
    std::optional<FloorRect> extent = planExtent(drawn);
    if (!extent) {
        if (field && field->frame.cellCount() > 0)
            extend(extent, field->frame.bounds());
        for (const Place &place : outlinesOf(drawn))
            extend(extent, boundsOf(place.outline));
        if (extent)   // room to breathe round bare cells
            extent = FloorRect{extent->minX - 1.0, extent->minY - 1.0, extent->maxX + 1.0, extent->maxY + 1.0};
    }
    return extent.value_or(FloorRect{0.0, 0.0, 20.0, 12.0});
}

std::optional<PlanLayer> planLayerOf(const Drawn &drawn)
{
    if (!drawn.plan || !drawn.placement || drawn.plan->levels.empty())
        return std::nullopt;
    return PlanLayer{drawn.plan->levels, drawn.plan->units, *drawn.placement, drawn.planFitted};
}

/// Where only rooms tell what has no sensor, a cell is not covered if its middle lies in one of them.
std::vector<std::uint8_t> coveredBeside(const std::vector<Place> &rooms, const GridFrame &frame)
{
    std::vector<std::uint8_t> covered(frame.cellCount(), 1);
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            for (const Place &room : rooms)
                if (floorscope::contains(room.outline, {frame.centreX(column), frame.centreY(row)}))
                    covered[frame.index(column, row)] = 0;
    return covered;
}

void addField(Scene &scene, const Drawn &drawn, Pane pane, Field field)
{
    if (field.covered.empty() && !scene.uncoveredRooms.empty())
        field.covered = coveredBeside(scene.uncoveredRooms, field.frame);
    const bool change = isChange(pane);
    const QString &palette = change ? drawn.look.changePalette : drawn.look.palette;
    const std::optional<std::vector<double>> common = commonValues(drawn, pane);
    const ColorScale scale(drawn.look, paletteFor(palette, scene.dark, change), rangeFor(drawn, pane, field),
                           common ? *common : field.values, change);
    scene.legend = legendText(legendFactsOf(drawn, pane, field, !scene.uncoveredRooms.empty()), scale);
    scene.field = FieldLayer{field.frame, std::move(field.values), std::move(field.covered),
                             scale,       field.meaning,           std::move(field.tooFew)};
}

}   // namespace

Scene sceneOf(const Drawn &drawn, Pane pane)
{
    Scene scene;
    scene.plan = planLayerOf(drawn);
    scene.dark = scene.plan ? drawn.plan->dark : drawn.darkPaper;
    scene.opacity = drawn.look.opacityPercent / 100.0;
    scene.blend = blendFor(drawn.look, scene.dark);
    std::optional<Field> field = fieldOf(drawn, pane);
    scene.extent = extentOf(drawn, field);
    scene.rooms = outlinesOf(drawn);
    if (drawn.floor)
        scene.uncoveredRooms = uncoveredRoomsOf(*drawn.floor);
    scene.caption = isChange(pane) ? changeCaption(drawn) : captionParts(captionFactsOf(drawn, pane));
    if (field)
        addField(scene, drawn, pane, std::move(*field));
    return scene;
}

}   // namespace floorscope
