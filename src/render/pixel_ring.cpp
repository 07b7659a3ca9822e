// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pixel_ring.h"

namespace floorscope {

QPolygonF pixelRing(const FloorPolygon &ring, const Placement &view)
{
    QPolygonF polygon;
    for (const FloorPoint &corner : ring) {
        const PixelPoint pixel = view.toPixel(corner);
        polygon << QPointF(pixel.x, pixel.y);
    }
    return polygon;
}

std::vector<QPolygonF> pixelRings(const std::vector<FloorPolygon> &rings, const Placement &view)
{
    std::vector<QPolygonF> polygons;
    for (const FloorPolygon &ring : rings)
        polygons.push_back(pixelRing(ring, view));
    return polygons;
}

}   // namespace floorscope
