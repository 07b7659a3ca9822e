// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/range.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

/// The nearest-rank percentile of `sample`; 0 where it is empty. Reorders it.
double samplePercentile(std::vector<double> &sample, double percentile)
{
    if (sample.empty())
        return 0.0;
    const double rank = std::ceil(percentile / 100.0 * static_cast<double>(sample.size()));
    const auto index = static_cast<std::ptrdiff_t>(std::clamp(rank, 1.0, static_cast<double>(sample.size()))) - 1;
    std::nth_element(sample.begin(), sample.begin() + index, sample.end());
    return sample[static_cast<std::size_t>(index)];
}

void appendOccupied(std::vector<double> &sample, const std::vector<double> &values)
{
    std::copy_if(values.begin(), values.end(), std::back_inserter(sample), [](double v) { return v > 0.0; });
}

ValueRange counted(ValueRange range, const std::vector<double> &sample)
{
    range.occupied = sample.size();
    range.above =
        static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), [&](double v) { return v > range.high; }));
    range.below =
        static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), [&](double v) { return v < range.low; }));
    return range;
}

ValueRange rangeOfSample(std::vector<double> sample, const Look &look)
{
    ValueRange range;
    if (look.scale == Scale::Rank) {
        range.high = samplePercentile(sample, 100.0);
    } else if (look.range) {
        range.low = std::max(look.range->low, 0.0);
        range.high = look.range->high;
    } else if (const double high = samplePercentile(sample, look.clipPercentile); high > 0.0) {
        range.high = high;
    }
    if (!(range.high > range.low))
        range.high = range.low + 1.0;
    return counted(range, sample);
}

/// What the cells above `end` hold of all that the cells hold.
double shareAbove(const std::vector<double> &values, double end)
{
    double sum = 0.0, above = 0.0;
    for (const double value : values) {
        sum += std::max(value, 0.0);
        above += value > end ? value : 0.0;
    }
    return sum > 0.0 ? above / sum : 0.0;
}

}   // namespace

ValueRange valueRange(const std::vector<double> &values, const Look &look)
{
    std::vector<double> sample;
    appendOccupied(sample, values);
    ValueRange range = rangeOfSample(std::move(sample), look);
    if (range.above > 0)
        range.shareAbove = shareAbove(values, range.high);
    return range;
}

ValueRange heldRange(const ValueRange &range, double shownEnd, const std::vector<double> &values)
{
    constexpr double kTenth = 0.1;
    if (!(shownEnd > range.low) || std::abs(range.high - shownEnd) > kTenth * shownEnd)
        return range;
    std::vector<double> sample;
    appendOccupied(sample, values);
    ValueRange held = range;
    held.high = shownEnd;
    held = counted(held, sample);
    held.shareAbove = held.above > 0 ? shareAbove(values, shownEnd) : 0.0;
    return held;
}

ValueRange commonValueRange(const std::vector<double> &a, const std::vector<double> &b, const Look &look)
{
    std::vector<double> sample;
    appendOccupied(sample, a);
    appendOccupied(sample, b);
    return rangeOfSample(std::move(sample), look);
}

ValueRange changeValueRange(const std::vector<double> &changes, const Look &look)
{
    std::vector<double> sizes;
    for (const double change : changes)
        if (change != 0.0)
            sizes.push_back(std::abs(change));
    ValueRange range;
    const double asked = look.scale == Scale::Rank ? samplePercentile(sizes, 100.0)
        : look.changeRange ? std::max(std::abs(look.changeRange->low), std::abs(look.changeRange->high))
                           : samplePercentile(sizes, look.clipPercentile);
    range.high = asked > 0.0 ? asked : 1.0;
    range = counted(range, sizes);
    range.below = 0;
    range.low = -range.high;
    return range;
}

}   // namespace floorscope
