// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/look.h"

#include <QColor>

#include <algorithm>

namespace floorscope {

/// a·b/255, rounded; exact for 0..255.
[[nodiscard]] constexpr int productOf255ths(int a, int b)
{
    const int t = a * b + 128;
    return (t + (t >> 8)) >> 8;
}

/// One channel of `blendedBy`; `color` is premultiplied.
template <Blend mode>
[[nodiscard]] constexpr int blendedChannel(int backdrop, int color, int alpha)
{
    const int kept = productOf255ths(backdrop, 255 - alpha);
    if constexpr (mode == Blend::Multiply)
        return std::min(255, kept + productOf255ths(backdrop, color));
    else if constexpr (mode == Blend::Screen)
        return std::clamp(kept + productOf255ths(backdrop, alpha) + color - productOf255ths(backdrop, color), 0, 255);
    else
        return std::min(255, kept + color);
}

/// A premultiplied color laid over an opaque one (W3C Compositing and Blending Level 1, separable modes, opaque
/// backdrop): result = (1 − α)·backdrop + α·B(backdrop, color), with B = color (Over), backdrop·color (Multiply),
/// backdrop + color − backdrop·color (Screen). The result is opaque. For loops over pixels.
template <Blend mode>
[[nodiscard]] constexpr QRgb blendedBy(QRgb backdrop, QRgb premultiplied)
{
    const int alpha = qAlpha(premultiplied);
    return qRgb(blendedChannel<mode>(qRed(backdrop), qRed(premultiplied), alpha),
                blendedChannel<mode>(qGreen(backdrop), qGreen(premultiplied), alpha),
                blendedChannel<mode>(qBlue(backdrop), qBlue(premultiplied), alpha));
}

/// The same, the mode chosen at run time.
[[nodiscard]] QRgb blended(QRgb backdrop, QRgb premultiplied, Blend blend);

}   // namespace floorscope
