// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/drawing_unit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace floorscope {

namespace {

struct UnitFacts
{
    DrawingUnit unit;
    const char *name;
    int code;   ///< of the DXF reference, header variable $INSUNITS
    double metres;
};

constexpr std::array<UnitFacts, 7> kUnits{{{DrawingUnit::Millimetre, "mm", 4, 0.001},
                                           {DrawingUnit::Centimetre, "cm", 5, 0.01},
                                           {DrawingUnit::Decimetre, "dm", 14, 0.1},
                                           {DrawingUnit::Metre, "m", 6, 1.0},
                                           {DrawingUnit::Inch, "in", 1, 0.0254},
                                           {DrawingUnit::Foot, "ft", 2, 0.3048},
                                           {DrawingUnit::Yard, "yd", 10, 0.9144}}};

const UnitFacts &facts(DrawingUnit unit)
{
    return kUnits[static_cast<std::size_t>(unit)];
}

double longest(QSizeF size)
{
    return std::max(size.width(), size.height());
}

double longest(const FloorRect &floor)
{
    return std::max(floor.width(), floor.height());
}

}   // namespace

double metres(DrawingUnit unit)
{
    return facts(unit).metres;
}

std::optional<DrawingUnit> drawingUnit(int code)
{
    constexpr int kSurveyFeet = 21;
    const int known = code == kSurveyFeet ? facts(DrawingUnit::Foot).code : code;
    for (const UnitFacts &each : kUnits)
        if (each.code == known)
            return each.unit;
    return std::nullopt;
}

QString name(DrawingUnit unit)
{
    return QLatin1String(facts(unit).name);
}

std::optional<DrawingUnit> drawingUnitNamed(const QString &name)
{
    for (const UnitFacts &each : kUnits)
        if (name == QLatin1String(each.name))
            return each.unit;
    return std::nullopt;
}

QStringList drawingUnitNames()
{
    QStringList names;
    for (const UnitFacts &each : kUnits)
        names << QLatin1String(each.name);
    return names;
}

SizeDoubt sizeDoubt(QSizeF size, const std::optional<FloorRect> &floor)
{
    constexpr double kSmall = 5.0, kLarge = 1000.0, kUnlike = 3.0;
    const double length = longest(size);
    if (length < kSmall)
        return SizeDoubt::TooSmall;
    if (length > kLarge)
        return SizeDoubt::TooLarge;
    const double floorLength = floor ? longest(*floor) : 0.0;
    if (floorLength > 0.0 && (length > kUnlike * floorLength || length * kUnlike < floorLength))
        return SizeDoubt::NotLikeTheFloor;
    return SizeDoubt::None;
}

DrawingUnit likelyUnit(QSizeF size, const std::optional<FloorRect> &floor)
{
    constexpr std::array kTried{DrawingUnit::Millimetre, DrawingUnit::Metre, DrawingUnit::Centimetre};
    if (!floor || !(longest(*floor) > 0.0)) {
        const auto *found = std::find_if(kTried.begin(), kTried.end(), [&](DrawingUnit unit) {
            return sizeDoubt(size * metres(unit), std::nullopt) == SizeDoubt::None;
        });
        return found == kTried.end() ? DrawingUnit::Millimetre : *found;
    }
    const auto unlikeness = [&](DrawingUnit unit) {
        return std::abs(std::log(longest(size) * metres(unit) / longest(*floor)));
    };
    return *std::min_element(kTried.begin(), kTried.end(),
                             [&](DrawingUnit a, DrawingUnit b) { return unlikeness(a) < unlikeness(b); });
}

DrawnScale drawnScale(QSizeF units, std::optional<DrawingUnit> told, std::optional<DrawingUnit> said,
                      const std::optional<FloorRect> &floor)
{
    const DrawingUnit unit = told ? *told : said ? *said : likelyUnit(units, floor);
    const QSizeF size = units * metres(unit);
    const UnitSource source = told ? UnitSource::Person : said ? UnitSource::Drawing : UnitSource::Assumed;
    return {unit, source, size, sizeDoubt(size, floor)};
}

bool isTrusted(const DrawnScale &scale)
{
    return scale.source == UnitSource::Person
        || (scale.source == UnitSource::Drawing && scale.doubt == SizeDoubt::None);
}

}   // namespace floorscope
