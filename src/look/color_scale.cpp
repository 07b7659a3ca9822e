// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/color_scale.h"

#include "base/portable.h"
#include "look/bar_steps.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <numbers>

namespace floorscope {

namespace {

constexpr double kFaintest = 0.08;   ///< opacity of the least used cell, so that it is seen at all
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

/// Sizes of changes as shares of the range's end, 0..1, whatever their sign.
FLOORSCOPE_VECTOR_CLONES void placeSizes(const double *values, std::size_t count, double end, double *positions)
{
    const double scale = 1.0 / end;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = (values[i] < 0.0 ? -values[i] : values[i]) * scale;
        positions[i] = share > 0.0 ? (share < 1.0 ? share : 1.0) : 0.0;   // 0 where a range is too narrow to divide by
    }
}

/// From the places of sizes, 0..1, to those of changes: less lies left of the middle, more right of it.
FLOORSCOPE_VECTOR_CLONES void takeSides(double *positions, const double *values, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        positions[i] = values[i] < 0.0 ? 0.5 - 0.5 * positions[i] : 0.5 + 0.5 * positions[i];
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

/// The values that have a rank: of counts those above 0, of a change the sizes of all that changed.
std::vector<double> occupiedInOrder(const std::vector<double> &field, bool change)
{
    std::vector<double> ranked;
    for (const double value : field)
        if (value > 0.0 || (change && value < 0.0))
            ranked.push_back(std::abs(value));
    std::sort(ranked.begin(), ranked.end());
    return ranked;
}

/// One of `digits` times a power of ten, at least `least`.
double roundNumber(double least, std::initializer_list<double> digits)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double digit : digits)
        if (digit * power >= least * (1.0 - 1e-9))
            return digit * power;
    return 10.0 * power;
}

/// The next value above `low` that is round and lies at least `least` from it.
double roundStep(double least, TickNumbers numbers)
{
    if (numbers == TickNumbers::Values)
        return roundNumber(least, {1.0, 2.0, 5.0});
    return std::log2(roundNumber(std::exp2(least), {1.0, 1.1, 1.2, 1.5, 2.0, 3.0, 5.0}));
}

}   // namespace

ColorScale::ColorScale(const Look &look, Palette palette, ValueRange range, const std::vector<double> &field,
                       bool change)
    : m_look(look), m_palette(std::move(palette)), m_range(range), m_change(change)
{
    if (m_look.scale == Scale::Rank)
        m_ranked = occupiedInOrder(field, change);
    m_table.reserve(kSteps);
    for (int i = 0; i < kSteps; ++i)
        m_table.push_back(colorAt(m_palette, static_cast<double>(i) / (kSteps - 1)));
}

double ColorScale::rankAt(double size) const
{
    if (m_ranked.empty() || size <= 0.0)
        return 0.0;
    const auto [first, last] = std::equal_range(m_ranked.begin(), m_ranked.end(), size);
    const auto before = static_cast<double>(first - m_ranked.begin());
    const auto through = static_cast<double>(last - m_ranked.begin());
    return std::clamp((before + through) / 2.0 / static_cast<double>(m_ranked.size()), 0.0, 1.0);
}

double ColorScale::positionAt(double value) const
{
    double position = 0.0;
    positionsAt(&value, 1, &position);
    return position;
}

void ColorScale::positionsAt(const double *values, std::size_t count, double *positions) const
{
    if (m_look.scale == Scale::Rank)
        std::transform(values, values + count, positions,
                       [this](double value) { return rankAt(m_change ? std::abs(value) : value); });
    else if (m_change)
        placeSizes(values, count, m_range.high, positions);
    else
        placeLinearly(values, count, m_range, positions);
    if (m_look.scale == Scale::SquareRoot)
        takeRoots(positions, count);
    else if (m_look.scale == Scale::Logarithm)
        takeLogarithms(positions, count);
    if (m_change)
        takeSides(positions, values, count);
}

void ColorScale::stepsAt(const double *values, std::size_t count, int *steps) const
{
    if (m_look.scale == Scale::Linear && !m_change)
        return linearSteps(values, count, m_range, steps);
    const double least = m_change ? 0.0 : -std::numeric_limits<double>::infinity();
    constexpr std::size_t kBlock = 64;   // so few that looking exactly for the sake of a doubtful one is rare
    std::array<double, kBlock> positions;
    for (std::size_t done = 0; done < count; done += kBlock) {
        const std::size_t block = std::min(kBlock, count - done);
        if (m_look.scale == Scale::Logarithm && !m_change
            && quickLogarithmSteps(values + done, block, m_range, steps + done))
            continue;
        positionsAt(values + done, block, positions.data());
        takeSteps(positions.data(), values + done, block, least, steps + done);
    }
}

double ColorScale::valueAt(double position) const
{
    const double place = std::clamp(position, 0.0, 1.0);
    if (!m_change)
        return valueAtShare(place, m_range.low);
    const double side = 2.0 * place - 1.0;   // −1 the greatest loss, 1 the greatest gain
    return side == 0.0 ? 0.0 : std::copysign(valueAtShare(std::abs(side), 0.0), side);
}

double ColorScale::valueAtShare(double share, double low) const
{
    if (m_look.scale != Scale::Rank)
        return low + straightened(m_look.scale, share) * (m_range.high - low);
    if (m_ranked.empty())
        return 0.0;
    const double last = static_cast<double>(m_ranked.size() - 1);
    return m_ranked[static_cast<std::size_t>(std::lround(share * last))];
}

Paint ColorScale::paintAt(double value) const
{
    if (isCheckerboard())
        return {value > 0.0 ? kWhite : kBlack, 1.0};
    int step = -1;
    stepsAt(&value, 1, &step);
    return step < 0 ? Paint{m_table.front(), 0.0} : paintAtStep(static_cast<std::size_t>(step));
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

namespace {

/// From `low` up by the next round value that lies far enough from the last tick on the bar, a nearer one at its end.
std::vector<double> ticksAbove(const ColorScale &scale, double low, double apart, TickNumbers numbers)
{
    std::vector<double> ticks{low};
    const auto following = [&](double distance) {
        return low + roundStep(scale.valueAt(scale.positionAt(ticks.back()) + distance) - low, numbers);
    };
    const auto fits = [&](double tick) { return tick > ticks.back() && scale.positionAt(tick) <= 1.0 - 0.5 * apart; };
    for (double next = following(apart); fits(next) || fits(next = following(0.6 * apart)); next = following(apart))
        ticks.push_back(next);
    ticks.push_back(scale.range().high);
    return ticks;
}

}   // namespace

std::vector<double> barTicks(const ColorScale &scale, int atMost, TickNumbers numbers)
{
    const double apart = 1.0 / std::max(1, atMost);
    if (!scale.isChange())
        return ticksAbove(scale, scale.range().low, apart, numbers);
    const std::vector<double> gains = ticksAbove(scale, 0.0, apart, numbers);
    std::vector<double> ticks;
    for (auto gain = gains.rbegin(); gain + 1 != gains.rend(); ++gain)
        ticks.push_back(-*gain);
    ticks.insert(ticks.end(), gains.begin(), gains.end());
    return ticks;
}

}   // namespace floorscope
