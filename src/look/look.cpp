// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

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
constexpr Names<Unit, 2> kUnits{{{"hour", Unit::PerHour}, {"total", Unit::Total}}};

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

}   // namespace floorscope
