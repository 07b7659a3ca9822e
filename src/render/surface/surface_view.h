// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/standing.h"
#include "look/surface.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace floorscope {

/// From places on the floor and heights above it to pixels: a parallel projection, so that equal heights are equally
/// long wherever they stand. An immutable value.
class SurfaceView
{
public:
    /// Shows all heights over `extent` whole, as large as `box` allows and in the middle of it.
    SurfaceView(const Standing &standing, const PaperRect &extent, const SurfaceAngles &angles, const QRectF &box);

    /// `height` from 0, on the ground, to 1.
    [[nodiscard]] QPointF pixel(FloorPoint place, double height = 0.0) const;
    /// Metres → pixels of what lies on the ground.
    [[nodiscard]] const Placement &ground() const { return m_ground; }
    /// Pixels of a metre that lies across the view.
    [[nodiscard]] double pixelsAcrossMetre() const { return m_pixelsAcrossMetre; }
    /// Pixels from the ground up to height 1.
    [[nodiscard]] double fullHeight() const { return m_fullHeight; }
    /// How much farther from the eye a place is that lies one metre further along the floor's x or y.
    [[nodiscard]] double fartherAlongX() const { return m_fartherAlongX; }
    [[nodiscard]] double fartherAlongY() const { return m_fartherAlongY; }
    /// The far edges of the extent: from its leftmost corner over the farthest to the rightmost.
    [[nodiscard]] const std::vector<FloorPoint> &farEdges() const { return m_farEdges; }

private:
    Placement m_ground;
    double m_pixelsAcrossMetre = 1.0;
    double m_fullHeight = 0.0;
    double m_fartherAlongX = 0.0;
    double m_fartherAlongY = 0.0;
    std::vector<FloorPoint> m_farEdges;
};

/// How many metres on the ground height 1 stands for.
[[nodiscard]] double highestMetres(const PaperRect &extent);

/// Width and height of what a view of `extent` shows, in metres: what its picture's proportions are.
[[nodiscard]] QSizeF surfaceSize(const PaperRect &extent, const SurfaceAngles &angles);

}   // namespace floorscope
