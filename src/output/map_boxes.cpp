// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/map_boxes.h"

#include "render/legend.h"
#include "render/legend_card.h"
#include "render/surface/surface_painter.h"

#include <algorithm>
#include <optional>

namespace floorscope {

namespace {

/// The floor at the sides of `box` that are away from the legend.
QRectF awayFrom(const LegendPlace &place, const Scene &scene, const QRectF &box)
{
    const QSizeF floor = drawnSize(scene).scaled(box.size(), Qt::KeepAspectRatio);
    const double x = place.x < 0.5 ? box.width() - floor.width() : 0.0;
    const double y = place.y < 0.5 ? box.height() - floor.height() : 0.0;
    return {box.topLeft() + QPointF(x, y), floor};
}

/// How much of the floor, in the middle of `map`, lies under the legend.
double covered(const Scene &scene, const QRectF &map, const QRectF &card)
{
    QRectF floor(QPointF(), drawnSize(scene).scaled(map.size(), Qt::KeepAspectRatio));
    floor.moveCenter(map.center());
    const QRectF under = floor.intersected(card);
    return under.width() * under.height();
}

/// Nothing where the legend would hide cells, or lies below the map anyway.
std::optional<MapBoxes> withCard(const Scene &scene, const QRectF &box, double textHeight)
{
    const std::optional<QRectF> card = legendCard(scene, box, textHeight);
    if (!card)
        return std::nullopt;
    const QRectF away = awayFrom(*scene.legendPlace, scene, box);
    const bool middleIsFree = !hidesCells(scene, box, *card);
    if (middleIsFree && covered(scene, box, *card) <= covered(scene, away, *card))
        return MapBoxes{box, *card};
    if (!hidesCells(scene, away, *card))
        return MapBoxes{away, *card};
    return middleIsFree ? std::optional(MapBoxes{box, *card}) : std::nullopt;
}

MapBoxes withLegendBelow(const Scene &scene, const QRectF &box, double textHeight)
{
    const double legend = legendHeight(scene, box.width(), textHeight);
    return {box.adjusted(0, 0, 0, -legend - kAboveLegend * textHeight),
            QRectF(box.left(), box.bottom() - legend, box.width(), legend)};
}

}   // namespace

MapBoxes mapBoxes(const Scene &scene, const QRectF &box, double textHeight)
{
    const std::optional<MapBoxes> boxes = withCard(scene, box, textHeight);
    return boxes ? *boxes : withLegendBelow(scene, box, textHeight);
}

MapBoxes mapBoxesAtTop(const Scene &scene, const QRectF &box, double textHeight)
{
    const QSizeF drawn = drawnSize(scene);
    const double map = box.width() * drawn.height() / drawn.width();
    const auto top = [&box](double height) {
        return QRectF(box.topLeft(), QSizeF(box.width(), std::min(box.height(), height)));
    };
    if (const std::optional<MapBoxes> boxes = withCard(scene, top(map), textHeight))
        return *boxes;
    const double below = kAboveLegend * textHeight + legendHeight(scene, box.width(), textHeight);
    return withLegendBelow(scene, top(map + below), textHeight);
}

}   // namespace floorscope
