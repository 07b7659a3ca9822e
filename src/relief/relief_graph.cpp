// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relief/relief_graph.h"

#include "relief/height_lines.h"

#include <QtDataVisualization/Q3DCamera>
#include <QtDataVisualization/Q3DScene>
#include <QtDataVisualization/Q3DTheme>

#include <algorithm>

namespace floorscope {

namespace {

constexpr int kMostPixels = 8192;   ///< a side: what every OpenGL draws into

/// The colors of what lies on the relief as they are: no light but that which is everywhere.
void setPlainLight(Q3DTheme &theme)
{
    theme.setLightStrength(0.0F);
    theme.setAmbientLightStrength(1.0F);
    theme.setLightColor(Qt::white);
    theme.setBackgroundEnabled(false);
    theme.setLabelBackgroundEnabled(false);
    theme.setLabelBorderEnabled(false);
}

QValue3DAxis *addAxis(Q3DSurface &graph, void (Q3DSurface::*set)(QValue3DAxis *))
{
    auto *axis = new QValue3DAxis(&graph);
    (graph.*set)(axis);
    return axis;
}

/// For the series, which keeps it.
QSurfaceDataArray *points(const ReliefShape &shape)
{
    auto *rows = new QSurfaceDataArray;
    auto height = shape.heights.begin();
    for (const float y : shape.y) {
        auto *row = new QSurfaceDataRow;
        row->reserve(static_cast<qsizetype>(shape.x.size()));
        for (const float x : shape.x)
            row->append(QSurfaceDataItem(QVector3D(x, *height++, y)));
        rows->append(row);
    }
    return rows;
}

}   // namespace

ReliefGraph::ReliefGraph()
    : m_series(new QSurface3DSeries(&m_graph)),
      m_x(addAxis(m_graph, &Q3DSurface::setAxisX)),
      m_height(addAxis(m_graph, &Q3DSurface::setAxisY)),
      m_y(addAxis(m_graph, &Q3DSurface::setAxisZ))
{
    m_graph.setOrthoProjection(true);
    m_graph.setShadowQuality(QAbstract3DGraph::ShadowQualityNone);
    m_graph.setSelectionMode(QAbstract3DGraph::SelectionNone);
    m_graph.setMargin(0.0);
    m_graph.setHorizontalAspectRatio(0.0);   // as the ranges of the axes
    setPlainLight(*m_graph.activeTheme());
    m_series->setDrawMode(QSurface3DSeries::DrawSurface);
    m_series->setFlatShadingEnabled(false);
    m_graph.addSeries(m_series);
    Q3DCamera *camera = m_graph.scene()->activeCamera();
    camera->setMinZoomLevel(0.1F);
    camera->setMaxZoomLevel(1e6F);
}

ReliefGraph::~ReliefGraph() = default;

void ReliefGraph::setAxes(const ReliefShape &shape)
{
    m_x->setRange(shape.x.front(), shape.x.back());
    m_y->setRange(shape.y.front(), shape.y.back());
    m_height->setRange(0.0F, 1.0F);
    const bool hasLines = !shape.lines.empty();
    m_graph.activeTheme()->setGridEnabled(hasLines);
    m_height->setFormatter(new HeightLines(shape.lines));
    for (QValue3DAxis *axis : {m_x, m_y})
        axis->setFormatter(new HeightLines({0.0F, 1.0F}));
    m_longest = std::max(shape.x.back() - shape.x.front(), shape.y.back() - shape.y.front());
    m_graph.setAspectRatio(m_longest / shape.fullHeight);
}

void ReliefGraph::setShape(const ReliefShape &shape)
{
    setAxes(shape);
    m_graph.activeTheme()->setWindowColor(QColor(shape.ground));
    m_graph.activeTheme()->setGridLineColor(QColor(shape.line));
    m_series->dataProxy()->resetArray(points(shape));
    m_series->setTexture(shape.cover);
}

/// At a zoom of 100 a picture is as high as the longer side of the relief is long, seen from above, which the graph
/// makes smaller where the picture is narrower than 8 : 5.
void ReliefGraph::look(const ReliefView &view, QSize pixels)
{
    Q3DCamera *camera = m_graph.scene()->activeCamera();
    camera->setXRotation(static_cast<float>(view.turnDegrees));
    camera->setYRotation(static_cast<float>(view.tiltDegrees));
    const double factor = double(pixels.width()) / view.size.width();
    const double narrowed = std::min(1.0, pixels.width() / (1.6 * pixels.height()));
    camera->setZoomLevel(
        static_cast<float>(100.0 * factor * view.pixelsPerMetre * m_longest / (pixels.height() * narrowed)));
    m_graph.scene()->setDevicePixelRatio(1.0F);
}

/// Drawn twice as large and made smaller, edges are smooth and what lies on it is as sharp as the flat map.
QImage ReliefGraph::paint(const ReliefView &view)
{
    const bool fine = !view.quick && 2 * std::max(view.size.width(), view.size.height()) <= kMostPixels;
    const QSize pixels = fine ? 2 * view.size : view.size;
    look(view, pixels);
    const QImage drawn = m_graph.renderToImage(0, pixels);
    if (drawn.size() != pixels)
        return {};
    return fine ? drawn.scaled(view.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : drawn;
}

}   // namespace floorscope
