// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/histogram.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

double axisPosition(Scale scale, double value)
{
    const double size = std::abs(value);
    switch (scale) {
    case Scale::SquareRoot: return std::copysign(std::sqrt(size), value);
    case Scale::Logarithm: return std::copysign(std::log1p(size), value);
    case Scale::Linear:
    case Scale::Rank: return value;
    }
    return value;
}

double axisValue(Scale scale, double position)
{
    const double size = std::abs(position);
    switch (scale) {
    case Scale::SquareRoot: return std::copysign(size * size, position);
    case Scale::Logarithm: return std::copysign(std::expm1(size), position);
    case Scale::Linear:
    case Scale::Rank: return position;
    }
    return position;
}

Histogram makeHistogram(const std::vector<double> &values, Scale scale, int bars)
{
    Histogram histogram;
    histogram.scale = scale;
    histogram.counts.assign(static_cast<std::size_t>(std::max(bars, 1)), 0);
    if (values.empty())
        return histogram;
    const auto ends = std::minmax_element(values.begin(), values.end());
    const double largest = std::max(std::abs(*ends.first), std::abs(*ends.second));
    histogram.high = largest > 0.0 ? axisPosition(scale, largest) : 1.0;
    histogram.low = *ends.first < 0.0 ? -histogram.high : 0.0;
    const int last = std::max(bars, 1) - 1;
    for (const double value : values) {
        if (value == 0.0)
            continue;
        const double place = (axisPosition(scale, value) - histogram.low) / histogram.step();
        ++histogram.counts[static_cast<std::size_t>(std::clamp(static_cast<int>(place), 0, last))];
    }
    return histogram;
}

LockedRange movedRange(LockedRange range, RangeEnd end, double value, bool change)
{
    const double least = 1e-3 * std::max({std::abs(range.low), std::abs(range.high), 1e-9});
    if (change) {
        const double size = std::max(std::abs(value), least);
        return {-size, size};
    }
    if (end == RangeEnd::Low)
        return {std::clamp(value, 0.0, range.high - least), range.high};
    return {range.low, std::max(value, range.low + least)};
}

}   // namespace floorscope
