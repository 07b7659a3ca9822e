// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_options.h"

#include "arguments.h"
#include "look/palette.h"
#include "named_option.h"

#include <QCoreApplication>

namespace floorscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(floorscope::Inputs)
};

/// As names are spelled: "gray" is taken for "grey".
QString spelled(QString name)
{
    return name.replace(QLatin1String("gray"), QLatin1String("grey"));
}

/// One that the picture has a use for: counts have no middle from which they diverge.
Result<QString> paletteOption(const QCommandLineParser &options, ViewMode mode)
{
    const QString name = spelled(optionValue(options, "palette"));
    const QStringList all = mode == ViewMode::Compare ? paletteNames() + divergingPaletteNames() : paletteNames();
    const QString published = withoutDirection(name);
    if (published.isEmpty() || all.contains(published))
        return name;
    return badArgument(QStringLiteral("--palette"), Reason::NotOneOf, {all.join(QStringLiteral(", "))});
}

/// The change has its own palettes, its two sides those of a map.
void usePalette(const QString &name, Look &look)
{
    const std::optional<Palette> chosen = paletteNamed(name);
    if (withoutDirection(name).isEmpty())   // what suits the plan is turned, whichever it is
        look.palette = look.changePalette = name;
    else
        (chosen && chosen->diverging ? look.changePalette : look.palette) = name;
}

/// The range of a change is as wide on both sides of 0, counts begin at 0.
Result<std::optional<std::pair<double, double>>> rangeOption(const QCommandLineParser &options, ViewMode mode)
{
    const auto range = readRange(options);
    if (range && *range && mode == ViewMode::Compare && (*range)->first != -(*range)->second)
        return badArgument(QStringLiteral("--range"), Reason::BothSidesAlike);
    if (range && *range && mode == ViewMode::Map && (*range)->first < 0.0)
        return badArgument(QStringLiteral("--range"), Reason::BelowZero);
    return range;
}

Result<void> readLegend(const QCommandLineParser &options, Look &look)
{
    if (!isSet(options, "legend"))
        return {};
    return named(legendPlaceNamed(optionValue(options, "legend")), "legend",
                 legendPlaceNames() + QStringLiteral(", X,Y"))
        .map([&look](const std::optional<LegendPlace> &place) { look.legend = place; });
}

Result<void> readScaleBar(const QCommandLineParser &options, Look &look)
{
    const QString units = optionValue(options, "scale-bar");
    if (!units.isEmpty() && units != QLatin1String("m") && units != QLatin1String("m-ft"))
        return badArgument(QStringLiteral("--scale-bar"), Reason::NotOneOf, {QStringLiteral("m, m-ft")});
    look.feet = units == QLatin1String("m-ft");
    return {};
}

Result<void> readSmoothing(const QCommandLineParser &options, Look &look)
{
    look.smoothInRooms = isSet(options, "smooth-in-rooms");
    return readNumber(options, "smooth", 0.25, 10.0, 0.0).map([&look](double metres) { look.smoothing = metres; });
}

/// What is read into the look alone.
Result<void> readOfAll(const QCommandLineParser &options, Look &look)
{
    return readSmoothing(options, look).and_then([&] { return readScaleBar(options, look); });
}

/// What comparisons have not.
Result<void> readOfMaps(const QCommandLineParser &options, Look &look)
{
    return readMark(options, look).and_then([&] { return readLegend(options, look); });
}

}   // namespace

void declareLook(QCommandLineParser &parser)
{
    declareValue(
        parser, "style", "NAME",
        Words::tr(
            "gradient (color by value), opacity (opacity by value) or checkerboard (white: detections, black: none)"));
    declareValue(
        parser, "palette", "NAME",
        Words::tr("of a map, and of both sides of a comparison: %1; of a change: %2. A named palette keeps its "
                  "published direction; with _r behind its name, or _r alone, the high end comes first")
            .arg(paletteNames().join(QStringLiteral(", ")), divergingPaletteNames().join(QStringLiteral(", "))));
    declareValue(parser, "scale", "NAME",
                 Words::tr("linear, sqrt (default), log or rank (order only); of a difference the same on both sides "
                           "of 0. Of a ratio +100 % is as strong as −50 %"));
    declareValue(parser, "range", "LOW:HIGH", Words::tr("fixes both ends of the color bar"));
    declareValue(parser, "opacity", "PERCENT", Words::tr("strength of the overlay (default 70)"));
    declareValue(parser, "blend", "NAME",
                 Words::tr("over (default of a checkerboard and on a colored plan, which turns gray then), multiply "
                           "(default on a light "
                           "plan) or screen (default on a dark one)"));
    declareValue(
        parser, "smooth", "METERS",
        Words::tr("smooths the map for the eye: σ of a Gaussian in meters, 0.25 to 10 (default: cells as they were "
                  "counted). Nothing is lost, and nothing crosses the border of what sensors cover"));
    declareSwitch(parser, "smooth-in-rooms", Words::tr("spreads nothing from one room into another"));
    declareUnit(parser);
    declareValue(parser, "draw", "LIST",
                 Words::tr("what is drawn under and over the cells, comma-separated: %1, or none (default "
                           "plan,rooms,zones). Walls: the dark lines of the plan once more, over the cells")
                     .arg(layerNames()));
    declareValue(parser, "plan-tone", "NAME",
                 Words::tr("the floor plan as-is (default), lightened, grey or inverted (lightness turned round)"));
    declareValue(parser, "scale-bar", "UNITS",
                 Words::tr("lengths of the scale bar: m (default), or m-ft with a second bar of round feet"));
}

