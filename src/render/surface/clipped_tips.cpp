// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/surface/clipped_tips.h"

#include "render/clipped_marks.h"
#include "render/surface/columns.h"
#include "render/surface/surface_painter.h"

#include <cmath>

namespace floorscope {

namespace {

constexpr double kFromAbove = 80.0;   ///< degrees of tilt, and more

}   // namespace

bool hasClippedTips(const Scene &scene)
{
    return scene.field && scene.surface && scene.surface->tiltDegrees < kFromAbove
        && !scene.field->scale.isCheckerboard();
}

void paintClippedTips(QPainter &painter, const Scene &scene, const SurfaceView &view, double textHeight)
{
    if (!hasClippedTips(scene))
        return;
    const FieldLayer &field = *scene.field;
    const Columns columns = makeColumns(field);
    const double side = std::round(0.6 * textHeight);
    for (int row = 0; row < columns.rows; ++row) {
        for (int column = 0; column < columns.columns; ++column) {
            const std::size_t index = columns.index(column, row);
            const double value = columns.values[index];
            if (!isClipped(field.scale, value) || columnHeight(field.scale, value) < 1.0)
                continue;
            const auto x = static_cast<std::size_t>(column), y = static_cast<std::size_t>(row);
            const QPointF tip = view.pixel(
                {(columns.xEdges[x] + columns.xEdges[x + 1]) / 2.0, (columns.yEdges[y] + columns.yEdges[y + 1]) / 2.0},
                1.0);
            const QColor color = columnColor(scene, columns, index);
            painter.fillRect(QRectF(tip - QPointF(side, side) / 2.0, QSizeF(side, side)), color);
            paintClippedMark(painter, tip, 1.6 * side, color);
        }
    }
}

}   // namespace floorscope
