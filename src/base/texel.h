// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace floorscope {

/// Four channels of eight bits in a word, as QRgb has them.
using Texel = std::uint32_t;

/// Each channel's mean over four texels, rounded, two channels at a time in halves of a word: a step of an image
/// pyramid.
[[nodiscard]] constexpr Texel averaged(Texel a, Texel b, Texel c, Texel d)
{
    constexpr Texel even = 0x00ff00ff;
    constexpr Texel half = 0x00020002;
    const Texel low = (((a & even) + (b & even) + (c & even) + (d & even) + half) >> 2) & even;
    const Texel high =
        ((((a >> 8) & even) + ((b >> 8) & even) + ((c >> 8) & even) + ((d >> 8) & even) + half) >> 2) & even;
    return low | (high << 8);
}

}   // namespace floorscope
