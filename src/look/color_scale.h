// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"
#include "look/palette.h"
#include "look/range.h"

#include <vector>

namespace floorscope {

/// How one cell is painted.
struct Paint
{
    Rgb color;
    double opacity = 1.0;     ///< 0..1, the look's strength not yet applied
    friend bool operator==(const Paint &, const Paint &) = default;
};

/// Turns a value into a paint: THE rule that window, picture and report share.
/// Zero: in gradient and opacity it is not painted (opacity 0), in checkerboard it is black.
class ColorScale
{
public:
    /// `field` is only read for Scale::Rank (the order of its occupied values).
    ColorScale(const Look &look, Palette palette, ValueRange range, const std::vector<double> &field, bool change);

    /// 0..1 on the color bar; clamped. For a change 0.5 is no change.
    [[nodiscard]] double positionOf(double value) const;
    /// The same for `count` values at once.
    void positionsOf(const double *values, std::size_t count, double *positions) const;
    /// The value at a place of the color bar (the inverse; for Rank the value of that rank).
    [[nodiscard]] double valueAt(double position) const;
    [[nodiscard]] Paint paintOf(double value) const;
    /// The color at a place of the bar, 0..1: what paintOf takes where the style is not Opacity.
    [[nodiscard]] Rgb colorAtPosition(double position) const { return m_table[stepOf(position)]; }
    /// Opacity of Style::Opacity at a place of the bar.
    [[nodiscard]] static double opacityAt(double position);
    /// Which of kSteps colors a place of the bar has.
    [[nodiscard]] static std::size_t stepOf(double position) { return static_cast<std::size_t>(position * (kSteps - 1) + 0.5); }
    static constexpr int kSteps = 1024;
    [[nodiscard]] const ValueRange &range() const { return m_range; }
    [[nodiscard]] const Palette &palette() const { return m_palette; }
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] bool isChange() const { return m_change; }

    /// The one color of Style::Opacity.
    [[nodiscard]] Rgb strongEnd() const;

private:
    Look m_look;
    Palette m_palette;
    ValueRange m_range;
    bool m_change = false;
    std::vector<double> m_ranked;       ///< occupied values in order, for Scale::Rank
    std::vector<Rgb> m_table;           ///< 1024 colors, so that a cell costs one look-up
};

/// Round numbers (1-2-5) for the bar, in data units even under a root or logarithm; includes both ends' neighbourhood.
[[nodiscard]] std::vector<double> barTicks(const ColorScale &scale, int atMost);

} // namespace floorscope
