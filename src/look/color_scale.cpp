// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/color_scale.h"

#include "base/portable.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace floorscope {

namespace {

constexpr double kWideness = 1000.0;   ///< of the logarithm: log(1 + 1000·share), the same whatever the unit is
constexpr double kFaintest = 0.08;     ///< opacity of the least used cell, so that it is seen at all
constexpr Rgb kWhite{255, 255, 255};
constexpr Rgb kBlack{0, 0, 0};

/// Natural logarithm of a number from 1 to 2^64, to 1e-13: as plain arithmetic without branches, so that loops over it
/// become wide. log x = e·ln 2 + 2·artanh((m − 1) / (m + 1)) with x = m·2^e and m within a factor √2 of 1; the series
/// of artanh to its ninth term.
inline double logarithm(double x)
{
    constexpr double kLn2 = 0.693147180559945309;
    constexpr double kTwoTo52 = 4503599627370496.0;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    const double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
    const double exponent = std::bit_cast<double>((bits >> 52) | 0x4330000000000000) - kTwoTo52 - 1023.0;
    const bool upper = mantissa > std::numbers::sqrt2;
    const double m = upper ? 0.5 * mantissa : mantissa;
    const double e = upper ? exponent + 1.0 : exponent;
    const double s = (m - 1.0) / (m + 1.0);
    const double z = s * s;
    const double series = 1.0
        + z
            * (1.0 / 3
               + z
                   * (1.0 / 5
                      + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 + z * (1.0 / 15 + z / 17)))))));
    return e * kLn2 + 2.0 * s * series;
}

// Each of these is one plain loop, so that the compiler makes it wide.

FLOORSCOPE_VECTOR_CLONES void placeLinearly(const double *values, std::size_t count, ValueRange range,
                                            double *positions)
{
    const double scale = 1.0 / (range.high - range.low);
    for (std::size_t i = 0; i < count; ++i) {
        const double share = (values[i] - range.low) * scale;
        positions[i] = share > 0.0 ? (share < 1.0 ? share : 1.0) : 0.0;   // 0 where a range is too narrow to divide by
    }
}

FLOORSCOPE_VECTOR_CLONES void takeRoots(double *positions, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        positions[i] = std::sqrt(positions[i]);
}

FLOORSCOPE_VECTOR_CLONES void takeLogarithms(double *positions, std::size_t count)
{
    const double scale = 1.0 / logarithm(1.0 + kWideness);
    for (std::size_t i = 0; i < count; ++i) {
        const double position = logarithm(1.0 + positions[i] * kWideness) * scale;
        positions[i] = position > 1.0 ? 1.0 : position;
    }
}

FLOORSCOPE_VECTOR_CLONES void takeSteps(const double *positions, const double *values, std::size_t count, double least,
                                        int *steps)
{
    for (std::size_t i = 0; i < count; ++i) {
        const int step = static_cast<int>(positions[i] * (ColorScale::kSteps - 1) + 0.5);
        steps[i] = values[i] > 0.0 || values[i] < least ? step : -1;
    }
}

/// From a place of the bar back to the plain linear one.
double straightened(Scale scale, double position)
{
    switch (scale) {
    case Scale::SquareRoot: return position * position;
    case Scale::Logarithm: return std::expm1(position * std::log1p(kWideness)) / kWideness;
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

}   // namespace

ColorScale::ColorScale(const Look &look, Palette palette, ValueRange range, const std::vector<double> &field,
                       bool change)
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

double ColorScale::positionAt(double value) const
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
    positionsAt(&value, 1, &position);
    return position;
}

void ColorScale::positionsAt(const double *values, std::size_t count, double *positions) const
{
    if (m_look.scale == Scale::Rank) {
        std::transform(values, values + count, positions, [this](double value) { return positionAt(value); });
        return;
    }
    placeLinearly(values, count, m_range, positions);
    if (m_look.scale == Scale::SquareRoot)
        takeRoots(positions, count);
    else if (m_look.scale == Scale::Logarithm)
        takeLogarithms(positions, count);
}

void ColorScale::stepsAt(const double *values, std::size_t count, int *steps) const
{
    constexpr std::size_t kBlock = 512;   // positions that stay in the nearest cache
    std::array<double, kBlock> positions;
    const double least = m_change ? 0.0 : -std::numeric_limits<double>::infinity();
    for (std::size_t done = 0; done < count; done += kBlock) {
        const std::size_t block = std::min(kBlock, count - done);
        positionsAt(values + done, block, positions.data());
        takeSteps(positions.data(), values + done, block, least, steps + done);
    }
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
    return m_range.low + straightened(m_look.scale, place) * (m_range.high - m_range.low);
}

Paint ColorScale::paintAt(double value) const
{
    if (isCheckerboard())
        return {value > 0.0 ? kWhite : kBlack, 1.0};
    if (value == 0.0 || (!m_change && value < 0.0))
        return {m_table.front(), 0.0};
    return paintAtStep(stepAt(positionAt(value)));
}

Paint ColorScale::paintAtStep(std::size_t step) const
{
    if (m_change || m_look.style == Style::Gradient)
        return {m_table[step], 1.0};
    if (m_look.style == Style::Checkerboard)
        return {kWhite, 1.0};
    return {strongEnd(), kFaintest + (1.0 - kFaintest) * static_cast<double>(step) / (kSteps - 1)};
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
    const auto following = [&](double distance) {
        return low + roundStep(scale.valueAt(scale.positionAt(ticks.back()) + distance) - low);
    };
    const auto fits = [&](double tick) { return tick > ticks.back() && scale.positionAt(tick) <= 1.0 - 0.5 * apart; };
    // climb by the next round number that lies far enough from the last tick on the bar, a nearer one at its end
    for (double next = following(apart); fits(next) || fits(next = following(0.6 * apart)); next = following(apart))
        ticks.push_back(next);
    ticks.push_back(high);
    return ticks;
}

}   // namespace floorscope
