// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include "base/named_values.h"

#include <QStringList>

namespace floorscope {

namespace {

constexpr NamedValues<Style, 3> kStyles{
    {{Style::Gradient, "gradient"}, {Style::Opacity, "opacity"}, {Style::Checkerboard, "checkerboard"}}};
constexpr NamedValues<Scale, 4> kScales{
    {{Scale::Linear, "linear"}, {Scale::SquareRoot, "sqrt"}, {Scale::Logarithm, "log"}, {Scale::Rank, "rank"}}};
constexpr NamedValues<Blend, 3> kBlends{
    {{Blend::Over, "over"}, {Blend::Multiply, "multiply"}, {Blend::Screen, "screen"}}};
constexpr NamedValues<Unit, 6> kUnits{{{Unit::PerHour, "hour"},
                                       {Unit::Total, "total"},
                                       {Unit::PerHourArea, "hour-m2"},
                                       {Unit::ShareOfBusiest, "busiest"},
                                       {Unit::ShareOfPercentile, "percentile"},
                                       {Unit::PersonHours, "person-hours"}}};
constexpr NamedValues<Mark, 5> kMarks{{{Mark::Busy, "busy"},
                                       {Mark::Quiet, "quiet"},
                                       {Mark::RarelyUsed, "rarely-used"},
                                       {Mark::Core, "core"},
                                       {Mark::Odd, "odd"}}};
constexpr NamedValues<PlanTone, 4> kTones{{{PlanTone::AsItIs, "as-is"},
                                           {PlanTone::Lightened, "lightened"},
                                           {PlanTone::Grey, "grey"},
                                           {PlanTone::Inverted, "inverted"}}};
constexpr NamedValues<bool Layers::*, 5> kLayers{{{&Layers::plan, "plan"},
                                                  {&Layers::rooms, "rooms"},
                                                  {&Layers::zones, "zones"},
                                                  {&Layers::sensors, "sensors"},
                                                  {&Layers::walls, "walls"}}};

}   // namespace

Blend blendFor(const Look &look, bool darkPlan)
{
    const Blend fitting = look.style == Style::Checkerboard ? Blend::Over : darkPlan ? Blend::Screen : Blend::Multiply;
    return look.blend.value_or(fitting);
}

std::optional<Style> styleNamed(const QString &name)
{
    return knownIn(kStyles, name);
}

std::optional<Scale> scaleNamed(const QString &name)
{
    return knownIn(kScales, name);
}

std::optional<Blend> blendNamed(const QString &name)
{
    return knownIn(kBlends, name);
}

std::optional<Unit> unitNamed(const QString &name)
{
    return knownIn(kUnits, name);
}

std::optional<PlanTone> planToneNamed(const QString &name)
{
    return knownIn(kTones, name);
}

std::optional<Mark> markNamed(const QString &name)
{
    return knownIn(kMarks, name);
}

QString markNames()
{
    return namesIn(kMarks);
}

std::optional<Layers> layersNamed(const QString &list)
{
    Layers layers{false, false, false, false, false};
    if (list == QLatin1String("none"))
        return layers;
    for (const QString &each : list.split(QLatin1Char(','))) {
        const std::optional<bool Layers::*> layer = knownIn(kLayers, each.trimmed());
        if (!layer)
            return std::nullopt;
        layers.*(*layer) = true;
    }
    return layers;
}

QString layerNames()
{
    return namesIn(kLayers);
}

QString name(Style style)
{
    return nameIn(kStyles, style);
}

QString name(Scale scale)
{
    return nameIn(kScales, scale);
}

QString name(Blend blend)
{
    return nameIn(kBlends, blend);
}

QString name(Unit unit)
{
    return nameIn(kUnits, unit);
}

QString name(PlanTone tone)
{
    return nameIn(kTones, tone);
}

QString name(Mark mark)
{
    return nameIn(kMarks, mark);
}

}   // namespace floorscope
