// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"
#include "render/surface/surface_view.h"
#include "render/theme.h"

#include <QPainter>

#include <vector>

namespace floorscope {

/// A number at the axis of a surface.
struct HeightTick
{
    double height = 0.0;   ///< 0 to 1
    QString text;
};

/// So many ticks at most are asked for.
inline constexpr int kHeightTicks = 6;

/// Round numbers from 0 on the ground to the end of the color bar, which is there whatever number it is; about half of
/// `atMost` of them, or all.
[[nodiscard]] std::vector<HeightTick> heightTicks(const FieldLayer &field, int atMost);

/// How wide the numbers and their marks are.
[[nodiscard]] double axisWidth(const std::vector<HeightTick> &ticks, double textHeight);

/// What the numbers and a margin leave of a picture.
[[nodiscard]] QRectF surfaceBox(const std::vector<HeightTick> &ticks, QSize size, double textHeight);

/// Lines at the ticks' heights along the far edges of the floor, behind everything.
void paintHeightLines(QPainter &painter, const SurfaceView &view, const std::vector<HeightTick> &ticks,
                      double textHeight, const Theme &theme);
/// The axis itself, upright at the leftmost corner, its numbers left of it; one that would touch another is left out.
void paintHeightAxis(QPainter &painter, const SurfaceView &view, const std::vector<HeightTick> &ticks,
                     double textHeight, const Theme &theme);

}   // namespace floorscope
