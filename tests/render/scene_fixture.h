// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

namespace floorscope {

/// 4 × 3 cells of half a metre whose lower left corner lies at (−1.25, 2); row 0 at the bottom. One 0, one far above
/// the range.
inline FieldLayer smallField(const Look &look)
{
    GridFrame frame{CellSize::Half, -1.25, 2.0, 4, 3};
    const std::vector<double> values{1, 2, 3, 4, 5, 0, 7, 8, 9, 10, 11, 400};
    const ValueRange range{0.0, 11.0, 11, 1, 0};
    const ColorScale scale(look, paletteFor(look.palette, false, false), range, values, false);
    return {frame, values, {}, scale, FieldMeaning::PerHour};
}

inline Scene smallScene(const Look &look)
{
    Scene scene;
    scene.field = smallField(look);
    scene.opacity = look.opacityPercent / 100.0;
    scene.blend = look.blend.value_or(Blend::Over);
    scene.extent = paperBounds({}, scene.field->frame.bounds());
    scene.caption = {QStringLiteral("Level 3"), QStringLiteral("30 Mar – 26 Apr 2026"),
                     QStringLiteral("per observed hour")};
    LegendFacts facts;
    facts.observedHours = 162.0;
    scene.legend = legendText(facts, scene.field->scale);
    return scene;
}

/// Opacity 1, Over: pixels are the palette's own colors.
inline Look bareLook()
{
    Look look;
    look.opacityPercent = 100.0;
    look.blend = Blend::Over;
    return look;
}

/// A view turned by `degrees`, `scale` pixels a metre, that has (−0.25, 2.75), the middle of the small field, at the
/// pixel `middle`.
inline Placement turnedView(double degrees, double scale, PixelPoint middle, bool mirrored = false)
{
    const double angle = degrees * 3.14159265358979323846 / 180.0;
    const double flip = mirrored ? -1.0 : 1.0;
    const double a = flip * scale * std::cos(angle), b = scale * std::sin(angle);
    const double d = flip * scale * std::sin(angle), e = -scale * std::cos(angle);
    return *Placement::fromMetreToPixel({a, b, middle.x + a * 0.25 - b * 2.75, d, e, middle.y + d * 0.25 - e * 2.75});
}

}   // namespace floorscope
