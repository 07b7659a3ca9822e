// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/surface/relief_painter.h"

#include <QtDataVisualization/Q3DSurface>
#include <QtDataVisualization/QSurface3DSeries>
#include <QtDataVisualization/QValue3DAxis>

namespace floorscope {

/// Draws reliefs by OpenGL, into images alone: its window is never shown.
class ReliefGraph : public ReliefPainter
{
public:
    ReliefGraph();
    ~ReliefGraph() override;

    void setShape(const ReliefShape &shape) override;
    [[nodiscard]] QImage paint(const ReliefView &view) override;

private:
    void setAxes(const ReliefShape &shape);
    void look(const ReliefView &view, QSize pixels);

    Q3DSurface m_graph;
    QSurface3DSeries *m_series;   ///< m_graph's, as the axes are
    QValue3DAxis *m_x;
    QValue3DAxis *m_height;
    QValue3DAxis *m_y;
    double m_longest = 1.0;   ///< metres of the relief's longer side
};

}   // namespace floorscope
