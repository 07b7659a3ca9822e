// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/look.h"

#include <array>
#include <utility>

namespace floorscope {

namespace {

template <typename T, std::size_t N>
std::optional<T> named(const std::array<std::pair<const char *, T>, N> &names, const QString &name)
{
    for (const auto &[known, value] : names)
        if (name == QLatin1String(known))
            return value;
    return std::nullopt;
}

}   // namespace

Blend blendFor(const Look &look, bool darkPlan)
{
    const Blend fitting = look.style == Style::Checkerboard ? Blend::Over : darkPlan ? Blend::Screen : Blend::Multiply;
    return look.blend.value_or(fitting);
}

std::optional<Style> styleNamed(const QString &name)
{
    static constexpr std::array<std::pair<const char *, Style>, 3> names{
        {{"gradient", Style::Gradient}, {"opacity", Style::Opacity}, {"checkerboard", Style::Checkerboard}}};
    return named(names, name);
}

std::optional<Scale> scaleNamed(const QString &name)
{
    static constexpr std::array<std::pair<const char *, Scale>, 4> names{
        {{"linear", Scale::Linear}, {"sqrt", Scale::SquareRoot}, {"log", Scale::Logarithm}, {"rank", Scale::Rank}}};
    return named(names, name);
}

std::optional<Blend> blendNamed(const QString &name)
{
    static constexpr std::array<std::pair<const char *, Blend>, 3> names{
        {{"over", Blend::Over}, {"multiply", Blend::Multiply}, {"screen", Blend::Screen}}};
    return named(names, name);
}

std::optional<Unit> unitNamed(const QString &name)
{
    static constexpr std::array<std::pair<const char *, Unit>, 2> names{
        {{"hour", Unit::PerHour}, {"total", Unit::Total}}};
    return named(names, name);
}

}   // namespace floorscope
