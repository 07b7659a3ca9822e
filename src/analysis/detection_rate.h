// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace floorscope {

/// What one stretch of time (a day, an hour) at one place tells of both.
struct PresenceSample
{
    double detections = 0.0;
    double personSeconds = 0.0;
};

/// A stretch with less presence than that (ten minutes of one person) says nothing of a rate.
inline constexpr double kLeastPersonSeconds = 600.0;
/// Fewer stretches than that have no quartiles worth telling.
inline constexpr std::size_t kFewestSamples = 4;

/// How many detections a second of one person's presence gives: an estimate, with the spread of the stretches that it
/// comes from. It differs between places and over time (how people sit and walk, how sensors hang, what is warm without
/// being a person), so it is never a constant of the service.
struct DetectionRate
{
    double lower = 0.0;    ///< a quarter of the stretches has less
    double median = 0.0;   ///< detections per person-second
    double upper = 0.0;    ///< a quarter has more
    std::size_t samples = 0;
    friend bool operator==(const DetectionRate &, const DetectionRate &) = default;
};

/// The quantile at `share` (0 to 1) of `values`, which are not empty, between two values by their distance (definition
/// 7 of R. J. Hyndman and Y. Fan, The American Statistician 50, 1996, 361–365).
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// Of the stretches with enough presence; nothing where they are fewer than kFewestSamples, or none has a detection.
[[nodiscard]] std::optional<DetectionRate> detectionRate(const std::vector<PresenceSample> &samples);

/// What presence time beside a map tells of it.
struct PresenceTold
{
    std::optional<DetectionRate> rate;   ///< nothing where there is too little of it for an estimate
    friend bool operator==(const PresenceTold &, const PresenceTold &) = default;
};

/// Hours of one person's presence that detections stand for: an estimate between two others.
struct PersonHours
{
    double lower = 0.0;   ///< by the rate of the upper quartile
    double estimate = 0.0;
    std::optional<double> upper{};   ///< by that of the lower one; where that is 0, they may be any number
    friend bool operator==(const PersonHours &, const PersonHours &) = default;
};
[[nodiscard]] PersonHours personHours(double detections, const DetectionRate &rate);

}   // namespace floorscope
