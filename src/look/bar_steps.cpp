// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/bar_steps.h"

#include "base/portable.h"
#include "look/color_scale.h"

#include <bit>
#include <cmath>
#include <cstdint>

namespace floorscope {

namespace {

constexpr int kLastStep = ColorScale::kSteps - 1;
/// A step's border that is nearer than this share of a step is a doubtful one: three times what the single-precision
/// logarithm is off at most.
constexpr float kDoubt = 1.0F / 2048;
/// Steps that the natural logarithm's 1 spans.
const float kStepsOfOne = static_cast<float>(kLastStep / std::log1p(kWideness));

/// Turns values into places between the ends of the bar; 0 where a range is too narrow to divide by.
class Shares
{
public:
    explicit Shares(ValueRange range)
        : m_low(range.low), m_scale(1.0 / (range.high - range.low)), m_zero(range.low - range.low)
    {
    }
    double operator()(double value) const
    {
        const double share = (value - m_low) * m_scale;
        const double least = share > m_zero ? share : m_zero;
        return least < 1.0 ? least : 1.0;
    }

private:
    double m_low;
    double m_scale;
    double m_zero;   ///< 0, but none that the compiler knows: it would make more than a minimum and a maximum of both
};

/// Natural logarithm of 1 to 2^24 to single precision, as plain arithmetic without branches (see ColorScale's own):
/// x = m·2^e with m within a factor √2 of 1, log x = e·ln 2 + 2·artanh((m − 1) / (m + 1)).
inline float quickLogarithm(float x)
{
    constexpr std::uint32_t kRootOfHalf = 0x3f3504f3;
    const std::uint32_t above = std::bit_cast<std::uint32_t>(x) - kRootOfHalf;
    const float e = static_cast<float>(static_cast<std::int32_t>(above) >> 23);
    const float m = std::bit_cast<float>((above & 0x007fffff) + kRootOfHalf);
    const float s = (m - 1.0F) / (m + 1.0F);
    const float z = s * s;
    return e * 0.693147181F + 2.0F * s * (1.0F + z * (1.0F / 3 + z * (1.0F / 5 + z * (1.0F / 7))));
}

}   // namespace

// Each of these is one plain loop, so that the compiler makes it wide, and chooses among numbers of one width, which
// costs less than to choose among others: what is above −2 and at most −1 becomes the step −1.

FLOORSCOPE_VECTOR_CLONES void linearSteps(const double *values, std::size_t count, ValueRange range, int *steps)
{
    const Shares shareOf(range);
    for (std::size_t i = 0; i < count; ++i) {
        const double place = shareOf(values[i]) * kLastStep + 0.5;
        steps[i] = static_cast<int>(values[i] > 0.0 ? place : -1.0);
    }
}

FLOORSCOPE_VECTOR_CLONES bool quickLogarithmSteps(const double *values, std::size_t count, ValueRange range, int *steps)
{
    const Shares shareOf(range);
    int doubtful = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double times = 1.0 + shareOf(values[i]) * kWideness;
        const auto x = static_cast<float>(values[i] > 0.0 ? times : 0.0);
        const float place = x > 0.0F ? quickLogarithm(x) * kStepsOfOne + 0.5F : -1.5F;
        const int step = static_cast<int>(place);
        const float behind = std::abs(place - static_cast<float>(step));
        doubtful |= static_cast<int>(std::abs(behind - 0.5F) > 0.5F - kDoubt);
        steps[i] = step;
    }
    return doubtful == 0;
}

}   // namespace floorscope
