// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/scene.h"

#include <QPainter>

namespace floorscope {

/// Whether a value that is drawn lies beyond an end of the bar.
[[nodiscard]] bool isClipped(const ColorScale &scale, double value);

/// A thin diagonal that distinguishes a cell beyond the ends of the bar from one at an end; `side` of the square that
/// it marks, `ground` its color.
void paintClippedMark(QPainter &painter, const QPointF &centre, double side, const QColor &ground);

/// True where cells are large enough that a mark does not hide the color. Checkerboards have none.
[[nodiscard]] bool hasClippedMarks(const FieldLayer &field, double pixelsPerMetre);

/// Marks every clipped cell, if the map has marks at this size.
void paintClippedMarks(QPainter &painter, const FieldLayer &field, const Placement &view, const QRectF &visible);

}   // namespace floorscope
