// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_list.h"
#include "look/look.h"
#include "look/palette.h"
#include "look/range.h"

#include <vector>

namespace floorscope {

/// How one cell is painted.
struct Paint
{
    Rgb color;
    double opacity = 1.0;   ///< 0..1, the look's strength not yet applied
    friend bool operator==(const Paint &, const Paint &) = default;
};

/// A grey for what has no place on the bar: too few detections to compare, and what lies beyond a checkerboard.
inline constexpr Rgb kOffScale{128, 128, 128};
/// Cells that are used, but too little for a ratio: visible, in a quiet color.
inline constexpr Paint kTooFew{kOffScale, 0.6};
/// What is neither white nor black on a checkerboard, since nothing is known of it.
inline constexpr Paint kBeyondCheckerboard{kOffScale, 1.0};

/// Turns a value into a paint: THE rule that window, picture and report share.
/// Zero: in gradient and opacity it is not painted (opacity 0), in checkerboard it is black.
class ColorScale
{
public:
    /// `field` is only read for Scale::Rank (the order of its occupied values; of a change, of their sizes).
    ColorScale(const Look &look, Palette palette, ValueRange range, const std::vector<double> &field, bool change);

    /// 0..1 on the color bar; clamped. A change has the look's scale on both sides of 0.5, which is no change.
    [[nodiscard]] double positionAt(double value) const;
    /// The same for `count` values at once.
    void positionsAt(const double *values, std::size_t count, double *positions) const;
    /// stepAt(positionAt(value)) for `count` values at once; −1 for a value without detections, or without change: it
    /// has no step.
    void stepsAt(const double *values, std::size_t count, int *steps) const;
    /// The value at a place of the color bar (the inverse; for Rank the value of that rank).
    [[nodiscard]] double valueAt(double position) const;
    [[nodiscard]] Paint paintAt(double value) const;
    /// The color at a place of the bar, 0..1: what paintAt takes where the style is not Opacity.
    [[nodiscard]] Rgb colorAtPosition(double position) const { return m_table[stepAt(position)]; }
    /// What a cell is painted with if its value lies at that step of the bar, 0..kSteps − 1.
    [[nodiscard]] Paint paintAtStep(std::size_t step) const;
    /// Which of kSteps colors a place of the bar has.
    [[nodiscard]] static std::size_t stepAt(double position)
    {
        return static_cast<std::size_t>(position * (kSteps - 1) + 0.5);
    }
    static constexpr int kSteps = 1024;
    [[nodiscard]] const ValueRange &range() const { return m_range; }
    [[nodiscard]] const Palette &palette() const { return m_palette; }
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] bool isChange() const { return m_change; }
    /// White and black instead of colors. A change has colors whatever its style.
    [[nodiscard]] bool isCheckerboard() const { return m_look.style == Style::Checkerboard && !m_change; }

    /// The one color of Style::Opacity.
    [[nodiscard]] Rgb strongEnd() const;

private:
    [[nodiscard]] double rankAt(double size) const;
    [[nodiscard]] double valueAtShare(double share, double low) const;

    Look m_look;
    Palette m_palette;
    ValueRange m_range;
    bool m_change = false;
    SharedList<double> m_ranked;   ///< occupied values, or sizes of changes, in order, for Scale::Rank
    std::vector<Rgb> m_table;      ///< 1024 colors, so that a cell costs one look-up
};

/// What is round in a bar's numbers: the values (1-2-5), or the factors whose binary logarithms they are (×1.5, ×2,
/// ×5).
enum class TickNumbers { Values, Factors };

/// Numbers for the bar, in data units even under a root or logarithm: its lower end, about `atMost` round ones
/// between, and its upper end, whatever number that is. A change: the same on both sides of 0, which is always there.
[[nodiscard]] std::vector<double> barTicks(const ColorScale &scale, int atMost,
                                           TickNumbers numbers = TickNumbers::Values);

}   // namespace floorscope
