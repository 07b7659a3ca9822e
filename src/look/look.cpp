// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include <QStringList>

#include <array>
#include <utility>

namespace floorscope {

namespace {

template <typename T, std::size_t N>
using Names = std::array<std::pair<const char *, T>, N>;

constexpr Names<Style, 3> kStyles{
    {{"gradient", Style::Gradient}, {"opacity", Style::Opacity}, {"checkerboard", Style::Checkerboard}}};
constexpr Names<Scale, 4> kScales{
    {{"linear", Scale::Linear}, {"sqrt", Scale::SquareRoot}, {"log", Scale::Logarithm}, {"rank", Scale::Rank}}};
constexpr Names<Blend, 3> kBlends{{{"over", Blend::Over}, {"multiply", Blend::Multiply}, {"screen", Blend::Screen}}};
constexpr Names<Unit, 5> kUnits{{{"hour", Unit::PerHour},
                                 {"total", Unit::Total},
                                 {"hour-m2", Unit::PerHourArea},
                                 {"busiest", Unit::ShareOfBusiest},
                                 {"percentile", Unit::ShareOfPercentile}}};
constexpr Names<Mark, 5> kMarks{{{"busy", Mark::Busy},
                                 {"quiet", Mark::Quiet},
                                 {"rarely-used", Mark::RarelyUsed},
                                 {"core", Mark::Core},
                                 {"odd", Mark::Odd}}};
constexpr Names<PlanTone, 4> kTones{{{"as-is", PlanTone::AsItIs},
                                     {"lightened", PlanTone::Lightened},
                                     {"grey", PlanTone::Grey},
                                     {"inverted", PlanTone::Inverted}}};
constexpr Names<bool Layers::*, 4> kLayers{
    {{"plan", &Layers::plan}, {"rooms", &Layers::rooms}, {"zones", &Layers::zones}, {"sensors", &Layers::sensors}}};

template <typename T, std::size_t N>
std::optional<T> named(const Names<T, N> &names, const QString &name)
{
    for (const auto &[known, value] : names)
        if (name == QLatin1String(known))
            return value;
    return std::nullopt;
}

template <typename T, std::size_t N>
QString nameIn(const Names<T, N> &names, T wanted)
{
    for (const auto &[known, value] : names)
        if (value == wanted)
            return QString::fromLatin1(known);
    return {};
}

}   // namespace

Blend blendFor(const Look &look, bool darkPlan)
{
    const Blend fitting = look.style == Style::Checkerboard ? Blend::Over : darkPlan ? Blend::Screen : Blend::Multiply;
    return look.blend.value_or(fitting);
}

std::optional<Style> styleNamed(const QString &name)
{
    return named(kStyles, name);
}

std::optional<Scale> scaleNamed(const QString &name)
{
    return named(kScales, name);
}

std::optional<Blend> blendNamed(const QString &name)
{
    return named(kBlends, name);
}

std::optional<Unit> unitNamed(const QString &name)
{
    return named(kUnits, name);
}

std::optional<PlanTone> planToneNamed(const QString &name)
{
    return named(kTones, name);
}

std::optional<Mark> markNamed(const QString &name)
{
    return named(kMarks, name);
}

QString markNames()
{
    QStringList names;
    for (const auto &mark : kMarks)
        names << QString::fromLatin1(mark.first);
    return names.join(QStringLiteral(", "));
}

std::optional<Layers> layersNamed(const QString &list)
{
    Layers layers{false, false, false, false};
    if (list == QLatin1String("none"))
        return layers;
    for (const QString &each : list.split(QLatin1Char(','))) {
        const std::optional<bool Layers::*> layer = named(kLayers, each.trimmed());
        if (!layer)
            return std::nullopt;
        layers.*(*layer) = true;
    }
    return layers;
}

QString layerNames()
{
    QStringList names;
    for (const auto &layer : kLayers)
        names << QString::fromLatin1(layer.first);
    return names.join(QStringLiteral(", "));
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
