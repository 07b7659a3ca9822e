// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/blend.h"

namespace floorscope {

namespace {

/// a·b/255, rounded; exact for 0..255.
int product(int a, int b)
{
    const int t = a * b + 128;
    return (t + (t >> 8)) >> 8;
}

int channel(int backdrop, int color, int alpha, Blend blend)
{
    // `color` is premultiplied: α·color
    const int kept = product(backdrop, 255 - alpha);
    switch (blend) {
    case Blend::Multiply: return kept + product(backdrop, color);
    case Blend::Screen: return kept + product(backdrop, alpha) + color - product(backdrop, color);
    case Blend::Over: break;
    }
    return kept + color;
}

int clamped(int value)
{
    return value < 0 ? 0 : value > 255 ? 255 : value;
}

} // namespace

QRgb blended(QRgb backdrop, QRgb premultiplied, Blend blend)
{
    const int alpha = qAlpha(premultiplied);
    if (alpha == 0)
        return backdrop;
    return qRgb(clamped(channel(qRed(backdrop), qRed(premultiplied), alpha, blend)),
                clamped(channel(qGreen(backdrop), qGreen(premultiplied), alpha, blend)),
                clamped(channel(qBlue(backdrop), qBlue(premultiplied), alpha, blend)));
}

} // namespace floorscope
