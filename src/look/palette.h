// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace floorscope {

/// A color without transparency, 0..255 per channel.
struct Rgb
{
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    friend bool operator==(const Rgb &, const Rgb &) = default;
};

/// Colors at equal steps from the low end (position 0) to the high end (position 1), as published.
struct Palette
{
    QString name;
    std::vector<Rgb> stops;
    bool diverging = false;
    friend bool operator==(const Palette &, const Palette &) = default;
};

/// A palette's name with "_r" behind it is that palette with the high end first; "_r" alone turns the one that suits
/// the plan.
[[nodiscard]] bool isReversed(const QString &name);
[[nodiscard]] QString withoutDirection(const QString &name);
/// The name of the same palette in the other direction.
[[nodiscard]] QString turnedRound(const QString &name);
/// One of the palettes of palette_stops.cpp, which has the sources of the figures, in its published direction or the
/// other; nothing for another name.
[[nodiscard]] std::optional<Palette> paletteNamed(const QString &name);
[[nodiscard]] QStringList paletteNames();
[[nodiscard]] QStringList divergingPaletteNames();
/// High end first.
[[nodiscard]] Palette reversed(Palette palette);
/// Linear between the two nearest stops, rounded; `position` is clamped to 0..1.
[[nodiscard]] Rgb colorAt(const Palette &palette, double position);
/// 0 (black) to 100 (white), CIE L*.
[[nodiscard]] double lightness(Rgb color);
/// The palette that `name` asks for; an empty name is lajolla with the end of few close to the plan's paper
/// (pale = few on a light plan, dark = few on a dark one), or vik / berlin for a change.
[[nodiscard]] Palette paletteFor(const QString &name, bool darkPlan, bool change);

}   // namespace floorscope
