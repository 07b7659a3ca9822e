// SPDX-FileCopyrightText: 2026 Floorscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/geometry.h"

#include <QFont>
#include <QPalette>
#include <QPointF>
#include <QPolygonF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace floorscope {

/// A length that is measured: metres of the floor.
struct RulerLine
{
    FloorPoint from;
    FloorPoint to;
    QString text;   ///< how long it is
    friend bool operator==(const RulerLine &, const RulerLine &) = default;
};

/// A zone that is being drawn or changed: metres of the floor.
struct ZoneDraft
{
    std::vector<FloorPolygon> rings;    ///< closed
    FloorPolygon line;                  ///< corners that were set so far, and where the next one would be
    std::vector<FloorPoint> handles;    ///< corners that can be taken hold of
    std::optional<FloorPoint> active;   ///< the one that keys act on, or that the pointer would take
    friend bool operator==(const ZoneDraft &, const ZoneDraft &) = default;
};

/// What a person put on a map to look at; no picture has it.
struct MapMarks
{
    std::optional<FloorPoint> pin;
    std::vector<FloorPolygon> places;   ///< outlines of what was found
    std::optional<RulerLine> ruler;
    std::optional<ZoneDraft> draft{};
    friend bool operator==(const MapMarks &, const MapMarks &) = default;
};

/// Paints them in the accent color with a halo. `toWidget`: from the floor to the widget; `pinCell`: the corners of the
/// pinned cell there, none where no cell is.
void paintMarks(QPainter &painter, const MapMarks &marks, const std::function<QPointF(FloorPoint)> &toWidget,
                const QPolygonF &pinCell, const QPalette &palette, const QFont &font);

}   // namespace floorscope
