// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/legend_place.h"

#include <QStringList>

#include <array>
#include <utility>

namespace floorscope {

namespace {

using NamedPlace = std::pair<const char *, std::optional<LegendPlace>>;

constexpr std::array<NamedPlace, 5> kPlaces{{{"below", std::nullopt},
                                             {"top-left", kTopLeft},
                                             {"top-right", kTopRight},
                                             {"bottom-left", kBottomLeft},
                                             {"bottom-right", kBottomRight}}};

/// 0 to 1.
std::optional<double> share(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && number >= 0.0 && number <= 1.0 ? std::optional(number) : std::nullopt;
}

}   // namespace

std::optional<std::optional<LegendPlace>> legendPlaceNamed(const QString &text)
{
    for (const auto &[name, place] : kPlaces)
        if (text == QLatin1String(name))
            return std::make_optional(place);
    const QStringList numbers = text.split(QLatin1Char(','));
    const std::optional<double> x = share(numbers.value(0)), y = share(numbers.value(1));
    if (numbers.size() != 2 || !x || !y)
        return std::nullopt;
    return std::make_optional(std::optional(LegendPlace{*x, *y}));
}

QString legendPlaceNames()
{
    QStringList names;
    for (const NamedPlace &place : kPlaces)
        names << QString::fromLatin1(place.first);
    return names.join(QStringLiteral(", "));
}

}   // namespace floorscope
