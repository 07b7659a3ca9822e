// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/surface/surface_painter.h"

#include "render/cell_image.h"
#include "render/clipped_marks.h"
#include "render/ground.h"
#include "render/map_painter.h"
#include "render/outlines.h"
#include "render/surface/axis.h"
#include "render/surface/clipped_tips.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kSmallestEdged = 5.0;   ///< pixels: narrower columns have no line round their tops

QColor shaded(const QColor &color, double share)
{
    const auto part = [share](int channel) { return static_cast<int>(std::lround(channel * share)); };
    return QColor(part(color.red()), part(color.green()), part(color.blue()));
}

/// Paints column by column, the farthest first, so that each hides what lies behind it.
class ColumnPainter
{
public:
    ColumnPainter(QPainter &painter, const Scene &scene, const SurfaceView &view)
        : m_painter(painter),
          m_scene(scene),
          m_view(view),
          m_columns(makeColumns(*scene.field)),
          m_pixels(m_columns.block * metres(scene.field->frame.cellSize) * view.ground().pixelsPerMetre()),
          m_marked(hasClippedMarks(*scene.field, m_columns.block * view.ground().pixelsPerMetre()))
    {
    }

    void paint()
    {
        const bool xAway = m_view.fartherAlongX() > 0.0, yAway = m_view.fartherAlongY() > 0.0;
        for (int i = 0; i < m_columns.rows; ++i) {
            const int row = yAway ? m_columns.rows - 1 - i : i;
            for (int j = 0; j < m_columns.columns; ++j)
                paintColumn(xAway ? m_columns.columns - 1 - j : j, row);
        }
    }

    /// Tops that are cut off have a mark.
    [[nodiscard]] bool isMarked() const { return m_marked; }

private:
    [[nodiscard]] double heightAt(int column, int row) const
    {
        if (column < 0 || column >= m_columns.columns || row < 0 || row >= m_columns.rows)
            return 0.0;
        return columnHeight(m_scene.field->scale, m_columns.values[m_columns.index(column, row)]);
    }

    [[nodiscard]] FloorPoint corner(int column, int row) const
    {
        return {m_columns.xEdges[static_cast<std::size_t>(column)], m_columns.yEdges[static_cast<std::size_t>(row)]};
    }

    void paintColumn(int column, int row)
    {
        const std::size_t index = m_columns.index(column, row);
        const double value = m_columns.values[index];
        if (value == 0.0) {
            if (!m_columns.tooFew.empty() && m_columns.tooFew[index] != 0)
                paintTop(column, row, 0.0, seenOnGround(m_scene, kTooFew));
            return;
        }
        const double height = heightAt(column, row);
        const QColor color = columnColor(m_scene, m_columns, index);
        const bool xAway = m_view.fartherAlongX() > 0.0, yAway = m_view.fartherAlongY() > 0.0;
        const int nearX = xAway ? column : column + 1, nearY = yAway ? row : row + 1;
        paintSide({nearX, row}, {nearX, row + 1}, height, heightAt(xAway ? column - 1 : column + 1, row), color);
        paintSide({column, nearY}, {column + 1, nearY}, height, heightAt(column, yAway ? row - 1 : row + 1), color);
        paintTop(column, row, height, color);
        if (m_marked && isClipped(m_scene.field->scale, value))
            paintClippedMark(m_painter, topCentre(column, row, height), m_pixels, color);
    }

    [[nodiscard]] QPointF topCentre(int column, int row, double height) const
    {
        return (m_view.pixel(corner(column, row), height) + m_view.pixel(corner(column + 1, row + 1), height)) / 2.0;
    }

    struct Node
    {
        int column, row;
    };

    /// The side between two corners, down to the neighbour in front of it; what faces left is lighter.
    void paintSide(Node from, Node to, double height, double neighbour, const QColor &color)
    {
        if (height <= neighbour)
            return;
        const FloorPoint a = corner(from.column, from.row), b = corner(to.column, to.row);
        const QPointF edge = m_view.pixel(b) - m_view.pixel(a);
        if (edge.x() == 0.0)
            return;   // seen from its edge
        const double slope = std::abs(edge.x()) / std::hypot(edge.x(), edge.y());
        const bool facesLeft = (edge.y() > 0.0) == (edge.x() > 0.0);
        const QColor side = shaded(color, slope > 0.999 ? 0.74 : facesLeft ? 0.82 : 0.66);
        m_painter.setPen(QPen(side, kSeam));
        m_painter.setBrush(side);
        m_painter.drawPolygon(QPolygonF{m_view.pixel(a, neighbour), m_view.pixel(b, neighbour), m_view.pixel(b, height),
                                        m_view.pixel(a, height)});
    }

    void paintTop(int column, int row, double height, const QColor &color)
    {
        const bool edged = m_pixels >= kSmallestEdged;
        m_painter.setPen(QPen(edged ? shaded(color, 0.74) : color, edged ? m_pixels * 0.05 : kSeam));
        m_painter.setBrush(color);
        m_painter.drawPolygon(QPolygonF{
            m_view.pixel(corner(column, row), height), m_view.pixel(corner(column + 1, row), height),
            m_view.pixel(corner(column + 1, row + 1), height), m_view.pixel(corner(column, row + 1), height)});
    }

    static constexpr double kSeam = 0.7;   ///< pixels: no ground shines through between two smooth edges
    QPainter &m_painter;
    const Scene &m_scene;
    const SurfaceView &m_view;
    const Columns m_columns;
    const double m_pixels;   ///< about the width of a column
    const bool m_marked;
};

/// Plan, hatching and outlines, seen from where the columns are; names follow above the columns.
QImage paintGround(Scene scene, const SurfaceView &view, QSize size, QRgb ground)
{
    for (Outline &outline : scene.outlines)
        outline.name.clear();
    return paintMap(scene, nullptr, view.ground(), size, true, ground);
}

}   // namespace

QColor columnColor(const Scene &scene, const Columns &columns, std::size_t index)
{
    Paint paint = scene.field->scale.paintAt(columns.values[index]);
    if (!columns.pale.empty() && columns.pale[index] != 0)
        paint.opacity /= kPaleParts;
    return seenOnGround(scene, paint);
}

PaintedSurface paintSurface(const Scene &scene, QSize size, double textHeight, const Theme &theme, QRgb ground)
{
    const std::vector<HeightTick> ticks = heightTicks(*scene.field, kHeightTicks);
    const SurfaceView view(scene.standing, scene.extent, *scene.surface, surfaceBox(ticks, size, textHeight));
    QImage target = paintGround(scene, view, size, ground);
    QPainter painter(&target);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeightLines(painter, view, ticks, textHeight, theme);
    ColumnPainter columns(painter, scene, view);
    columns.paint();
    if (!columns.isMarked())   // too narrow for marks on their tops
        paintClippedTips(painter, scene, view, textHeight);
    paintHeightAxis(painter, view, ticks, textHeight, theme);
    painter.end();
    paintNames(target, scene, view.ground());
    return {target, view};
}

Scene asSurface(Scene scene, const SurfaceAngles &angles)
{
    scene.surface = angles;
    scene.opacity = 1.0;
    scene.blend = Blend::Over;
    if (scene.plan && scene.plan->tone == PlanTone::AsItIs)
        scene.plan->tone = PlanTone::Lightened;
    return scene;
}

QSizeF drawnSize(const Scene &scene)
{
    return scene.surface && scene.field ? surfaceSize(scene.extent, *scene.surface)
                                        : QSizeF(scene.extent.width(), scene.extent.height());
}

}   // namespace floorscope
