// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legend_card.h"

#include "render/legend_layout.h"
#include "render/map_painter.h"
#include "render/pixel_ring.h"

#include <algorithm>
#include <cmath>

namespace floorscope {

namespace {

constexpr double kGap = 0.9;   ///< to the map's edges, of the text's height

QRectF roomIn(const QRectF &map, double textHeight)
{
    const double gap = kGap * textHeight;
    return map.adjusted(gap, gap, -gap, -gap);
}

/// Wider than it would like to be only where it has no room for its height else.
std::optional<QSizeF> cardSize(const Scene &scene, const QSizeF &room, double textHeight)
{
    for (const double width : {std::min(ownLegendWidth(scene, textHeight), room.width()), room.width()}) {
        if (width <= 0.0)
            return std::nullopt;
        if (const double height = layoutLegend(scene, width, textHeight).height; height <= room.height())
            return QSizeF(width, height);
    }
    return std::nullopt;
}

double share(double part, double whole)
{
    constexpr double kSteps = 1000.0;
    return whole > 0.0 ? std::round(std::clamp(part / whole, 0.0, 1.0) * kSteps) / kSteps : 0.0;
}

bool holdsMark(const QRectF &box, const std::vector<MarkedArea> &marks, const Placement &view)
{
    return std::any_of(marks.begin(), marks.end(), [&](const MarkedArea &mark) {
        return std::any_of(mark.areas.begin(), mark.areas.end(), [&](const Zone::Area &area) {
            return pixelRing(area.outline, view).boundingRect().intersects(box);
        });
    });
}

bool holdsCell(const QRectF &box, const FieldLayer &field, const Placement &view)
{
    const GridFrame &frame = field.frame;
    const Placement::Matrix &m = view.metreToPixel();
    const double half = metres(frame.cellSize) / 2.0;
    const double x = half * (std::abs(m[0]) + std::abs(m[1])), y = half * (std::abs(m[3]) + std::abs(m[4]));
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column) {
            const std::size_t cell = frame.index(column, row);
            if (field.values[cell] == 0.0 && (field.withheld.empty() || field.withheld[cell] == 0))
                continue;
            const PixelPoint centre = view.toPixel({frame.centreX(column), frame.centreY(row)});
            if (box.intersects(QRectF(centre.x - x, centre.y - y, 2.0 * x, 2.0 * y)))
                return true;
        }
    return false;
}

}   // namespace

std::optional<QRectF> legendCard(const Scene &scene, const LegendPlace &place, const QRectF &map, double textHeight)
{
    const QRectF room = roomIn(map, textHeight);
    const std::optional<QSizeF> size = cardSize(scene, room.size(), textHeight);
    if (!size)
        return std::nullopt;
    const QPointF free(room.width() - size->width(), room.height() - size->height());
    return QRectF(room.topLeft()
                      + QPointF(free.x() * std::clamp(place.x, 0.0, 1.0), free.y() * std::clamp(place.y, 0.0, 1.0)),
                  *size);
}

std::optional<QRectF> legendCard(const Scene &scene, const QRectF &map, double textHeight)
{
    return scene.legendPlace ? legendCard(scene, *scene.legendPlace, map, textHeight) : std::nullopt;
}

bool hidesCells(const Scene &scene, const QRectF &map, const QRectF &card)
{
    const QRectF covered = card.intersected(map).translated(-map.topLeft());
    if (covered.isEmpty())
        return false;
    const Placement view = fitView(scene, map.size());
    return (scene.field && holdsCell(covered, *scene.field, view)) || holdsMark(covered, scene.marks, view);
}

LegendPlace legendPlaceAt(QPointF corner, QSizeF card, const QRectF &map, double textHeight)
{
    const QRectF room = roomIn(map, textHeight);
    return {share(corner.x() - room.left(), room.width() - card.width()),
            share(corner.y() - room.top(), room.height() - card.height())};
}

}   // namespace floorscope
