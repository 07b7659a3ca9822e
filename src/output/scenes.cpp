// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/scenes.h"

#include "floor/uncovered_rooms.h"
#include "look/palette.h"
#include "output/field.h"
#include "output/picture_frame.h"
#include "output/places/marks.h"
#include "output/scene_facts.h"
#include "output/smoothed_sides.h"
#include "render/ground.h"
#include "render/surface/columns.h"
#include "render/surface/surface_painter.h"
#include "render/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace floorscope {

namespace {

/// Outlines to draw, or only to know: a zone's name goes into its largest area.
void addOutlines(std::vector<Outline> &outlines, const std::vector<Zone> &zones, bool shown)
{
    const auto size = [](const Zone::Area &area) { return std::abs(signedRingArea(area.outline)); };
    for (const Zone &zone : zones) {
        const auto largest =
            std::max_element(zone.areas.begin(), zone.areas.end(),
                             [&](const Zone::Area &a, const Zone::Area &b) { return size(a) < size(b); });
        for (const Zone::Area &area : zone.areas) {
            outlines.push_back(
                {&area == &*largest ? zone.name : QString(), area.outline, area.holes, shown, zone.color});
            for (const FloorPolygon &hole : area.holes)
                outlines.push_back({{}, hole, {}, shown, zone.color});
        }
    }
}

/// Rooms and zones.
std::vector<Outline> makeOutlines(const Drawn &drawn)
{
    const Layers &layers = drawn.shown.look.layers;
    std::vector<Outline> outlines;
    if (const std::optional<Floor> &floor = drawn.answers.floor) {
        addOutlines(outlines, floor->rooms, layers.rooms);
        addOutlines(outlines, floor->zones, layers.zones);
    }
    addOutlines(outlines, drawn.shown.zones, layers.zones);
    return outlines;
}

/// The plan's pixels, or what is drawn in their place: an inverted plan is dark by itself.
const PlanImage &shownPlan(const Drawn &drawn, const Paper &paper)
{
    return paper.plan && drawn.shown.look.planTone != PlanTone::Inverted ? *paper.plan : *drawn.answers.plan;
}

std::optional<PlanLayer> planLayer(const Drawn &drawn, const Paper &paper)
{
    const std::optional<Placement> lies = placement(drawn);
    if (!lies || drawn.answers.plan->levels.empty() || !drawn.shown.look.layers.plan)
        return std::nullopt;
    const PlanImage &plan = shownPlan(drawn, paper);
    return PlanLayer{.levels = plan.levels,
                     .units = plan.units,
                     .placement = *lies,
                     .fitted = planIsFitted(drawn),
                     .tone = drawn.shown.look.planTone,
                     .paper = plan.dark ? 0 : 255,
                     .overCells = drawn.shown.look.layers.walls};
}

/// Cells with detections, and those that are known to be covered. Before, after and change have those with detections
/// on either side, so that their colors compare.
std::vector<std::uint8_t> groundCells(const Drawn &drawn, const Field &field)
{
    std::vector<std::uint8_t> marked = field.covered;
    marked.resize(field.values.size());
    const auto mark = [&marked](const std::vector<double> &values) {
        for (std::size_t i = 0; i < std::min(values.size(), marked.size()); ++i)
            if (values[i] != 0.0)
                marked[i] = 1;
    };
    if (const std::optional<Comparison> &comparison = drawn.answers.comparison;
        comparison && drawn.shown.mode == ViewMode::Compare) {
        marked.assign(marked.size(), 0);
        mark(comparison->before.values());
        mark(comparison->after.values());
    } else {
        mark(field.values);
    }
    return marked;
}

/// The plan under the cells, and its paper under what is transparent; where there are none, the plan as a whole.
Ground findGround(const Drawn &drawn, const PlanLayer &plan, const std::optional<Field> &field)
{
    const Ground whole{paperColor(isDark(plan)).rgb(), isDark(plan), true};
    if (!field)
        return whole;
    return groundUnder(plan, field->frame, groundCells(drawn, *field), whole.color).value_or(whole);
}

/// On a colored plan the legend's colors are kept: the plan turns grey, unless the look says how to blend.
void layOnGround(Scene &scene, const Look &look, const Ground &ground)
{
    scene.dark = ground.dark;
    scene.ground = ground.color;
    scene.blend = blendOn(ground, look);
    if (ground.plain || look.blend || !scene.plan)
        return;
    const int grey = qGray(ground.color);
    scene.ground = qRgb(grey, grey, grey);
    scene.plan->greyedTo = grey;
}

std::vector<std::uint8_t> marked(const std::vector<RatioKind> &ratios, RatioKind kind)
{
    std::vector<std::uint8_t> marks(ratios.size());
    std::transform(ratios.begin(), ratios.end(), marks.begin(), [kind](RatioKind each) { return each == kind; });
    return marks;
}

/// Of cells that were there before and after: what is new or gone has no place on the bar of a ratio.
bool hasNoChange(const Field &field)
{
    constexpr double kRounding = 1e-9;
    return std::none_of(field.values.begin(), field.values.end(),
                        [](double change) { return std::abs(change) > kRounding; });
}

/// What is new or gone is drawn in the colors of the ends, which it does not move.
void drawAtTheEnds(Field &field, const ValueRange &range)
{
    for (std::size_t i = 0; i < field.ratios.size(); ++i) {
        if (field.ratios[i] == RatioKind::New)
            field.values[i] = range.high;
        else if (field.ratios[i] == RatioKind::Gone)
            field.values[i] = range.low;
    }
}

ValueRange shownRange(const Drawn &drawn, Pane pane, const Field &field, const Paper &paper)
{
    const ValueRange range = rangeFor(drawn, pane, field);
    return pane == Pane::Single && paper.end ? heldRange(range, *paper.end, field.values) : range;
}

void addField(Scene &scene, const Drawn &drawn, Pane pane, Field field, const Paper &paper)
{
    field.covered = observedCells(drawn, field.frame, field.covered);
    const Look look = lookFor(drawn.shown.look, field.meaning);
    const bool change = pane == Pane::Change;
    const std::optional<std::vector<double>> common = commonValues(drawn, pane);
    const ColorScale scale(look, paletteFor(change ? look.changePalette : look.palette, scene.dark, change),
                           shownRange(drawn, pane, field, paper), common ? *common : field.values, change);
    const bool bare = change && hasNoChange(field);
    drawAtTheEnds(field, scale.range());
    const QString note = scene.surface ? QString() : addMarks(scene, drawn);
    LegendFacts facts = legendFacts(drawn, pane, field, !scene.uncoveredRooms.empty() || !scene.unseen.empty());
    facts.columnCells = scene.surface ? columnBlock(field.frame) : 0;
    scene.legend = legendText(facts, scale);
    if (bare)
        scene.legend.lowWord.clear();
    QStringList notes{note, maskNote(drawn), scene.legend.notes};
    notes.removeAll(QString());
    scene.legend.notes = notes.join(QStringLiteral(" · "));
    scene.field = FieldLayer{field.frame,
                             std::move(field.values),
                             std::move(field.covered),
                             scale,
                             field.meaning,
                             marked(field.ratios, RatioKind::TooFew),
                             std::move(field.pale),
                             std::move(field.withheld)};
}

}   // namespace

