// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legend_card.h"

#include "render/legend_layout.h"

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

LegendPlace legendPlaceAt(QPointF corner, QSizeF card, const QRectF &map, double textHeight)
{
    const QRectF room = roomIn(map, textHeight);
    return {share(corner.x() - room.left(), room.width() - card.width()),
            share(corner.y() - room.top(), room.height() - card.height())};
}

}   // namespace floorscope
