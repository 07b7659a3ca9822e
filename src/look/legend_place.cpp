// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/legend_place.h"

#include "base/named_values.h"

#include <QStringList>

namespace floorscope {

namespace {

using Place = std::optional<LegendPlace>;

constexpr NamedValues<Place, 5> kPlaces{{{std::nullopt, "below"},
                                         {kTopLeft, "top-left"},
                                         {kTopRight, "top-right"},
                                         {kBottomLeft, "bottom-left"},
                                         {kBottomRight, "bottom-right"}}};

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
    if (const std::optional<Place> known = knownIn(kPlaces, text))
        return known;
    const QStringList numbers = text.split(QLatin1Char(','));
    const std::optional<double> x = share(numbers.value(0)), y = share(numbers.value(1));
    if (numbers.size() != 2 || !x || !y)
        return std::nullopt;
    return std::make_optional(Place(LegendPlace{*x, *y}));
}

QString legendPlaceNames()
{
    return namesIn(kPlaces);
}

}   // namespace floorscope
