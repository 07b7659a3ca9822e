// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/detection_rate.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - static_cast<double>(below));
}

std::optional<DetectionRate> detectionRate(const std::vector<PresenceSample> &samples)
{
    std::vector<double> rates;
    for (const PresenceSample &sample : samples)
        if (sample.personSeconds >= kLeastPersonSeconds)
            rates.push_back(sample.detections / sample.personSeconds);
    if (rates.size() < kFewestSamples)
        return std::nullopt;
    const DetectionRate rate{quantile(rates, 0.25), quantile(rates, 0.5), quantile(rates, 0.75), rates.size()};
    return rate.median > 0.0 ? std::optional(rate) : std::nullopt;
}

PersonHours personHours(double detections, const DetectionRate &rate)
{
    const auto by = [detections](double perSecond) { return detections / perSecond / 3600.0; };
    PersonHours hours{by(rate.upper), by(rate.median), std::nullopt};
    if (rate.lower > 0.0)
        hours.upper = by(rate.lower);
    return hours;
}

}   // namespace floorscope
