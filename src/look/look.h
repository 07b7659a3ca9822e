// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"
#include "look/legend_place.h"

#include <QString>

#include <optional>

namespace floorscope {

/// How values are drawn. Gradient: color by value. Opacity: one color, opacity by value. Checkerboard: white has
/// detections, black has none.
enum class Style { Gradient, Opacity, Checkerboard };
/// How a value becomes a place on the color bar. Rank keeps the order only.
enum class Scale { Linear, SquareRoot, Logarithm, Rank };
enum class Blend { Over, Multiply, Screen };
/// What a cell's number means: per observed hour, the plain total, per observed hour and m², a share: of the busiest
/// cell, or of the count at the look's percentile of the used cells; or the hours of one person's presence that its
/// detections stand for, an estimate, which is only known where presence time is.
enum class Unit { PerHour, Total, PerHourArea, ShareOfBusiest, ShareOfPercentile, PersonHours };
/// Whether it is only known where the observed hours are.
[[nodiscard]] inline bool isRate(Unit unit)
{
    return unit == Unit::PerHour || unit == Unit::PerHourArea;
}

/// What is drawn under and over the cells.
struct Layers
{
    bool plan = true;
    bool rooms = true;      ///< outlines, and names where they fit
    bool zones = true;      ///< the same, of the floor and of the document
    bool sensors = false;   ///< where they hang, and what they see
    bool walls = false;     ///< the plan's lines once more, over the cells
    friend bool operator==(const Layers &, const Layers &) = default;
};

template <typename Archive, Either<Layers> T>
void members(Archive &archive, T &layers)
{
    archive("plan", layers.plan);
    archive("rooms", layers.rooms);
    archive("zones", layers.zones);
    archive("sensors", layers.sensors);
    archive("walls", layers.walls);
}

/// How a plan's pixels are drawn. Lightened: half as far from its paper as they are. Inverted: lightness turned round,
/// hues kept.
enum class PlanTone { AsItIs, Lightened, Grey, Inverted };

/// Which places are marked on the map, by lines round them: those that stand out (Gi*), hardly used ones, the smallest
/// areas that hold 50, 80 and 95 % of all detections, what does not look like a person.
enum class Mark { Busy, Quiet, RarelyUsed, Core, Odd };

/// A range that was fixed by hand.
struct LockedRange
{
    double low = 0.0;
    double high = 1.0;
    friend bool operator==(const LockedRange &, const LockedRange &) = default;
};

template <typename Archive, Either<LockedRange> T>
void members(Archive &archive, T &range)
{
    archive("low", range.low);
    archive("high", range.high);
}

/// Everything about a picture that is taste, not data. What is not set follows the plan's lightness.
struct Look
{
    Style style = Style::Gradient;
    QString palette;   ///< of counts; empty: lajolla, turned so that few is close to the plan's paper. "…_r" the
                       ///< high end first, see isReversed()
    QString changePalette;   ///< of a change; empty: vik on a light plan, berlin on a dark one
    Scale scale = Scale::SquareRoot;
    std::optional<LockedRange> range;   ///< of counts; nothing: 0 to `clipPercentile` of the used cells
    std::optional<LockedRange>
        changeRange;   ///< of a change, the same on both sides of 0; nothing: ± `clipPercentile` of |change|
    double clipPercentile = 99.0;   ///< (0, 100]
    double opacityPercent = 70.0;
    std::optional<Blend> blend;   ///< nothing: as `blendFor` says
    Unit unit = Unit::PerHour;
    double smoothing = 0.0;       ///< metres, the standard deviation of a Gaussian; 0: each cell as it was counted
    bool smoothInRooms = false;   ///< nothing is spread from one room into another, or out of one
    Layers layers;
    PlanTone planTone = PlanTone::AsItIs;
    std::optional<Mark> mark;            ///< of a map of one period; nothing: no place is marked
    double rarelyUsedPercent = 10.0;     ///< of the floor's mean per m²: what has less is rarely used
    std::optional<LegendPlace> legend;   ///< on a flat map of one period; nothing: below it
    bool feet = false;                   ///< the scale bar tells feet too
    friend bool operator==(const Look &, const Look &) = default;
};

template <typename Archive, Either<Look> T>
void members(Archive &archive, T &look)
{
    archive("style", look.style);
    archive("palette", look.palette);
    archive("change_palette", look.changePalette);
    archive("scale", look.scale);
    archive("range", look.range);
    archive("change_range", look.changeRange);
    archive("clip", look.clipPercentile);
    archive("opacity", look.opacityPercent);
    archive("blend", look.blend);
    archive("per", look.unit);
    archive("smoothing", look.smoothing);
    archive("smoothing_in_rooms", look.smoothInRooms);
    archive("layers", look.layers);
    archive("plan_tone", look.planTone);
    archive("mark", look.mark);
    archive("rarely_used", look.rarelyUsedPercent);
    archive("legend", look.legend);
    archive("feet", look.feet);
}

/// The look's own blend; else multiply on a light plan and screen on a dark one, but over for a checkerboard, whose
/// white neither of them shows.
[[nodiscard]] Blend blendFor(const Look &look, bool darkPlan);

/// The names of the command line and of documents: "gradient", "sqrt", "over", "hour" …; nothing for an unknown name.
[[nodiscard]] std::optional<Style> styleNamed(const QString &name);
[[nodiscard]] std::optional<Scale> scaleNamed(const QString &name);
[[nodiscard]] std::optional<Blend> blendNamed(const QString &name);
[[nodiscard]] std::optional<Unit> unitNamed(const QString &name);
[[nodiscard]] std::optional<PlanTone> planToneNamed(const QString &name);
[[nodiscard]] std::optional<Mark> markNamed(const QString &name);
/// "busy, quiet, rarely-used, core, odd".
[[nodiscard]] QString markNames();
/// The layers of a list, "plan,rooms"; "none" is none of them. Nothing where it holds another name.
[[nodiscard]] std::optional<Layers> layersNamed(const QString &list);
/// "plan, rooms, zones, sensors, walls".
[[nodiscard]] QString layerNames();
[[nodiscard]] QString name(Style style);
[[nodiscard]] QString name(Scale scale);
[[nodiscard]] QString name(Blend blend);
[[nodiscard]] QString name(Unit unit);
[[nodiscard]] QString name(PlanTone tone);
[[nodiscard]] QString name(Mark mark);

}   // namespace floorscope