Result<Look> readLook(const QCommandLineParser &options, ViewMode mode)
{
    Look look;
    const auto text = [&](const char *name, const char *fallback) {
        return isSet(options, name) ? optionValue(options, name) : QString::fromLatin1(fallback);
    };
    const auto style =
        named(styleNamed(text("style", "gradient")), "style", QStringLiteral("gradient, opacity, checkerboard"));
    const auto scale = named(scaleNamed(text("scale", "sqrt")), "scale", QStringLiteral("linear, sqrt, log, rank"));
    const auto blend = named(blendNamed(text("blend", "over")), "blend", QStringLiteral("over, multiply, screen"));
    const auto palette = paletteOption(options, mode);
    const auto unit = readUnit(options);
    const auto layers =
        named(layersNamed(text("draw", "plan,rooms,zones")), "draw", layerNames() + QStringLiteral(", none"));
    const auto tone = named(planToneNamed(spelled(text("plan-tone", "as-is"))), "plan-tone",
                            QStringLiteral("as-is, lightened, grey, inverted"));
    const auto opacity = readNumber(options, "opacity", 0.0, 100.0, look.opacityPercent);
    const auto range = rangeOption(options, mode);
    const Result<void> ofAll = readOfAll(options, look);
    const auto read = allRead(style, scale, unit, blend, palette, opacity, range, ofAll, layers, tone);
    if (!read)
        return tl::unexpected(read.error());
    look.style = *style;
    look.scale = *scale;
    look.unit = unit->unit;
    look.clipPercentile = unit->clipPercentile;
    look.layers = *layers;
    look.planTone = *tone;
    if (isSet(options, "blend"))
        look.blend = *blend;
    usePalette(*palette, look);
    if (mode == ViewMode::Map)
        if (const Result<void> ofMaps = readOfMaps(options, look); !ofMaps)
            return tl::unexpected(ofMaps.error());
    look.opacityPercent = *opacity;
    if (*range) {
        look.range = LockedRange{(*range)->first, (*range)->second};
        look.changeRange = look.range;
    }
    return look;
}

void declareMark(QCommandLineParser &parser)
{
    declareValue(parser, "mark", "NAME",
                 Words::tr("marks busy or quiet places (Gi*), rarely-used ones, core areas (50, 80 and 95 % of all "
                           "detections) or odd places (what does not look like a person; needs answers to hours of the "
                           "night): %1")
                     .arg(markNames()));
    declareValue(
        parser, "rarely-used", "PERCENT",
        Words::tr("what has less than so much of the floor's mean per square meter is rarely used (default 10)"));
    declareSwitch(parser, "mask",
                  Words::tr("leaves out what does not look like a person (see --mark odd), and tells what that does to "
                            "the total"));
}

Result<void> readMark(const QCommandLineParser &options, Look &look)
{
    if (isSet(options, "mark")) {
        const Result<Mark> mark = named(markNamed(optionValue(options, "mark")), "mark", markNames());
        if (!mark)
            return tl::unexpected(mark.error());
        look.mark = *mark;
    }
    if (isSet(options, "rarely-used") && look.mark != Mark::RarelyUsed)
        return badArgument(QStringLiteral("--mark"), Reason::NotOneOf, {name(Mark::RarelyUsed)});
    const Result<double> percent = readNumber(options, "rarely-used", 0.1, 100.0, look.rarelyUsedPercent);
    if (!percent)
        return tl::unexpected(percent.error());
    look.rarelyUsedPercent = *percent;
    return {};
}

void declareLegend(QCommandLineParser &parser)
{
    declareValue(
        parser, "legend", "PLACE",
        //: %1 a list of names
        Words::tr("where the legend lies: %1, or X,Y, the shares from 0 to 1 of the free room that are left of "
                  "it and above it (default below the map, as always where it would hide cells or has no room)")
            .arg(legendPlaceNames()));
}

void declareUnit(QCommandLineParser &parser)
{
    declareValue(parser, "per", "UNIT",
                 Words::tr("hour (default: per observed hour), hour-m2 (per observed hour and square meter), total, "
                           "busiest (share of the busiest cell), percentile (share of the value at --clip) or "
                           "person-hours (an estimate by presence time, which the store has to hold)"));
    declareValue(parser, "clip", "PERCENTILE",
                 Words::tr("upper end of the color bar: percentile of the used cells (default 99)"));
}

Result<Look> readUnit(const QCommandLineParser &options)
{
    Look look;
    const QString name = isSet(options, "per") ? optionValue(options, "per") : QStringLiteral("hour");
    const auto unit =
        named(unitNamed(name), "per", QStringLiteral("hour, hour-m2, total, busiest, percentile, person-hours"));
    const auto clip = readNumber(options, "clip", 0.001, 100.0, look.clipPercentile);
    if (!unit || !clip)
        return tl::unexpected(unit ? clip.error() : unit.error());
    look.unit = *unit;
    look.clipPercentile = *clip;
    return look;
}

}   // namespace floorscope
