// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/palette.h"

#include "look/palette_stops.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

Palette decoded(const PaletteFigures &figures)
{
    Palette palette{QString::fromLatin1(figures.name), {}, figures.diverging};
    const QByteArray bytes = QByteArray::fromHex(figures.stops);
    for (int i = 0; i + 2 < bytes.size(); i += 3)
        palette.stops.push_back({static_cast<std::uint8_t>(bytes[i]), static_cast<std::uint8_t>(bytes[i + 1]),
                                 static_cast<std::uint8_t>(bytes[i + 2])});
    return palette;
}

QStringList namesWhere(bool diverging)
{
    QStringList names;
    for (const PaletteFigures &figures : paletteFigures())
        if (figures.diverging == diverging)
            names << QString::fromLatin1(figures.name);
    return names;
}

std::uint8_t between(std::uint8_t a, std::uint8_t b, double part)
{
    return static_cast<std::uint8_t>(std::lround(a + (b - a) * part));
}

/// As Matplotlib names them.
constexpr QLatin1String kReversed("_r");

double linearLight(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

}   // namespace

bool isReversed(const QString &name)
{
    return name.endsWith(kReversed);
}

QString withoutDirection(const QString &name)
{
    return isReversed(name) ? name.chopped(kReversed.size()) : name;
}

QString turnedRound(const QString &name)
{
    return isReversed(name) ? withoutDirection(name) : name + kReversed;
}

std::optional<Palette> paletteNamed(const QString &name)
{
    const QString published = withoutDirection(name);
    for (const PaletteFigures &figures : paletteFigures())
        if (published == QLatin1String(figures.name))
            return isReversed(name) ? reversed(decoded(figures)) : decoded(figures);
    return std::nullopt;
}

QStringList paletteNames()
{
    return namesWhere(false);
}

QStringList divergingPaletteNames()
{
    return namesWhere(true);
}

Palette reversed(Palette palette)
{
    std::reverse(palette.stops.begin(), palette.stops.end());
    return palette;
}

Rgb colorAt(const Palette &palette, double position)
{
    const double place = std::clamp(position, 0.0, 1.0) * static_cast<double>(palette.stops.size() - 1);
    const std::size_t lower = std::min(static_cast<std::size_t>(place), palette.stops.size() - 1);
    const std::size_t upper = std::min(lower + 1, palette.stops.size() - 1);
    const double part = place - static_cast<double>(lower);
    const Rgb a = palette.stops[lower];
    const Rgb b = palette.stops[upper];
    return {between(a.r, b.r, part), between(a.g, b.g, part), between(a.b, b.b, part)};
}

double lightness(Rgb color)
{
    // CIE 1976 L* from the relative luminance of IEC 61966-2-1 (sRGB)
    const double y = 0.2126 * linearLight(color.r) + 0.7152 * linearLight(color.g) + 0.0722 * linearLight(color.b);
    return y > 216.0 / 24389.0 ? 116.0 * std::cbrt(y) - 16.0 : y * 24389.0 / 27.0;
}

Palette paletteFor(const QString &name, bool darkPlan, bool change)
{
    if (isReversed(name))
        return reversed(paletteFor(withoutDirection(name), darkPlan, change));
    const std::optional<Palette> asked = paletteNamed(name);
    if (change)
        return asked && asked->diverging ? *asked
                                         : *paletteNamed(darkPlan ? QStringLiteral("berlin") : QStringLiteral("vik"));
    if (asked)
        return *asked;
    const Palette lajolla = *paletteNamed(QStringLiteral("lajolla"));
    const bool paleFirst = lightness(lajolla.stops.front()) > lightness(lajolla.stops.back());
    return paleFirst == darkPlan ? reversed(lajolla) : lajolla;
}

}   // namespace floorscope