bool isHeavy(const Drawn &drawn)
{
    constexpr std::size_t kQuickCells = 400'000;   // some 10 ms
    constexpr std::size_t kMarked = 25;            // times as long: Gi* looks at each cell's whole neighborhood
    std::size_t cells = 0;
    for (const Pane pane : askedPanes(drawn.shown.mode))
        if (const Heatmap *heatmap = counts(answer(drawn.answers, pane)))
            cells += heatmap->grid.frame().cellCount();
    return cells * (drawn.shown.look.mark ? kMarked : 1) > kQuickCells;
}

namespace {

/// `drawn`: with smoothed sides.
Scene makeShownScene(const Drawn &drawn, Pane pane, const Paper &paper)
{
    Scene scene;
    scene.plan = planLayer(drawn, paper);
    std::optional<Field> field = makeField(drawn, pane);
    const Ground bare{paperColor(paper.dark).rgb(), paper.dark, true};
    layOnGround(scene, drawn.shown.look, scene.plan ? findGround(drawn, *scene.plan, field) : bare);
    scene.opacity = drawn.shown.look.opacityPercent / 100.0;
    if (drawn.shown.surface)
        scene = asSurface(std::move(scene), *drawn.shown.surface);
    scene.outlines = makeOutlines(drawn);
    if (const std::optional<Floor> &floor = drawn.answers.floor) {
        scene.uncoveredRooms = findUncoveredRooms(*floor);
        if (drawn.shown.look.layers.sensors)
            scene.sensors = floor->sensors;
    }
    scene.caption = caption(drawn, pane);
    if (field)
        addField(scene, drawn, pane, std::move(*field), paper);
    scene.standing = standing(drawn);
    scene.feet = drawn.shown.look.feet;
    if (pane == Pane::Single && !scene.surface)
        scene.legendPlace = drawn.shown.look.legend;
    scene.extent = pictureFrame(drawn, scene.field ? std::optional(scene.field->frame) : std::nullopt);
    return scene;
}

}   // namespace

Scene makeScene(const Drawn &drawn, Pane pane, const Paper &paper)
{
    return makeShownScene(withSmoothedSides(drawn), pane, paper);
}

Scenes makeScenes(const Drawn &drawn, const Paper &paper)
{
    const Drawn shown = withSmoothedSides(drawn);
    Scenes scenes;
    scenes.main = makeShownScene(shown, mainPane(drawn.shown.mode), paper);
    if (drawn.shown.mode == ViewMode::Compare) {
        scenes.before = makeShownScene(shown, Pane::Before, paper);
        scenes.after = makeShownScene(shown, Pane::After, paper);
    }
    return scenes;
}

}   // namespace floorscope
