// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/color_scale.h"

#include "base/portable.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kFaintest = 0.08;   ///< opacity of the least used cell, so that it is seen at all
constexpr Rgb kWhite{255, 255, 255};
constexpr Rgb kBlack{0, 0, 0};

// Each of these is one plain loop, so that the compiler makes it wide.

FLOORSCOPE_VECTOR_CLONES void placeLinearly(const double *values, std::size_t count, ValueRange range, double *positions)
{
    const double width = range.high - range.low;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = (values[i] - range.low) / width;
        positions[i] = share < 0.0 ? 0.0 : share > 1.0 ? 1.0 : share;
    }
}

FLOORSCOPE_VECTOR_CLONES void takeRoots(double *positions, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        positions[i] = std::sqrt(positions[i]);
}

void takeLogarithms(double *positions, std::size_t count, double width)
{
    const double whole = std::log1p(width);
    for (std::size_t i = 0; i < count; ++i)
        positions[i] = std::log1p(positions[i] * width) / whole;
}

/// From a place of the bar back to the plain linear one.
double straightened(Scale scale, double position, double width)
{
    switch (scale) {
    case Scale::SquareRoot: return position * position;
    case Scale::Logarithm: return std::expm1(position * std::log1p(width)) / width;
    case Scale::Linear:
    case Scale::Rank: break;
    }
    return position;
}

std::vector<double> occupiedInOrder(const std::vector<double> &field)
{
    std::vector<double> ranked;
    std::copy_if(field.begin(), field.end(), std::back_inserter(ranked), [](double v) { return v > 0.0; });
    std::sort(ranked.begin(), ranked.end());
    return ranked;
}

/// 1, 2 or 5 times a power of ten, at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * power >= least * (1.0 - 1e-9))
            return digit * power;
    return 10.0 * power;
}

} // namespace

ColorScale::ColorScale(const Look &look, Palette palette, ValueRange range, const std::vector<double> &field, bool change)
    : m_look(look), m_palette(std::move(palette)), m_range(range), m_change(change)
{
    if (change)
        m_look.scale = Scale::Linear;
    if (m_look.scale == Scale::Rank)
        m_ranked = occupiedInOrder(field);
    m_table.reserve(kSteps);
    for (int i = 0; i < kSteps; ++i)
        m_table.push_back(colorAt(m_palette, static_cast<double>(i) / (kSteps - 1)));
}

double ColorScale::positionOf(double value) const
{
    if (m_look.scale == Scale::Rank) {
        if (m_ranked.empty() || value <= 0.0)
            return 0.0;
        const auto [first, last] = std::equal_range(m_ranked.begin(), m_ranked.end(), value);
        const auto before = static_cast<double>(first - m_ranked.begin());
        const auto through = static_cast<double>(last - m_ranked.begin());
        return std::clamp((before + through) / 2.0 / static_cast<double>(m_ranked.size()), 0.0, 1.0);
    }
    double position = 0.0;
    positionsOf(&value, 1, &position);
    return position;
}

void ColorScale::positionsOf(const double *values, std::size_t count, double *positions) const
{
    if (m_look.scale == Scale::Rank) {
        std::transform(values, values + count, positions, [this](double value) { return positionOf(value); });
        return;
    }
    placeLinearly(values, count, m_range, positions);
    if (m_look.scale == Scale::SquareRoot)
        takeRoots(positions, count);
    else if (m_look.scale == Scale::Logarithm)
        takeLogarithms(positions, count, m_range.high - m_range.low);
}

double ColorScale::valueAt(double position) const
{
    const double place = std::clamp(position, 0.0, 1.0);
    if (m_look.scale == Scale::Rank) {
        if (m_ranked.empty())
            return 0.0;
        const double last = static_cast<double>(m_ranked.size() - 1);
        return m_ranked[static_cast<std::size_t>(std::lround(place * last))];
    }
    const double width = m_range.high - m_range.low;
    return m_range.low + straightened(m_look.scale, place, width) * width;
}

Paint ColorScale::paintOf(double value) const
{
    if (isCheckerboard())
        return {value > 0.0 ? kWhite : kBlack, 1.0};
    if (value == 0.0 || (!m_change && value < 0.0))
        return {m_table.front(), 0.0};
    const double position = positionOf(value);
    if (m_look.style == Style::Opacity && !m_change)
        return {strongEnd(), opacityAt(position)};
    return {colorAtPosition(position), 1.0};
}

double ColorScale::opacityAt(double position)
{
    return kFaintest + (1.0 - kFaintest) * position;
}

Rgb ColorScale::strongEnd() const
{
    // Three quarters up the palette: strong, but not as dark as the plan's walls.
    return m_table[kSteps * 3 / 4];
}

std::vector<double> barTicks(const ColorScale &scale, int atMost)
{
    const double low = scale.range().low;
    const double high = scale.range().high;
    if (scale.isChange())
        return {low, 0.0, high};
    const double apart = 1.0 / std::max(1, atMost);
    std::vector<double> ticks{low};
    const auto following = [&](double distance) { return low + roundStep(scale.valueAt(scale.positionOf(ticks.back()) + distance) - low); };
    const auto fits = [&](double tick) { return tick > ticks.back() && scale.positionOf(tick) <= 1.0 - 0.5 * apart; };
    // climb by the next round number that lies far enough from the last tick on the bar, a nearer one at its end
    for (double next = following(apart); fits(next) || fits(next = following(0.6 * apart)); next = following(apart))
        ticks.push_back(next);
    ticks.push_back(high);
    return ticks;
}

} // namespace floorscope
