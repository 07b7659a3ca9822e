// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/palette_swatch.h"

#include "look/color_scale.h"

#include <QColor>

#include <algorithm>

namespace floorscope {

QImage paletteSwatch(const Palette &palette, Style style, QSize size)
{
    Look look;
    look.style = style == Style::Checkerboard ? Style::Gradient : style;
    look.scale = Scale::Linear;
    const ColorScale scale(look, palette, ValueRange{0.0, 1.0, 1, 0, 0}, {}, false);
    QImage image(size, QImage::Format_ARGB32);
    for (int x = 0; x < size.width(); ++x) {
        const auto step = static_cast<std::size_t>(ColorScale::kSteps - 1) * static_cast<std::size_t>(x)
            / static_cast<std::size_t>(std::max(1, size.width() - 1));
        const Paint paint = scale.paintAtStep(step);
        const QColor color(paint.color.r, paint.color.g, paint.color.b, static_cast<int>(255.0 * paint.opacity + 0.5));
        for (int y = 0; y < size.height(); ++y)
            image.setPixelColor(x, y, color);
    }
    return image;
}

}   // namespace floorscope
